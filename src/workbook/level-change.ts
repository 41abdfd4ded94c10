/**
 * Raises or lowers the level of a plan, or switches single sheets. Sheets that the plan never had are built in their tab
 * place; those that it has are shown or hidden, with everything on them. Nothing is deleted.
 */
import { columnsOf } from "../domain/schema/define-sheet";
import {
  optionalSheets,
  planSheets,
  sheetOrder,
  tableSheetKeys,
  type SheetKey,
  type TableSheetKey,
} from "../domain/schema/plan-schema";
import { begunPage, begunSheets, buildOrComplete, isPageMark, pageMark } from "./begun-sheets";
import { buildingNames, builtTable, removeBuildingNames } from "./building-names";
import type { Change } from "./changes";
import { sheetFormulas } from "./formulas/sheet-formulas";
import { metaUpdates } from "./meta-writes";
import { addedPointers, type Pointer } from "./migrations/added-pointers";
import type { RowsBySheet } from "./new-plan";
import { overviewRebuild } from "./overview-rebuild";
import { tablePlace } from "./places";
import type { PlanContext } from "./plan-settings";
import { isSwitchedOn, isTableSheet, plannedSheets, sheetList, type SheetChoice } from "./plan-sheets";
import { PlanError, type SheetContents, type WorkbookSnapshot } from "./port";
import type { Plan } from "./read-plan";
import { liveContext, sheetInWorkbook } from "./repairs/live-context";
import { formulaColumns } from "./sheets/table-sheet";
import { anyRowChoices, rowListNames } from "./sheets/lists-sheet";

/** What a choice of sheets means for a plan, by sheet key, in tab order. */
export interface SheetSwitch {
  /** Sheets that are made now. */
  readonly built: readonly TableSheetKey[];
  /** Sheets with what stood on them when they were switched off. */
  readonly shown: readonly TableSheetKey[];
  readonly hidden: readonly TableSheetKey[];
}

/** What has to be done for a plan to have exactly the sheets of a choice; what an interrupted change began is built. */
export function sheetSwitch({ tables }: Plan, snapshot: WorkbookSnapshot, choice: SheetChoice): SheetSwitch {
  const { sheets } = snapshot;
  const visible = new Set(sheets.flatMap(({ name, visibility }) => (visibility === "visible" ? [name] : [])));
  const isShown = (key: TableSheetKey) => visible.has(tables[key]?.sheet ?? "");
  const isOn = (key: TableSheetKey) => isSwitchedOn(key, choice);
  const begun = begunSheets(snapshot);
  const present = optionalSheets.filter((key) => tables[key] !== undefined && !(isOn(key) && begun.has(key)));
  return {
    built: optionalSheets.filter((key) => isOn(key) && !present.includes(key)),
    shown: present.filter((key) => isOn(key) && !isShown(key)),
    hidden: present.filter((key) => !isOn(key) && isShown(key)),
  };
}

export interface LevelChangeInput {
  readonly plan: Plan;
  readonly snapshot: WorkbookSnapshot;
  readonly choice: SheetChoice;
  /** Rows with which the sheets begin that are built. */
  readonly rows: RowsBySheet;
  /** What stands on the overview. */
  readonly overview?: SheetContents | undefined;
}

/**
 * Changes that give a plan the sheets of a choice; none where it has them and says so.
 * @throws PlanError `damagedPlan` where a sheet is gone that the change needs, or the table of one that is to be built.
 */
export function levelChange(input: LevelChangeInput): Change[] {
  const { plan, snapshot, choice } = input;
  const switched = sheetSwitch(plan, snapshot, choice);
  if (isNothing(switched) && isSame(plan.settings, choice)) return [];
  refuseDamaged(plan, snapshot, switched.built);
  const [before, after] = [contextBefore(plan, snapshot, switched.built), contextAfter(input, switched.built)];
  const building = buildingNames(input.rows, plan.labels, new Set(switched.built));
  const page = shownOn(after, choice);
  return [
    ...building,
    ...buildSheets(input, after, switched.built),
    ...refilledFormulas(plan, before, after),
    ...pageChanges(input, before, page),
    ...visibilities(after, switched),
    ...choiceCells(snapshot, choice),
    ...finishedNames(snapshot, switched.built, [...building, pageMark(page.sheets)]),
  ];
}

/** The names that told of this change, and of one before that was interrupted; of sheets that are not wanted now they stay. */
function finishedNames(
  { names }: WorkbookSnapshot,
  built: readonly TableSheetKey[],
  building: readonly Change[],
): Change[] {
  const isDone = (name: string) => built.some((key) => key === builtTable(name)) || isPageMark(name);
  const old = names.filter(({ name }) => isDone(name));
  return removeBuildingNames({ names: old }, building);
}

/** Written when everything else is done: until then the change can be made again. */
function choiceCells(snapshot: WorkbookSnapshot, { level, sheetsOn, sheetsOff }: SheetChoice): Change[] {
  const values = { level, sheets_on: sheetList(sheetsOn), sheets_off: sheetList(sheetsOff) };
  return metaUpdates(snapshot, values).map((change) =>
    change.kind === "setCells" ? { ...change, kind: "setFinalCells" } : change,
  );
}

const isNothing = ({ built, shown, hidden }: SheetSwitch) => built.length + shown.length + hidden.length === 0;

function isSame(now: SheetChoice, wanted: SheetChoice): boolean {
  const text = ({ level, sheetsOn, sheetsOff }: SheetChoice) =>
    [level, sheetList(sheetsOn), sheetList(sheetsOff)].join();
  return text(now) === text(wanted);
}

const pages = ["overview", "lists", "columns", "meta", "chart_data"] as const;

/** A sheet whose table is gone would be built beside its old one: that is for a repair. */
export function refuseDamaged(plan: Plan, snapshot: WorkbookSnapshot, built: readonly TableSheetKey[]): void {
  const begun = begunSheets(snapshot);
  const isTaken = (key: TableSheetKey) => sheetInWorkbook(snapshot, plan, key) !== undefined && !begun.has(key);
  const lost = [
    ...pages.filter((key) => sheetInWorkbook(snapshot, plan, key) === undefined),
    ...built.filter(isTaken).map((key) => planSheets[key].table),
  ];
  if (lost.length > 0) throw new PlanError("damagedPlan", { missing: lost.join(", ") });
}

/** Every sheet that exists, switched on or not: formulas may mention all of them. */
function existing(plan: Plan, more: readonly TableSheetKey[] = []): ReadonlySet<SheetKey> {
  const has = (key: SheetKey) => !isTableSheet(key) || plan.tables[key] !== undefined || more.includes(key);
  return new Set(sheetOrder.filter(has));
}

export function withSheets(context: PlanContext, sheets: ReadonlySet<SheetKey>): PlanContext {
  return { ...context, sheets, naming: { ...context.naming, has: (key) => sheets.has(key) } };
}

/** A plan as it stands: formulas may mention every sheet that exists, but for those that are only built now. */
export function contextBefore(
  plan: Plan,
  snapshot: WorkbookSnapshot,
  built: readonly TableSheetKey[] = [],
): PlanContext {
  const sheets = [...existing(plan)].filter((key) => !built.some((other) => other === key));
  return withSheets(liveContext(plan, snapshot), new Set(sheets));
}

function contextAfter({ plan, snapshot, choice }: LevelChangeInput, built: readonly TableSheetKey[]): PlanContext {
  const settings = { ...plan.settings, ...choice };
  return withSheets(liveContext({ ...plan, settings }, snapshot), existing(plan, built));
}

function buildSheets(
  { plan, snapshot, rows }: LevelChangeInput,
  context: PlanContext,
  built: readonly TableSheetKey[],
): Change[] {
  const builds = built.map((key) => buildOrComplete(key, { rows, context, plan, snapshot }));
  return [
    ...builds.flatMap(({ structure }) => structure),
    ...moves(snapshot, context, built),
    ...addedPointers(
      snapshot,
      built.flatMap((key) => pointersOf(key, context)),
    ),
    // also where there is one: of a sheet that somebody deleted it leads nowhere
    ...rowListNames(withSheets(context, new Set(built)), plan.tables),
    ...builds.flatMap(({ formulas }) => formulas),
    ...(built.length === 0 ? [] : anyRowChoices(context)),
    ...builds.flatMap(({ looks }) => looks),
  ];
}

function pointersOf(key: TableSheetKey, context: PlanContext): Pointer[] {
  return columnsOf(planSheets[key]).map(([column], index) => {
    const cell = { sheet: context.sheet(key), row: tablePlace.headerRow, column: tablePlace.firstColumn + index };
    return { sheet: key, column, cell };
  });
}

/** New sheets are appended; each then goes behind the sheet that comes before it in a new plan. */
function moves(snapshot: WorkbookSnapshot, context: PlanContext, built: readonly TableSheetKey[]): Change[] {
  const tabs = [...new Set([...snapshot.sheets.map(({ name }) => name), ...built.map((key) => context.sheet(key))])];
  return built.map((key): Change => {
    const sheet = context.sheet(key);
    tabs.splice(tabs.indexOf(sheet), 1);
    const position = placeAmong(tabs, context, key);
    tabs.splice(position, 0, sheet);
    return { kind: "moveSheet", sheet, position };
  });
}

function placeAmong(tabs: readonly string[], context: PlanContext, key: TableSheetKey): number {
  const earlier = sheetOrder.slice(0, sheetOrder.indexOf(key)).filter((other) => context.sheets.has(other));
  const before = earlier.reverse().find((other) => tabs.includes(context.sheet(other)));
  return before === undefined ? tabs.length : tabs.indexOf(context.sheet(before)) + 1;
}

/** Columns whose formulas read a sheet that the plan has from now on. */
function refilledFormulas(plan: Plan, before: PlanContext, after: PlanContext): Change[] {
  return tableSheetKeys.flatMap((key) => {
    const table = plan.tables[key];
    if (!table) return [];
    const old = sheetFormulas(key, before.naming);
    const { sheet, top, left, bodyRows, positions } = table;
    const changed = new Set(
      Object.entries(sheetFormulas(key, after.naming)).flatMap(([column, text]) =>
        text === old[column] ? [] : [column],
      ),
    );
    const columns = new Map(
      [...positions].flatMap(([column, at]) => (changed.has(column) ? [[column, left + at]] : [])),
    );
    return formulaColumns(key, after.naming, { sheet, firstRow: top + 1, lastRow: top + bodyRows, columns });
  });
}

/** The page shows what is switched on. */
function shownOn(context: PlanContext, choice: SheetChoice): PlanContext {
  const on = plannedSheets(choice);
  return { ...context, sheets: new Set([...context.sheets].filter((key) => on.has(key))) };
}

function pageChanges({ plan, snapshot, overview }: LevelChangeInput, before: PlanContext, page: PlanContext): Change[] {
  const rows = { kpis: plan.rows.kpis.map(({ values }) => values) };
  const { sheets } = shownOn(before, plan.settings);
  const [begun, mark] = [begunPage(snapshot), pageMark(page.sheets)];
  return overviewRebuild(
    page,
    { rows, labels: plan.labels },
    { sheets, mark: [mark], ...(begun && { begun }), ...(overview && { contents: overview }) },
  );
}

function visibilities(context: PlanContext, { shown, hidden }: SheetSwitch): Change[] {
  const set =
    (visibility: "visible" | "hidden") =>
    (key: TableSheetKey): Change => {
      return { kind: "setVisibility", sheet: context.sheet(key), visibility };
    };
  return [...shown.map(set("visible")), ...hidden.map(set("hidden"))];
}
