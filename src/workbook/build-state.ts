/**
 * Tells a finished plan from a build that did not come to its end. A build makes sheets, their markers and tables in
 * order, `KAP_Meta` last of the tables; its last batch then hides sheets, stamps the workbook and says in `KAP_Meta`
 * that it is completed.
 */
import {
  hiddenSheets,
  sheetOrder,
  tableSheetKeys,
  planSheets,
  type SheetKey,
  type TableSheetKey,
} from "../domain/schema/plan-schema";
import { languages, type Language } from "../localisation/language";
import { sheetName } from "../localisation/sheet-texts";
import { isBuildingName } from "./building-names";
import { isCompleted } from "./completion";
import { sheetMarkerPrefix, spareRows, tablePlace } from "./places";
import { isPlanTable, PlanError, type WorkbookSnapshot } from "./port";
import { readMeta } from "./read-meta";
import { metaTable } from "./meta-table";
import { planContext, type PlanContext } from "./plan-settings";
import { columnsOf } from "../domain/schema/define-sheet";

export interface UnfinishedBuild {
  readonly kind: "unfinished";
  /** The sheets made so far, in tab order. */
  readonly sheets: readonly string[];
  /** `KAP_Meta` and all tables of the plan are there as they were made, so that the rest follows from them. */
  readonly canResume: boolean;
  /** Nothing says that it was ever a finished plan. */
  readonly canRemove: boolean;
}

export type BuildState =
  /** No trace of a plan. */
  | { readonly kind: "none" }
  | UnfinishedBuild
  /** A plan, whole or damaged, of this version or a newer one. */
  | { readonly kind: "finished" };

/** What has been built in a workbook. */
export function buildState(snapshot: WorkbookSnapshot): BuildState {
  const isDamaged = hasPlanSheets(snapshot) && (!isLegibleMeta(snapshot) || hasLostMeta(snapshot));
  if (isCompleted(snapshot) || isDamaged) return { kind: "finished" };
  const sheets = builtSheets(snapshot);
  if (sheets.length === 0) return { kind: "none" };
  return { kind: "unfinished", sheets, canResume: canResume(snapshot), canRemove: canRemove(snapshot) };
}

/** A stamp says that a plan was finished; only where this build has not come so far it is that of an older one. */
function canRemove(snapshot: WorkbookSnapshot): boolean {
  return snapshot.stamp === undefined || isBeforeLastBatch(snapshot);
}

/** A build is under way whose last batch has not begun: it hides sheets before it stamps the workbook. */
function isBeforeLastBatch(snapshot: WorkbookSnapshot): boolean {
  return snapshot.names.some(({ name }) => isBuildingName(name)) && !hasHiddenSheets(snapshot);
}

/** Sheets that carry our marker, by sheet key, whatever they are called. */
export function markedSheets({ names }: WorkbookSnapshot): ReadonlyMap<SheetKey, string> {
  const byKey = new Map(names.map(({ name, place }) => [name.toUpperCase(), place?.sheet]));
  return new Map(
    sheetOrder.flatMap((key) => {
      const sheet = byKey.get(`${sheetMarkerPrefix}${key}`.toUpperCase());
      return sheet === undefined ? [] : [[key, sheet] as const];
    }),
  );
}

/** A stamp alone is what deleted sheets leave behind, and a table alone may be anybody's. */
function hasPlanSheets(snapshot: WorkbookSnapshot): boolean {
  const hasTables = snapshot.tables.some(({ name }) => isPlanTable(name));
  return markedSheets(snapshot).size > 0 || (snapshot.stamp !== undefined && hasTables);
}

/** A table of another version, or one that somebody damaged, was written by a build that came further than this. */
function isLegibleMeta(snapshot: WorkbookSnapshot): boolean {
  if (!snapshot.tables.some(({ name }) => name === metaTable)) return true;
  try {
    readMeta(snapshot);
    return true;
  } catch (error) {
    if (error instanceof PlanError) return false;
    throw error;
  }
}

/** The last batch has begun, so `KAP_Meta` was there once. */
function hasLostMeta(snapshot: WorkbookSnapshot): boolean {
  if (snapshot.tables.some(({ name }) => name === metaTable)) return false;
  return hasHiddenSheets(snapshot) || (snapshot.stamp !== undefined && !isBeforeLastBatch(snapshot));
}

function hasHiddenSheets(snapshot: WorkbookSnapshot): boolean {
  const marked = markedSheets(snapshot);
  const hiddenNames = new Set([...hiddenSheets].map((key) => marked.get(key)));
  return snapshot.sheets.some(({ name, visibility }) => visibility !== "visible" && hiddenNames.has(name));
}

function builtSheets(snapshot: WorkbookSnapshot): readonly string[] {
  const built = new Set([...markedSheets(snapshot).values(), unmarkedSheet(snapshot)?.name]);
  return snapshot.sheets.flatMap(({ name }) => (built.has(name) ? [name] : []));
}

/**
 * A sheet is made in one step and marked in the next one, so the last one may still be without. Where nothing else tells
 * of a build, somebody's own empty sheet has such a name; in a workbook with nothing else it is as good as any.
 */
function unmarkedSheet(snapshot: WorkbookSnapshot): { readonly key: SheetKey; readonly name: string } | undefined {
  const marked = markedSheets(snapshot);
  const last = snapshot.sheets.at(-1);
  if (!last?.isEmpty || snapshot.sheets.length === 1 || !hasTrace(snapshot)) return undefined;
  const isNext = (key: SheetKey) => languages.some((language) => sheetName(key, language) === last.name);
  const lastMarked = Math.max(-1, ...sheetOrder.flatMap((built, index) => (marked.has(built) ? [index] : [])));
  const key = sheetOrder.slice(lastMarked + 1).find(isNext);
  return key === undefined ? undefined : { key, name: last.name };
}

function hasTrace(snapshot: WorkbookSnapshot): boolean {
  const { names, tables } = snapshot;
  const isUnderWay = names.some(({ name }) => isBuildingName(name));
  return isUnderWay || markedSheets(snapshot).size > 0 || tables.some(({ name }) => isPlanTable(name));
}

function canResume(snapshot: WorkbookSnapshot): boolean {
  if (!snapshot.tables.some(({ name }) => name === metaTable)) return false;
  const context = planContext(readMeta(snapshot).settings);
  const marked = markedSheets(snapshot);
  const hasSheets = [...context.sheets].every((key) => {
    const sheet = marked.get(key);
    return sheet === undefined ? key === "chart_data" : sheet === context.sheet(key);
  });
  const tables = tableSheetKeys.filter((key) => context.sheets.has(key));
  return hasSheets && tables.every((key) => isAsMade(key, snapshot, context));
}

/** Formulas name the headers as they were made, and fill the rows that were made. */
export function isAsMade(key: TableSheetKey, { tables }: WorkbookSnapshot, context: PlanContext): boolean {
  const table = tables.find(({ name }) => name === planSheets[key].table);
  if (table?.sheet !== context.sheet(key) || table.rows.length < spareRows) return false;
  if (table.top !== tablePlace.headerRow || table.left !== tablePlace.firstColumn) return false;
  const headers = columnsOf(planSheets[key]).map(([column]) => context.naming.header(key, column));
  return JSON.stringify(headers) === JSON.stringify(table.headers);
}

/** The language of the sheets that a build has made so far; English where somebody renamed them. */
export function buildLanguage(snapshot: WorkbookSnapshot): Language {
  const bare = unmarkedSheet(snapshot);
  const built = [...markedSheets(snapshot), ...(bare ? [[bare.key, bare.name] as const] : [])];
  return languages.find((language) => built.every(([key, name]) => sheetName(key, language) === name)) ?? "en";
}
