/** The St. Gallen self-check in the pane: every item rated from 1 to 5, with what shows it. */
import { lists } from "../../domain/schema/lists";
import type { PlacedRow } from "../../domain/schema/plan-schema";
import { maturityByDimension, meanMaturity } from "../../domain/strategy/self-check";
import type { Plan } from "../../workbook/read-plan";
import type { Cells, PlanEdit } from "../edit/plan-edit";
import { isSheetDraft, sheetEdits, withEntryCells, type SheetDraft } from "./row-drafts";
import { rowKey } from "./target-gap-draft";

export const selfCheckParts = lists.self_check_part;
export type SelfCheckPart = (typeof selfCheckParts)[number];

export interface SelfCheckRating {
  readonly maturity: number | null;
  readonly aim: number | null;
  readonly note: string | null;
}

/** What has been rated so far; rows that are not named are as the sheet has them, and none is added. */
export interface SelfCheckDraft extends SheetDraft {
  readonly version: 1;
  readonly part: SelfCheckPart;
}

type Row = PlacedRow<"self_check">;

export function beginSelfCheck(): SelfCheckDraft {
  return { version: 1, part: "analysis", changed: {}, added: [] };
}

/** A draft as it was kept; undefined where it is none of this version. */
export function restoreSelfCheck(content: unknown): SelfCheckDraft | undefined {
  const draft = content as Partial<SelfCheckDraft> | null | undefined;
  const isDraft = draft?.version === 1 && selfCheckParts.some((part) => part === draft.part) && isSheetDraft(draft);
  return isDraft ? (draft as SelfCheckDraft) : undefined;
}

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

function ratingOf(row: Row, { changed }: SelfCheckDraft): SelfCheckRating {
  const cells: Cells = { ...row.values, ...changed[rowKey(row)]?.values };
  const figure = (column: string) => (typeof cells[column] === "number" ? cells[column] : null);
  return {
    maturity: figure("maturity"),
    aim: figure("aim"),
    note: typeof cells["note"] === "string" ? cells["note"] : null,
  };
}

export function withRating(plan: Plan, draft: SelfCheckDraft, key: string, rating: Partial<SelfCheckRating>) {
  return withEntryCells(plan, "self_check", draft, key, rating);
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

/** What the draft changes in the sheet: the ratings that differ, as of today (ISO date). */
export function selfCheckEdits(plan: Plan, draft: SelfCheckDraft, today: string): readonly PlanEdit[] {
  return sheetEdits(plan, "self_check", draft, "item", today);
}
