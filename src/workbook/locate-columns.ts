/** Finds the columns of a plan table, whatever people renamed or moved (data model, 21). */
import type { Finding } from "../domain/finding";
import { columnsOf } from "../domain/schema/define-sheet";
import { planSheets, type TableSheetKey } from "../domain/schema/plan-schema";
import { languages } from "../localisation/language";
import { columnText } from "../localisation/sheet-texts";
import type { TableSnapshot, WorkbookSnapshot } from "./port";
import { columnsTable } from "./sheets/columns-sheet";

/** Zero-based position inside the table, by column key; a column that is gone is missing. */
export type ColumnPositions = ReadonlyMap<string, number>;

/** Live headers by sheet and column key, as `KAP_Columns` gives them. */
function liveHeaders(snapshot: WorkbookSnapshot): ReadonlyMap<string, string> {
  const table = snapshot.tables.find(({ name }) => name === columnsTable);
  if (!table) return new Map();
  const [sheet, column, header] = ["sheet", "column", "header"].map((key) => table.headers.indexOf(key));
  return new Map(
    table.rows.flatMap((row): [string, string][] => {
      const live = row[header ?? -1];
      const key = `${String(row[sheet ?? -1])}.${String(row[column ?? -1])}`;
      return typeof live === "string" && live !== "" ? [[key, live]] : [];
    }),
  );
}

/** Positions of a table's columns: by the live header, else by the header that either language gives the column. */
export function locateColumns(
  snapshot: WorkbookSnapshot,
  sheet: TableSheetKey,
  table: TableSnapshot,
): { readonly positions: ColumnPositions; readonly findings: readonly Finding[] } {
  const live = liveHeaders(snapshot);
  const positions = new Map<string, number>();
  const findings: Finding[] = [];
  for (const [column] of columnsOf(planSheets[sheet])) {
    const names = [
      live.get(`${sheet}.${column}`),
      ...languages.map((language) => columnText(sheet, column, language)[0]),
    ];
    const position = names
      .map((name) => (name === undefined ? -1 : table.headers.indexOf(name)))
      .find((index) => index >= 0);
    if (position === undefined) findings.push(missingColumn(sheet, column));
    else positions.set(column, position);
  }
  return { positions, findings };
}

function missingColumn(sheet: TableSheetKey, column: string): Finding {
  return { code: "column.missing", severity: "error", sheet, column, params: {} };
}
