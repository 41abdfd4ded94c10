import type { Change } from "../changes";
import type { CellValue, WorkbookSnapshot } from "../port";
import { recordTables, recordVisibility, type RecordKey } from "./record-tables";
import type { RecordCells } from "./record-writes";

/** Say when something was written, not what. */
const circumstances: ReadonlySet<string> = new Set(["on", "by"]);

/**
 * Those of the records that their table does not hold yet, whoever may have written them and when. What was interrupted
 * between writing records and what they tell of is done again with the same ones.
 */
export function unwrittenRecords(
  { tables }: WorkbookSnapshot,
  key: RecordKey,
  records: readonly RecordCells[],
): RecordCells[] {
  const { table, headers } = recordTables[key];
  const found = tables.find(({ name }) => name === table);
  const told = headers.filter((header) => !circumstances.has(header));
  const written = (found?.rows ?? []).map((row) => told.map((header) => row[found?.headers.indexOf(header) ?? -1]));
  const left = written.map(textOf);
  return records.filter((record) => {
    const place = left.indexOf(textOf(told.map((header) => record[header])));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** Hides the sheets of these records that an interrupted run has made and did not come to hide. */
export function hiddenAgain({ tables, sheets }: WorkbookSnapshot, keys: readonly RecordKey[]): Change[] {
  return keys.flatMap((key): Change[] => {
    const sheet = tables.find(({ name }) => name === recordTables[key].table)?.sheet;
    const isVisible = sheets.some(({ name, visibility }) => name === sheet && visibility === "visible");
    return sheet !== undefined && isVisible
      ? [{ kind: "setVisibility", sheet, visibility: recordVisibility[key] }]
      : [];
  });
}

function textOf(cells: readonly (CellValue | undefined)[]): string {
  return JSON.stringify(cells.map((cell) => (cell === undefined || cell === "" ? null : cell)));
}
