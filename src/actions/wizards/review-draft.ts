/** A review of the plan as the pane prepares it: who met when, how each part stands, what follows. Pure. */
import { monthsLater } from "../../domain/dates";
import { isSameName, namesIn } from "../../domain/life/people";
import type { Plan } from "../../workbook/read-plan";

export const reviewSteps = ["meeting", "parts", "measures", "next"] as const;
export type ReviewStep = (typeof reviewSteps)[number];

/** What is said about one part of the plan. */
export interface PartCells {
  readonly rating: number | null;
  readonly remark: string | null;
  readonly decision: string | null;
  /** ISO date on which the customer confirmed it. */
  readonly validated_with_customer: string | null;
  /** Reference to a measure of the plan. */
  readonly measure: string | null;
}

/** A new measure that follows from a part. */
export interface FollowUp {
  /** The id that its row will have. */
  readonly id: string;
  readonly title: string | null;
  readonly owner: string | null;
  /** ISO date. */
  readonly due: string | null;
}

export interface PartDraft {
  /** The id that its row will have, where the sheet has none for it yet. */
  readonly id: string;
  /** What stood in the sheet when it was changed first. */
  readonly seen: PartCells;
  readonly cells: PartCells;
  readonly followUp: FollowUp | null;
}

export interface ReviewDraft {
  readonly version: 1;
  readonly step: ReviewStep;
  /** ISO date. */
  readonly date: string | null;
  /** Short names, separated by "; ". */
  readonly participants: string | null;
  /** ISO date. */
  readonly next: string | null;
  /** By code of the part, or the text that people wrote. */
  readonly parts: Readonly<Record<string, PartDraft>>;
}

/** A draft as it was kept; undefined where it is none of this version. */
export function restoreReview(content: unknown): ReviewDraft | undefined {
  const draft = content as Partial<ReviewDraft> | null | undefined;
  if (draft?.version !== 1 || typeof draft.parts !== "object") return undefined;
  return reviewSteps.some((step) => step === draft.step) ? (draft as ReviewDraft) : undefined;
}

/** Who takes part, with or without a member of the team. */
export function withParticipant(draft: ReviewDraft, shortName: string, takesPart: boolean): ReviewDraft {
  const others = namesIn(draft.participants ?? "").filter((name) => !isSameName(name, shortName));
  const names = takesPart ? [...others, shortName] : others;
  return { ...draft, participants: names.length === 0 ? null : names.join("; ") };
}

export function takesPart({ participants }: ReviewDraft, shortName: string): boolean {
  return namesIn(participants ?? "").some((name) => isSameName(name, shortName));
}

/** Participants who are nobody of the team: guests, or people who have left it. */
export function strangersAmong({ participants }: ReviewDraft, { rows }: Plan): readonly string[] {
  const team = rows.team.flatMap(({ values }) => values.short_name ?? []);
  return namesIn(participants ?? "").filter((name) => !team.some((member) => isSameName(member, name)));
}

/** Months after which the next review can be set in one click. A year is the longest that a plan should wait. */
export const reviewIntervals = [3, 6, 12] as const;

/** The day so many months after the review; undefined as long as the review has no day. */
export function dayAfter({ date }: ReviewDraft, months: number): string | undefined {
  return date === null ? undefined : monthsLater(date, months);
}

/** Why the draft cannot be written yet; undefined where it can. */
export function reviewProblem({ date, next, parts }: ReviewDraft): ReviewProblem | undefined {
  if (date === null) return "undated";
  if (!Object.values(parts).some(isSaid)) return "empty";
  if (untitled(parts)) return "untitled";
  return next !== null && next <= date ? "nextTooEarly" : undefined;
}

export type ReviewProblem = "undated" | "empty" | "untitled" | "nextTooEarly";

/** True where a measure is to be made that says nothing. */
export function untitled(parts: ReviewDraft["parts"]): boolean {
  return Object.values(parts).some(({ followUp }) => followUp !== null && (followUp.title ?? "").trim() === "");
}

/** True where anything is said about the part. */
export function isSaid({ cells, followUp }: Pick<PartDraft, "cells" | "followUp">): boolean {
  return followUp !== null || Object.values(cells).some((value) => value !== null);
}
