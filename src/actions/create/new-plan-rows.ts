/** The rows that a new plan starts with: settings, profile fields, vision and mission, KPI targets and imported actuals. */
import { findKpi, kpiCatalogue, ownKpiKey, rowUnit } from "../../domain/kpi/catalogue";
import type { KpiFigures } from "../../domain/kpi/kpi-figures";
import { lists, sectionOfField } from "../../domain/schema/lists";
import type { PlanRows } from "../../domain/schema/plan-schema";
import { inputKeys } from "../../domain/schema/define-sheet";
import { planSheets, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { RowsBySheet } from "../../workbook/plan-creation";
import { planYears, type PlanSettings } from "../../workbook/plan-settings";

/** Unit of sales volumes whose product group names none. */
export const defaultVolumeUnit = "pcs";
const freshnessMonths = 12;
const nextDueMonths = 12;

export interface NewPlanContents {
  readonly settings: PlanSettings;
  readonly productGroups: readonly string[];
  readonly regions: readonly string[];
  /** Keys of the KPIs that get target rows. */
  readonly targetKpis: readonly string[];
  readonly actuals: readonly KpiFigures[];
  /** Where the actuals come from; text for people. */
  readonly source: string | null;
  /** ISO date. */
  readonly today: string;
  readonly newId: () => string;
}

/** A row of a sheet with everything blank but the given values and a new id. */
function newRow<K extends TableSheetKey>(sheet: K, values: Partial<PlanRows[K]>, newId: () => string): PlanRows[K] {
  const blank = Object.fromEntries(inputKeys(planSheets[sheet]).map((key) => [key, null]));
  // every input column of the sheet is there: blank or given
  return { ...blank, ...values, id: newId() } as PlanRows[K];
}

/** Rows of all sheets of a new plan. */
export function newPlanRows(contents: NewPlanContents): RowsBySheet {
  return {
    settings: settingRows(contents),
    profile: profileRows(contents),
    team: [],
    contacts: [],
    kpis: kpiRows(contents),
    goals: (["vision", "mission"] as const).map((kind) => newRow("goals", { kind }, contents.newId)),
    measures: [],
  };
}

function settingRows({ settings, productGroups, regions, actuals, newId }: NewPlanContents): PlanRows["settings"][] {
  const named = (kind: string, names: readonly string[]) =>
    unique(names).map((name) =>
      newRow("settings", { kind, name, ...(kind === "product_group" && { unit: defaultVolumeUnit }) }, newId),
    );
  const [groupsOfActuals, regionsOfActuals] = [
    actuals.map((row) => row.productGroup),
    actuals.map((row) => row.region),
  ];
  const units = [settings.currency, "%", defaultVolumeUnit, "kg", "n", "1-5", "1/a", ...actuals.map((row) => row.unit)];
  return [
    ...named("product_group", [...productGroups, ...groupsOfActuals]),
    ...named("region", [...regions, ...regionsOfActuals]),
    ...named("unit", units),
    newRow("settings", { kind: "threshold", name: "freshness_months", number: freshnessMonths }, newId),
  ];
}

/** Names once each, first spelling wins, blanks left out. */
function unique(names: readonly string[]): string[] {
  const byName = new Map<string, string>();
  for (const name of names.map((text) => text.trim())) {
    if (name !== "" && !byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), name);
  }
  return [...byName.values()];
}

function profileRows({ settings, today, newId }: NewPlanContents): PlanRows["profile"][] {
  return lists.profile_field.map((field) => {
    const company = field === "company" ? { value_text: settings.account, as_of: today, confidence: "high" } : {};
    return newRow("profile", { section: sectionOfField[field], field, ...company }, newId);
  });
}

function kpiRows(contents: NewPlanContents): PlanRows["kpis"][] {
  const { actuals, source, today, newId } = contents;
  const rank = new Map(kpiCatalogue.map(({ key }, index) => [key, index]));
  const rankOf = (key: string) => rank.get(key) ?? kpiCatalogue.length;
  const figures = actuals.map((row) => kpiRow(row, source, today, newId));
  const targets = missingTargets(contents).map((row) => newRow("kpis", row, newId));
  return [...figures, ...targets].sort((a, b) => rankOf(a.kpi ?? "") - rankOf(b.kpi ?? ""));
}

/** A KPI row of imported figures; due again after twelve months. */
export function kpiRow(row: KpiFigures, source: string | null, today: string, newId: () => string): PlanRows["kpis"] {
  const values: Partial<PlanRows["kpis"]> = {
    kpi: row.kpi,
    product_group: row.productGroup || null,
    region: row.region || null,
    segment: row.segment || null,
    fiscal_year: row.fiscalYear,
    actual: row.actual,
    numerator: row.numerator,
    denominator: row.denominator,
    actual_through: row.actualThrough,
    unit: row.unit,
    source,
    as_of: today,
    next_due: monthsLater(today, nextDueMonths),
    confidence: "high",
  };
  return newRow("kpis", values, newId);
}

/** The same day some months later, or the month's last day. */
export function monthsLater(iso: string, months: number): string {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** Account-level target rows for each chosen KPI and plan year (data model, 5), where no row for them exists yet. */
function missingTargets({ settings, targetKpis, actuals }: NewPlanContents): Partial<PlanRows["kpis"]>[] {
  const existing = new Set(actuals.flatMap((row) => (isAccountRow(row) ? [`${row.kpi}|${row.fiscalYear}`] : [])));
  return targetKpis.flatMap((kpi) =>
    planYears(settings).flatMap((year): Partial<PlanRows["kpis"]>[] => {
      if (existing.has(`${kpi}|${year}`)) return [];
      return [{ kpi, fiscal_year: year, unit: unitOfKpi(kpi, settings.currency) }];
    }),
  );
}

const isAccountRow = (row: KpiFigures) => row.productGroup === "" && row.region === "" && row.segment === "";

function unitOfKpi(key: string, currency: string): string | null {
  const definition = findKpi(key);
  return definition ? rowUnit(definition.unit, currency, defaultVolumeUnit) : null;
}

/** True for a key that a plan can have targets for. */
export function isKnownKpi(key: string, ownNames: readonly string[]): boolean {
  return findKpi(key) !== undefined || ownNames.some((name) => ownKpiKey(name) === key);
}
