/** Sheets that hold no rows of people: the overview, its data, the lists, and the named cells beside `KAP_Meta`. */

import type { CellInput, Change } from "../changes";
import type { NewPlan, RowsBySheet } from "../new-plan";
import { columnsOf } from "../../domain/schema/define-sheet";
import { planSheets, sheetOrder, tableSheetKeys } from "../../domain/schema/plan-schema";
import { chartDataRequest } from "../sheets/chart-data-request";
import { buildSheet } from "../plan-creation";
import { bridgeChoiceName } from "../plan-names";
import type { PlanContext } from "../plan-settings";
import type { SheetContents } from "../port";
import type { Plan } from "../read-plan";
import type { SheetBuild } from "../sheets/sheet-build";
import { isBrokenFormula } from "./formula-form";
import { sheetInWorkbook } from "./live-context";
import { firstOf, repair, type Repair, type ReplacedCell } from "./repair";
import { contentAt, isFormulaContent, type Content, type RepairReading } from "./repair-reading";

type PageKey = "overview" | "chart_data" | "lists" | "columns" | "meta";
const pages: readonly PageKey[] = ["lists", "meta", "columns", "chart_data", "overview"];

/** A sheet that is gone is made anew; formulas and lists that were overwritten are restored where they stood. */
export function pageRepairs(plan: Plan, context: PlanContext, reading: RepairReading): Repair[] {
  const made = rememberedPages(plan, context);
  return pages.flatMap((key): Repair[] => {
    const sheet = sheetInWorkbook(reading.snapshot, plan, key);
    const contents = sheet === undefined ? undefined : reading.contents.get(sheet);
    // the others come with their tables
    if (contents === undefined) return hasTable(key) ? [] : [recreated(key, made(key).build, context)];
    if (contents.cells.length === 0) return [filled(key, made(key).build)];
    return restored(key, made(key).expected.filter(isNotChosen(contents, reading)), contents);
  });
}

/** Of which KPI and year the bridge speaks may be typed over the formula that proposes it. */
function isNotChosen(contents: SheetContents, { snapshot }: RepairReading): (cell: Expected) => boolean {
  const choices: readonly string[] = Object.values(bridgeChoiceName);
  const chosen = snapshot.names.flatMap(({ name, place }) => {
    if (place?.sheet !== contents.sheet || !choices.includes(name)) return [];
    const content = contentAt(contents, place.row, place.column);
    return content === null || isFormulaContent(content) ? [] : [place];
  });
  return ({ row, column }) => !chosen.some((place) => place.row === row && place.column === column);
}

interface MadePage {
  readonly build: SheetBuild;
  readonly expected: readonly Expected[];
}

/** The pages of the plan that was looked at last: a repair looks several times, and they are large. */
const remembered: { of: string; readonly pages: Map<PageKey, MadePage> } = { of: "", pages: new Map() };

function rememberedPages(plan: Plan, context: PlanContext): (key: PageKey) => MadePage {
  const request = newPlanOf(plan);
  const signature = signatureOf(plan, context, request);
  if (remembered.of !== signature) remembered.pages.clear();
  remembered.of = signature;
  return (key) => {
    const page = remembered.pages.get(key) ?? madePage(key, buildSheet(key, request, context, plan.labels));
    remembered.pages.set(key, page);
    return page;
  };
}

const hasTable = (key: PageKey) => key !== "overview" && key !== "chart_data";

function madePage(key: PageKey, build: SheetBuild): MadePage {
  const { structure, formulas } = build;
  // the lists are the same in every plan, those in their table too
  return { build, expected: expectedCells(key === "lists" ? [...structure, ...formulas] : formulas) };
}

/** Everything that a page is made from. */
function signatureOf({ settings, rows }: Plan, { naming, sheet, sheets }: PlanContext, request: NewPlan): string {
  const headers = tableSheetKeys.map((key) => [
    naming.has(key),
    ...columnsOf(planSheets[key]).map(([column]) => naming.header(key, column)),
  ]);
  const own = rows.settings.map(({ values }) => [values.kind, values.name]);
  const names = sheetOrder.map((key) => sheet(key));
  return JSON.stringify([settings, [...sheets], names, headers, own, chartDataRequest(request)]);
}

/** The plan as a new one would be given it. */
export function newPlanOf({ settings, rows: placed }: Plan): NewPlan {
  const rows = Object.fromEntries(
    Object.entries(placed).map(([sheet, found]) => [sheet, found.map(({ values }) => values)]),
    // fromEntries forgets which key belongs to which row type; they are those of the plan
  ) as unknown as RowsBySheet;
  return { settings, rows };
}

/** Only the sheet: its formulas read others, which may be made in the same step. */
function recreated(key: PageKey, { structure }: SheetBuild, context: PlanContext): Repair {
  const sheet = context.sheet(key);
  const hide: Change[] = key === "overview" ? [] : [{ kind: "setVisibility", sheet, visibility: "hidden" }];
  const changes = [...structure, ...hide];
  return repair({ code: "restore_table", kind: "sheet_recreated", stage: 2, sheet: key, after: sheet, changes });
}

function filled(key: PageKey, { formulas, looks }: SheetBuild): Repair {
  const changes = [...formulas, ...looks];
  return repair({
    code: "restore_formulas",
    kind: "page_formula",
    stage: 4,
    sheet: key,
    count: changes.length,
    changes,
  });
}

interface Expected {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

/** Cells of the page that are not what they were made as. */
function restored(key: PageKey, expected: readonly Expected[], contents: SheetContents): Repair[] {
  if (standing(expected, contents) < enoughStanding) return [];
  const wrong = expected.filter((cell) => isWrong(key, cell, contentAt(contents, cell.row, cell.column)));
  return wrong.length === 0 ? [] : [restoring(key, wrong, contents)];
}

/** Below it cells are not where they were made: rows or columns came or went, and formulas were moved along. */
const enoughStanding = 0.75;

/** Share of the cells that hold what was made, or a formula where one was made. */
function standing(expected: readonly Expected[], contents: SheetContents): number {
  const filled = expected.filter(({ input }) => input !== "");
  const right = filled.filter(({ row, column, input }) => {
    const content = contentAt(contents, row, column);
    return typeof input === "object" ? isFormulaContent(content) : content === input;
  });
  return filled.length === 0 ? 1 : right.length / filled.length;
}

function restoring(key: PageKey, wrong: readonly Expected[], contents: SheetContents): Repair {
  const { sheet } = contents;
  const replaced = wrong.flatMap(({ row, column }): ReplacedCell[] => {
    const content = contentAt(contents, row, column);
    return content === null || isFormulaContent(content) ? [] : [{ sheet, row, column, text: String(content) }];
  });
  const isList = key === "lists" && wrong.every(({ input }) => typeof input !== "object");
  return repair({
    code: "restore_formulas",
    kind: isList ? "list_cells" : "page_formula",
    stage: 4,
    sheet: key,
    count: wrong.length,
    ...(wrong[0] && { row: wrong[0].row + 1 }),
    before: firstOf(replaced.map(({ text }) => text)),
    replaced,
    changes: wrong.map(({ row, column, input }): Change => {
      return { kind: "setCells", sheet, top: row, left: column, cells: [[input]] };
    }),
  });
}

/**
 * Only what is broken or overwritten counts where a formula stands: what a page shows is chosen when it is made, and
 * its formulas may say more than those that would be made today.
 */
function isWrong(key: PageKey, { input }: Expected, content: Content): boolean {
  if (input === null) return false;
  if (typeof input === "object") return !isFormulaContent(content) || isBrokenFormula(content);
  return key === "lists" && content !== (input === "" ? null : input);
}

/** Every cell that the changes write, the last one counts. */
export function expectedCells(changes: readonly Change[]): readonly Expected[] {
  const cells = new Map<string, Expected>();
  for (const change of changes) {
    if (change.kind === "setCells")
      change.cells.forEach((line, y) =>
        line.forEach((input, x) => put(cells, { row: change.top + y, column: change.left + x, input })),
      );
    if (change.kind !== "fillFormula") continue;
    const { range, formula } = change;
    for (let row = range.top; row <= range.bottom; row += 1)
      for (let column = range.left; column <= range.right; column += 1) put(cells, { row, column, input: { formula } });
  }
  return [...cells.values()];
}

function put(cells: Map<string, Expected>, cell: Expected): void {
  if (cell.input !== null) cells.set(`${cell.row}|${cell.column}`, cell);
}
