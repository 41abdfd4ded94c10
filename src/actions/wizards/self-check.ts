/** The St. Gallen self-check in the pane: every item rated from 1 to 5, with what shows it. */
import { lists } from "../../domain/schema/lists";
import type { PlacedRow } from "../../domain/schema/plan-schema";
import { maturityByDimension, meanMaturity } from "../../domain/strategy/self-check";
import type { Plan } from "../../workbook/read-plan";
import { changedRow, type PlanEdit } from "../edit/plan-edit";

export const selfCheckParts = lists.self_check_part;
export type SelfCheckPart = (typeof selfCheckParts)[number];

export interface SelfCheckRating {
  readonly maturity: number | null;
  readonly aim: number | null;
  readonly note: string | null;
}

/** What has been rated so far; rows that are not named are as the sheet has them. */
export interface SelfCheckDraft {
  readonly version: 1;
  readonly part: SelfCheckPart;
  /** By `rowKey`. */
  readonly ratings: Readonly<Record<string, SelfCheckRating>>;
}

type Row = PlacedRow<"self_check">;

export function beginSelfCheck(): SelfCheckDraft {
  return { version: 1, part: "analysis", ratings: {} };
}

/** A draft as it was kept; undefined where it is none of this version. */
export function restoreSelfCheck(content: unknown): SelfCheckDraft | undefined {
  const draft = content as Partial<SelfCheckDraft> | null | undefined;
  return draft?.version === 1 && typeof draft.ratings === "object" ? (draft as SelfCheckDraft) : undefined;
}

/** Names a row in the draft: by its id, or by where it stands until it has one. */
const rowKey = ({ rowNumber, values }: Row) => values.id ?? `#${rowNumber}`;

export interface RatedItem {
  readonly key: string;
  /** Code of the item, or the text that people wrote. */
  readonly item: string;
  readonly rating: SelfCheckRating;
}

/** The items of a part as they are rated now. Rows of the sheet without a part come with the foundation, the last one. */
export function itemsOfPart(plan: Plan, draft: SelfCheckDraft, part: SelfCheckPart): readonly RatedItem[] {
  return plan.rows.self_check.flatMap((row) => {
    const { item } = row.values;
    if (item === null || (row.values.part ?? "foundation") !== part) return [];
    return [{ key: rowKey(row), item, rating: ratingOf(row, draft) }];
  });
}

function ratingOf(row: Row, { ratings }: SelfCheckDraft): SelfCheckRating {
  const { maturity, aim, note } = row.values;
  return ratings[rowKey(row)] ?? { maturity, aim, note };
}

export function withRating(draft: SelfCheckDraft, key: string, rating: SelfCheckRating): SelfCheckDraft {
  return { ...draft, ratings: { ...draft.ratings, [key]: rating } };
}

/** Mean maturity of everything that is rated, and of each dimension; null where nothing is. */
export function selfCheckResult(plan: Plan, draft: SelfCheckDraft) {
  const items = plan.rows.self_check.map((row) => ({
    dimension: row.values.dimension,
    maturity: ratingOf(row, draft).maturity,
  }));
  return {
    mean: meanMaturity(items),
    rated: items.filter(({ maturity }) => maturity !== null).length,
    count: items.length,
    dimensions: [...maturityByDimension(items, lists.self_check_dimension)].map(([dimension, maturity]) => ({
      dimension,
      maturity,
    })),
  };
}

/** What the draft changes in the sheet: the ratings that differ, as of today. */
export function selfCheckEdits(plan: Plan, draft: SelfCheckDraft, today: string): readonly PlanEdit[] {
  return plan.rows.self_check.flatMap((row) => {
    const rating = draft.ratings[rowKey(row)];
    if (rating === undefined || isSame(row, rating)) return [];
    return [changedRow("self_check", row, { ...rating, as_of: today })];
  });
}

const isSame = ({ values }: Row, { maturity, aim, note }: SelfCheckRating) =>
  values.maturity === maturity && values.aim === aim && values.note === note;
