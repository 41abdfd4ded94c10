/** A new measure in few fields: what, who, until when, and what it belongs to. Pure. */
import { linesOfMeasures } from "../../domain/checks/measure-lines";
import { isOpen } from "../../domain/strategy/measure-figures";
import type { Plan } from "../../workbook/read-plan";
import type { FieldOption } from "../edit/field-of";
import { addedRow, referencedId, referenceTo, type PlanEdit } from "../edit/plan-edit";

export interface NewMeasureCells {
  readonly title: string | null;
  readonly kind: string | null;
  readonly parent: string | null;
  readonly goal: string | null;
  readonly owner: string | null;
  /** ISO date. */
  readonly due: string | null;
}

export interface NewMeasureDraft {
  readonly version: 1;
  /** The id that its row will have. */
  readonly id: string;
  readonly cells: NewMeasureCells;
}

/** An activity of one's own, as long as nothing else is said. */
export function beginNewMeasure(id: string, owner: string | undefined): NewMeasureDraft {
  const cells = { title: null, kind: "activity", parent: null, goal: null, owner: owner ?? null, due: null };
  return { version: 1, id, cells };
}

/** A draft as it was kept; undefined where it is none of this version. */
export function restoreNewMeasure(content: unknown): NewMeasureDraft | undefined {
  const draft = content as Partial<NewMeasureDraft> | null | undefined;
  const isDraft = draft?.version === 1 && typeof draft.id === "string" && typeof draft.cells === "object";
  return isDraft && draft.cells !== null ? (draft as NewMeasureDraft) : undefined;
}

export function withCells(draft: NewMeasureDraft, cells: Partial<NewMeasureCells>): NewMeasureDraft {
  return { ...draft, cells: { ...draft.cells, ...cells } };
}

/** What a kind of measure can belong to: a milestone to a project, an activity to a project or a milestone. */
const kindsAbove: Readonly<Record<string, readonly string[]>> = {
  project: [],
  milestone: ["project"],
  activity: ["project", "milestone"],
};

/** Open projects and milestones that a new measure of this kind can belong to; each says what it is itself a part of. */
export function parentOptions(plan: Plan, kind: string | null): readonly FieldOption[] {
  const lines = linesOfMeasures(plan.rows.measures);
  const above = kindsAbove[kind ?? "activity"] ?? [];
  return plan.rows.measures.flatMap((row): FieldOption[] => {
    const { values } = row;
    const line = lines.get(row);
    if (values.id === null || values.kind === null || line === undefined) return [];
    if (!isOpen(values) || !above.includes(values.kind)) return [];
    const label = [row, ...line]
      .reverse()
      .map((one) => one.values.title ?? "")
      .filter((title) => title !== "");
    return [{ value: referenceTo(values.id, values.title), label: label.join(" › ") }];
  });
}

/** Goals that are not reached or dropped; vision and mission are too far for a single measure. */
export function goalOptions({ rows }: Plan): readonly FieldOption[] {
  return rows.goals.flatMap(({ values }): FieldOption[] => {
    const { id, title, kind, status } = values;
    if (id === null || title === null || kind === "vision" || kind === "mission") return [];
    return status === "reached" || status === "dropped" ? [] : [{ value: referenceTo(id, title), label: title }];
  });
}

/** True where a goal stands above: what belongs to something works for its goal. */
export function hasGoalAbove(plan: Plan, parent: string | null): boolean {
  const id = referencedId(parent);
  const row = plan.rows.measures.find(({ values }) => values.id !== null && values.id === id);
  const line = row === undefined ? [] : [row, ...(linesOfMeasures(plan.rows.measures).get(row) ?? [])];
  return line.some(({ values }) => values.goal !== null);
}

/** Why it is not yet a measure; undefined where it is one. */
export function newMeasureProblem({ cells }: NewMeasureDraft): "untitled" | undefined {
  return cells.title === null || cells.title.trim() === "" ? "untitled" : undefined;
}

/** An open measure that has this title already, so that nothing is planned twice without being noticed. */
export function hasSameTitle({ rows }: Plan, { id, cells: { title } }: NewMeasureDraft): boolean {
  const wanted = title?.trim().toLowerCase() ?? "";
  if (wanted === "") return false;
  return rows.measures.some(
    ({ values }) => isOpen(values) && values.id !== id && values.title?.trim().toLowerCase() === wanted,
  );
}

/** The row that the draft comes to. A project belongs to nothing; what has a goal above needs none of its own. */
export function newMeasureEdits(plan: Plan, { id, cells }: NewMeasureDraft): readonly PlanEdit[] {
  const parent = cells.kind === "project" ? null : cells.parent;
  const goal = hasGoalAbove(plan, parent) ? null : cells.goal;
  const title = cells.title?.trim() ?? null;
  const all = Object.entries({ ...cells, title, parent, goal, status: "open" });
  return [addedRow("measures", id, Object.fromEntries(all.filter(([, value]) => value !== null)))];
}
