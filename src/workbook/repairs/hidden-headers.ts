/** Headers of the hidden tables, which are the same in every language: without them nothing in the tables is found. */
import type { SheetKey } from "../../domain/schema/plan-schema";
import type { Change } from "../changes";
import type { TableSnapshot, WorkbookSnapshot } from "../port";
import { columnsHeaders, columnsTable } from "../sheets/columns-sheet";
import { listsHeaders, listsTable } from "../sheets/lists-sheet";
import { metaTable } from "../meta-table";
import { metaHeaders } from "../sheets/meta-sheet";
import { repair, type Repair } from "./repair";

interface HiddenTable {
  readonly key: SheetKey;
  readonly table: string;
  readonly headers: readonly string[];
}

export const hiddenTables: readonly HiddenTable[] = [
  { key: "lists", table: listsTable, headers: listsHeaders },
  { key: "columns", table: columnsTable, headers: columnsHeaders },
  { key: "meta", table: metaTable, headers: metaHeaders },
];

/** Renamed headers get their text back, deleted columns are inserted again, empty. */
export function hiddenHeaderRepairs({ tables }: WorkbookSnapshot): Repair[] {
  return hiddenTables.flatMap((hidden): Repair[] => {
    const found = tables.find(({ name }) => name === hidden.table);
    // one at a time: what stands beside a column that is gone tells where it was
    const missing = found && hidden.headers.find((header) => !found.headers.includes(header));
    return found && missing !== undefined ? [restored(hidden, found, missing)] : [];
  });
}

function restored({ key, headers }: HiddenTable, table: TableSnapshot, header: string): Repair {
  const index = placeBehind(headers.slice(0, headers.indexOf(header)), table);
  const before = table.headers[index];
  const isRenamed = before !== undefined && !headers.includes(before);
  const { sheet, top, name } = table;
  const change: Change = isRenamed
    ? { kind: "setCells", sheet, top, left: table.left + index, cells: [[header]] }
    : { kind: "insertTableColumn", sheet, table: name, index, header };
  const replaced = isRenamed ? [{ sheet, row: top, column: table.left + index, text: before }] : [];
  const kind = isRenamed ? ("header" as const) : ("column_inserted" as const);
  return repair({
    code: isRenamed ? "restore_layout" : "restore_column",
    kind,
    stage: 1,
    sheet: key,
    row: top + 1,
    before: isRenamed ? before : "",
    after: header,
    replaced,
    changes: [change],
  });
}

/** Behind the nearest column before it that the table still has. */
function placeBehind(before: readonly string[], { headers }: TableSnapshot): number {
  const nearest = [...before].reverse().find((header) => headers.includes(header));
  return nearest === undefined ? 0 : headers.indexOf(nearest) + 1;
}
