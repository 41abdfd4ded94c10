/**
 * What measures contribute to a KPI in a fiscal year (data model, 16): the full-year improvement, weighted by its
 * probability and by the months in which it is effective. Months count in full, from the one in which the effect begins.
 */
import type { PlanRows } from "../schema/plan-schema";
import type { Scope } from "./scope-total";
import type { Aggregation } from "./catalogue";
import type { PlannedImprovement } from "./target-gap";

export type GapClass = "operational" | "strategic";

/** A measure as the gap sees it; dates are ISO texts. */
export interface EffectiveMeasure extends Scope {
  readonly id: string | null;
  /** Id of the row that it is a part of. */
  readonly parentId: string | null;
  readonly kpi: string | null;
  readonly gapClass: GapClass | null;
  readonly isCancelled: boolean;
  /** Full-year improvement in KPI units, positive is better. */
  readonly contribution: number | null;
  /** 0 to 1; null counts in full. */
  readonly probability: number | null;
  readonly effectiveFrom: string | null;
  readonly effectiveUntil: string | null;
  /** When the measure is due: its effect begins then, where nothing else is said. */
  readonly due: string | null;
}

/** Operational are penetration and efficiency, strategic the other fields of Ansoff's matrix; null without a field. */
export function gapClassOf(ansoff: string | null): GapClass | null {
  if (ansoff === null) return null;
  return ansoff === "penetration" || ansoff === "efficiency" ? "operational" : "strategic";
}

/** Months since the year 0. */
export function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

/** First and last month of a measure's effect. */
export function effectSpan({
  effectiveFrom,
  effectiveUntil,
  due,
}: Pick<EffectiveMeasure, "effectiveFrom" | "effectiveUntil" | "due">) {
  const from = effectiveFrom ?? due;
  return {
    first: from === null ? 0 : monthOf(from),
    last: effectiveUntil === null ? Infinity : monthOf(effectiveUntil),
  };
}

/** Months of a fiscal year in which a measure is effective: 0 to 12. */
export function effectiveMonths(measure: EffectiveMeasure, fiscalYear: number, fiscalYearStart: number): number {
  const { first, last } = effectSpan(measure);
  const begin = (fiscalYearStart === 1 ? fiscalYear : fiscalYear - 1) * 12 + fiscalYearStart;
  return Math.max(0, Math.min(last, begin + 11) - Math.max(first, begin) + 1);
}

/** What decides whose contribution counts where measures are parts of others. */
export type MeasurePart = Pick<EffectiveMeasure, "id" | "parentId" | "isCancelled" | "contribution">;

/** What a measure's row says about that. */
export function partOfMeasure({ id, parent, status, contribution }: PlanRows["measures"]): MeasurePart {
  return { id, parentId: idOfReference(parent), isCancelled: status === "cancelled", contribution };
}

/** The text before the first space of a reference. */
export function idOfReference(reference: string | null): string | null {
  return reference?.trim().split(" ")[0] ?? null;
}

/** Rows above a measure that are looked at: one more than an activity below a milestone of a project has. */
export const ancestorsRead = 3;

/** Measures by the id that references name, in lower case; of duplicates the first. */
export function measuresById<M extends MeasurePart>(measures: readonly M[]): ReadonlyMap<string, M> {
  const byId = new Map<string, M>();
  for (const measure of measures) {
    const id = measure.id?.toLowerCase();
    if (id !== undefined && !byId.has(id)) byId.set(id, measure);
  }
  return byId;
}

/**
 * The nearest row above a measure whose contribution counts already, and with it that of all its parts; undefined where
 * there is none. A cancelled row has none that counts, but what is above it is still looked at.
 */
export function coveringAncestor<M extends MeasurePart>(measure: M, byId: ReadonlyMap<string, M>): M | undefined {
  let at: M | undefined = measure;
  for (let step = 0; step < ancestorsRead; step += 1) {
    at = byId.get(at?.parentId?.toLowerCase() ?? "");
    if (at !== undefined && !at.isCancelled && at.contribution !== null) return at;
  }
  return undefined;
}

/** Contribution that counts: none for a cancelled measure, nor for a part of one whose own contribution counts. */
export function countedContribution<M extends MeasurePart>(measure: M, byId: ReadonlyMap<string, M>): number {
  if (measure.isCancelled || measure.contribution === null) return 0;
  return coveringAncestor(measure, byId) === undefined ? measure.contribution : 0;
}

export interface EffectScope extends Scope {
  readonly kpi: string;
  readonly aggregation: Aggregation;
  readonly fiscalYear: number;
  readonly fiscalYearStart: number;
}

const isSameText = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Sums of groups and regions add up to the account's; points of a ratio do not, they count in their own scope only. */
function reaches(measure: EffectiveMeasure, scope: EffectScope): boolean {
  const isAdded = scope.aggregation === "SUM";
  const covers = (own: string, wanted: string) => (isAdded && wanted === "") || isSameText(own, wanted);
  return (
    measure.kpi === scope.kpi &&
    covers(measure.productGroup, scope.productGroup) &&
    covers(measure.region, scope.region)
  );
}

/** Improvements in the scope and year, in full and weighted by probability. */
export function plannedImprovements(measures: readonly EffectiveMeasure[], scope: EffectScope) {
  const gross = { operational: 0, strategic: 0 };
  const expected = { operational: 0, strategic: 0 };
  const byId = measuresById(measures);
  for (const measure of measures) {
    if (measure.gapClass === null || !reaches(measure, scope)) continue;
    const share = effectiveMonths(measure, scope.fiscalYear, scope.fiscalYearStart) / 12;
    const effect = countedContribution(measure, byId) * share;
    gross[measure.gapClass] += effect;
    expected[measure.gapClass] += effect * (measure.probability ?? 1);
  }
  return { gross, expected } satisfies Record<string, PlannedImprovement>;
}
