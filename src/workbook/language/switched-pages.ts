/**
 * Sheets without rows of people, and what stands above the tables of the others: each is made in both languages, and
 * what differs is written where the old text still stands.
 */
import { tableSheetKeys, type SheetKey } from "../../domain/schema/plan-schema";
import type { CellInput, Change, CellRange } from "../changes";
import { overviewRebuild } from "../overview-rebuild";
import { cellRange, tablePlace } from "../places";
import { buildSheet } from "../plan-creation";
import type { PlanContext } from "../plan-settings";
import { plannedSheets } from "../plan-sheets";
import type { SheetContents } from "../port";
import { expectedCells, newPlanOf } from "../repairs/page-repairs";
import { formulaForm } from "../repairs/formula-form";
import { contentAt, isFormulaContent, type Content } from "../repairs/repair-reading";
import type { SheetBuild } from "../sheets/sheet-build";
import { tableSheet } from "../sheets/table-sheet";
import { columnChanges } from "./cell-runs";
import type { LanguagePlan } from "./language-plan";

/** A sheet as it was made, with the new names but the old texts, and as it would be made now. */
interface Versions {
  readonly old: SheetBuild;
  readonly between: SheetBuild;
  readonly next: SheetBuild;
}

/** Titles, help lines and what else stands above the tables. */
export function switchedFrames(language: LanguagePlan): Change[] {
  return tableSheetKeys.flatMap((key) => {
    const table = language.plan.tables[key];
    const contents = table && language.reading.contents.get(table.sheet);
    if (!contents) return [];
    const made = (context: PlanContext) => aboveTable(tableSheet(key, [], context, language.labels));
    const versions = versionsOf(language, made);
    return switched(language.next.sheet(key), versions, contents, table.top - tablePlace.headerRow).changes;
  });
}

function aboveTable({ structure, formulas, looks }: SheetBuild): SheetBuild {
  const isAbove = (change: Change) =>
    change.kind === "setLink" || (change.kind === "setCells" && change.top < tablePlace.headerRow);
  const isFormat = (change: Change) => change.kind === "format" && change.range.bottom < tablePlace.headerRow;
  const isPlaced = (change: Change) => isAbove(change) || isFormat(change);
  return {
    structure: [],
    formulas: [...structure, ...formulas].filter(isAbove),
    looks: looks.filter(isPlaced),
  };
}

/** Lists, named cells, chart data and the overview. */
export function switchedPages(language: LanguagePlan): Change[] {
  const pages = (["lists", "meta", "columns", "chart_data"] as const).flatMap(
    (key) => pageOf(key, language)?.changes ?? [],
  );
  const overview = pageOf("overview", language);
  return [...pages, ...(overview && overview.standing >= enoughStanding ? overview.changes : rebuilt(language))];
}

/** The page shows what was chosen when it was made: where it would be another one by now, it is made anew. */
const enoughStanding = 0.9;

function pageOf(key: Exclude<SheetKey, keyof LanguagePlan["plan"]["rows"]>, language: LanguagePlan) {
  const contents = language.reading.contents.get(language.old.sheet(key));
  const plan = newPlanOf(language.plan);
  const made = (context: PlanContext) =>
    buildSheet(
      key,
      plan,
      shown(context),
      context.settings.language === language.to ? language.labels : language.plan.labels,
    );
  return contents && switched(language.next.sheet(key), versionsOf(language, made), contents, 0);
}

/** The pages know only sheets that are switched on. */
function shown(context: PlanContext): PlanContext {
  const on = plannedSheets(context.settings);
  return { ...context, sheets: new Set([...context.sheets].filter((key) => on.has(key))) };
}

function rebuilt({ plan, reading, old, next, labels }: LanguagePlan): Change[] {
  const contents = reading.contents.get(old.sheet("overview"));
  const rows = { kpis: plan.rows.kpis.map(({ values }) => values) };
  return overviewRebuild(shown(next), { rows, labels }, contents ? { contents } : {});
}

function versionsOf({ old, between, next }: LanguagePlan, made: (context: PlanContext) => SheetBuild): Versions {
  return { old: made(old), between: made(between), next: made(next) };
}

interface Switched {
  readonly changes: readonly Change[];
  /** Share of the cells to change that are as they were made, or changed already. */
  readonly standing: number;
}

/** `offset`: how many rows the sheet has more above the place than when it was made. */
function switched(sheet: string, { old, between, next }: Versions, contents: SheetContents, offset: number): Switched {
  const [before, same] = [old, between].map(({ formulas }) => inputsByPlace(formulas));
  const different = expectedCells(next.formulas).filter(
    ({ row, column, input }) => !isEqual(same?.get(place(row, column)), input),
  );
  const standing = different.filter(({ row, column }) =>
    isAsMade(before?.get(place(row, column)), contentAt(contents, row + offset, column)),
  );
  // by a switch that was interrupted
  const done = different.filter(({ row, column, input }) => isAsMade(input, contentAt(contents, row + offset, column)));
  const cells = standing.map(({ row, column, input }) => ({ row: row + offset, column, input }));
  const looks = [...next.formulas.filter(({ kind }) => kind === "setLink"), ...next.looks];
  return {
    changes: [
      ...columnChanges(sheet, cells),
      ...switchedLooks(looks, [...between.formulas, ...between.looks], contents, offset),
    ],
    standing: different.length === 0 ? 1 : new Set([...standing, ...done]).size / different.length,
  };
}

const placeOf = ({ row, column }: { readonly row: number; readonly column: number }) => place(row, column);
const place = (row: number, column: number) => `${row}|${column}`;

function inputsByPlace(changes: readonly Change[]): ReadonlyMap<string, CellInput> {
  return new Map(expectedCells(changes).map(({ row, column, input }) => [place(row, column), input]));
}

function isEqual(one: CellInput | undefined, other: CellInput): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isAsMade(input: CellInput | undefined, content: Content): boolean {
  if (typeof input !== "object" || input === null) return content === (input === "" ? null : (input ?? null));
  return isFormulaContent(content) && formulaForm(content, "") === formulaForm(input.formula, "");
}

/** Looks, links and charts that say something else in the new language; a link brings the format of its cell along. */
function switchedLooks(
  next: readonly Change[],
  between: readonly Change[],
  contents: SheetContents,
  offset: number,
): Change[] {
  const known = new Set(between.map((change) => JSON.stringify(change)));
  const different = next.filter((change) => isShown(change, contents) && !known.has(JSON.stringify(change)));
  const old = new Map(between.flatMap((change) => (change.kind === "setLink" ? [[placeOf(change), change.text]] : [])));
  return different.flatMap((change): Change[] => {
    if (change.kind !== "setLink") return isLook(change) ? [change] : [];
    const { row, column } = change;
    if (contentAt(contents, row + offset, column) !== old.get(placeOf(change))) return [];
    const cell = cellRange(row + offset, column);
    const formats = next.flatMap((look): Change[] =>
      look.kind === "format" && isWithin(row, column, look.range) ? [{ ...look, range: cell }] : [],
    );
    return [{ ...change, row: row + offset }, ...formats];
  });
}

const isLook = ({ kind }: Change) =>
  kind === "format" || kind === "setValidation" || kind === "setConditionalFormats" || kind === "addChart";

/** A chart that people have deleted does not come back. */
function isShown(change: Change, { charts }: SheetContents): boolean {
  return change.kind !== "addChart" || charts.includes(change.chart.name);
}

function isWithin(row: number, column: number, { top, bottom, left, right }: CellRange): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
