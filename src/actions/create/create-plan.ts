import { defaultTargetKpis } from "../../domain/kpi/catalogue";
import type { KpiFigures } from "../../domain/kpi/kpi-figures";
import type { Level } from "../../domain/schema/define-sheet";
import { rowIdSource, type RandomSource } from "../../domain/row-id";
import { schemaVersion } from "../../domain/schema/plan-schema";
import { fiscalYearOf } from "../../domain/kpi/fiscal-year";
import type { Language } from "../../localisation/language";
import { planCreation } from "../../workbook/plan-creation";
export { smallestHorizon } from "../../workbook/plan-settings";
import { defaultStatusTolerance, smallestHorizon, type PlanSettings } from "../../workbook/plan-settings";
import type { ApplyOptions, PlanWorkbook } from "../../workbook/port";
import { choiceCells, type ImportChoice } from "../import/remembered-import";
import { newPlanRows } from "./new-plan-rows";

export interface CreatePlanRequest {
  readonly account: string;
  readonly language: Language;
  /** Which sheets the plan begins with; lean by default. */
  readonly level?: Level | undefined;
  /** ISO 4217 code. */
  readonly currency: string;
  /** 1 to 12. */
  readonly fiscalYearStart: number;
  /** ISO date; the clock is the caller's. */
  readonly today: string;
  /** Plan years, at least 3 (the default). */
  readonly horizon?: number | undefined;
  /** Default: the year after the last with actuals, else the next (data model, 10). */
  readonly firstPlanYear?: number | undefined;
  readonly productGroups?: readonly string[] | undefined;
  readonly regions?: readonly string[] | undefined;
  /** KPIs that get target rows; a usual selection by default. */
  readonly targetKpis?: readonly string[] | undefined;
  readonly actuals?: readonly KpiFigures[] | undefined;
  /** Where the actuals come from, as people read it. */
  readonly source?: string | undefined;
  /** Filter and mapping that the actuals were read by; the next import follows them. */
  readonly importChoice?: ImportChoice | undefined;
}

/** Settings of a new plan; identity comes from the random source. */
export function newPlanSettings(request: CreatePlanRequest, planId: string): PlanSettings {
  const remembered = choiceCells(request.importChoice ?? { where: [], map: [] });
  return {
    planId,
    account: request.account,
    language: request.language,
    level: request.level ?? "lean",
    sheetsOn: [],
    sheetsOff: [],
    currency: request.currency,
    fiscalYearStart: request.fiscalYearStart,
    firstPlanYear: request.firstPlanYear ?? defaultFirstPlanYear(request),
    horizon: request.horizon ?? smallestHorizon,
    status: "draft",
    statusBy: "",
    statusOn: "",
    createdOn: request.today,
    statusTolerance: defaultStatusTolerance,
    importWhere: remembered.import_where,
    importMap: remembered.import_map,
    schemaVersion,
  };
}

function defaultFirstPlanYear({ actuals, today, fiscalYearStart }: CreatePlanRequest): number {
  const years = (actuals ?? []).flatMap(({ actual, fiscalYear }) => (actual === null ? [] : [fiscalYear]));
  return (years.length === 0 ? fiscalYearOf(today, fiscalYearStart) : Math.max(...years)) + 1;
}

/**
 * Builds a plan in a workbook that has none. Running it again after an interruption completes what is missing.
 * @throws PlanError `alreadyAPlan` when the workbook has one, `sheetNamesTaken` when foreign sheets stand in the way, or
 * what the host refuses.
 */
export async function createPlan(
  workbook: PlanWorkbook,
  request: CreatePlanRequest,
  random: RandomSource,
  options: ApplyOptions = {},
): Promise<PlanSettings> {
  const newId = rowIdSource(random);
  const settings = newPlanSettings(request, newId() + newId());
  const rows = newPlanRows({
    settings,
    productGroups: request.productGroups ?? [],
    regions: request.regions ?? [],
    targetKpis: request.targetKpis ?? defaultTargetKpis,
    actuals: request.actuals ?? [],
    source: request.source ?? null,
    today: request.today,
    newId,
  });
  const changes = planCreation(await workbook.read(), { settings, rows });
  await workbook.apply(changes, options);
  return settings;
}
