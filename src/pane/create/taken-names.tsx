import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { createAvailability } from "../../actions/create/create-availability";
import type { Language } from "../../localisation/language";
import { usePane } from "../pane-context";
import { NewWorkbookButton } from "../parts/new-workbook-button";
import { usePartStyles } from "../parts/part-styles";
import { usePlanState } from "../state/use-plan-state";

export interface TakenNamesProps {
  /** Of the plan that is to be built. */
  readonly language: Language;
}

/** Says before anything is filled in that the workbook has no room for a plan in this language. */
export function TakenNames({ language }: TakenNamesProps) {
  const styles = usePartStyles();
  const { texts, format } = usePane();
  const names = useTakenNames(language);
  if (names.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.messageTitle}>{texts.create.namesTaken}</MessageBarTitle>
        {texts.create.namesTakenAhead(format.list(names))}
      </MessageBarBody>
      <MessageBarActions>
        <NewWorkbookButton />
      </MessageBarActions>
    </MessageBar>
  );
}

function useTakenNames(language: Language): readonly string[] {
  const { services } = usePane();
  const reading = usePlanState();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const answer = (taken: readonly string[]) => isCurrent && setNames(taken);
    createAvailability(services.workbook, language).then(
      (found) => answer(found.kind === "taken" ? found.names : []),
      // The build itself looks again, and says why it cannot.
      () => answer([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [services, language, reading]);
  return names;
}
