/**
 * Removes a finished plan from a workbook. Sheets of the user's are not touched; what people have put on sheets of the
 * plan besides its own rows (columns of their own, cells beside the tables) is kept on new sheets, as values.
 */
import { isBlank, isCellError } from "../domain/cell-value";
import { planSheets, tableSheetKeys } from "../domain/schema/plan-schema";
import { newSheetName } from "../localisation/new-sheet-name";
import { keptSheetName } from "../localisation/removal-texts";
import { markedSheets } from "./build-state";
import { isBuildingName } from "./building-names";
import type { CellInput, CellRange, Change } from "./changes";
import { firstFreeName, freeSheetName } from "./free-sheet-name";
import { bridgeChoiceName, checkResultName, planNames } from "./plan-names";
import { stampProperty } from "./plan-stamp";
import { isPlanTable, stampNamespace, type SheetContents, type TableSnapshot, type WorkbookSnapshot } from "./port";
import { readsPlan } from "./plan-readers";
import type { Plan } from "./read-plan";
import { recordKeys, recordMarker } from "./records/record-tables";
import { liveContext } from "./repairs/live-context";
import { metaTable } from "./meta-table";
import { overviewLayout } from "./sheets/overview-layout";
import { ownRanges } from "./sheets/overview-own-ranges";

export interface FinishedRemoval {
  readonly changes: readonly Change[];
  /** Sheets that go, in tab order. */
  readonly removed: readonly string[];
  /** New sheets with what people have added to a sheet of the plan. */
  readonly copies: readonly { readonly sheet: string; readonly copy: string }[];
  /** Tables and charts of the user's on sheets of the plan: they have to be moved before. */
  readonly inTheWay: readonly { readonly sheet: string; readonly name: string }[];
  /** Cells of the user's sheets whose formulas read the plan: they would become errors. */
  readonly readers: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
}

/** What removing would do; `contents` are those of all sheets. */
export function finishedRemoval(
  plan: Plan,
  snapshot: WorkbookSnapshot,
  contents: readonly SheetContents[],
): FinishedRemoval {
  const removed = sheetsOfPlan(snapshot);
  const meta = snapshot.tables.flatMap(({ name, sheet }) => (name === metaTable ? [sheet] : []));
  const going = new Set(removed);
  const found = contents.filter(({ sheet }) => going.has(sheet));
  const copies = found.flatMap((sheet) => [...copyOf(plan, snapshot, sheet), ...overviewCopy(plan, snapshot, sheet)]);
  return {
    removed,
    copies: copies.map(({ sheet, copy }) => ({ sheet, copy })),
    inTheWay: inTheWay(snapshot, contents, going),
    readers: contents.filter(({ sheet }) => !going.has(sheet)).flatMap((found) => readersOn(found, removed)),
    changes: [
      ...copies.flatMap(({ changes }) => changes),
      ...sheetInstead(plan, snapshot, going, copies.length > 0),
      ...removed.filter((sheet) => !meta.includes(sheet)).map(removal),
      ...ownNames(snapshot).map((name): Change => ({ kind: "removeName", name })),
      { kind: "removeStamp", namespace: stampNamespace },
      { kind: "removeProperty", name: stampProperty },
      // as long as it is there, a removal that was interrupted can be begun again
      ...meta.map(removal),
    ],
  };
}

const removal = (sheet: string): Change => ({ kind: "removeSheet", sheet });

/** Sheets with a table of the plan or with its marker. */
function sheetsOfPlan(snapshot: WorkbookSnapshot): string[] {
  const markers = new Set(recordKeys.map((key) => recordMarker(key).toUpperCase()));
  const records = snapshot.names.flatMap(({ name, place }) =>
    place && markers.has(name.toUpperCase()) ? [place.sheet] : [],
  );
  const tables = snapshot.tables.flatMap(({ name, sheet }) => (isPlanTable(name) ? [sheet] : []));
  const ours = new Set([...markedSheets(snapshot).values(), ...records, ...tables]);
  return snapshot.sheets.flatMap(({ name }) => (ours.has(name) ? [name] : []));
}

function ownNames({ names }: WorkbookSnapshot): string[] {
  const own = [...planNames().map(({ name }) => name), ...Object.values(bridgeChoiceName), checkResultName];
  const known = new Set([...own, ...recordKeys.map(recordMarker)].map((name) => name.toUpperCase()));
  return names.flatMap(({ name }) => (known.has(name.toUpperCase()) || isBuildingName(name) ? [name] : []));
}

const ownCharts = /^KAP_/i;

function inTheWay({ tables }: WorkbookSnapshot, contents: readonly SheetContents[], going: ReadonlySet<string>) {
  const foreign = tables.filter(({ name, sheet }) => going.has(sheet) && !isPlanTable(name));
  const charts = contents
    .filter(({ sheet }) => going.has(sheet))
    .flatMap(({ sheet, charts: names }) =>
      names.filter((name) => !ownCharts.test(name)).map((name) => ({ sheet, name })),
    );
  return [...foreign.map(({ sheet, name }) => ({ sheet, name })), ...charts];
}

/** Formulas that name a table, a range or a sheet of the plan. */
function readersOn({ sheet, top, left, cells }: SheetContents, removed: readonly string[]) {
  const reads = readsPlan(removed);
  return cells.flatMap((row, y) =>
    row.flatMap((cell, x) =>
      typeof cell === "string" && cell.startsWith("=") && reads(cell)
        ? [{ sheet, row: top + y, column: left + x }]
        : [],
    ),
  );
}

/** A sheet for what people have added: columns of theirs beside what identifies each row, then cells beside the table. */
function copyOf(plan: Plan, snapshot: WorkbookSnapshot, contents: SheetContents) {
  const key = tableSheetKeys.find((candidate) => plan.tables[candidate]?.sheet === contents.sheet);
  const place = key && plan.tables[key];
  const table = key && snapshot.tables.find(({ name }) => name === planSheets[key].table);
  if (!place || !table) return [];
  const known = new Set(place.positions.values());
  const own = table.headers.flatMap((_, index) => (known.has(index) ? [] : [index]));
  const filled = own.filter((index) => table.rows.some((row) => !isBlank(row[index] ?? null)));
  const beside = cellsBeside(contents, table);
  if (filled.length + beside.length === 0) return [];
  const copy = freeSheetName(snapshot, keptSheetName(contents.sheet, plan.settings.language));
  const names = planSheets[key].naturalKey.flatMap((column) => place.positions.get(column) ?? []);
  const changes: Change[] = [
    { kind: "addSheet", sheet: copy },
    ...(filled.length === 0 ? [] : [tableCopy(copy, table, [...names, ...filled])]),
    ...beside.map(([row, column, cell]): Change => {
      return { kind: "setCells", sheet: copy, top: row, left: column + names.length + own.length, cells: [[cell]] };
    }),
  ];
  return [{ sheet: contents.sheet, copy, changes }];
}

/** What people have written on the overview between and below our blocks, at its place. */
function overviewCopy(plan: Plan, snapshot: WorkbookSnapshot, { sheet, top, left, cells }: SheetContents) {
  const context = liveContext(plan, snapshot);
  if (sheet !== context.sheet("overview")) return [];
  const own = ownRanges(overviewLayout(context.sheets));
  const copy = freeSheetName(snapshot, keptSheetName(sheet, plan.settings.language));
  const written = cells.flatMap((row, y) =>
    row.flatMap((cell, x): Change[] => {
      const [at, column] = [top + y, left + x];
      const isOurs = own.some((range) => isInRange(range, at, column));
      return isBlank(cell) || isOurs ? [] : [{ kind: "setCells", sheet: copy, top: at, left: column, cells: [[cell]] }];
    }),
  );
  const changes: Change[] = [{ kind: "addSheet", sheet: copy }, ...written];
  return written.length === 0 ? [] : [{ sheet, copy, changes }];
}

function isInRange({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function tableCopy(sheet: string, { headers, rows, top }: TableSnapshot, columns: readonly number[]): Change {
  const plain = (cell: TableSnapshot["rows"][number][number]): CellInput => (isCellError(cell) ? cell.error : cell);
  const body = rows.map((row) => columns.map((index) => plain(row[index] ?? null)));
  return { kind: "setCells", sheet, top, left: 0, cells: [columns.map((index) => headers[index] ?? ""), ...body] };
}

type PlacedCell = readonly [row: number, column: number, content: CellInput];

/** Title and help above the table are ours, as is the row of its totals; formulas are kept as text. */
function cellsBeside({ top, left, cells }: SheetContents, table: TableSnapshot): PlacedCell[] {
  const [right, bottom] = [
    table.left + table.headers.length - 1,
    table.top + table.rows.length + Number(table.hasTotalsRow),
  ];
  return cells.flatMap((row, y) =>
    row.flatMap((cell, x): PlacedCell[] => {
      const [at, column] = [top + y, left + x];
      const isAbove = at < table.top && column <= right;
      const isInside = at >= table.top && at <= bottom && column >= table.left && column <= right;
      return cell === null || isAbove || isInside ? [] : [[at, column, cell]];
    }),
  );
}

/** A workbook never loses its last visible sheet. */
function sheetInstead(
  { settings }: Plan,
  snapshot: WorkbookSnapshot,
  going: ReadonlySet<string>,
  hasCopies: boolean,
): Change[] {
  const stays = snapshot.sheets.some(({ name, visibility }) => visibility === "visible" && !going.has(name));
  if (stays || hasCopies) return [];
  return [{ kind: "addSheet", sheet: firstFreeName(snapshot, (number) => newSheetName(number, settings.language)) }];
}
