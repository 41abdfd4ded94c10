/**
 * Hidden sheet `meta`: `KAP_Meta` is the truth about the plan (data model, 20). Beside it stand the single cells
 * that formulas read by name, among them the only volatile one, today's date.
 */
import { tableReferences } from "../structured-reference";
import type { CellInput, Change } from "../changes";
import { namedCell } from "../formulas/lookups";
import { cellRange, hiddenTablePlace } from "../places";
import type { PlanContext, PlanSettings } from "../plan-settings";
import { sheetList } from "../plan-sheets";
import { dateFormat } from "../theme";
import { lastStatedYear, parameterCell } from "./chart-data-sheet";
import { hiddenTable } from "./hidden-table";
import { cellsAt, markedSheet, type SheetBuild } from "./sheet-build";
import { longestFreshness } from "../../domain/checks/completeness";
import { serialOfDate } from "../../domain/dates";
import { metaTable } from "../meta-table";
import type { lists } from "../../domain/schema/lists";
import { defaultExpiryDays, defaultSpreadLimit } from "../../domain/strategy/price-guard";

export const metaHeaders = ["key", "value"] as const;
/** Zero-based column of the names beside their cells. */
export const nameColumn = metaHeaders.length + 1;
/** How long facts are fresh where the settings do not say. */
export const defaultFreshnessMonths = 12;

const dateCell = (iso: string): CellInput => (iso === "" ? "" : serialOfDate(iso));

/** Keys and values of `KAP_Meta`; keys are part of the finance contract and never change their meaning. */
export const metaRows = (settings: PlanSettings): readonly (readonly [key: string, value: CellInput])[] => [
  ["plan_id", settings.planId],
  ["account", settings.account],
  ["currency", settings.currency],
  ["language", settings.language],
  ["level", settings.level],
  ["schema_version", settings.schemaVersion],
  ["fiscal_year_start", settings.fiscalYearStart],
  ["status", settings.status],
  ["status_by", settings.statusBy],
  ["status_on", dateCell(settings.statusOn)],
  ["first_plan_year", settings.firstPlanYear],
  ["horizon", settings.horizon],
  ["status_tolerance", settings.statusTolerance],
  ["import_where", settings.importWhere],
  ["import_map", settings.importMap],
  ["created_on", dateCell(settings.createdOn)],
  ["sheets_on", sheetList(settings.sheetsOn)],
  ["sheets_off", sheetList(settings.sheetsOff)],
  ...(settings.isSample === true ? [[sampleKey, "yes"] as const] : []),
];

/** Only the sample plan has it. */
export const sampleKey = "sample";

/** Written when everything else of a build is done: a plan without it was interrupted. */
export const completedKey = "completed_on";

/** Place of the key and its date: the row after those that the sheet begins with. */
function completedRow(settings: PlanSettings): number {
  return hiddenTablePlace.firstRow + metaRows(settings).length;
}

/** The last change of a build. */
export function completed(context: PlanContext): Change {
  const { settings } = context;
  const [top, left] = [completedRow(settings), hiddenTablePlace.firstColumn];
  const cells = [[completedKey, dateCell(settings.createdOn)]];
  return { kind: "setFinalCells", sheet: context.sheet("meta"), top, left, cells };
}

const metaValue = (key: string) => `INDEX(KAP_Meta[value],MATCH("${key}",KAP_Meta[key],0))`;

/** The named cells and what they calculate, in their order. */
export function namedFormulas(context: PlanContext): readonly (readonly [name: string, formula: string])[] {
  const settings = tableReferences("settings", context.naming);
  const threshold = (code: (typeof lists.threshold)[number], otherwise: number) => {
    const stated = `INDEX(${settings.column("number")},MATCH("${code}",${settings.column("key")},0))`;
    return `IFERROR(IF(N(${stated})>0,${stated},${otherwise}),${otherwise})`;
  };
  return [
    [namedCell.today, "TODAY()"],
    [namedCell.account, metaValue("account")],
    [namedCell.currency, metaValue("currency")],
    [namedCell.status, metaValue("status")],
    [namedCell.statusBy, `${metaValue("status_by")}&""`],
    [namedCell.statusOn, `N(${metaValue("status_on")})`],
    [namedCell.fiscalYearStart, metaValue("fiscal_year_start")],
    [namedCell.firstPlanYear, metaValue("first_plan_year")],
    [namedCell.horizon, metaValue("horizon")],
    [namedCell.tolerance, metaValue("status_tolerance")],
    [
      namedCell.freshSince,
      `EDATE(${namedCell.today},-MIN(${threshold("freshness_months", defaultFreshnessMonths)},${longestFreshness}))`,
    ],
    [namedCell.lastActualYear, lastStatedYear(context)],
    [namedCell.lastCompleteYear, parameterCell(context, "last_complete_year")],
    [namedCell.priceSpread, threshold("price_spread", defaultSpreadLimit)],
    [namedCell.priceExpiryDays, threshold("price_expiry_days", defaultExpiryDays)],
  ];
}

/** The hidden sheet of what the plan is. */
export function metaSheet(context: PlanContext): SheetBuild {
  const sheet = context.sheet("meta");
  const named = namedFormulas(context);
  const top = hiddenTablePlace.firstRow;
  const format = (row: number, column: number): Change => ({
    kind: "format",
    sheet,
    range: cellRange(row, column),
    patch: { numberFormat: dateFormat[context.settings.language] },
  });
  const dateRows = metaRows(context.settings).flatMap(([key], index) => (key.endsWith("_on") ? [top + index] : []));
  return {
    structure: [
      ...markedSheet("meta", context, "hidden"),
      ...hiddenTable(sheet, metaTable, metaHeaders, metaRows(context.settings)),
      ...named.map(([name], index): Change => {
        return { kind: "addName", name, target: { sheet, range: cellRange(top + index, nameColumn + 1) } };
      }),
    ],
    formulas: [
      cellsAt(
        sheet,
        top,
        nameColumn,
        named.map(([name, formula]) => [name, { formula }]),
      ),
    ],
    looks: [...[...dateRows, completedRow(context.settings)].map((row) => format(row, 1)), format(top, nameColumn + 1)],
  };
}
