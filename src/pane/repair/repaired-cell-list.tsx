import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { RepairedCell, ShownContent } from "../../actions/repair/repaired-cells";
import { usePane } from "../pane-context";
import { ArrowIcon } from "../parts/icons";
import { usePartStyles } from "../parts/part-styles";
import { useGoToCell } from "../parts/use-go-to-cell";
import { useRepairStyles } from "./repair-styles";
import { useRepairTexts } from "./use-repair-texts";

export interface RepairedCellListProps {
  readonly cells: readonly RepairedCell[];
}

const [shownAtFirst, shownMore, longestText] = [3, 50, 80];

/** What stands in each cell now, and what will; the first ones, and more on demand. */
export function RepairedCellList({ cells }: RepairedCellListProps) {
  const styles = usePartStyles();
  const texts = useRepairTexts();
  const [shown, setShown] = useState(shownAtFirst);
  const more = Math.min(cells.length - shown, shownMore);
  if (cells.length === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {cells.slice(0, shown).map((cell) => (
          <li key={cell.address}>
            <CellLine cell={cell} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className={styles.link} onClick={() => setShown(shown + more)}>
          {texts.moreCells(more)}
        </button>
      )}
    </>
  );
}

function CellLine({ cell: { place, address, before, after } }: { readonly cell: RepairedCell }) {
  const styles = { ...usePartStyles(), ...useRepairStyles() };
  const texts = useRepairTexts();
  const goToCell = useGoToCell();
  const shown = useContentText();
  return (
    <div className={styles.cell}>
      <button type="button" className={styles.link} onClick={() => void goToCell(place)}>
        {address}
      </button>
      <span className={styles.contents}>
        <span className={mergeClasses(styles.content, styles.before)}>{shown(before, texts.ownFormula)}</span>
        <span className={styles.arrow} role="img" aria-label={texts.becomes}>
          <ArrowIcon />
        </span>
        <span className={mergeClasses(styles.content, styles.after)}>{shown(after, () => texts.formula)}</span>
      </span>
    </div>
  );
}

/** Contents as people read them; text stands in quotation marks, so that "5" is no 5. */
function useContentText(): (content: ShownContent, formulaText: (text: string) => string) => string {
  const { format } = usePane();
  const texts = useRepairTexts();
  return (content, formulaText) => {
    switch (content.kind) {
      case "empty":
        return texts.empty;
      case "text":
        return texts.quoted(shortened(content.text));
      case "formula":
        return formulaText(shortened(content.text));
      case "date":
        return format.date(content.text);
      case "percent":
        return format.percent(content.value);
      case "number":
        return format.number(content.value);
    }
  };
}

const shortened = (text: string) => (text.length > longestText ? `${text.slice(0, longestText)}…` : text);
