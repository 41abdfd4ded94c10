/** What a person has decided in the SWOT and TOWS wizard so far: only what differs from the sheets. */
import { lists } from "../../domain/schema/lists";
import type { Perspective, Quadrant } from "../../domain/strategy/swot-evidence";
import { towsOrder, type TowsField } from "../../domain/strategy/tows";
import type { Cells } from "../edit/plan-edit";

export const swotPerspectives = lists.swot_perspective;
export const swotQuadrants = lists.swot_quadrant;

export const swotTowsSteps = [
  "perspective",
  "evidence",
  ...swotQuadrants,
  ...towsOrder,
  "measures",
  "summary",
] as const;
export type SwotTowsStep = (typeof swotTowsSteps)[number];
export type { Perspective, Quadrant, TowsField };

/** Ratings from 1 to 5; strengths and weaknesses have an importance, opportunities and threats the other two. */
export interface Ratings {
  readonly importance: number | null;
  readonly probability: number | null;
  readonly impact: number | null;
}

/** A statement that is to be added. */
export interface SwotEntry extends Ratings {
  readonly id: string;
  /** Key of the suggestion that it was; null for one of the person's own. */
  readonly suggestion: string | null;
  readonly perspective: Perspective;
  readonly quadrant: Quadrant;
  readonly statement: string | null;
  /** `<id> · <title>` of a row, or other text. */
  readonly evidence: string | null;
}

/** Other ratings of a statement of the plan, and what the person saw. */
export interface Rerating {
  readonly before: Ratings;
  readonly values: Ratings;
}

/** What of a row of the strategies can be decided. */
export interface PairCells {
  readonly strategy: string | null;
  readonly no_strategy_reason: string | null;
  readonly priority: string | null;
}

export interface PairDecision extends PairCells {
  /** Id of the row, or of the one that is to be added. */
  readonly id: string;
  readonly field: TowsField;
  /** Keys of the two statements. */
  readonly internal: string;
  readonly external: string;
  /** The person has chosen "none, because", also where the reason is still missing. */
  readonly isNone: boolean;
  /** What the person saw in a row of the plan; null for a pair that is to be added. */
  readonly before: PairCells | null;
}

/** A measure that follows from a strategy. */
export interface StrategyMeasure {
  readonly id: string;
  /** Id of the strategy's row. */
  readonly tows: string;
  readonly values: Cells;
}

export interface SwotTowsDraft {
  readonly version: 1;
  readonly step: SwotTowsStep;
  readonly perspective: Perspective | null;
  /** Keys of suggestions that were refused. */
  readonly refused: readonly string[];
  readonly entries: readonly SwotEntry[];
  /** By `itemKey` of the row. */
  readonly ratings: Readonly<Record<string, Rerating>>;
  /** By `pairKey`. */
  readonly pairs: Readonly<Record<string, PairDecision>>;
  readonly measures: readonly StrategyMeasure[];
}

export function beginSwotTows(): SwotTowsDraft {
  const nothing = { refused: [], entries: [], ratings: {}, pairs: {}, measures: [] };
  return { version: 1, step: "perspective", perspective: null, ...nothing };
}

/** A draft as it was kept; undefined where it is none of this version. */
export function restoreSwotTows(content: unknown): SwotTowsDraft | undefined {
  const draft = content as Partial<SwotTowsDraft> | null | undefined;
  const isDraft =
    draft?.version === 1 &&
    swotTowsSteps.some((step) => step === draft.step) &&
    (draft.perspective === null || swotPerspectives.some((known) => known === draft.perspective)) &&
    [draft.refused, draft.entries, draft.measures].every(Array.isArray) &&
    [draft.ratings, draft.pairs].every((part) => typeof part === "object" && part !== null);
  return isDraft ? (draft as SwotTowsDraft) : undefined;
}

/** Names a row in the draft: by its id, or by where it stands until it has one. */
export function itemKey({ rowNumber, values }: { readonly rowNumber: number; readonly values: { id: string | null } }) {
  return values.id ?? `#${rowNumber}`;
}

export const pairKey = (internal: string, external: string) => `${internal}|${external}`;

/** The draft with a statement of the person's own, still empty; unchanged until a perspective is chosen. */
export function withNewEntry(draft: SwotTowsDraft, id: string, quadrant: Quadrant): SwotTowsDraft {
  const { perspective, entries } = draft;
  if (perspective === null) return draft;
  const ratings: Ratings = { importance: null, probability: null, impact: null };
  const entry = { id, perspective, quadrant, suggestion: null, statement: null, evidence: null, ...ratings };
  return { ...draft, entries: [...entries, entry] };
}

/** The draft with other contents of a statement that is to be added. */
export function withEntry(draft: SwotTowsDraft, id: string, cells: Partial<Omit<SwotEntry, "id">>): SwotTowsDraft {
  const entries = draft.entries.map((entry) => (entry.id === id ? { ...entry, ...cells } : entry));
  return { ...draft, entries };
}

/** The draft without a statement that was to be added; what was a suggestion stands among the suggestions again. */
export function withoutEntry(draft: SwotTowsDraft, id: string): SwotTowsDraft {
  return { ...draft, entries: draft.entries.filter((entry) => entry.id !== id) };
}
