import { useEffect, useState } from "react";
import { workbookSources, type WorkbookSources } from "../../actions/import/workbook-sources";
import type { CellSource } from "../../actions/open-workbook";
import { usePane } from "../pane-context";
import { ArrowIcon } from "../parts/icons";
import { usePartStyles } from "../parts/part-styles";
import { mergeClasses } from "@fluentui/react-components";
import { isSettled } from "../state/plan-reading";
import { usePlanState } from "../state/use-plan-state";
import { useImportTexts } from "./use-import-texts";

export interface WorkbookSourceListProps {
  readonly onChoose: (what: CellSource) => void;
}

/** The user's own tables and sheets; never those of the plan. */
export function WorkbookSourceList({ onChoose }: WorkbookSourceListProps) {
  const styles = usePartStyles();
  const texts = useImportTexts();
  const sources = useWorkbookSources();
  if (sources === undefined) return null;
  const { tables, sheets } = sources;
  if (tables.length + sheets.length === 0) return <p className={styles.text}>{texts.source.nothing}</p>;
  return (
    <ul className={styles.list}>
      {tables.map(({ name, sheet }) => (
        <li key={`table ${name}`} className={styles.divided}>
          <Choice
            name={name}
            detail={`${texts.source.table}, ${texts.source.onSheet(sheet)}`}
            onClick={() => onChoose({ kind: "table", name })}
          />
        </li>
      ))}
      {sheets.map((name) => (
        <li key={`sheet ${name}`} className={styles.divided}>
          <Choice name={name} detail={texts.source.sheet} onClick={() => onChoose({ kind: "sheet", name })} />
        </li>
      ))}
    </ul>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly detail: string;
  readonly onClick: () => void;
}

function Choice({ name, detail, onClick }: ChoiceProps) {
  const styles = usePartStyles();
  return (
    <button type="button" className={mergeClasses(styles.row, styles.clickable)} onClick={onClick}>
      <span className={styles.rowText}>
        <span>{name}</span>
        <span className={styles.quiet}>{detail}</span>
      </span>
      <span className={mergeClasses(styles.rowIcon, styles.arrow)}>
        <ArrowIcon />
      </span>
    </button>
  );
}

/** Read anew after each reading of the workbook, which follows every change of it. */
function useWorkbookSources(): WorkbookSources | undefined {
  const { services, model } = usePane();
  const reading = usePlanState();
  const [sources, setSources] = useState<WorkbookSources | undefined>();
  // each reading that has come well to its end is an object of its own
  const settled = isSettled(reading) ? reading : undefined;
  useEffect(() => {
    if (settled === undefined) return;
    let isWanted = true;
    workbookSources(services.workbook).then(
      (found) => isWanted && setSources(found),
      (error: unknown) => isWanted && model.reader.noteFailure(error),
    );
    return () => {
      isWanted = false;
    };
  }, [services, model, settled]);
  return sources;
}
