import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { cellText } from "../../../actions/edit/cell-text";
import type { RowChoice } from "../../../actions/wizards/roll-forward-draft";
import { rollForwardPaneTexts } from "../../../localisation/roll-forward-pane-texts";
import { sheetName } from "../../../localisation/sheet-texts";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { Section } from "../../parts/section";

export interface RowChoicesProps {
  readonly title: string;
  readonly hint: string;
  readonly choices: readonly RowChoice[];
  /** Stays in its list, or stays confirmed. */
  readonly onChoose: (choice: RowChoice, stays: boolean) => void;
  /** Decides on all of them at once. */
  readonly all?: { readonly yes: string; readonly no: string; readonly onChoose: (stays: boolean) => void };
}

const portion = 15;

/** Rows that are decided on one by one, with what happens to them unless somebody says otherwise. */
export function RowChoices({ title, hint, choices, onChoose, all }: RowChoicesProps) {
  const styles = usePartStyles();
  const { format, language } = usePane();
  const [shown, setShown] = useState(portion);
  if (choices.length === 0) return null;
  const more = Math.min(choices.length - shown, portion);
  return (
    <Section title={title} aside={<span className={styles.quiet}>{format.number(choices.length)}</span>}>
      <p className={styles.quiet}>{hint}</p>
      {all && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => all.onChoose(true)}>
            {all.yes}
          </Button>
          <Button size="small" onClick={() => all.onChoose(false)}>
            {all.no}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {choices.slice(0, shown).map((choice) => (
          <li key={`${choice.row.sheet}.${choice.row.row}`} className={styles.divided}>
            <RowCheckbox choice={choice} onChoose={(stays) => onChoose(choice, stays)} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => setShown(shown + portion)}>
            {rollForwardPaneTexts(language).more(format.number(more))}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface RowCheckboxProps {
  readonly choice: RowChoice;
  readonly onChoose: (stays: boolean) => void;
}

function RowCheckbox({ choice: { row, column, canChoose, stays, isNeeded }, onChoose }: RowCheckboxProps) {
  const styles = usePartStyles();
  const { language, format } = usePane();
  const texts = rollForwardPaneTexts(language);
  const title = row.title === "" ? texts.untitled : cellText(row.sheet, column, row.title, { language, format });
  const detail = [
    texts.place(sheetName(row.sheet, language), format.number(row.row)),
    ...(isNeeded ? [texts.needed] : []),
    ...(canChoose ? [] : [texts.withoutId]),
  ];
  return (
    <Checkbox
      name={`stays.${row.id === "" ? `${row.sheet}.${row.row}` : row.id}`}
      checked={stays}
      disabled={!canChoose}
      onChange={(_, { checked }) => onChoose(checked === true)}
      label={
        <span className={styles.rowText}>
          <span>{title}</span>
          <span className={styles.quiet}>{detail.join(" · ")}</span>
        </span>
      }
    />
  );
}
