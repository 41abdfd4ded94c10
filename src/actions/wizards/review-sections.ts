/** The parts of a plan that a review goes through, what stands in the sheet about them, and the last review. Pure. */
import { lists } from "../../domain/schema/lists";
import type { PlacedRow, TableSheetKey } from "../../domain/schema/plan-schema";
import { isOpen } from "../../domain/strategy/measure-figures";
import type { Plan } from "../../workbook/read-plan";
import type { FieldOption } from "../edit/field-of";
import { missingSheets } from "../edit/open-plan";
import { referencedId, referenceTo } from "../edit/plan-edit";
import { isSaid, type FollowUp, type PartCells, type PartDraft, type ReviewDraft } from "./review-draft";

/** A review of today with those who took part in the last one. */
export function beginReview(plan: Plan, today: string): ReviewDraft {
  const participants = lastReview(plan)?.participants ?? null;
  return { version: 1, step: "meeting", date: today, participants, next: null, parts: {} };
}

type ReviewSection = (typeof lists.review_section)[number];
export type ReviewPlanRow = PlacedRow<"reviews">;

/** Sheets that a part of the review is about; the whole plan is about none alone. */
const sheetsOf: Readonly<Record<ReviewSection, readonly TableSheetKey[]>> = {
  overall: [],
  profile: ["profile"],
  team: ["team"],
  contacts: ["contacts"],
  kpis: ["kpis"],
  goals: ["goals", "customer_goals"],
  gap: ["gap"],
  swot: ["swot", "tows"],
  competitors: ["competitors"],
  potential: ["potential"],
  measures: ["measures"],
};

const noSheets: readonly TableSheetKey[] = [];

/** Sheets that a part is about; none for the whole plan, and for a part of people's own. */
export function sheetsOfPart(part: string): readonly TableSheetKey[] {
  return lists.review_section.some((code) => code === part) ? sheetsOf[part as ReviewSection] : noSheets;
}

const noCells: PartCells = {
  rating: null,
  remark: null,
  decision: null,
  validated_with_customer: null,
  measure: null,
};

export interface ReviewPart {
  /** Code of the list, or the text that people wrote. */
  readonly part: string;
  readonly cells: PartCells;
  readonly followUp: FollowUp | null;
  /** Its row in the last review, where there is one. */
  readonly before: ReviewPlanRow | undefined;
}

/** Every part to go through: those whose sheets the plan has, then those that people named themselves. */
export function reviewParts(plan: Plan, draft: ReviewDraft): readonly ReviewPart[] {
  const last = lastReview(plan, draft.date)?.rows ?? [];
  return partNames(plan, draft, last).map((part) => {
    const { cells, followUp } = draft.parts[part] ?? { cells: cellsOf(rowOfPart(plan, draft, part)), followUp: null };
    return { part, cells, followUp, before: last.find(({ values }) => values.section === part) };
  });
}

function partNames(plan: Plan, draft: ReviewDraft, last: readonly ReviewPlanRow[]): readonly string[] {
  const has = (sheets: readonly TableSheetKey[]) =>
    sheets.length === 0 || missingSheets(plan, sheets).length < sheets.length;
  const listed: readonly string[] = lists.review_section;
  const now = plan.rows.reviews.filter(({ values }) => values.date === draft.date);
  const own = [...last, ...now].flatMap(({ values }) => values.section ?? []).filter((part) => !listed.includes(part));
  const names = [...listed.filter((part) => has(sheetsOfPart(part))), ...own, ...Object.keys(draft.parts)];
  return [...new Set(names)];
}

/** The row that the part has on the day of the review, else the one that was planned and has no day yet. */
export function rowOfPart({ rows }: Plan, { date }: ReviewDraft, part: string): ReviewPlanRow | undefined {
  const ofPart = rows.reviews.filter(({ values }) => values.section === part);
  return (
    ofPart.find(({ values }) => date !== null && values.date === date) ??
    ofPart.find(({ values }) => values.date === null)
  );
}

export function cellsOf(row: ReviewPlanRow | undefined): PartCells {
  if (row === undefined) return noCells;
  const { rating, remark, decision, validated_with_customer, measure } = row.values;
  return { rating, remark, decision, validated_with_customer, measure };
}

/** Says something else about a part. `newId` gives the id of a row that is not there yet. */
export function withPart(
  plan: Plan,
  draft: ReviewDraft,
  part: string,
  change: Partial<PartCells> & { readonly followUp?: FollowUp | null },
  newId: () => string,
): ReviewDraft {
  const { followUp, ...cells } = change;
  const known = draft.parts[part] ?? begun(cellsOf(rowOfPart(plan, draft, part)), newId());
  const next: PartDraft = {
    ...known,
    cells: { ...known.cells, ...cells },
    followUp: followUp === undefined ? known.followUp : followUp,
  };
  return { ...draft, parts: { ...draft.parts, [part]: next } };
}

const begun = (cells: PartCells, id: string): PartDraft => ({ id, seen: cells, cells, followUp: null });

export interface LastReview {
  /** ISO date. */
  readonly date: string;
  readonly participants: string | null;
  readonly rows: readonly ReviewPlanRow[];
}

/** The latest review that has a day; with `before`, the latest one earlier than that day. */
export function lastReview({ rows }: Plan, before?: string | null): LastReview | undefined {
  const dates = rows.reviews.flatMap(({ values }) => values.date ?? []);
  const date = dates
    .filter((day) => before === undefined || before === null || day < before)
    .sort()
    .at(-1);
  if (date === undefined) return undefined;
  const held = rows.reviews.filter(({ values }) => values.date === date);
  return { date, participants: longest(held.flatMap(({ values }) => values.participants ?? [])), rows: held };
}

/** Rows of one review may name its participants differently: the longest list leaves the fewest out. */
const longest = (texts: readonly string[]) => [...texts].sort((a, b) => b.length - a.length)[0] ?? null;

export interface Agreed {
  readonly row: ReviewPlanRow;
  readonly text: string;
  /** Its measure as it is now; undefined where none was named, or it is gone. */
  readonly measure: PlacedRow<"measures"> | undefined;
}

/** What the last review decided or led to, and what has become of it. */
export function agreedLast(plan: Plan, draft: ReviewDraft): readonly Agreed[] {
  return (lastReview(plan, draft.date)?.rows ?? []).flatMap((row): readonly Agreed[] => {
    const { decision, remark, measure: reference } = row.values;
    const id = referencedId(reference);
    const measure = plan.rows.measures.find(({ values }) => values.id !== null && values.id === id);
    const text = decision ?? (reference === null ? undefined : (remark ?? measure?.values.title ?? reference));
    return text === undefined ? [] : [{ row, text, measure }];
  });
}

/** Parts about which something was said that can become a measure. */
export function partsToFollow(plan: Plan, draft: ReviewDraft): readonly ReviewPart[] {
  return reviewParts(plan, draft).filter(
    ({ cells, followUp }) =>
      followUp !== null || cells.measure !== null || cells.remark !== null || cells.decision !== null,
  );
}

const longestTitle = 120;

/** A new measure from what was decided about a part, else from what was remarked. */
export function followUpOf({ cells }: ReviewPart, id: string): FollowUp {
  const text = (cells.decision ?? cells.remark ?? "").split("\n")[0]?.trim() ?? "";
  const title = text.length > longestTitle ? `${text.slice(0, longestTitle - 1).trimEnd()}…` : text;
  return { id, title: title === "" ? null : title, owner: null, due: null };
}

/** Measures of the plan that a part can lead to: open ones that can be named. */
export function openMeasures({ rows }: Plan): readonly FieldOption[] {
  return rows.measures.flatMap(({ values }) =>
    values.id === null || values.title === null || !isOpen(values)
      ? []
      : [{ value: referenceTo(values.id, values.title), label: values.title }],
  );
}

export interface ReviewResult {
  readonly rated: number;
  /** Mean of what is rated; null where nothing is. */
  readonly mean: number | null;
  /** Mean rating of the last review; null where there was none. */
  readonly meanBefore: number | null;
  readonly newMeasures: number;
  /** Parts that have a remark or decision and lead to no measure. */
  readonly withoutMeasure: number;
  readonly lines: readonly { readonly part: string; readonly rating: number | null; readonly before: number | null }[];
}

/** What the review comes to, and how it compares with the last one. */
export function reviewResult(plan: Plan, draft: ReviewDraft): ReviewResult {
  const parts = reviewParts(plan, draft).filter((part) => isSaid(part) || part.before !== undefined);
  const ratings = parts.flatMap(({ cells }) => cells.rating ?? []);
  const before = (lastReview(plan, draft.date)?.rows ?? []).flatMap(({ values }) => values.rating ?? []);
  const leads = ({ cells, followUp }: ReviewPart) => followUp !== null || cells.measure !== null;
  return {
    rated: ratings.length,
    mean: meanOf(ratings),
    meanBefore: meanOf(before),
    newMeasures: parts.filter(({ followUp }) => followUp !== null).length,
    withoutMeasure: partsToFollow(plan, draft).filter((part) => !leads(part)).length,
    lines: parts.flatMap(({ part, cells, before: row }) => {
      const [rating, past] = [cells.rating, row?.values.rating ?? null];
      return rating === null && past === null ? [] : [{ part, rating, before: past }];
    }),
  };
}

const meanOf = (ratings: readonly number[]) =>
  ratings.length === 0 ? null : ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
