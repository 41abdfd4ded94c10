import { useState } from "react";
import type { AdoptionPreview } from "../../actions/adopt/adopt-workbook";
import type { SheetDecision } from "../../actions/adopt/decide-adoption";
import { namedCells } from "../../actions/adopt/preview-view";
import { cellText } from "../../actions/edit/cell-text";
import { sheetName } from "../../localisation/sheet-texts";
import { usePane } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { usePartStyles } from "../parts/part-styles";
import { useAdoptStyles } from "./adopt-styles";
import { useAdoptTexts } from "./use-adopt-texts";

/** What comes into each sheet of the plan, with the rows. */
export function SheetWork({ preview }: { readonly preview: AdoptionPreview }) {
  const styles = usePartStyles();
  const { decisions, missingSheets } = preview;
  const sheets = decisions.sheets.filter(({ target }) => !missingSheets.includes(target));
  return (
    <ul className={styles.list}>
      {sheets.map((decision) => (
        <li key={decision.target} className={styles.divided}>
          <OneSheet decision={decision} isNew={preview.creation !== undefined} />
        </li>
      ))}
    </ul>
  );
}

interface OneSheetProps {
  readonly decision: SheetDecision;
  /** Its rows have no numbers yet. */
  readonly isNew: boolean;
}

function OneSheet({ decision, isNew }: OneSheetProps) {
  const styles = { ...usePartStyles(), ...useAdoptStyles() };
  const { language } = usePane();
  const { preview: texts, columns } = useAdoptTexts();
  const [isOpen, setOpen] = useState(false);
  const { target, added, filled, unchanged } = decision;
  const name = sheetName(target, language);
  return (
    <div className={styles.block}>
      <div className={styles.line}>
        <span>{name}</span>
        <span className={styles.counts}>{texts.counts(added.length, filled.length, unchanged)}</span>
      </div>
      {added.length + filled.length > 0 && (
        <Disclosure isOpen={isOpen} onToggle={() => setOpen(!isOpen)} show={texts.rowsOf(name)} hide={columns.hide}>
          <Rows decision={decision} isNew={isNew} />
        </Disclosure>
      )}
    </div>
  );
}

const mostRows = 50;

function Rows({ decision: { target, added, filled }, isNew }: OneSheetProps) {
  const styles = { ...usePartStyles(), ...useAdoptStyles() };
  const { language, format } = usePane();
  const { preview: texts } = useAdoptTexts();
  const text = (values: SheetDecision["added"][number]) =>
    namedCells(target, values)
      .map(({ column, value }) =>
        column === "fiscal_year" ? String(value) : cellText(target, column, value, { language, format }),
      )
      .join(" · ");
  const lines = [
    ...added.map(text),
    ...filled.map(({ rowNumber, values }) => {
      const cells = Object.entries(values).flatMap(([column, value]) =>
        value === null ? [] : [cellText(target, column, value, { language, format })],
      );
      return isNew ? cells.join(" · ") : `${texts.filledRow(String(rowNumber))}: ${cells.join(" · ")}`;
    }),
  ];
  return (
    <>
      <ul className={styles.rows}>
        {lines.slice(0, mostRows).map((line, index) => (
          // two rows may be known by the same words
          <li key={index}>{line}</li>
        ))}
      </ul>
      {lines.length > mostRows && <p className={styles.quiet}>{texts.more(format.number(lines.length - mostRows))}</p>}
    </>
  );
}
