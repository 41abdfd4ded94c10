import { Button, Checkbox, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { SourceColumn } from "../../actions/import/import-preview";
import { usePane } from "../pane-context";
import { FormField } from "../parts/form-field";
import { usePartStyles } from "../parts/part-styles";
import { useImportStyles } from "./import-styles";
import { togglePicked, type LineChoice } from "./line-choice";
import { useRowCount } from "./step-frame";
import { useImportTexts } from "./use-import-texts";

export interface ColumnAndValuesProps {
  readonly lines: Extract<LineChoice, { kind: "picked" }>;
  readonly columns: readonly SourceColumn[];
  readonly onChoose: (lines: LineChoice) => void;
}

/** The column that tells customers apart, and those of its values that are meant. */
export function ColumnAndValues({ lines, columns, onChoose }: ColumnAndValuesProps) {
  const styles = useImportStyles();
  const texts = useImportTexts();
  const { format } = usePane();
  const values = columns.find(({ name }) => name === lines.column)?.values ?? [];
  const choose = (column: string) => onChoose({ kind: "picked", column, values: [] });
  return (
    <>
      <FormField label={texts.lines.column}>
        <Select className={styles.control} value={lines.column} onChange={(_, { value }) => choose(value)}>
          {columns.map((column) => (
            <option key={column.name} value={column.name}>
              {texts.lines.columnOption(column.name, format.number(column.values.length))}
            </option>
          ))}
        </Select>
      </FormField>
      <Values
        key={lines.column}
        values={values}
        chosen={lines.values}
        onToggle={(value) => onChoose(togglePicked(lines, value))}
      />
    </>
  );
}

interface ValuesProps {
  readonly values: SourceColumn["values"];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

const shownAtOnce = 40;
const searchFrom = 10;

function Values({ values, chosen, onToggle }: ValuesProps) {
  const styles = { ...usePartStyles(), ...useImportStyles() };
  const texts = useImportTexts();
  const [search, setSearch] = useState("");
  const [shown, setShown] = useState(shownAtOnce);
  const { format } = usePane();
  const found = useChosenFirst(values, chosen).filter(({ value }) => holds(value, search));
  const more = Math.min(found.length - shown, 100);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.lines.values}</legend>
      <div className={styles.choice}>
        {values.length > searchFrom && (
          <Input
            type="search"
            aria-label={texts.lines.search}
            placeholder={texts.lines.search}
            value={search}
            onChange={(_, { value }) => setSearch(value)}
          />
        )}
        {found.length === 0 && <p className={styles.quiet}>{texts.lines.noMatch}</p>}
        {found.length > 0 && (
          <div className={styles.values}>
            {found.slice(0, shown).map((entry) => (
              <Value key={entry.value} entry={entry} isChosen={chosen.includes(entry.value)} onToggle={onToggle} />
            ))}
          </div>
        )}
        {more > 0 && <Button onClick={() => setShown(shown + more)}>{texts.lines.more(format.number(more))}</Button>}
      </div>
    </fieldset>
  );
}

/** Values that were chosen at first stand on top; a click does not move them from under the pointer. */
function useChosenFirst(values: ValuesProps["values"], chosen: readonly string[]): ValuesProps["values"] {
  const [first] = useState(() => new Set(chosen));
  return [...values.filter(({ value }) => first.has(value)), ...values.filter(({ value }) => !first.has(value))];
}

const holds = (value: string, search: string) => value.toLowerCase().includes(search.trim().toLowerCase());

interface ValueProps {
  readonly entry: ValuesProps["values"][number];
  readonly isChosen: boolean;
  readonly onToggle: (value: string) => void;
}

function Value({ entry, isChosen, onToggle }: ValueProps) {
  const styles = { ...usePartStyles(), ...useImportStyles() };
  const rowCount = useRowCount();
  return (
    <Checkbox
      className={styles.value}
      checked={isChosen}
      onChange={() => onToggle(entry.value)}
      label={
        <span className={styles.valueLabel}>
          <span>{entry.value}</span> <span className={styles.quiet}>{rowCount(entry.rows)}</span>
        </span>
      }
    />
  );
}
