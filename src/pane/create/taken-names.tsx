import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { createAvailability } from "../../actions/create/create-availability";
import type { Level } from "../../domain/schema/define-sheet";
import type { Language } from "../../localisation/language";
import { usePane } from "../pane-context";
import { NewWorkbookButton } from "../parts/new-workbook-button";
import { usePartStyles } from "../parts/part-styles";
import { isSettled } from "../state/plan-reading";
import { usePlanState } from "../state/use-plan-state";

export interface TakenNamesProps {
  /** Of the plan that is to be built. */
  readonly language: Language;
  readonly level: Level;
}

/** Says before anything is filled in that the workbook has no room for a plan of this level in this language. */
export function TakenNames({ language, level }: TakenNamesProps) {
  const styles = usePartStyles();
  const { texts, format } = usePane();
  const names = useTakenNames(language, level);
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

/** Names that a plan of this level needs, and that sheets or tables of the user have. */
export function useTakenNames(language: Language, level: Level): readonly string[] {
  const { services, model } = usePane();
  const reading = usePlanState();
  const [names, setNames] = useState<readonly string[]>([]);
  // each reading that has come well to its end is an object of its own
  const settled = isSettled(reading) ? reading : undefined;
  useEffect(() => {
    if (settled === undefined) return;
    let isCurrent = true;
    createAvailability(services.workbook, language, level).then(
      (found) => isCurrent && setNames(found.kind === "taken" ? found.names : []),
      (error: unknown) => isCurrent && model.reader.noteFailure(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [services, model, language, level, settled]);
  return names;
}
