/** Statements of the SWOT as the wizard shows them: those of the plan, then those that are to be added. Pure. */
import { referredId } from "../../domain/checks/checked-plan";
import type { PlacedRow } from "../../domain/schema/plan-schema";
import { duplicateOf, type ComparedStatement } from "../../domain/strategy/swot-duplicates";
import { swotWeight } from "../../domain/strategy/swot";
import type { Plan } from "../../workbook/read-plan";
import { referencedId } from "../edit/plan-edit";
import { itemKey, type Quadrant, type Ratings, type SwotEntry, type SwotTowsDraft } from "./swot-tows-draft";

export interface SwotItem extends Ratings {
  /** `itemKey` of a row, or the id of a statement that is to be added. */
  readonly key: string;
  /** Null for a row that nobody has given an id yet: nothing can refer to it. */
  readonly id: string | null;
  /** "S1", "O3": letter of the quadrant and place in it. */
  readonly code: string;
  readonly quadrant: Quadrant;
  readonly statement: string;
  readonly evidence: string | null;
  readonly isNew: boolean;
  /** As the sheet computes it; null while a rating is missing. */
  readonly weight: number | null;
  /** Another statement that says the same or rests on the same row. */
  readonly duplicate: { readonly statement: string; readonly why: "statement" | "evidence" } | undefined;
}

export interface SwotItems {
  readonly items: readonly SwotItem[];
  /** Statements of the plan that were made from the other perspective. */
  readonly ofOtherPerspective: number;
}

type Bare = Omit<SwotItem, "code" | "duplicate">;

/** The statements of the chosen perspective; rows without a statement or quadrant are none. */
export function swotItems(plan: Plan, draft: SwotTowsDraft): SwotItems {
  const stated = plan.rows.swot.filter(({ values }) => values.statement !== null && values.quadrant !== null);
  const isOther = ({ values }: PlacedRow<"swot">) =>
    values.perspective !== null && draft.perspective !== null && values.perspective !== draft.perspective;
  const known = new Set(stated.map(({ values }) => values.id));
  const bare = [
    ...stated.filter((row) => !isOther(row)).map((row) => itemOfRow(row, draft)),
    // what has been written already, before an interruption, is a row
    ...draft.entries
      .filter(({ id, perspective }) => !known.has(id) && perspective === draft.perspective)
      .map(itemOfEntry),
  ];
  const compared = bare.map(comparedItem);
  const counts = new Map<Quadrant, number>();
  const items = bare.map((item): SwotItem => {
    const place = (counts.get(item.quadrant) ?? 0) + 1;
    counts.set(item.quadrant, place);
    return { ...item, code: `${letters[item.quadrant]}${place}`, duplicate: duplicateIn(item, bare, compared) };
  });
  return { items, ofOtherPerspective: stated.filter(isOther).length };
}

const letters: Readonly<Record<Quadrant, string>> = { strength: "S", weakness: "W", opportunity: "O", threat: "T" };

function itemOfRow(row: PlacedRow<"swot">, { ratings }: SwotTowsDraft): Bare {
  const { id, statement, evidence } = row.values;
  // rows without a quadrant have been left out; choices are parsed as codes of their list
  const quadrant = row.values.quadrant as Quadrant;
  const key = itemKey(row);
  const rated = ratings[key]?.values ?? ratingsOf(row.values);
  return {
    key,
    id,
    quadrant,
    statement: statement ?? "",
    evidence,
    isNew: false,
    ...rated,
    weight: weightOf(quadrant, rated),
  };
}

function itemOfEntry(entry: SwotEntry): Bare {
  const { id, quadrant, statement, evidence } = entry;
  const rated = ratingsOf(entry);
  return {
    key: id,
    id,
    quadrant,
    statement: statement ?? "",
    evidence,
    isNew: true,
    ...rated,
    weight: weightOf(quadrant, rated),
  };
}

/** Only the ratings of a row. */
export const ratingsOf = ({ importance, probability, impact }: Ratings): Ratings => ({
  importance,
  probability,
  impact,
});

const weightOf = (quadrant: Quadrant, ratings: Ratings) => swotWeight({ quadrant, ...ratings });

const comparedItem = ({ key, quadrant, statement, evidence }: Bare): ComparedStatement => ({
  key,
  quadrant,
  statement,
  evidenceId: referredId(evidence),
});

/** Told at the later of the two: the earlier one stood there first. */
function duplicateIn(item: Bare, all: readonly Bare[], compared: readonly ComparedStatement[]): SwotItem["duplicate"] {
  const found = duplicateOf(comparedItem(item), compared.slice(0, all.indexOf(item)));
  const other = all.find(({ key }) => key === found?.key);
  return found && other && { statement: other.statement, why: found.why };
}

/** The draft with other ratings of a statement of either kind. */
export function withRatings(plan: Plan, draft: SwotTowsDraft, key: string, wanted: Partial<Ratings>): SwotTowsDraft {
  const row = plan.rows.swot.find((one) => itemKey(one) === key);
  if (row === undefined) {
    return { ...draft, entries: draft.entries.map((entry) => (entry.id === key ? { ...entry, ...wanted } : entry)) };
  }
  const { before, values } = draft.ratings[key] ?? { before: ratingsOf(row.values), values: ratingsOf(row.values) };
  return { ...draft, ratings: { ...draft.ratings, [key]: { before, values: { ...values, ...wanted } } } };
}

/** The statement that a reference cell names; undefined where it is not among these. */
export function itemOfReference(items: readonly SwotItem[], reference: string | null): SwotItem | undefined {
  const id = referencedId(reference)?.toLowerCase();
  return id === undefined ? undefined : items.find((item) => item.id?.toLowerCase() === id);
}
