/** What the wizard of vision, mission and goals writes, and what the check of the plan says to it. Pure. */
import { checkGoals, measuresOfGoals } from "../../domain/checks/goal-checks";
import type { Finding } from "../../domain/finding";
import type { Plan } from "../../workbook/read-plan";
import { addedRow, referenceTo, type PlanEdit } from "../edit/plan-edit";
import { planWithEdits } from "../edit/plan-with-edits";
import type { GoalMeasure, GoalsDraft } from "./goals-draft";
import { isFilled, rowEntries, sheetEdits, vanishedRows, type RowEntry } from "./row-drafts";
import { rowKey } from "./target-gap-draft";

/** Everything that is to be written: goals first, so that measures refer to rows that are there. `today` is an ISO date. */
export function goalsEdits(plan: Plan, draft: GoalsDraft, today: string): readonly PlanEdit[] {
  const goals = new Map(rowEntries(plan, "goals", draft).map((entry) => [entry.key, entry]));
  const measures = draft.measures.filter(({ values }) => isFilled(values, "title"));
  return [
    ...sheetEdits(plan, "goals", draft, "title", today),
    ...measures.map((measure) => measureEdit(measure, goals.get(measure.goal))),
  ];
}

/** The reference says the goal's title as it will be. A row without an id can be named, but not referred to. */
function measureEdit({ id, values }: GoalMeasure, goal: RowEntry | undefined): PlanEdit {
  if (goal === undefined) return addedRow("measures", id, values);
  const title = goal.cells["title"];
  const name = typeof title === "string" ? title : null;
  const reference = hasId(goal) ? referenceTo(goal.key, name) : name;
  return addedRow("measures", id, { ...values, goal: reference });
}

/** True for a goal that measures can refer to. */
export function hasId({ rowNumber, cells }: RowEntry): boolean {
  return rowNumber === undefined || typeof cells["id"] === "string";
}

export interface GoalFindings {
  /** By the key of the row. */
  readonly ofRow: ReadonlyMap<string, readonly Finding[]>;
  /** About the goals as a whole. */
  readonly general: readonly Finding[];
}

/** What the check would say once the draft is written. `today` is an ISO date. */
export function goalFindings(plan: Plan, draft: GoalsDraft, today: string): GoalFindings {
  const { settings, rows } = planWithEdits(plan, goalsEdits(plan, draft, today));
  const { firstPlanYear, horizon, fiscalYearStart } = settings;
  const findings = checkGoals({ today, firstPlanYear, horizon, fiscalYearStart, rows });
  const ofRow = rows.goals.map((row) => {
    return [rowKey(row), findings.filter((finding) => finding.row === row.rowNumber)] as const;
  });
  return { ofRow: new Map(ofRow), general: findings.filter(({ row }) => row === undefined) };
}

/** Measures of the plan that work for a goal; cancelled ones do not. */
export function knownMeasures(plan: Plan, { cells }: RowEntry) {
  const id = cells["id"];
  return typeof id === "string" ? (measuresOfGoals(plan).get(id) ?? []) : [];
}

/** Measures whose goal is not in the plan any more. */
export function orphanMeasures(plan: Plan, draft: GoalsDraft): readonly GoalMeasure[] {
  const keys = new Set(rowEntries(plan, "goals", draft).map(({ key }) => key));
  return draft.measures.filter(({ goal }) => !keys.has(goal));
}

export interface GoalsOutcome {
  readonly changed: number;
  readonly added: number;
  readonly measures: number;
  /** New goals without a sentence. */
  readonly unnamedGoals: number;
  readonly unnamedMeasures: number;
  /** Rows that were changed here and are not in the plan any more. */
  readonly vanished: number;
}

/** What would be written, and what keeps it from being written. */
export function goalsOutcome(plan: Plan, draft: GoalsDraft): GoalsOutcome {
  const goals = draft.added.filter(({ values }) => values["kind"] === "goal");
  const [named, measures] = [draft.added, draft.measures].map((rows) =>
    rows.filter(({ values }) => isFilled(values, "title")),
  );
  const vanished = vanishedRows(plan, "goals", draft);
  return {
    changed: Object.keys(draft.changed).length - vanished,
    added: named?.length ?? 0,
    measures: measures?.length ?? 0,
    unnamedGoals: goals.filter(({ values }) => !isFilled(values, "title")).length,
    unnamedMeasures: draft.measures.length - (measures?.length ?? 0),
    vanished,
  };
}
