/** Measures in the target-gap wizard: which count for the line and how much, and which can be picked. Pure. */
import { fiscalYearSpan } from "../../domain/kpi/fiscal-year";
import {
  coveringAncestor,
  effectiveMonths,
  gapClassOf,
  measuresById,
  plannedImprovements,
  type EffectiveMeasure,
  type GapClass,
} from "../../domain/kpi/measure-effect";
import type { PlacedRow, PlanRows } from "../../domain/schema/plan-schema";
import type { Plan } from "../../workbook/read-plan";
import type { Cells } from "../edit/plan-edit";
import { emptyRowDraft, rowKey, withCell, type GapKey, type TargetGapDraft } from "./target-gap-draft";
import { placeCells } from "./target-gap-edits";
import type { GapFigures } from "./target-gap-line";

/** Why a measure brings the line nothing. */
export type NoEffect = "cancelled" | "no_ansoff" | "no_contribution" | "part_of_other" | "not_in_year" | "other_scope";

export interface LineMeasure {
  /** `rowKey` of a row of the plan, or the id of an added one. */
  readonly key: string;
  readonly isAdded: boolean;
  /** Something about it is decided in the draft. */
  readonly isChanged: boolean;
  readonly values: PlanRows["measures"];
  readonly gapClass: GapClass | null;
  /** Of the year, 0 to 12. */
  readonly months: number;
  /** What counts in the year: in full, and weighted by probability. */
  readonly gross: number;
  readonly expected: number;
  readonly noEffect: NoEffect | undefined;
  /** The year of the last actual, where this has the effect already: the contribution counts twice then. */
  readonly inActualOf: number | undefined;
}

const hasScope = ({ productGroup, region }: GapKey, values: PlanRows["measures"]) =>
  isWithin(values.product_group, productGroup) && isWithin(values.region, region);

const isWithin = (own: string | null, wanted: string) =>
  wanted === "" || (own ?? "").trim().toLowerCase() === wanted.trim().toLowerCase();

/** Measures of the line's KPI within its scope, as the draft has them, in the order of the sheet; added ones last. */
export function lineMeasures(draft: TargetGapDraft, figures: GapFigures): readonly LineMeasure[] {
  const { key, after } = figures;
  const byId = measuresById(after.measures);
  return after.plan.rows.measures.flatMap((row, index): LineMeasure[] => {
    const measure = after.measures[index];
    if (measure === undefined || row.values.kpi !== key.kpi || !hasScope(key, row.values)) return [];
    return [lineMeasure(row, measure, byId, draft, figures)];
  });
}

function lineMeasure(
  row: PlacedRow<"measures">,
  measure: EffectiveMeasure,
  byId: ReadonlyMap<string, EffectiveMeasure>,
  draft: TargetGapDraft,
  figures: GapFigures,
): LineMeasure {
  const { key, aggregation, after } = figures;
  const { fiscalYearStart } = after.rules;
  const isPart = coveringAncestor(measure, byId) !== undefined;
  const alone = isPart ? [] : [{ ...measure, parentId: null }];
  const effect = plannedImprovements(alone, { ...key, aggregation, fiscalYearStart });
  const [gross, expected] = [total(effect.gross), total(effect.expected)];
  const months = effectiveMonths(measure, key.fiscalYear, fiscalYearStart);
  const name = rowKey(row);
  return {
    key: name,
    isAdded: draft.added.some(({ id }) => id === name),
    isChanged: name in draft.measures,
    values: row.values,
    gapClass: measure.gapClass,
    months,
    gross,
    expected,
    noEffect: gross === 0 ? reasonOf(measure, isPart, months) : undefined,
    inActualOf: gross === 0 ? undefined : actualWithEffect(measure, figures),
  };
}

/** An effect that began in or before the year on which the baseline rests, and goes on, is part of the baseline. */
function actualWithEffect(measure: EffectiveMeasure, { baseline, after }: GapFigures): number | undefined {
  const from = measure.effectiveFrom ?? measure.due;
  if (baseline.last === null || from === null) return undefined;
  const { last } = fiscalYearSpan(baseline.last.year, after.rules.fiscalYearStart);
  return from <= last ? baseline.last.year : undefined;
}

const total = ({ operational, strategic }: { operational: number; strategic: number }) => operational + strategic;

function reasonOf(measure: EffectiveMeasure, isPart: boolean, months: number): NoEffect {
  if (measure.isCancelled) return "cancelled";
  if (measure.contribution === null || measure.contribution === 0) return "no_contribution";
  if (measure.gapClass === null) return "no_ansoff";
  if (isPart) return "part_of_other";
  return months === 0 ? "not_in_year" : "other_scope";
}

/** A measure that could work for the line: it is not cancelled and counts for no other KPI. */
export interface PickableMeasure {
  readonly key: string;
  readonly title: string;
}

/** What can be picked, and how many measures cannot because they count for another KPI. */
export function pickableMeasures(figures: GapFigures): {
  readonly measures: readonly PickableMeasure[];
  readonly ofOtherKpis: number;
} {
  const { key, after } = figures;
  const others = after.plan.rows.measures.filter(({ values }) => values.kpi !== key.kpi || !hasScope(key, values));
  const open = others.filter(({ values }) => values.status !== "cancelled" && values.title !== null);
  const isTaken = ({ values }: PlacedRow<"measures">) => values.contribution !== null && values.kpi !== null;
  return {
    measures: open.flatMap((row) =>
      isTaken(row) ? [] : [{ key: rowKey(row), title: row.values.title ?? rowKey(row) }],
    ),
    ofOtherKpis: open.filter(isTaken).length,
  };
}

/** The draft in which a measure of the plan works for the line. */
export function withPicked(plan: Plan, draft: TargetGapDraft, measure: string): TargetGapDraft {
  if (draft.key === null) return draft;
  return withMeasureCells(plan, draft, measure, placeCells(draft.key));
}

/** The draft in which cells of a measure are different, whether it is added or of the plan. */
export function withMeasureCells(plan: Plan, draft: TargetGapDraft, measure: string, cells: Cells): TargetGapDraft {
  if (draft.added.some(({ id }) => id === measure)) {
    const added = draft.added.map((one) =>
      one.id === measure ? { ...one, values: { ...one.values, ...cells } } : one,
    );
    return { ...draft, added };
  }
  const row = plan.rows.measures.find((one) => rowKey(one) === measure);
  if (row === undefined) return draft;
  const changed = Object.entries(cells).reduce(
    (known, [column, value]) => withCell(known, row.values, column, value),
    draft.measures[measure] ?? emptyRowDraft,
  );
  return { ...draft, measures: { ...draft.measures, [measure]: changed } };
}

/** The draft with a new measure that works for the line. */
export function withAdded(draft: TargetGapDraft, id: string): TargetGapDraft {
  return { ...draft, added: [...draft.added, { id, values: {} }] };
}

/** The draft without an added measure, or with a measure of the plan as the sheet has it. */
export function withoutMeasure(draft: TargetGapDraft, measure: string): TargetGapDraft {
  const measures = Object.fromEntries(Object.entries(draft.measures).filter(([key]) => key !== measure));
  return { ...draft, measures, added: draft.added.filter(({ id }) => id !== measure) };
}

/** Drafted changes of measures that the plan does not have any more. */
export function vanishedMeasures(plan: Plan, draft: TargetGapDraft): readonly string[] {
  const known = new Set(plan.rows.measures.map(rowKey));
  return Object.keys(draft.measures).filter((key) => !known.has(key));
}

/** Kind of gap that a measure of this field of Ansoff's matrix closes; null without a field. */
export { gapClassOf };
