import type { KpiFigures } from "../../domain/kpi/kpi-figures";
import { rowIdSource, type RandomSource } from "../../domain/row-id";
import type { PlacedRow, PlanRows } from "../../domain/schema/plan-schema";
import { readPlan, type Plan } from "../../workbook/read-plan";
import { refuseFiltered, rowAdditions, rowUpdates, type RowUpdate } from "../../workbook/row-writes";
import type { ApplyOptions, PlanWorkbook } from "../../workbook/port";
import type { Change } from "../../workbook/changes";
import { kpiRow, settingRow } from "../create/new-plan-rows";
import type { ActualsPlan, ActualUpdate, ExistingKpiRow, PlanActualsOptions } from "./actuals-decisions";
import { planActualsUpdate } from "./plan-actuals-update";

/** The KPI rows of a plan as an import compares them; rows without KPI or year take no part. */
export function existingKpiRows(plan: Plan): ExistingKpiRow[] {
  const unreadable = unreadableFigures(plan);
  return plan.rows.kpis.flatMap((row) => {
    const { rowNumber, values } = row;
    const figures = figuresOf(row);
    const text = unreadable.get(rowNumber);
    return figures
      ? [{ rowNumber, figures, source: values.source, ...(text !== undefined && { unreadable: text }) }]
      : [];
  });
}

const figureColumns: ReadonlySet<string> = new Set(["actual", "numerator", "denominator", "actual_through"]);

/** What stands in cells of figures without being one, by the row of the worksheet; the first of a row. */
function unreadableFigures({ findings }: Plan): ReadonlyMap<number, string> {
  const cells = findings.flatMap(({ sheet, row, column, params }) =>
    sheet === "kpis" && row !== undefined && figureColumns.has(column ?? "")
      ? [[row, String(params.value ?? "")] as const]
      : [],
  );
  return new Map(cells.reverse());
}

function figuresOf({ values }: PlacedRow<"kpis">): KpiFigures | undefined {
  if (values.kpi === null || values.fiscal_year === null) return undefined;
  return {
    kpi: values.kpi,
    productGroup: values.product_group ?? "",
    region: values.region ?? "",
    segment: values.segment ?? "",
    fiscalYear: values.fiscal_year,
    unit: values.unit ?? "",
    actual: values.actual,
    numerator: values.numerator,
    denominator: values.denominator,
    actualThrough: values.actual_through,
  };
}

/**
 * Decisions of an import as changes of the workbook. Figures are written before their source, whose seal speaks of
 * them: after an interruption equal figures with an old seal are sealed by the next import, never taken for corrections.
 */
export function actualsChanges(plan: Plan, decisions: ActualsPlan, newId: () => string): Change[] {
  const rows = decisions.newRows.map(({ figures, source, asOf }) =>
    kpiRow(figures, { source, today: asOf, language: plan.settings.language }, newId),
  );
  return [
    ...rowUpdates(plan, "kpis", decisions.updates.map(figuresUpdate)),
    ...rowUpdates(plan, "kpis", decisions.updates.map(originOf)),
    // what the new rows name comes first: they are what a repeated import looks for
    ...rowAdditions(plan, "settings", missingSettings(plan, decisions, newId)),
    ...rowAdditions(plan, "kpis", rows),
  ];
}

/** Product groups and regions that the export brings and the settings do not list yet. */
function missingSettings(plan: Plan, { newRows }: ActualsPlan, newId: () => string): PlanRows["settings"][] {
  const named = (kind: string, names: readonly string[]) => {
    const known = plan.rows.settings
      .filter(({ values }) => values.kind === kind)
      .map(({ values }) => values.name ?? "");
    return newNames(known, names).map((name) => settingRow(kind, name, newId));
  };
  return [
    ...named(
      "product_group",
      newRows.map(({ figures }) => figures.productGroup),
    ),
    ...named(
      "region",
      newRows.map(({ figures }) => figures.region),
    ),
  ];
}

/** Names that are not known yet, once each, without regard to case. */
function newNames(known: readonly string[], names: readonly string[]): string[] {
  const seen = new Set(["", ...known.map((name) => name.trim().toLowerCase())]);
  return names.filter((name) => {
    const key = name.trim().toLowerCase();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function figuresUpdate({ rowNumber, cells }: ActualUpdate): RowUpdate<"kpis"> {
  const { actual, numerator, denominator, actualThrough } = cells;
  return { rowNumber, values: { actual, numerator, denominator, actual_through: actualThrough } };
}

function originOf({ rowNumber, cells: { source, asOf } }: ActualUpdate): RowUpdate<"kpis"> {
  return { rowNumber, values: { source, as_of: asOf } };
}

/**
 * Brings imported figures into the plan of a workbook (data model, 27). Nothing is written when nothing changes.
 * @throws PlanError when the workbook is no plan, `tableFiltered` where a filter is in the way, or what the host refuses.
 */
export async function importActuals(
  workbook: PlanWorkbook,
  figures: readonly KpiFigures[],
  decide: PlanActualsOptions,
  random: RandomSource,
  options: ApplyOptions = {},
): Promise<ActualsPlan> {
  const plan = readPlan(await workbook.read());
  const decisions = planActualsUpdate(existingKpiRows(plan), figures, decide);
  const taken = plan.rows.kpis.flatMap(({ values }) => (values.id === null ? [] : [values.id]));
  const changes = actualsChanges(plan, decisions, rowIdSource(random, taken));
  if (changes.length > 0) {
    refuseFiltered(plan, "kpis", workbook.capabilities);
    await workbook.apply(changes, options);
  }
  return decisions;
}

/** What an export must be read by to fit a plan: its language, currency and fiscal year, the units of its volumes, and how it was filled. */
export async function planBasics(workbook: PlanWorkbook) {
  const plan = readPlan(await workbook.read());
  const { language, currency, fiscalYearStart } = plan.settings;
  const remembered = { where: entriesOf(plan.settings.importWhere), map: entriesOf(plan.settings.importMap) };
  return { language, currency, fiscalYearStart, remembered, volumeUnitByGroup: unitsOfGroups(plan) };
}

const entriesOf = (text: string) => text.split("\n").filter((entry) => entry !== "");

/** Units of the product groups in the settings, by their names in lower case. */
function unitsOfGroups(plan: Plan): ReadonlyMap<string, string> {
  const groups = plan.rows.settings.filter(({ values }) => values.kind === "product_group");
  return new Map(
    groups.flatMap(({ values: { name, unit } }) =>
      name === null || unit === null ? [] : [[name.trim().toLowerCase(), unit.trim()] as const],
    ),
  );
}
