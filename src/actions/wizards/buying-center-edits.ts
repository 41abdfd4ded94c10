/** What the draft of the buying-center panel changes in the sheets. Pure. */
import type { PlanRows } from "../../domain/schema/plan-schema";
import type { Plan } from "../../workbook/read-plan";
import { addedRow, changedRow, type PlanEdit } from "../edit/plan-edit";
import type { BuyingCenterDraft, GapMeasure } from "./buying-center-draft";
import { rowKey, type AddedMeasure } from "./target-gap-draft";

export const isNamed = ({ values }: AddedMeasure, column: "name" | "title") => {
  const text = values[column];
  return typeof text === "string" && text.trim() !== "";
};

/** Changed and added persons; nobody is added without a name. */
export function contactEdits(plan: Plan, draft: BuyingCenterDraft): readonly PlanEdit[] {
  return [
    ...plan.rows.contacts.flatMap((row) => {
      const changed = draft.contacts[rowKey(row)];
      if (changed === undefined) return [];
      // as it was seen: what has been changed since is told before it is written
      const seen = { ...row, values: { ...row.values, ...changed.before } };
      // the cells are typed by the fields of their own columns
      return [changedRow("contacts", seen, changed.values as Partial<PlanRows["contacts"]>)];
    }),
    ...draft.added.filter((row) => isNamed(row, "name")).map(({ id, values }) => addedRow("contacts", id, values)),
  ];
}

/** Everything that is to be written: persons first, so that measures refer to people who are there. */
export function buyingCenterEdits(plan: Plan, draft: BuyingCenterDraft): readonly PlanEdit[] {
  const measures = draft.measures.filter((measure) => isNamed(measure, "title"));
  return [...contactEdits(plan, draft), ...measures.map(({ id, values }) => addedRow("measures", id, values))];
}

/** Column of a measure that is still to be filled in. */
export type MissingOfMeasure = "title" | "owner" | "due";

/** What a measure lacks to be one: what, who, until when. */
export function missingOfMeasure({ values }: GapMeasure): readonly MissingOfMeasure[] {
  return (["title", "owner", "due"] as const).filter((column) => (values[column] ?? "") === "");
}

/** What would be written, and what keeps it from being written. */
export interface BuyingCenterOutcome {
  readonly changed: number;
  readonly added: number;
  readonly measures: number;
  /** Persons who are to be added and have no name. */
  readonly unnamed: number;
  /** Measures without a title, an owner or a date. */
  readonly incomplete: number;
  /** Persons who were changed here and are not in the plan any more. */
  readonly vanished: number;
}

export function outcomeOf(plan: Plan, draft: BuyingCenterDraft): BuyingCenterOutcome {
  const known = new Set(plan.rows.contacts.map(rowKey));
  const changed = Object.keys(draft.contacts);
  return {
    changed: changed.filter((key) => known.has(key)).length,
    added: draft.added.filter((row) => isNamed(row, "name")).length,
    measures: draft.measures.filter((measure) => missingOfMeasure(measure).length === 0).length,
    unnamed: draft.added.filter((row) => !isNamed(row, "name")).length,
    incomplete: draft.measures.filter((measure) => missingOfMeasure(measure).length > 0).length,
    vanished: changed.filter((key) => !known.has(key)).length,
  };
}
