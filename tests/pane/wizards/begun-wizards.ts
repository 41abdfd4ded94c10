/** Each wizard just before its last button: the draft that a person has left, and what it adds to the plan. */
import type { EditAction } from "../../../src/actions/edit/edit-actions";
import { newIdsFor, type Plan } from "../../../src/actions/edit/open-plan";
import * as center from "../../../src/actions/wizards/buying-center-draft";
import * as goals from "../../../src/actions/wizards/goals-draft";
import { beginNewMeasure, withCells } from "../../../src/actions/wizards/new-measure";
import { beginReview } from "../../../src/actions/wizards/review-sections";
import * as selection from "../../../src/actions/wizards/selection";
import { beginSelfCheck, withRating } from "../../../src/actions/wizards/self-check";
import { beginSwotTows, withEntry, withNewEntry } from "../../../src/actions/wizards/swot-tows-draft";
import { newTargetGapDraft, withTarget } from "../../../src/actions/wizards/target-gap-draft";
import { withAdded, withMeasureCells } from "../../../src/actions/wizards/target-gap-measures";
import type { TableSheetKey } from "../../../src/domain/schema/plan-schema";
import type { NewPlan } from "../../../src/workbook/new-plan";
import { noRows, repeatingRandom, rowOf, settingsOf } from "../../support/plan-files";

export interface BegunWizard {
  readonly key: EditAction;
  /** What its button on the start begins with. */
  readonly tool: string;
  /** Clicked before the draft is seen, where that is not at once. */
  readonly goOn?: string;
  readonly draft: (plan: Plan, newId: () => string) => unknown;
  /** Rows that are added, by sheet. */
  readonly added: Partial<Record<TableSheetKey, number>>;
}

/** A plan with something for every wizard. */
export const begunPlan: NewPlan = {
  settings: settingsOf({ sheetsOn: ["gap", "swot", "tows", "selection", "self_check", "reviews"] }),
  rows: {
    ...noRows,
    kpis: [2024, 2025].map((year) =>
      rowOf("kpis", { id: `K000${year}`, kpi: "revenue", fiscal_year: year, unit: "EUR", actual: 90_000 }),
    ),
    self_check: [rowOf("self_check", { id: "X0000001", part: "foundation", dimension: "why", item: "vision" })],
    measures: [rowOf("measures", { id: "PRJ00001", kind: "project", title: "Grow", status: "done" })],
  },
};

/** Drafts are made with ids that the plan does not have. */
export const idsFor = (plan: Plan) => newIdsFor(plan, repeatingRandom(7));

function gapDraft(plan: Plan, newId: () => string) {
  const key = { kpi: "revenue", productGroup: "", region: "", fiscalYear: 2026 };
  const measure = newId();
  const added = withAdded(withTarget(plan, newTargetGapDraft(key, newId), 100_000), measure);
  const cells = { title: "Shelf plan", ansoff: "penetration", contribution: 10_000 };
  return { ...withMeasureCells(plan, added, measure, cells), step: "summary" };
}

function swotDraft(_: Plan, newId: () => string) {
  const id = newId();
  const begun = withNewEntry({ ...beginSwotTows(), perspective: "relationship" }, id, "strength");
  return { ...withEntry(begun, id, { statement: "Short ways" }), step: "summary" };
}

function centerDraft(plan: Plan, newId: () => string) {
  const id = newId();
  const named = center.withPersonCells(plan, center.withNewPerson(center.beginBuyingCenter(), id), id, {
    name: "Ida Oz",
  });
  return center.withPerson(named, null);
}

function goalsDraft(plan: Plan, newId: () => string) {
  const [goal, measure] = [newId(), newId()];
  const named = goals.withGoalCells(plan, goals.withNewGoal(plan, goals.beginGoals(), goal), goal, {
    title: "Grow in tea",
  });
  const [entry] = goals.goalEntries(plan, named);
  const begun = entry === undefined ? named : goals.withGoalMeasure(named, entry, measure);
  return { ...goals.withMeasureCells(begun, measure, { title: "Ask" }), open: null, step: "measures" };
}

function reviewDraft(plan: Plan, newId: () => string) {
  const seen = { rating: null, remark: null, decision: null, validated_with_customer: null, measure: null };
  const followUp = { id: newId(), title: "Fill the gaps", owner: null, due: null };
  const overall = { id: newId(), seen, cells: { ...seen, rating: 4 }, followUp };
  return { ...beginReview(plan, "2026-01-15"), step: "next", parts: { overall } };
}

function selectionDraft(plan: Plan, newId: () => string) {
  const id = newId();
  const begun = selection.withNewCriterion(selection.beginSelection(), "readiness", id);
  return {
    ...selection.withSelectionCells(plan, begun, id, { criterion: "Are we able to deliver?" }),
    step: "readiness",
  };
}

export const begunWizards: readonly BegunWizard[] = [
  { key: "target_gap", tool: "Target gap", draft: gapDraft, added: { gap: 1, kpis: 1, measures: 1 } },
  { key: "tows", tool: "SWOT and strategies", draft: swotDraft, added: { swot: 1 } },
  { key: "buying_center", tool: "Buying center", draft: centerDraft, added: { contacts: 1 } },
  { key: "goals", tool: "Vision, mission, goals", draft: goalsDraft, added: { goals: 1, measures: 1 } },
  {
    ...{ key: "measures", tool: "Measures", goOn: "Go on with the new measure" },
    draft: (_, newId) => withCells(beginNewMeasure(newId(), undefined), { title: "Ship samples" }),
    added: { measures: 1 },
  },
  { key: "review", tool: "Review", draft: reviewDraft, added: { reviews: 1, measures: 1 } },
  { key: "selection", tool: "Selection and readiness", draft: selectionDraft, added: { selection: 1 } },
  {
    ...{ key: "self_check", tool: "St. Gallen self-check", added: {} },
    draft: (plan) => ({ ...withRating(plan, beginSelfCheck(), "X0000001", { maturity: 4 }), part: "foundation" }),
  },
];
