/**
 * Names that a build has while it is under way. They come before everything else and go when all is done: they tell a
 * build that has not come to its end, also beside the stamp of an older plan, and what it wrote into each table.
 */
import type { Labels } from "../domain/schema/column-kinds";
import { tableSheetKeys, type PlanRows, type SheetKey, type TableSheetKey } from "../domain/schema/plan-schema";
import type { Change } from "./changes";
import type { RowsBySheet } from "./new-plan";
import type { WorkbookSnapshot } from "./port";
import { rowCells } from "./sheets/table-sheet";

const buildingPrefix = "KAP_Building_";

/** An input cell of a table's body, with its row in the body and its column, both zero-based. */
export type BodyCell = readonly [row: number, column: number, value: string | number | boolean];

/** One name for each table; it ends with the mark of what its rows hold. */
export function buildingNames(rows: RowsBySheet, labels: Labels, sheets: ReadonlySet<SheetKey>): Change[] {
  const tables = tableSheetKeys.filter((key) => sheets.has(key));
  return tables.map((key): Change => {
    const name = buildingName(key, builtBody(key, rows, labels));
    return { kind: "addName", name, target: { expression: "TRUE" } };
  });
}

/** The names of builds under way that a workbook has, together with `more`, as changes that remove them. */
export function removeBuildingNames({ names }: Pick<WorkbookSnapshot, "names">, more: readonly Change[]): Change[] {
  const own = more.flatMap((change) => (change.kind === "addName" ? [change.name] : []));
  const all = new Set([...names.map(({ name }) => name).filter(isBuildingName), ...own]);
  return [...all].map((name): Change => ({ kind: "removeName", name }));
}

/** True for a name that says that a build is under way. */
export function isBuildingName(name: string): boolean {
  return name.toUpperCase().startsWith(buildingPrefix.toUpperCase());
}

/** The table whose rows a name of a build under way tells. */
export function builtTable(name: string): TableSheetKey | undefined {
  if (!isBuildingName(name)) return undefined;
  const rest = name.slice(buildingPrefix.length).toLowerCase();
  return tableSheetKeys.find((key) => new RegExp(`^${key}_[0-9a-f]{8}$`).test(rest));
}

/** True where a build under way has written exactly these cells into the table. */
export function isBodyAsBuilt(
  key: TableSheetKey,
  cells: readonly BodyCell[],
  { names }: Pick<WorkbookSnapshot, "names">,
): boolean {
  const wanted = buildingName(key, cells).toUpperCase();
  return names.some(({ name }) => name.toUpperCase() === wanted);
}

function builtBody<K extends TableSheetKey>(key: K, rows: RowsBySheet, labels: Labels): readonly BodyCell[] {
  const values: readonly PlanRows[K][] = rows[key];
  return values.flatMap((row, index) =>
    rowCells(key, row, labels).flatMap((cell, column): BodyCell[] =>
      cell === null || cell === "" || typeof cell === "object" ? [] : [[index, column, cell]],
    ),
  );
}

/** Digits that survive a cell, and programs that save it anew. */
const significantDigits = 12;

/** A 32-bit FNV-1a hash of the filled cells, as part of a name. */
function buildingName(key: TableSheetKey, cells: readonly BodyCell[]): string {
  const texts = cells.map(([row, column, value]) =>
    JSON.stringify([row, column, typeof value === "number" ? Number(value.toPrecision(significantDigits)) : value]),
  );
  let hash = 0x811c9dc5;
  for (const character of texts.join("\n")) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `${buildingPrefix}${key}_${hash.toString(16).padStart(8, "0")}`;
}
