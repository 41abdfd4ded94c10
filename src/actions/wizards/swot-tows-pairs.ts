/** Pairs of the TOWS matrix: those of the plan, the heaviest ones, and those that the person has chosen. Pure. */
import type { PlacedRow } from "../../domain/schema/plan-schema";
import { pairWeight } from "../../domain/strategy/swot";
import { pairedQuadrants, pairPriority, topPairs } from "../../domain/strategy/tows";
import type { Plan } from "../../workbook/read-plan";
import { pairKey, type PairCells, type PairDecision, type SwotTowsDraft, type TowsField } from "./swot-tows-draft";
import { itemOfReference, type SwotItem } from "./swot-tows-items";

export interface TowsPair {
  readonly key: string;
  readonly internal: SwotItem;
  readonly external: SwotItem;
  /** Product of both weights; null while one is unknown. */
  readonly weight: number | null;
  /** Among the heaviest of its field. */
  readonly isProposed: boolean;
  /** The row of the plan, where it has one. */
  readonly row: PlacedRow<"tows"> | undefined;
  /** Id of its row: of the plan, or that it gets; undefined while nothing is decided. */
  readonly id: string | null | undefined;
  readonly isNone: boolean;
  readonly cells: PairCells;
}

const noCells: PairCells = { strategy: null, no_strategy_reason: null, priority: null };

type TowsRow = PlacedRow<"tows">;

/** Statements that can be paired: those to which rows can refer, and that say something. */
export const pairable = (items: readonly SwotItem[]) =>
  items.filter(({ id, statement }) => id !== null && statement !== "");

/** Pairs of a field: those of the plan first, then the others by weight. Rows whose statements are gone are left out. */
export function towsPairs(
  plan: Plan,
  draft: SwotTowsDraft,
  items: readonly SwotItem[],
  field: TowsField,
): readonly TowsPair[] {
  const proposed = topPairs(pairable(items), field).map(({ internal, external }) =>
    pairKey(internal.key, external.key),
  );
  const rows = rowsOfField(plan, items, field);
  const chosen = Object.entries(draft.pairs).flatMap(([key, pair]) => (pair.field === field ? [key] : []));
  const others = [...new Set([...proposed, ...chosen])].filter((key) => !rows.has(key));
  const pairs = [...rows.keys(), ...others].flatMap((key) => {
    const pair = pairOf(key, items, decisionOf(draft, key, field), rows.get(key));
    return pair === undefined || !isOfField(pair, field) ? [] : [{ ...pair, isProposed: proposed.includes(key) }];
  });
  const rank = ({ row, weight }: TowsPair) => (row ? 100 : 0) + (weight ?? 0);
  return pairs.sort((one, other) => rank(other) - rank(one));
}

/** What is decided about a pair in this field; a statement that was moved since leaves a decision of another field behind. */
export function decisionOf({ pairs }: SwotTowsDraft, key: string, field: TowsField): PairDecision | undefined {
  const decision = pairs[key];
  return decision?.field === field ? decision : undefined;
}

/** A statement that has been moved to another quadrant makes other pairs; a row of the plan stays what it says. */
function isOfField({ row, internal, external }: Omit<TowsPair, "isProposed">, field: TowsField): boolean {
  const paired = pairedQuadrants[field];
  return row !== undefined || (internal.quadrant === paired.internal && external.quadrant === paired.external);
}

/** Rows of the plan by the pair that they are about. */
function rowsOfField({ rows }: Plan, items: readonly SwotItem[], field: TowsField): ReadonlyMap<string, TowsRow> {
  return new Map(
    rows.tows.flatMap((row) => {
      const { internal, external } = row.values;
      const [inner, outer] = [itemOfReference(items, internal), itemOfReference(items, external)];
      return row.values.field === field && inner && outer ? [[pairKey(inner.key, outer.key), row] as const] : [];
    }),
  );
}

function pairOf(
  key: string,
  items: readonly SwotItem[],
  decision: PairDecision | undefined,
  row: TowsRow | undefined,
): Omit<TowsPair, "isProposed"> | undefined {
  const [inner, outer] = key.split("|");
  const internal = items.find((item) => item.key === inner);
  const external = items.find((item) => item.key === outer);
  if (internal === undefined || external === undefined) return undefined;
  const cells = decision ?? (row ? cellsOf(row) : noCells);
  return {
    key,
    internal,
    external,
    weight: pairWeight(internal.weight, external.weight),
    row,
    id: row ? row.values.id : decision?.id,
    isNone: decision?.isNone ?? (cells.strategy === null && cells.no_strategy_reason !== null),
    cells,
  };
}

const cellsOf = ({ values }: TowsRow): PairCells => ({
  strategy: values.strategy,
  no_strategy_reason: values.no_strategy_reason,
  priority: values.priority,
});

/** A strategy, or a reason why there is none. */
export function isDecided({ isNone, cells }: Pick<TowsPair, "isNone" | "cells">): boolean {
  return isNone ? cells.no_strategy_reason !== null : cells.strategy !== null;
}

/** The draft with something decided about a pair; a new one gets its id and the priority that its weight stands for. */
export function withPair(
  draft: SwotTowsDraft,
  field: TowsField,
  pair: TowsPair,
  wanted: Partial<PairCells & { readonly isNone: boolean }>,
  newId: () => string,
): SwotTowsDraft {
  const before = pair.row ? cellsOf(pair.row) : null;
  const known: PairDecision = decisionOf(draft, pair.key, field) ?? {
    id: pair.id ?? newId(),
    field,
    internal: pair.internal.key,
    external: pair.external.key,
    isNone: pair.isNone,
    before,
    ...(before ?? { ...noCells, priority: pairPriority(pair.weight) }),
  };
  return { ...draft, pairs: { ...draft.pairs, [pair.key]: { ...known, ...wanted } } };
}

/** The draft with a pair that the person has chosen. */
export function withChosenPair(
  draft: SwotTowsDraft,
  field: TowsField,
  [internal, external]: readonly [SwotItem, SwotItem],
  newId: () => string,
): SwotTowsDraft {
  const key = pairKey(internal.key, external.key);
  const weight = pairWeight(internal.weight, external.weight);
  const bare = { key, internal, external, weight, isProposed: false, row: undefined, id: undefined, isNone: false };
  return withPair(draft, field, { ...bare, cells: noCells }, {}, newId);
}

/** The draft without what was decided about a pair, and without its measures. */
export function withoutPair(draft: SwotTowsDraft, key: string): SwotTowsDraft {
  const id = draft.pairs[key]?.id;
  const pairs = Object.fromEntries(Object.entries(draft.pairs).filter(([known]) => known !== key));
  return { ...draft, pairs, measures: draft.measures.filter(({ tows }) => tows !== id) };
}

/** Both sides of a field's matrix, heaviest first. */
export function matrixOf(items: readonly SwotItem[], field: TowsField, most: number) {
  const { internal, external } = pairedQuadrants[field];
  const side = (quadrant: string) =>
    pairable(items)
      .filter((item) => item.quadrant === quadrant)
      .sort((one, other) => (other.weight ?? 0) - (one.weight ?? 0));
  const [rows, columns] = [side(internal), side(external)];
  return { rows, columns, shownRows: rows.slice(0, most), shownColumns: columns.slice(0, most) };
}
