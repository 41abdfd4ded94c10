/** Choices and other texts of ours that stand in the cells that people fill. */
import { parseCell } from "../../domain/schema/column-kinds";
import { columnsOf, isInput, type AnyInputColumn } from "../../domain/schema/define-sheet";
import { planSheets, tableSheetKeys, type PlacedRow, type TableSheetKey } from "../../domain/schema/plan-schema";
import { switchedOwnText } from "../../localisation/own-texts";
import type { Change } from "../changes";
import type { PlanTable } from "../read-plan";
import { contentAt, isFormulaContent } from "../repairs/repair-reading";
import { writeValue } from "../sheets/table-sheet";
import { columnChanges, type NewCell } from "./cell-runs";
import type { LanguagePlan } from "./language-plan";

/** Labels of the new language where those of the old one stand; what people have written themselves stays. */
export function switchedEntries(language: LanguagePlan): Change[] {
  return tableSheetKeys.flatMap((key) => {
    const table = language.plan.tables[key];
    return table ? columnChanges(language.next.sheet(key), entriesOf(key, table, language)) : [];
  });
}

function entriesOf<K extends TableSheetKey>(key: K, table: PlanTable, language: LanguagePlan): NewCell[] {
  const contents = language.reading.contents.get(table.sheet);
  const rows: readonly PlacedRow<K>[] = language.plan.rows[key];
  return columnsOf(planSheets[key]).flatMap(([column, definition]) => {
    const position = table.positions.get(column);
    if (!isInput(definition) || position === undefined) return [];
    const at = table.left + position;
    return rows.flatMap(({ rowNumber, values }): NewCell[] => {
      const content = contentAt(contents, rowNumber - 1, at);
      if (typeof content !== "string" || isFormulaContent(content)) return [];
      const { from, to } = language;
      const input =
        switchedOwnText(key, column, values, content, from, to) ?? switchedLabel(definition, content, language);
      return input === undefined || input === content ? [] : [{ row: rowNumber - 1, column: at, input }];
    });
  });
}

/** The label of the new language for that of the old one; undefined for all that is no label. */
export function switchedLabel(
  column: AnyInputColumn,
  content: string,
  { plan, labels }: LanguagePlan,
): string | undefined {
  const { value } = parseCell<string | number>(column.input, content, plan.labels);
  if (value === null) return undefined;
  const [before, after] = [writeValue(column, value, plan.labels), writeValue(column, value, labels)];
  return before === after || typeof after !== "string" ? undefined : after;
}
