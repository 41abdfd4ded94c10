import type { ImportDecisions } from "../../actions/import/actuals-decisions";
import { usePane } from "../pane-context";
import { usePartStyles } from "../parts/part-styles";
import { useImportStyles } from "./import-styles";
import { isNothingToDo, workCounts } from "./kept-figures";
import { useImportTexts } from "./use-import-texts";

export interface DecidedWorkProps {
  readonly decisions: ImportDecisions;
}

/** How many rows of the plan are treated in which way. */
export function DecidedWork({ decisions }: DecidedWorkProps) {
  const styles = { ...usePartStyles(), ...useImportStyles() };
  const { preview } = useImportTexts();
  const { format } = usePane();
  return (
    <>
      {isNothingToDo(decisions) && <p className={styles.text}>{preview.nothingToDo}</p>}
      <ul className={styles.counts}>
        {workCounts(decisions).map(([kind, count]) => (
          <li key={kind} className={styles.count}>
            <span>{preview.counts[kind]}</span>
            <span className={styles.number}>{format.number(count)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
