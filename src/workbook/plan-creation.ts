/** From what a new plan is to hold to the changes that make its workbook. Pure: what exists comes in as a snapshot. */
import type { SheetKey, TableSheetKey } from "../domain/schema/plan-schema";
import { hiddenSheets } from "../domain/schema/plan-schema";
import type { Labels } from "../domain/schema/column-kinds";
import type { Language } from "../localisation/language";
import { sheetName } from "../localisation/sheet-texts";
import { buildingNames, removeBuildingNames } from "./building-names";
import type { Change } from "./changes";
import type { NewPlan, RowsBySheet } from "./new-plan";
import { planLabels } from "./plan-labels";
import { planContext, type PlanContext } from "./plan-settings";
import { stampChanges } from "./plan-stamp";
import { buildState, markedSheets } from "./build-state";
import { isPlanTable, PlanError, type WorkbookSnapshot } from "./port";
import { chartDataRequest } from "./sheets/chart-data-request";
import { chartDataSheet } from "./sheets/chart-data-sheet";
import { columnsSheet } from "./sheets/columns-sheet";
import { listsSheet, rowListNames } from "./sheets/lists-sheet";
import { completed, metaSheet } from "./sheets/meta-sheet";
import { overviewSheet } from "./sheets/overview-sheet";
import type { SheetBuild } from "./sheets/sheet-build";
import { tableSheet } from "./sheets/table-sheet";

/**
 * Changes that build a plan in a workbook, in the order in which they must run. Sheets that an interrupted build left
 * behind are completed; a single empty sheet is taken for the overview.
 * @throws PlanError `alreadyAPlan` when the workbook holds a finished plan, `sheetNamesTaken` when foreign content, or a
 * build begun in another language, stands under a name that the plan needs.
 */
export function planCreation(snapshot: WorkbookSnapshot, plan: NewPlan): Change[] {
  const context = planContext(plan.settings);
  if (buildState(snapshot).kind === "finished") throw new PlanError("alreadyAPlan");
  const taken = takenNames(snapshot, plan.settings.language, context.sheets);
  if (taken.length > 0) throw new PlanError("sheetNamesTaken", { names: taken.join(", ") });
  const labels = planLabels(plan.settings.language, ownKpiNames(plan.rows));
  const builds = [...context.sheets].map((key) => buildSheet(key, plan, context, labels));
  const building = buildingNames(plan.rows, labels, context.sheets);
  const all = [
    ...builds.flatMap((sheet) => sheet.structure),
    ...rowListNames(context, {}),
    ...builds.flatMap((sheet) => sheet.formulas),
    ...builds.flatMap((sheet) => sheet.looks),
    ...finish(context, removeBuildingNames(snapshot, building)),
  ];
  return [...building, ...withoutExisting(all, snapshot, context)];
}

function ownKpiNames(rows: RowsBySheet): string[] {
  return rows.settings.flatMap(({ kind, name }) => (kind === "kpi" && name !== null ? [name] : []));
}

/** What builds one sheet of a plan. */
export function buildSheet(key: SheetKey, plan: NewPlan, context: PlanContext, labels: Labels): SheetBuild {
  switch (key) {
    case "overview":
      return overviewSheet(context, chartDataRequest(plan), labels);
    case "lists":
      return listsSheet(context);
    case "columns":
      return columnsSheet(context);
    case "meta":
      return metaSheet(context);
    case "chart_data":
      return chartDataSheet(context, chartDataRequest(plan));
    default:
      return planTable(key, plan.rows, context, labels);
  }
}

function planTable<K extends TableSheetKey>(
  key: K,
  rows: RowsBySheet,
  context: PlanContext,
  labels: Labels,
): SheetBuild {
  return tableSheet(key, rows[key], context, labels);
}

/** Hidden sheets are hidden last: a workbook never loses its last visible sheet. */
function finish(context: PlanContext, endOfBuilding: readonly Change[]): Change[] {
  const hide = [...hiddenSheets].map((key): Change => {
    return { kind: "setVisibility", sheet: context.sheet(key), visibility: "hidden" };
  });
  const activate: Change = { kind: "activate", sheet: context.sheet("overview") };
  return [activate, ...hide, ...stampChanges(context.settings), ...endOfBuilding, completed(context)];
}

/**
 * Sheets and tables that stand under names which a plan in this language with these sheets needs, and are not those of
 * its unfinished build.
 */
export function takenNames(
  snapshot: WorkbookSnapshot,
  language: Language,
  needed: ReadonlySet<SheetKey>,
): readonly string[] {
  const marked = markedSheets(snapshot);
  const ours = new Set([...marked].flatMap(([key, sheet]) => (sheet === sheetName(key, language) ? [sheet] : [])));
  const wanted = new Set([...needed].map((key) => sheetName(key, language).toLowerCase()));
  const sheets = snapshot.sheets.filter(
    ({ name, isEmpty }) => wanted.has(name.toLowerCase()) && !isEmpty && !ours.has(name),
  );
  const tables = snapshot.tables.filter(({ name, sheet }) => isPlanTable(name) && !ours.has(sheet));
  return [...sheets, ...tables].map(({ name }) => name);
}

/** Leaves out what an earlier, interrupted build has made already, and reuses the one empty sheet of a new workbook. */
function withoutExisting(changes: readonly Change[], snapshot: WorkbookSnapshot, context: PlanContext): Change[] {
  const sheets = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const tables = new Set(snapshot.tables.map(({ name }) => name));
  const missing = changes.filter((change) => {
    if (change.kind === "addSheet") return !sheets.has(change.sheet.toLowerCase());
    return change.kind !== "addTable" || !tables.has(change.name);
  });
  const [only, ...others] = snapshot.sheets;
  const overview = context.sheet("overview");
  if (!only?.isEmpty || others.length > 0 || sheets.has(overview.toLowerCase())) return missing;
  const rename: Change = { kind: "renameSheet", sheet: only.name, to: overview };
  return [rename, ...missing.filter((change) => change.kind !== "addSheet" || change.sheet !== overview)];
}
