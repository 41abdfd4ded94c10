/** What the sheets of the levels standard and full begin with, in a new plan and when they are switched on later. */
import { monthsLater } from "../../domain/dates";
import { findKpi, ownKpiKey } from "../../domain/kpi/catalogue";
import type { PlanRows, TableSheetKey } from "../../domain/schema/plan-schema";
import { selectionStart, selfCheckStart } from "../../domain/schema/start-contents";
import { selectionScale } from "../../localisation/selection-scales";
import { noPlanRows, type RowsBySheet } from "../../workbook/new-plan";
import { planYears, type PlanSettings } from "../../workbook/plan-settings";
import { newRow } from "./new-row";

/** Lines of the gap sheet: each of them reads the KPI sheet (data model, 4). */
const largestGap = 300;
/** A review is due once a year at the latest. */
const reviewMonths = 12;

export interface StartContents {
  readonly settings: PlanSettings;
  /** The plan's KPI rows, and its settings, which may define KPIs. */
  readonly kpis: readonly PlanRows["kpis"][];
  readonly settingRows: readonly PlanRows["settings"][];
  /** ISO date. */
  readonly today: string;
  readonly newId: () => string;
}

/** Rows of these sheets; sheets that start empty, and all others, have none. */
export function startRows(sheets: ReadonlySet<string>, contents: StartContents): RowsBySheet {
  const rows = { ...noPlanRows };
  const has = (sheet: TableSheetKey) => sheets.has(sheet);
  return {
    ...rows,
    ...(has("gap") && { gap: gapRows(contents) }),
    ...(has("selection") && { selection: selectionRows(contents) }),
    ...(has("self_check") && { self_check: selfCheckRows(contents) }),
    ...(has("reviews") && { reviews: reviewRows(contents) }),
  };
}

/** A line for each KPI with a target row for the whole account, in each plan year, with the plainest baseline. */
function gapRows({ settings, kpis, settingRows, newId }: StartContents): PlanRows["gap"][] {
  const years = planYears(settings);
  const targeted = kpis.flatMap((row) => (isTargetRow(row, years) && row.kpi !== null ? [row.kpi] : []));
  const lines = [...new Set(targeted)]
    .filter((kpi) => hasDirection(kpi, settingRows))
    .flatMap((kpi) => years.map((year) => ({ kpi, fiscal_year: year, baseline_method: "hold" })));
  return lines.slice(0, largestGap).map((line) => newRow("gap", line, newId));
}

function isTargetRow(row: PlanRows["kpis"], years: readonly number[]): boolean {
  const isWhole = row.product_group === null && row.region === null && row.segment === null;
  return isWhole && row.fiscal_year !== null && years.includes(row.fiscal_year);
}

/** Of a neutral KPI nothing is missing, and a guard is no target to work towards. */
function hasDirection(kpi: string, settingRows: readonly PlanRows["settings"][]): boolean {
  const own = settingRows.find(({ kind, name }) => kind === "kpi" && name !== null && ownKpiKey(name) === kpi);
  const direction = findKpi(kpi)?.direction ?? own?.direction;
  return direction === "up" || direction === "down";
}

function selectionRows({ settings, newId }: StartContents): PlanRows["selection"][] {
  return selectionStart.map(({ part, criterion, weight = null }) => {
    const scale = selectionScale(criterion, settings.language);
    return newRow("selection", { part, criterion, scale, weight }, newId);
  });
}

function selfCheckRows({ newId }: StartContents): PlanRows["self_check"][] {
  return selfCheckStart.map(({ part, item, dimension = null }) =>
    newRow("self_check", { part, item, dimension }, newId),
  );
}

/** The first review, to be dated when it takes place. */
function reviewRows({ today, newId }: StartContents): PlanRows["reviews"][] {
  return [newRow("reviews", { section: "overall", next_review: monthsLater(today, reviewMonths) }, newId)];
}
