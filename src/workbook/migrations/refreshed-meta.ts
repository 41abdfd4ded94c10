/** `KAP_Meta` gets the keys that it lacks, and the single cells beside it those that formulas read by name. */
import { isBlank } from "../../domain/cell-value";
import type { CellInput, Change } from "../changes";
import { spareRows } from "../places";
import type { PlanContext } from "../plan-settings";
import { PlanError, type TableSnapshot, type WorkbookSnapshot } from "../port";
import { metaTable } from "../meta-table";
import { metaRows, metaSheet } from "../sheets/meta-sheet";

/** Keys that are there keep their values, and ones that we do not know stay. */
export function refreshedMeta(snapshot: WorkbookSnapshot, context: PlanContext): Change[] {
  const table = tableOf(snapshot);
  const [key, value] = [table.headers.indexOf("key"), table.headers.indexOf("value")];
  const known = new Set(table.rows.map((row) => row[key]));
  const missing = metaRows(context.settings).filter(([name]) => !known.has(name));
  const { structure, formulas } = metaSheet(context);
  const isNamedCell = (change: Change) => change.kind === "addName";
  return [...appended(table, key, value, missing), ...structure.filter(isNamedCell), ...formulas];
}

function tableOf({ tables }: WorkbookSnapshot): TableSnapshot {
  const table = tables.find(({ name }) => name === metaTable);
  if (!table) throw new PlanError("metaMissing");
  return table;
}

function appended(
  { sheet, name, top, left, headers, rows }: TableSnapshot,
  key: number,
  value: number,
  missing: readonly (readonly [key: string, value: CellInput])[],
): Change[] {
  if (missing.length === 0) return [];
  const filled = rows.flatMap((row, index) => (row.some((cell) => !isBlank(cell)) ? [index + 1] : []));
  const used = filled.at(-1) ?? 0;
  const needed = used + missing.length;
  const range = { top, left, bottom: top + needed + spareRows, right: left + headers.length - 1 };
  const cells = missing.map(([name_, content]) => headers.map((_, index) => cellAt(index, key, value, name_, content)));
  return [
    ...(needed > rows.length ? [{ kind: "resizeTable", sheet, table: name, range } as const] : []),
    { kind: "setCells", sheet, top: top + 1 + used, left, cells },
  ];
}

function cellAt(index: number, key: number, value: number, name: string, content: CellInput): CellInput {
  if (index === key) return name;
  return index === value ? content : null;
}

/** The version that the plan has from now on, written when everything else is done. */
export function versionChange(snapshot: WorkbookSnapshot, version: number): Change {
  const { sheet, top, left, headers, rows } = tableOf(snapshot);
  const row = rows.findIndex((cells) => cells[headers.indexOf("key")] === "schema_version");
  const column = left + headers.indexOf("value");
  return { kind: "setFinalCells", sheet, top: top + 1 + row, left: column, cells: [[version]] };
}
