/** Columns that are gone from a table, or stand under a header that nothing knows. */
import { columnsOf } from "../../domain/schema/define-sheet";
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import { columnText } from "../../localisation/sheet-texts";
import type { Change } from "../changes";
import { rowRange } from "../places";
import type { Plan, PlanTable } from "../read-plan";
import type { TableSnapshot, WorkbookSnapshot } from "../port";
import { bodyLooks } from "../sheets/table-sheet";
import type { TableBody } from "../table-body";
import { headerLook } from "../table-looks";
import { widthOfCharacters } from "../theme";
import { pointerFix, type PointerTable } from "./pointer-repairs";
import { firstOf, repair, type Repair } from "./repair";

interface Missing {
  readonly column: string;
  /** Place among the columns of the schema. */
  readonly order: number;
}

/** A column put back in at its place, or the one that most likely is it, for every column that is gone. */
export function columnRepairs(plan: Plan, snapshot: WorkbookSnapshot, pointers: PointerTable | undefined): Repair[] {
  return tableSheetKeys.flatMap((sheet) => {
    const table = plan.tables[sheet];
    const found = snapshot.tables.find(({ name }) => name === planSheets[sheet].table);
    if (!table || !found) return [];
    const missing = columnsOf(planSheets[sheet]).flatMap(([column], order): Missing[] =>
      table.positions.has(column) ? [] : [{ column, order }],
    );
    const likely = likelyPlaces(sheet, table, found, missing);
    const rest = missing.filter(({ column }) => !likely.has(column));
    return [
      ...[...likely].map(([column, index]) =>
        takenFor(plan, sheet, table, { column, index, header: found.headers[index] ?? "" }, pointers),
      ),
      ...(rest.length === 0 ? [] : [insertion(plan, sheet, table, found, rest, pointers)]),
    ];
  });
}

/** Between two columns that are known one is missing and one is unknown: that is it, most likely. */
function likelyPlaces(
  sheet: TableSheetKey,
  { positions }: PlanTable,
  { headers }: TableSnapshot,
  missing: readonly Missing[],
): ReadonlyMap<string, number> {
  const known = new Set(positions.values());
  const columns = columnsOf(planSheets[sheet]).map(([column]) => column);
  const likely = new Map<string, number>();
  for (const { column, order } of missing) {
    const before = positions.get(columns[order - 1] ?? "") ?? (order === 0 ? -1 : undefined);
    const after =
      positions.get(columns[order + 1] ?? "") ?? (order === columns.length - 1 ? headers.length : undefined);
    if (before === undefined || after !== before + 2 || known.has(before + 1)) continue;
    likely.set(column, before + 1);
  }
  return likely;
}

interface LikelyColumn {
  readonly column: string;
  /** Place in the table, from 0. */
  readonly index: number;
  /** What stands there. */
  readonly header: string;
}

function takenFor(
  plan: Plan,
  sheet: TableSheetKey,
  table: PlanTable,
  { column, index, header }: LikelyColumn,
  pointers: PointerTable | undefined,
): Repair {
  const place = { sheet: table.sheet, row: table.top, column: table.left + index };
  const fix = pointerFix(pointers, sheet, column, place);
  const [known] = columnText(sheet, column, plan.settings.language);
  return repair({
    code: "restore_column",
    kind: "column_found",
    stage: 3,
    sheet,
    column,
    row: table.top + 1,
    before: header,
    after: known,
    needsConsent: true,
    replaced: fix ? fix.replaced : [{ ...place, text: header }],
    changes: fix
      ? fix.changes
      : [{ kind: "setCells", sheet: place.sheet, top: place.row, left: place.column, cells: [[known]] }],
  });
}

function insertion(
  plan: Plan,
  sheet: TableSheetKey,
  table: PlanTable,
  { headers: taken }: TableSnapshot,
  missing: readonly Missing[],
  pointers: PointerTable | undefined,
): Repair {
  const { language } = plan.settings;
  const columns = columnsOf(planSheets[sheet]);
  const positions = new Map(table.positions);
  const headers = new Set(taken.map((header) => header.toLowerCase()));
  const inserts: Change[] = [];
  for (const { column, order } of missing) {
    const index = placeAfter(
      columns.slice(0, order).map(([key]) => key),
      positions,
    );
    for (const [key, position] of positions) if (position >= index) positions.set(key, position + 1);
    positions.set(column, index);
    const header = freeHeader(columnText(sheet, column, language)[0], headers);
    headers.add(header.toLowerCase());
    inserts.push({ kind: "insertTableColumn", sheet: table.sheet, table: planSheets[sheet].table, index, header });
  }
  const looks = looksOf(plan, sheet, table, positions, new Set(missing.map(({ column }) => column)));
  // a header that another column has taken does not tell the new one: its pointer does
  const pointed = missing.flatMap(({ column }) => {
    const header = { sheet: table.sheet, row: table.top, column: table.left + (positions.get(column) ?? 0) };
    return pointerFix(pointers, sheet, column, header)?.changes ?? [];
  });
  return repair({
    code: "restore_column",
    kind: "column_inserted",
    stage: 3,
    sheet,
    row: table.top + 1,
    ...(missing[0] && { column: missing[0].column }),
    count: missing.length,
    after: firstOf(missing.map(({ column }) => columnText(sheet, column, language)[0])),
    changes: [...inserts, ...looks, ...pointed],
  });
}

/** Behind the nearest column before it that the table has. */
function placeAfter(before: readonly string[], positions: ReadonlyMap<string, number>): number {
  const nearest = [...before].reverse().find((key) => positions.has(key));
  return nearest === undefined ? 0 : (positions.get(nearest) ?? 0) + 1;
}

function freeHeader(wanted: string, taken: ReadonlySet<string>): string {
  let header = wanted;
  for (let number = 2; taken.has(header.toLowerCase()); number += 1) header = `${wanted} ${number}`;
  return header;
}

/** Looks of the new columns; the widths of all from the first one on, because only cells have moved. */
function looksOf(
  plan: Plan,
  sheet: TableSheetKey,
  table: PlanTable,
  positions: ReadonlyMap<string, number>,
  added: ReadonlySet<string>,
): Change[] {
  const { left, top, bodyRows } = table;
  const first = Math.min(...[...positions].flatMap(([key, position]) => (added.has(key) ? [position] : [])));
  const placed = columnsOf(planSheets[sheet]).flatMap(([key, column]) => {
    const position = positions.get(key);
    return position === undefined ? [] : [{ key, column, position }];
  });
  const columns = new Map(
    [...positions].flatMap(([key, position]) => (added.has(key) ? [[key, left + position]] : [])),
  );
  const body: TableBody = { sheet: table.sheet, firstRow: top + 1, lastRow: top + bodyRows, columns };
  return [
    ...placed.flatMap(({ key, column, position }): Change[] => {
      const range = rowRange(top, left + position, left + position);
      return added.has(key) ? [{ kind: "format", sheet: table.sheet, range, patch: headerLook(column) }] : [];
    }),
    ...placed.flatMap(({ column, position }): Change[] => {
      if (position < first) return [];
      const [width, at] = [widthOfCharacters(column.width), left + position];
      return [{ kind: "setColumns", sheet: table.sheet, first: at, last: at, width, hidden: column.hidden === true }];
    }),
    ...bodyLooks(sheet, plan.settings.language, body).filter(({ kind }) => kind !== "setConditionalFormats"),
  ];
}
