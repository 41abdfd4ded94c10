import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { withRenamedSheets } from "../../actions/adopt/adopt-draft";
import { renameOwnSheets } from "../../actions/adopt/rename-own-sheets";
import { useTakenNames } from "../create/taken-names";
import type { CreateForm } from "../create/create-form";
import { usePane } from "../pane-context";
import { usePartStyles } from "../parts/part-styles";
import type { AdoptTools } from "./adopt-tools";
import { useAdoptTexts } from "./use-adopt-texts";

export interface NamesInTheWayProps {
  readonly tools: AdoptTools;
  readonly form: CreateForm;
}

/** The plan needs names that sheets of the user have: they can be given others here, or by hand. */
export function NamesInTheWay({ tools, form }: NamesInTheWayProps) {
  const styles = usePartStyles();
  const { texts, services, model, format } = usePane();
  const { plan } = useAdoptTexts();
  const names = useTakenNames(form.language, form.level);
  const { draft, change, readAgain } = tools;
  const rename = async () => {
    const result = await model.operations.run("adopt", (options) =>
      renameOwnSheets(services.workbook, names, plan.renamed, options),
    );
    if (result.kind !== "done") return;
    change(withRenamedSheets(draft, result.value));
    readAgain();
  };
  if (names.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.messageTitle}>{texts.create.namesTaken}</MessageBarTitle>
        {plan.namesTaken(format.list(names), format.list(names.map(plan.renamed)))}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void rename()}>{plan.rename}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
