/** What the cells beside a plan's rows are for: whether a person's name may be replaced in them. */
import type { TableSnapshot } from "../port";
import { recordTables } from "../records/record-tables";
import { columnsTable } from "../sheets/columns-sheet";
import { listsTable } from "../sheets/lists-sheet";
import { metaTable } from "../meta-table";

export type CellUse =
  /** Headers, keys, labels and settings, by which parts of the plan mean each other: stays as it is. */
  | "structure"
  /** Says who did something. */
  | "author"
  /** What a record says; it may name team members by their short names. */
  | "record"
  /** All other cells. */
  | "text";

const structureTables: ReadonlySet<string> = new Set([metaTable, listsTable, columnsTable]);
const recordUses: ReadonlyMap<string, Readonly<Record<string, CellUse>>> = new Map([
  [recordTables.log.table, { by: "author", detail: "record" }],
  [recordTables.archive.table, { by: "author", title: "text", content: "record" }],
  [recordTables.restore.table, { before: "record", after: "record" }],
  [recordTables.drafts.table, { content: "record" }],
]);

/** The use of a cell at a zero-based place of a worksheet that has these tables. */
export function useOfCell(tables: readonly TableSnapshot[], row: number, column: number): CellUse {
  const table = tables.find((each) => isInside(each, row, column));
  if (table === undefined) return tables.some(({ name }) => structureTables.has(name)) ? "structure" : "text";
  if (row === table.top) return "structure";
  const header = table.headers[column - table.left] ?? "";
  if (table.name === metaTable) return header === "value" && keyOf(table, row) === "status_by" ? "author" : "structure";
  if (structureTables.has(table.name)) return "structure";
  const uses = recordUses.get(table.name);
  return uses ? (uses[header] ?? "structure") : "text";
}

const keyOf = ({ headers, rows, top }: TableSnapshot, row: number) => rows[row - top - 1]?.[headers.indexOf("key")];

function isInside({ top, left, headers, rows }: TableSnapshot, row: number, column: number): boolean {
  return row >= top && row <= top + rows.length && column >= left && column < left + headers.length;
}
