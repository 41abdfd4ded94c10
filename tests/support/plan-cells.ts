// What stands in the cells of a plan's workbook, found by the keys of the schema.
import type { CellValue } from "../../src/domain/cell-value";
import { columnsOf } from "../../src/domain/schema/define-sheet";
import { planSheets, type TableSheetKey } from "../../src/domain/schema/plan-schema";
import type { Language } from "../../src/localisation/language";
import { columnText } from "../../src/localisation/sheet-texts";
import type { WorkbookSnapshot } from "../../src/workbook/port";

/** The body rows of a plan table, each by column key. Throws where a column is missing. */
export function tableCells(
  snapshot: WorkbookSnapshot,
  sheet: TableSheetKey,
  language: Language,
): readonly Readonly<Record<string, CellValue>>[] {
  const table = snapshot.tables.find(({ name }) => name === planSheets[sheet].table);
  if (table === undefined) throw new Error(`no table of ${sheet}`);
  const places = columnsOf(planSheets[sheet]).map(([key]) => {
    const position = table.headers.indexOf(columnText(sheet, key, language)[0]);
    if (position < 0) throw new Error(`no column ${sheet}.${key}`);
    return [key, position] as const;
  });
  return table.rows.map((row) => Object.fromEntries(places.map(([key, position]) => [key, row[position] ?? null])));
}
