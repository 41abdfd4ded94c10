/** Tables of the plan that have another name, stand as plain cells, or are gone with their sheet. */
import { hiddenSheets, planSheets, type SheetKey, type TableSheetKey } from "../../domain/schema/plan-schema";
import { sheetName } from "../../localisation/sheet-texts";
import { markedSheets } from "../build-state";
import type { CellRange, Change } from "../changes";
import { freeSheetName } from "../free-sheet-name";
import { planLabels } from "../plan-labels";
import type { PlanContext } from "../plan-settings";
import { isTableSheet } from "../plan-sheets";
import type { TableSnapshot, WorkbookSnapshot } from "../port";
import type { Plan } from "../read-plan";
import { columnsSheet, columnsTable } from "../sheets/columns-sheet";
import { listsSheet, listsTable, rowListNames } from "../sheets/lists-sheet";
import { metaTable } from "../meta-table";
import { metaSheet } from "../sheets/meta-sheet";
import { tableSheet } from "../sheets/table-sheet";
import type { SheetBuild } from "../sheets/sheet-build";
import { sheetInWorkbook } from "./live-context";
import { repair, type Repair } from "./repair";
import type { RepairReading } from "./repair-reading";
import { enoughHeaders, headerScore, knownHeaders, rangeOfPlainTable, type KnownHeaders } from "./table-headers";

/** A table that a plan is to have. */
interface WantedTable {
  readonly key: SheetKey;
  readonly table: string;
  readonly known: KnownHeaders;
  /** What makes it anew, without rows; formulas that read other sheets are repairs of their own. */
  readonly remake: (context: PlanContext) => readonly Change[];
}

const exactly = (...headers: readonly string[]): KnownHeaders => headers.map((header) => new Set([header]));

/** Every table of the plan: those of its sheets, and the hidden ones. */
export function wantedTables(context: PlanContext, live: ReadonlyMap<string, string>): readonly WantedTable[] {
  const sheets = [...context.sheets].filter(isTableSheet).map((key) => planTable(key, live));
  return [...sheets, ...hiddenTables];
}

function planTable(key: TableSheetKey, live: ReadonlyMap<string, string>): WantedTable {
  const prefix = `${key}.`;
  const own = [...live].flatMap(([name, header]): [string, string][] =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), header]] : [],
  );
  return {
    key,
    table: planSheets[key].table,
    known: knownHeaders(key, new Map(own)),
    remake: (context) => {
      const { structure, looks } = tableSheet(key, [], context, planLabels(context.settings.language, []));
      return [
        ...structure,
        ...rowListNames(context, {}).filter((change) => readsSheet(change, context, key)),
        ...looks,
      ];
    },
  };
}

function readsSheet(change: Change, context: PlanContext, key: SheetKey): boolean {
  if (change.kind !== "addName" || !("expression" in change.target)) return false;
  const sheet = context.sheet(key);
  return change.target.expression.startsWith(sheet) || change.target.expression.startsWith(`'${sheet}`);
}

const hiddenTables: readonly WantedTable[] = [
  { key: "lists", table: listsTable, known: exactly("list", "code", "label_de", "label_en"), remake: wholeLists },
  {
    key: "columns",
    table: columnsTable,
    known: exactly("sheet", "column", "header"),
    remake: (context) => hiddenStructure(columnsSheet(context), context, "columns"),
  },
  {
    key: "meta",
    table: metaTable,
    known: exactly("key", "value"),
    remake: (context) => hiddenStructure(metaSheet(context), context, "meta"),
  },
];

function wholeLists(context: PlanContext): readonly Change[] {
  const build = listsSheet(context);
  return [...hiddenStructure(build, context, "lists"), ...build.formulas];
}

function hiddenStructure({ structure }: SheetBuild, context: PlanContext, key: SheetKey): readonly Change[] {
  return [...structure, { kind: "setVisibility", sheet: context.sheet(key), visibility: "hidden" }];
}

/** Repairs of tables, in sheet order. */
export function tableRepairs(
  reading: RepairReading,
  plan: Plan | undefined,
  context: PlanContext,
  live: ReadonlyMap<string, string>,
): Repair[] {
  const { snapshot } = reading;
  const names = new Set(snapshot.tables.map(({ name }) => name));
  const wanted = wantedTables(context, live);
  const taken = new Set(wanted.map(({ table }) => table));
  const claimed = new Set<string>();
  return wanted
    .filter(({ table }) => !names.has(table))
    .map((table) => {
      const renamed = renamedTable(snapshot, table, taken);
      if (renamed) taken.add(renamed.name);
      if (renamed) return renaming(table, renamed);
      const again = fromRange(reading, plan, table, context, claimed);
      if (again) claimed.add(again.place);
      return again?.repair ?? remade(table, snapshot, context);
    });
}

/** The table that most likely is this one: it has its headers, and its sheet or a name like its own speaks for it. */
function renamedTable(
  snapshot: WorkbookSnapshot,
  { key, table, known }: WantedTable,
  taken: ReadonlySet<string>,
): TableSnapshot | undefined {
  const marked = sheetInWorkbook(snapshot, undefined, key);
  const candidates = snapshot.tables.filter(
    (other) => !taken.has(other.name) && headerScore(other.headers, known) >= enoughHeaders(known),
  );
  const isLike = ({ name }: TableSnapshot) => name.toLowerCase().startsWith(table.toLowerCase());
  return candidates.find(({ sheet }) => sheet === marked) ?? candidates.find(isLike) ?? candidates[0];
}

function renaming({ key, table }: WantedTable, { name, sheet }: TableSnapshot): Repair {
  const changes: readonly Change[] = [{ kind: "renameTable", sheet, table: name, to: table }];
  return repair({
    code: "restore_table",
    kind: "table_renamed",
    stage: 2,
    sheet: key,
    before: name,
    after: table,
    changes,
  });
}

/** The table is made again over exactly the cells that were it; cells that another one has got are not. */
function fromRange(
  { snapshot, contents }: RepairReading,
  plan: Plan | undefined,
  { key, table, known }: WantedTable,
  context: PlanContext,
  claimed: ReadonlySet<string>,
): { readonly place: string; readonly repair: Repair } | undefined {
  const marked = sheetInWorkbook(snapshot, plan, key);
  const named = sheetName(key, context.settings.language);
  // a sheet that is marked as another one holds other rows, however alike their headers are
  const others = new Set([...markedSheets(snapshot)].flatMap(([other, sheet]) => (other === key ? [] : [sheet])));
  const sheets = [marked, named, ...contents.keys()].filter((sheet) => sheet !== undefined && !others.has(sheet));
  for (const sheet of sheets) {
    const found = sheet === undefined ? undefined : contents.get(sheet);
    const range = found && rangeOfPlainTable(found, known);
    const place = `${found?.sheet ?? ""}!${range?.top ?? 0}`;
    if (!found || !range || claimed.has(place) || !isFree(snapshot, found.sheet, range)) continue;
    const changes = [tableOver(found.sheet, table, range, hiddenSheets.has(key))];
    const count = range.bottom - range.top;
    const about = { sheet: key, row: range.top + 1, count, after: table, changes };
    return { place, repair: repair({ code: "restore_table", kind: "table_from_range", stage: 2, ...about }) };
  }
  return undefined;
}

function isFree({ tables }: WorkbookSnapshot, sheet: string, range: CellRange): boolean {
  return !tables.some(
    (table) =>
      table.sheet === sheet &&
      table.top <= range.bottom &&
      table.top + table.rows.length >= range.top &&
      table.left <= range.right &&
      table.left + table.headers.length > range.left,
  );
}

function tableOver(sheet: string, name: string, range: CellRange, isHidden: boolean): Change {
  const looks = { style: "TableStyleLight1", showBandedRows: false, showFilterButton: !isHidden };
  return { kind: "addTable", sheet, name, range, ...looks };
}

/** The sheet is made anew and empty; what stood on it is gone. */
function remade({ key, table, remake }: WantedTable, snapshot: WorkbookSnapshot, context: PlanContext): Repair {
  const sheet = freeSheetName(snapshot, sheetName(key, context.settings.language));
  const changes = remake({ ...context, sheet: (other) => (other === key ? sheet : context.sheet(other)) });
  // what the plan is can only be guessed, as far as the stamp does not say it
  const guessed = key === "meta" ? `: ${guesses(context)}` : "";
  return repair({
    code: "restore_table",
    kind: "sheet_recreated",
    stage: 2,
    sheet: key,
    before: table,
    after: `${sheet}${guessed}`,
    needsConsent: key === "meta",
    changes,
  });
}

function guesses({ settings }: PlanContext): string {
  const { currency, fiscalYearStart, firstPlanYear, horizon } = settings;
  return `currency ${currency}, fiscal_year_start ${fiscalYearStart}, first_plan_year ${firstPlanYear}, horizon ${horizon}`;
}
