/** Is this customer a key account, and are we ready for it? Conditions, weighted criteria, readiness. Pure. */
import { checkSelection } from "../../domain/checks/selection-checks";
import type { Finding } from "../../domain/finding";
import { lists } from "../../domain/schema/lists";
import type { PlanRows } from "../../domain/schema/plan-schema";
import { selectionScore, weightedScore, type SelectionResult } from "../../domain/strategy/selection-score";
import { selectionScale } from "../../localisation/selection-scales";
import type { Language } from "../../localisation/language";
import type { Plan } from "../../workbook/read-plan";
import type { Cells, PlanEdit } from "../edit/plan-edit";
import { planWithEdits } from "../edit/plan-with-edits";
import {
  isFilled,
  isSheetDraft,
  rowEntries,
  sheetEdits,
  vanishedRows,
  withEntryCells,
  type RowEntry,
  type SheetDraft,
} from "./row-drafts";

export const selectionParts = lists.selection_part;
export type SelectionPart = (typeof selectionParts)[number];

/** What has been scored and answered so far; the step is the part of the sheet. */
export interface SelectionDraft extends SheetDraft {
  readonly version: 1;
  readonly step: SelectionPart;
}

export function beginSelection(): SelectionDraft {
  return { version: 1, step: "prerequisite", changed: {}, added: [] };
}

/** A draft as it was kept; undefined where it is none of this version. */
export function restoreSelection(content: unknown): SelectionDraft | undefined {
  const draft = content as Partial<SelectionDraft> | null | undefined;
  const isDraft = draft?.version === 1 && selectionParts.some((part) => part === draft.step) && isSheetDraft(draft);
  return isDraft ? (draft as SelectionDraft) : undefined;
}

/** The rows of a part as the draft would leave them; a row of the plan without a criterion is none. */
export function entriesOfPart(plan: Plan, draft: SelectionDraft, part: SelectionPart): readonly RowEntry[] {
  return rowEntries(plan, "selection", draft).filter(
    ({ rowNumber, cells }) => cells["part"] === part && (rowNumber === undefined || isFilled(cells, "criterion")),
  );
}

/** True where a row has a score or an answer. */
export function isRated({ cells }: RowEntry): boolean {
  return isFilled(cells, "score") || isFilled(cells, "answer");
}

/** Rows of which nobody has said which part they belong to: they count nowhere. */
export function rowsWithoutPart(plan: Plan, draft: SelectionDraft): number {
  const isKnown = (cells: Cells) => selectionParts.some((part) => part === cells["part"]);
  return rowEntries(plan, "selection", draft).filter(({ cells }) => isFilled(cells, "criterion") && !isKnown(cells))
    .length;
}

export function withSelectionCells(plan: Plan, draft: SelectionDraft, key: string, cells: Cells): SelectionDraft {
  return withEntryCells(plan, "selection", draft, key, cells);
}

/** The draft with a criterion or question of one's own. */
export function withNewCriterion(draft: SelectionDraft, part: SelectionPart, id: string): SelectionDraft {
  return { ...draft, added: [...draft.added, { id, values: { part } }] };
}

export function withoutCriterion(draft: SelectionDraft, key: string): SelectionDraft {
  return { ...draft, added: draft.added.filter(({ id }) => id !== key) };
}

/** What the scores or answers of a row mean: as the sheet says it, where that is in the plan's words for another reader. */
export function scaleOf({ settings }: Plan, { cells }: RowEntry, language: Language): string | undefined {
  const own = typeof cells["scale"] === "string" ? cells["scale"] : undefined;
  const known = lists.selection_criterion.find((criterion) => criterion === cells["criterion"]);
  if (known === undefined) return own;
  const isPreset = own === undefined || own === selectionScale(known, settings.language);
  return isPreset ? selectionScale(known, language) : own;
}

/** What the draft changes in the sheet, as of today (ISO date). */
export function selectionEdits(plan: Plan, draft: SelectionDraft, today: string): readonly PlanEdit[] {
  return sheetEdits(plan, "selection", draft, "criterion", today);
}

export interface SelectionView {
  /** As the sheet's own line shows it once the draft is written. */
  readonly result: SelectionResult;
  readonly findings: readonly Finding[];
  /** Sum of the weights of all criteria; a whole selection has 100. */
  readonly weights: number;
}

/** Score, coverage and warnings that the plan has once the draft is written. `today` is an ISO date. */
export function selectionView(plan: Plan, draft: SelectionDraft, today: string): SelectionView {
  const { rows } = planWithEdits(plan, selectionEdits(plan, draft, today));
  const values = rows.selection.map((row) => row.values);
  const weights = values.reduce((sum, { part, weight }) => sum + (part === "criterion" ? (weight ?? 0) : 0), 0);
  return { result: selectionScore(values), findings: checkSelection({ rows }), weights };
}

/** Points of a criterion in the score, as its cell in the sheet shows them; null while something is missing. */
export function pointsOf({ cells }: RowEntry): number | null {
  // the cells of an entry are those of its sheet
  return weightedScore(cells as PlanRows["selection"]);
}

export interface SelectionOutcome {
  readonly changed: number;
  readonly added: number;
  /** New rows that say something, but not what is rated. */
  readonly unnamed: number;
  /** Rows that were changed here and are not in the plan any more. */
  readonly vanished: number;
}

/** What would be written, and what keeps it from being written. */
export function selectionOutcome(plan: Plan, draft: SelectionDraft): SelectionOutcome {
  const vanished = vanishedRows(plan, "selection", draft);
  const named = draft.added.filter(({ values }) => isFilled(values, "criterion")).length;
  const changed = Object.keys(draft.changed).length - vanished;
  return { changed, added: named, unnamed: draft.added.length - named, vanished };
}

/** How many questions of a part have which answer. */
export function answersOf(plan: Plan, draft: SelectionDraft, part: SelectionPart) {
  const answers = entriesOfPart(plan, draft, part).map(({ cells }) => cells["answer"]);
  const count = (answer: string) => answers.filter((one) => one === answer).length;
  return { yes: count("yes"), partly: count("partly"), no: count("no"), all: answers.length };
}
