import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { describeError } from "../../localisation/error-texts";
import type { Level } from "../../domain/schema/define-sheet";
import type { Language } from "../../localisation/language";
import { usePane } from "../pane-context";
import { NewWorkbookButton } from "../parts/new-workbook-button";
import { usePartStyles } from "../parts/part-styles";
import { Troubles } from "../parts/troubles";
import type { Failure } from "../state/failure";
import { useOperation } from "../state/use-plan-state";
import { TakenNames } from "./taken-names";

export interface CreateTroublesProps {
  readonly onRetry: () => void;
  /** Of the plan that is to be built. */
  readonly language: Language;
  readonly level: Level;
  /** The workbook has contents of its own. */
  readonly isBeside: boolean;
}

/** Why nothing has been built, and what is possible instead. */
export function CreateTroubles({ onRetry, language, level, isBeside }: CreateTroublesProps) {
  const operation = useOperation();
  if (operation.kind === "failed" && operation.failure.code === "sheetNamesTaken")
    return <NamesTaken failure={operation.failure} onRetry={onRetry} />;
  return (
    <>
      <Troubles onRetry={onRetry} />
      {isBeside && <TakenNames language={language} level={level} />}
    </>
  );
}

interface NamesTakenProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

function NamesTaken({ failure, onRetry }: NamesTakenProps) {
  const styles = usePartStyles();
  const { texts, language } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle className={styles.messageTitle}>{texts.create.namesTaken}</MessageBarTitle>
        {describeError(failure.code, failure.params, language)} {texts.create.namesTakenHelp}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{texts.tryAgain}</Button>
        <NewWorkbookButton />
      </MessageBarActions>
    </MessageBar>
  );
}
