/** What the draft of a review changes in the sheets. Pure. */
import type { PlanRows } from "../../domain/schema/plan-schema";
import { formatIsoDate } from "../../localisation/format-date";
import { labelOf } from "../../localisation/list-labels";
import { sheetName } from "../../localisation/sheet-texts";
import type { Plan } from "../../workbook/read-plan";
import { addedRow, changedRow, referenceTo, type PlanEdit } from "../edit/plan-edit";
import { isSaid, type FollowUp, type PartDraft, type ReviewDraft } from "./review-draft";
import { rowOfPart, type ReviewPlanRow } from "./review-sections";

/**
 * A row for each part that something is said about, and the measures that follow; each refers to the other. Rows of the
 * same day that are not spoken about get the same participants and next day, those that only announce the next review
 * its new day.
 */
export function reviewEdits(plan: Plan, draft: ReviewDraft): readonly PlanEdit[] {
  const parts = spokenParts(plan, draft);
  return [
    ...parts.flatMap(([part, said]) => measureEdits(plan, draft, part, said)),
    ...parts.map(([part, said]) => partEdit(plan, draft, part, said)),
    ...silentRows(plan, draft).map((row) => changedRow("reviews", row, silentCells(row, draft))),
  ];
}

/** Parts about which something is said; what was taken out again counts where the sheet has a row of that day. */
function spokenParts(plan: Plan, draft: ReviewDraft): readonly (readonly [string, PartDraft])[] {
  const isOfDay = (part: string) => rowOfPart(plan, draft, part)?.values.date === draft.date;
  return Object.entries(draft.parts).filter(([part, said]) => isSaid(said) || isOfDay(part));
}

/** A day or names that were taken out are empty; nothing that is not said is filled in. */
function meetingCells({ date, participants, next }: ReviewDraft): Partial<PlanRows["reviews"]> {
  return { date, participants, next_review: next };
}

/** Rows of the day, and rows without a day, that are about no part that is spoken about. */
function silentRows(plan: Plan, draft: ReviewDraft): readonly ReviewPlanRow[] {
  const spoken = new Set(spokenParts(plan, draft).map(([part]) => rowOfPart(plan, draft, part)));
  const isMeant = ({ values }: ReviewPlanRow) =>
    values.date === draft.date || (values.date === null && values.next_review !== null && draft.next !== null);
  return plan.rows.reviews.filter((row) => isMeant(row) && !spoken.has(row));
}

function silentCells({ values }: ReviewPlanRow, draft: ReviewDraft): Partial<PlanRows["reviews"]> {
  return values.date === null ? { next_review: draft.next } : meetingCells(draft);
}

function partEdit(plan: Plan, draft: ReviewDraft, part: string, said: PartDraft): PlanEdit {
  const row = rowOfPart(plan, draft, part);
  const measure = said.followUp === null ? said.cells.measure : referenceTo(said.followUp.id, titleOf(said.followUp));
  const wanted = { ...meetingCells(draft), ...said.cells, measure };
  if (row === undefined) return addedRow("reviews", said.id, { section: part, ...withoutBlanks(wanted) });
  // as it was seen: what has been changed since is told before it is written
  const seen = { ...row, values: { ...row.values, ...said.seen } };
  return changedRow("reviews", seen, wanted);
}

const titleOf = ({ title }: FollowUp) => title?.trim() ?? null;

function withoutBlanks(values: Partial<PlanRows["reviews"]>): Partial<PlanRows["reviews"]> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/** An activity that names the row of the review as its origin. */
function measureEdits(plan: Plan, draft: ReviewDraft, part: string, { id, followUp }: PartDraft): readonly PlanEdit[] {
  if (followUp === null) return [];
  const { owner, due } = followUp;
  const origin = originOf(plan, draft, part, id);
  const values = { kind: "activity", title: titleOf(followUp), owner, due, origin, status: "open" };
  const filled = Object.entries(values).filter(([, value]) => value !== null);
  return [addedRow("measures", followUp.id, Object.fromEntries(filled))];
}

/** The row by its id; in words where it has none. */
function originOf(plan: Plan, draft: ReviewDraft, part: string, newId: string): string {
  const { language } = plan.settings;
  const row = rowOfPart(plan, draft, part);
  const label = labelOf("review_section", part, language);
  const id = row === undefined ? newId : row.values.id;
  if (id !== null) return referenceTo(id, label);
  return [sheetName("reviews", language), formatIsoDate(draft.date ?? "", language), label].join(" · ");
}
