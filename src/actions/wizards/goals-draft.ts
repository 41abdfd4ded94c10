/** What somebody has begun in the wizard of vision, mission and goals: only what differs from the sheets. Pure. */
import { isLiveGoal } from "../../domain/checks/goal-checks";
import type { PlanRows } from "../../domain/schema/plan-schema";
import type { Plan } from "../../workbook/read-plan";
import type { Cells } from "../edit/plan-edit";
import {
  isAddedRows,
  isFilled,
  isSheetDraft,
  rowEntries,
  withEntryCells,
  withRowCells,
  type AddedRow,
  type RowEntry,
  type SheetDraft,
} from "./row-drafts";

export const goalsSteps = ["vision", "mission", "goals", "measures"] as const;
export type GoalsStep = (typeof goalsSteps)[number];
export type GuidingStar = "vision" | "mission";

/** What one asks oneself about a vision and a mission; the machine cannot answer it. */
export const starQuestions = {
  vision: ["long_term", "ambitious", "inspiring", "names_aim"],
  mission: ["way", "benefit", "daily"],
} as const satisfies Record<GuidingStar, readonly string[]>;

/** A measure that is to be added for a goal. */
export interface GoalMeasure extends AddedRow {
  /** Key of the goal. */
  readonly goal: string;
}

export interface GoalsDraft extends SheetDraft {
  readonly version: 1;
  readonly step: GoalsStep;
  /** Key of the goal that is open. */
  readonly open: string | null;
  readonly measures: readonly GoalMeasure[];
  /** Questions that were answered with yes, such as `vision.long_term`; they help to think and are not written. */
  readonly answers: readonly string[];
}

export function beginGoals(): GoalsDraft {
  return { version: 1, step: "vision", open: null, changed: {}, added: [], measures: [], answers: [] };
}

/** A draft as it was kept; undefined where it is none of this version. */
export function restoreGoals(content: unknown): GoalsDraft | undefined {
  const draft = content as Partial<GoalsDraft> | null | undefined;
  const isDraft =
    draft?.version === 1 &&
    goalsSteps.some((step) => step === draft.step) &&
    (draft.open === null || typeof draft.open === "string") &&
    isSheetDraft(draft) &&
    isAddedRows(draft.measures) &&
    draft.measures?.every(({ goal }) => typeof goal === "string") === true &&
    Array.isArray(draft.answers);
  return isDraft ? (draft as GoalsDraft) : undefined;
}

/** The visions or missions of the plan as the draft would leave them; usually there is one of each. */
export function starEntries(plan: Plan, draft: GoalsDraft, star: GuidingStar): readonly RowEntry[] {
  return rowEntries(plan, "goals", draft).filter(({ cells }) => cells["kind"] === star);
}

/** Goals, also rows of which nobody has said what they are. */
export function goalEntries(plan: Plan, draft: GoalsDraft): readonly RowEntry[] {
  return rowEntries(plan, "goals", draft).filter(
    ({ rowNumber, cells }) =>
      cells["kind"] !== "vision" &&
      cells["kind"] !== "mission" &&
      (rowNumber === undefined || isFilled(cells, "title")),
  );
}

/** Goals that are still to be reached; one without a sentence is none yet. */
export function liveGoals(plan: Plan, draft: GoalsDraft): readonly RowEntry[] {
  // the cells of an entry are those of its sheet
  const isLive = ({ cells }: RowEntry) => isLiveGoal({ values: cells as PlanRows["goals"] });
  return goalEntries(plan, draft).filter((goal) => isFilled(goal.cells, "title") && isLive(goal));
}

export function withGoalCells(plan: Plan, draft: GoalsDraft, key: string, cells: Cells): GoalsDraft {
  return withEntryCells(plan, "goals", draft, key, cells);
}

/** The draft with the first words of a vision or mission of which the plan has no row. */
export function withNewStar(draft: GoalsDraft, star: GuidingStar, id: string, title: string | null): GoalsDraft {
  return { ...draft, added: [...draft.added, { id, values: { kind: star, title } }] };
}

/** The draft with another goal, for the last year of the plan, which is open. */
export function withNewGoal({ settings }: Plan, draft: GoalsDraft, id: string): GoalsDraft {
  const values = { kind: "goal", status: "open", horizon: settings.firstPlanYear + settings.horizon - 1 };
  return { ...draft, open: id, added: [...draft.added, { id, values }] };
}

/** The draft without a goal that was to be added, and without its measures. */
export function withoutGoal(draft: GoalsDraft, key: string): GoalsDraft {
  const { added, measures } = draft;
  return {
    ...draft,
    open: null,
    added: added.filter(({ id }) => id !== key),
    measures: measures.filter(({ goal }) => goal !== key),
  };
}

/** The draft with a measure for a goal: an activity of whoever answers for the goal, until somebody says otherwise. */
export function withGoalMeasure(draft: GoalsDraft, { key, cells }: RowEntry, id: string): GoalsDraft {
  const owner = cells["owner"] ?? null;
  const values = { kind: "activity", status: "open", ...(owner !== null && { owner }) };
  return { ...draft, measures: [...draft.measures, { id, goal: key, values }] };
}

export function withMeasureCells(draft: GoalsDraft, id: string, cells: Cells): GoalsDraft {
  return { ...draft, measures: withRowCells(draft.measures, id, cells) };
}

export function withoutMeasure(draft: GoalsDraft, id: string): GoalsDraft {
  return { ...draft, measures: draft.measures.filter((one) => one.id !== id) };
}

/** The draft in which a question is answered with yes, or open again. */
export function withAnswer(draft: GoalsDraft, question: string, isYes: boolean): GoalsDraft {
  const others = draft.answers.filter((one) => one !== question);
  return { ...draft, answers: isYes ? [...others, question] : others };
}
