/** Finds the columns of a plan table, whatever people renamed or moved (data model, 21). */
import type { Finding } from "../domain/finding";
import { columnsOf } from "../domain/schema/define-sheet";
import { planSheets, type TableSheetKey } from "../domain/schema/plan-schema";
import { allHeadersOf } from "../localisation/sheet-texts";
import type { TableSnapshot, WorkbookSnapshot } from "./port";
import { columnsTable } from "./sheets/columns-sheet";

/** Zero-based position inside the table, by column key; a column that is gone is missing. */
export type ColumnPositions = ReadonlyMap<string, number>;

/** Live headers by `<sheet key>.<column key>`, as `KAP_Columns` gives them. */
export function liveHeaders(snapshot: WorkbookSnapshot): ReadonlyMap<string, string> {
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

/**
 * Positions of a table's columns: by the live header, else by one that either language gives or gave the column. A
 * column that is found by its live header is no other one, whatever people have called it.
 */
export function locateColumns(
  snapshot: WorkbookSnapshot,
  sheet: TableSheetKey,
  table: TableSnapshot,
): { readonly positions: ColumnPositions; readonly findings: readonly Finding[] } {
  const live = liveHeaders(snapshot);
  const columns = columnsOf(planSheets[sheet]).map(([column]) => column);
  const free = createPlaces(table.headers);
  const byLive = new Map(columns.map((column) => [column, free.take([live.get(`${sheet}.${column}`)])]));
  const positions = new Map<string, number>();
  const findings: Finding[] = [];
  for (const column of columns) {
    const position = byLive.get(column) ?? free.take(allHeadersOf(sheet, column));
    if (position === undefined) findings.push(missingColumn(sheet, column));
    else positions.set(column, position);
  }
  return { positions, findings };
}

/** Places of headers, each given away once: by its exact text, else by the same in other letters and spaces. */
function createPlaces(headers: readonly string[]) {
  const exact = new Map([...headers.entries()].reverse().map(([index, header]) => [header, index]));
  const similar = new Map([...headers.entries()].reverse().map(([index, header]) => [simplified(header), index]));
  const taken = new Set<number>();
  return {
    take(names: readonly (string | undefined)[]): number | undefined {
      const known = names.flatMap((name) => (name === undefined ? [] : [name]));
      const places = [...known.map((name) => exact.get(name)), ...known.map((name) => similar.get(simplified(name)))];
      const place = places.find((index) => index !== undefined && !taken.has(index));
      if (place !== undefined) taken.add(place);
      return place;
    },
  };
}

const simplified = (header: string) => header.trim().replaceAll(/\s+/g, " ").toLowerCase();

function missingColumn(sheet: TableSheetKey, column: string): Finding {
  return { code: "column.missing", severity: "error", sheet, column, params: {} };
}
