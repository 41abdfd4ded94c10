import type { ReactNode } from "react";
import type { ReadActuals } from "../../actions/import/actuals-source";
import { usePane } from "../pane-context";
import { Section } from "../parts/section";
import type { ImportDraft } from "./import-draft";
import { useImportStyles } from "./import-styles";
import { filterWords, whereOf } from "./line-choice";
import { useImportTexts } from "./use-import-texts";

export interface TakenLinesProps {
  readonly draft: ImportDraft;
  readonly reading: ReadActuals;
}

/** What was read: which lines, how many of them, over which time. */
export function TakenLines({ draft, reading }: TakenLinesProps) {
  const styles = useImportStyles();
  const { preview } = useImportTexts();
  const { format } = usePane();
  const leftOut = leftOutCount(reading);
  return (
    <Section title={preview.taken}>
      <dl className={styles.facts}>
        <Fact term={preview.filter}>{filterText(draft) ?? preview.allLines}</Fact>
        <Fact term={preview.lines}>
          {preview.linesTaken(format.number(reading.lineCount), format.number(draft.inspection.rowCount))}
        </Fact>
        {leftOut > 0 && <Fact term={preview.leftOut}>{format.number(leftOut)}</Fact>}
        <Fact term={preview.period}>{preview.span(format.date(reading.dataFirst), format.date(reading.dataLast))}</Fact>
      </dl>
    </Section>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const styles = useImportStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{children}</dd>
    </>
  );
}

/** Lines of the account that could not be used. */
function leftOutCount({ findings }: ReadActuals): number {
  const count = findings.find(({ code }) => code === "import.lines-left-out")?.params.count;
  return typeof count === "number" ? count : 0;
}

function filterText({ lines, basics, inspection }: ImportDraft): string | undefined {
  if (lines.kind === "all") return undefined;
  return filterWords(lines.kind === "remembered" ? basics.remembered.where : whereOf(lines), inspection);
}
