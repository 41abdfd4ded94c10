/** The rows that a new plan starts with: settings, profile fields, vision and mission, KPI targets and imported actuals. */
import { monthsLater } from "../../domain/dates";
import { findKpi, kpiCatalogue, rowUnit } from "../../domain/kpi/catalogue";
import { sealOf } from "../../domain/kpi/figures-seal";
import type { KpiFigures } from "../../domain/kpi/kpi-figures";
import { lists, sectionOfField } from "../../domain/schema/lists";
import type { PlanRows } from "../../domain/schema/plan-schema";
import { importMethod } from "../../localisation/import-method";
import { sealedSource, isImportSource } from "../../localisation/import-source";
import type { Language } from "../../localisation/language";
import type { RowsBySheet } from "../../workbook/new-plan";
import { plannedSheets } from "../../workbook/plan-sheets";
import { planYears, type PlanSettings } from "../../workbook/plan-settings";
import { newRow } from "./new-row";
import { startRows } from "./start-rows";

/** Unit of sales volumes when neither an export nor the settings name one. */
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

/** Rows of all sheets of a new plan. */
export function newPlanRows(contents: NewPlanContents): RowsBySheet {
  const { settings, today, newId } = contents;
  const [own, kpis] = [settingRows(contents), kpiRows(contents)];
  return {
    ...startRows(plannedSheets(settings), { settings, kpis, settingRows: own, today, newId }),
    settings: own,
    profile: profileRows(contents),
    kpis,
    goals: (["vision", "mission"] as const).map((kind) => newRow("goals", { kind }, newId)),
  };
}

function settingRows({ settings, productGroups, regions, actuals, newId }: NewPlanContents): PlanRows["settings"][] {
  const volumeUnit = volumeUnits(actuals);
  const named = (kind: string, names: readonly string[]) =>
    unique(names).map((name) =>
      newRow("settings", { kind, name, ...(kind === "product_group" && { unit: volumeUnit(name) }) }, newId),
    );
  const [groupsOfActuals, regionsOfActuals] = [
    actuals.map((row) => row.productGroup),
    actuals.map((row) => row.region),
  ];
  const units = [
    settings.currency,
    "%",
    volumeUnit(""),
    defaultVolumeUnit,
    "kg",
    "n",
    "1-5",
    "1/a",
    ...actuals.map((row) => row.unit),
  ];
  return [
    ...named("product_group", [...productGroups, ...groupsOfActuals]),
    ...named("region", [...regions, ...regionsOfActuals]),
    ...named("unit", units),
    newRow("settings", { kind: "threshold", name: "freshness_months", number: freshnessMonths }, newId),
  ];
}

/** The unit of a product group's volume: its only one in the figures, else the only one of all figures, else pieces. */
function volumeUnits(actuals: readonly KpiFigures[]): (group: string) => string {
  const volumes = actuals.filter(({ kpi }) => kpi === "sales_volume");
  const onlyUnit = (rows: readonly KpiFigures[]) => {
    const units = unique(rows.map(({ unit }) => unit));
    return units.length === 1 ? units[0] : undefined;
  };
  const ofGroup = (group: string) =>
    onlyUnit(volumes.filter(({ productGroup }) => group !== "" && sameText(productGroup, group)));
  return (group) => ofGroup(group) ?? onlyUnit(volumes) ?? defaultVolumeUnit;
}

const sameText = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

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
  const { actuals, settings, newId } = contents;
  const origin = { ...contents, language: settings.language };
  const rank = new Map(kpiCatalogue.map(({ key }, index) => [key, index]));
  const rankOf = (key: string) => rank.get(key) ?? kpiCatalogue.length;
  const figures = actuals.map((row) => kpiRow(row, origin, newId));
  const targets = missingTargets(contents).map((row) => newRow("kpis", row, newId));
  return [...figures, ...targets].sort((a, b) => rankOf(a.kpi ?? "") - rankOf(b.kpi ?? ""));
}

/** A row of the settings that names something, such as a product group. */
export function settingRow(kind: string, name: string, newId: () => string): PlanRows["settings"] {
  return newRow("settings", { kind, name }, newId);
}

/** Where figures come from, and what their row says about it. */
export interface FiguresOrigin {
  readonly source: string | null;
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
}

/** A KPI row of imported figures; due again after twelve months. */
export function kpiRow(row: KpiFigures, origin: FiguresOrigin, newId: () => string): PlanRows["kpis"] {
  const { source, today, language } = origin;
  const values: Partial<PlanRows["kpis"]> = {
    kpi: row.kpi,
    product_group: row.productGroup || null,
    region: row.region || null,
    segment: row.segment || null,
    fiscal_year: row.fiscalYear,
    actual: row.actual,
    numerator: row.numerator,
    denominator: row.denominator,
    actual_from: row.actualFrom ?? null,
    actual_through: row.actualThrough,
    unit: row.unit,
    source: source === null ? null : sealedSource(source, sealOf(row)),
    method: isImportSource(source) ? importMethod(row.kpi, row.actualFrom, language) : null,
    as_of: today,
    next_due: monthsLater(today, nextDueMonths),
    confidence: "high",
  };
  return newRow("kpis", values, newId);
}

/** Account-level target rows for each chosen KPI and plan year (data model, 5), where no row for them exists yet. */
function missingTargets({ settings, targetKpis, actuals }: NewPlanContents): Partial<PlanRows["kpis"]>[] {
  const existing = new Set(actuals.flatMap((row) => (isAccountRow(row) ? [`${row.kpi}|${row.fiscalYear}`] : [])));
  const volumeUnit = volumeUnits(actuals)("");
  return targetKpis.flatMap((kpi) =>
    planYears(settings).flatMap((year): Partial<PlanRows["kpis"]>[] => {
      if (existing.has(`${kpi}|${year}`)) return [];
      return [{ kpi, fiscal_year: year, unit: unitOfKpi(kpi, settings.currency, volumeUnit) }];
    }),
  );
}

const isAccountRow = (row: KpiFigures) => row.productGroup === "" && row.region === "" && row.segment === "";

function unitOfKpi(key: string, currency: string, volumeUnit: string): string | null {
  const definition = findKpi(key);
  return definition ? rowUnit(definition.unit, currency, volumeUnit) : null;
}
