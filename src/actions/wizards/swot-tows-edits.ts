/** Measures that follow from strategies, and what the draft of the SWOT and TOWS wizard changes in the sheets. Pure. */
import { countOrigins } from "../../domain/strategy/swot";
import { towsOrder } from "../../domain/strategy/tows";
import { labelOf } from "../../localisation/list-labels";
import type { Plan } from "../../workbook/read-plan";
import { addedRow, changedRow, referenceTo, type Cells, type PlanEdit } from "../edit/plan-edit";
import {
  itemKey,
  type PairDecision,
  type StrategyMeasure,
  type SwotTowsDraft,
  type TowsField,
} from "./swot-tows-draft";
import { swotItems, type SwotItem } from "./swot-tows-items";
import { decisionOf, isDecided, towsPairs, type TowsPair } from "./swot-tows-pairs";

/** A strategy with the measures that follow from it. */
export interface Strategy {
  readonly field: TowsField;
  readonly pair: TowsPair;
  /** Id of its row. */
  readonly id: string;
  readonly text: string;
  /** Measures of the plan that name it as their origin. */
  readonly known: number;
  readonly added: readonly StrategyMeasure[];
}

/** Everything that is decided to be a strategy, field by field; rows without an id can be no origin. */
export function strategies(plan: Plan, draft: SwotTowsDraft): readonly Strategy[] {
  const { items } = swotItems(plan, draft);
  const origins = plan.rows.measures.map(({ values }) => values.origin);
  return towsOrder.flatMap((field) =>
    towsPairs(plan, draft, items, field).flatMap((pair): Strategy[] => {
      const text = pair.cells.strategy;
      if (typeof pair.id !== "string" || pair.isNone || text === null) return [];
      const { id } = pair;
      const known = countOrigins(id, origins);
      return [{ field, pair, id, text, known, added: draft.measures.filter(({ tows }) => tows === id) }];
    }),
  );
}

/** The draft with a measure for a strategy. */
export function withMeasure(draft: SwotTowsDraft, { id: tows, pair }: Strategy, id: string): SwotTowsDraft {
  const values = { kind: "project", status: "open", priority: pair.cells.priority };
  return { ...draft, measures: [...draft.measures, { id, tows, values }] };
}

/** The draft with other contents of a measure. */
export function withMeasureCells(draft: SwotTowsDraft, id: string, cells: Cells): SwotTowsDraft {
  const measures = draft.measures.map((one) => (one.id === id ? { ...one, values: { ...one.values, ...cells } } : one));
  return { ...draft, measures };
}

export function withoutMeasure(draft: SwotTowsDraft, id: string): SwotTowsDraft {
  return { ...draft, measures: draft.measures.filter((one) => one.id !== id) };
}

export const isNamed = ({ values }: StrategyMeasure) => typeof values["title"] === "string";

/** What the draft changes: statements, strategies and measures, so that each refers to rows that are there. */
export function swotTowsEdits(plan: Plan, draft: SwotTowsDraft, today: string): readonly PlanEdit[] {
  const { items } = swotItems(plan, draft);
  return [
    ...statementEdits(draft, today),
    ...ratingEdits(plan, draft, today),
    ...towsOrder.flatMap((field) => pairEdits(plan, draft, items, field, today)),
    ...measureEdits(plan, draft),
  ];
}

function statementEdits({ entries }: SwotTowsDraft, today: string): PlanEdit[] {
  return entries.flatMap(({ id, quadrant, statement, evidence, perspective, importance, probability, impact }) => {
    if (statement === null) return [];
    const ratings = { importance, probability, impact };
    return [addedRow("swot", id, { quadrant, statement, perspective, evidence, ...ratings, as_of: today })];
  });
}

function ratingEdits(plan: Plan, { ratings }: SwotTowsDraft, today: string): PlanEdit[] {
  return plan.rows.swot.flatMap((row) => {
    const rating = ratings[itemKey(row)];
    if (rating === undefined || isSame(rating.before, rating.values)) return [];
    // as the person saw it: what has been changed since is told before it is written
    const seen = { ...row, values: { ...row.values, ...rating.before } };
    return [changedRow("swot", seen, { ...rating.values, as_of: today })];
  });
}

const isSame = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);

function pairEdits(
  plan: Plan,
  draft: SwotTowsDraft,
  items: readonly SwotItem[],
  field: TowsField,
  today: string,
): PlanEdit[] {
  return towsPairs(plan, draft, items, field).flatMap((pair) => {
    const decision = decisionOf(draft, pair.key, field);
    if (decision === undefined || !isDecided(pair)) return [];
    return decision.before === null ? [newPair(pair, decision, today)] : changedPair(decision, pair, today);
  });
}

const towsCells = ({ isNone, strategy, no_strategy_reason: reason, priority }: PairDecision) => ({
  strategy: isNone ? null : strategy,
  no_strategy_reason: isNone ? reason : null,
  priority,
});

function newPair({ internal, external }: TowsPair, decision: PairDecision, today: string): PlanEdit {
  return addedRow("tows", decision.id, {
    field: decision.field,
    internal: referenceOf(internal),
    external: referenceOf(external),
    ...towsCells(decision),
    as_of: today,
  });
}

const referenceOf = ({ id, key, statement }: SwotItem) => referenceTo(id ?? key, statement);

function changedPair(decision: PairDecision, { row }: TowsPair, today: string): PlanEdit[] {
  const wanted = towsCells(decision);
  if (row === undefined || decision.before === null || isSame(decision.before, wanted)) return [];
  const seen = { ...row, values: { ...row.values, ...decision.before } };
  return [changedRow("tows", seen, { ...wanted, as_of: today })];
}

function measureEdits(plan: Plan, draft: SwotTowsDraft): PlanEdit[] {
  return strategies(plan, draft).flatMap((strategy) =>
    strategy.added.filter(isNamed).map(({ id, values }) =>
      addedRow("measures", id, {
        ...values,
        origin: referenceTo(strategy.id, strategy.text),
        comment: restsOn(plan, strategy),
      }),
    ),
  );
}

/** The statements behind a measure, in the words of the plan. */
function restsOn({ settings }: Plan, { field, pair }: Strategy): string {
  const items = [pair.internal, pair.external].map(
    (item) => `${labelOf("swot_quadrant", item.quadrant, settings.language)}: ${referenceOf(item)}`,
  );
  return `${field.toUpperCase()} – ${items.join("; ")}`;
}

/** What is to be written, and what is left out and why. */
export interface SwotTowsOutcome {
  readonly statements: number;
  readonly rerated: number;
  readonly pairs: number;
  readonly measures: number;
  /** Statements without words, pairs without a decision, measures without a title: they are not written. */
  readonly unsaid: number;
  readonly undecided: number;
  readonly unnamed: number;
  readonly unrated: number;
  /** What was decided about statements that the plan does not have any more. */
  readonly vanished: number;
  /** Strategies from which no measure follows. */
  readonly withoutMeasure: number;
}

export function outcomeOf(plan: Plan, draft: SwotTowsDraft, edits: readonly PlanEdit[]): SwotTowsOutcome {
  const { items } = swotItems(plan, draft);
  const count = (sheet: PlanEdit["sheet"], kind?: PlanEdit["kind"]) =>
    edits.filter((edit) => edit.sheet === sheet && (kind === undefined || edit.kind === kind)).length;
  const byField = towsOrder.map((field) => [field, towsPairs(plan, draft, items, field)] as const);
  const pairs = byField.flatMap(([, some]) => some);
  const keys = new Set(byField.flatMap(([field, some]) => some.map(({ key }) => `${field}|${key}`)));
  const rows = new Set(plan.rows.swot.map(itemKey));
  const all = strategies(plan, draft);
  return {
    statements: count("swot", "add"),
    rerated: count("swot", "change"),
    pairs: count("tows"),
    measures: count("measures"),
    unsaid: draft.entries.filter(({ statement }) => statement === null).length,
    undecided: pairs.filter((pair) => !isDecided(pair)).length,
    unnamed: all.flatMap(({ added }) => added).filter((measure) => !isNamed(measure)).length,
    unrated: items.filter(({ weight, statement }) => weight === null && statement !== "").length,
    vanished:
      Object.keys(draft.ratings).filter((key) => !rows.has(key)).length +
      Object.entries(draft.pairs).filter(([key, { field }]) => !keys.has(`${field}|${key}`)).length,
    withoutMeasure: all.filter(({ known, added }) => known + added.filter(isNamed).length === 0).length,
  };
}
