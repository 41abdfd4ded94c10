/** Decisions of an adoption as changes of a workbook that has a plan. */
import { inputKeys } from "../../domain/schema/define-sheet";
import { planSheets, tableSheetKeys, type PlanRows, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { Change } from "../../workbook/changes";
import type { NewPlan } from "../../workbook/new-plan";
import { planLabels } from "../../workbook/plan-labels";
import type { Plan } from "../../workbook/read-plan";
import { rowAdditions, rowUpdates } from "../../workbook/row-writes";
import type { AdoptedValue } from "./adopted-row";
import type { AdoptionDecisions, ExistingRow, SheetDecision } from "./decide-adoption";

/** Changes that carry out the decisions; what new rows name comes first. Sheets that the plan does not have are left out. */
export function adoptionChanges(plan: Plan, { sheets, ownKpis }: AdoptionDecisions): readonly Change[] {
  const known = plan.rows.settings.flatMap(({ values }) =>
    values.kind === "kpi" && values.name !== null ? [values.name] : [],
  );
  const labelled: Plan = { ...plan, labels: planLabels(plan.settings.language, [...known, ...ownKpis]) };
  return sheets
    .filter(({ target }) => plan.tables[target] !== undefined)
    .flatMap((decision) => [...filledCells(labelled, decision), ...addedRows(labelled, decision)]);
}

function filledCells(plan: Plan, { target, filled }: SheetDecision): readonly Change[] {
  return rowUpdates(
    plan,
    target,
    filled.map(({ rowNumber, values }: ExistingRow) => ({ rowNumber, values: partOf(values) })),
  );
}

function addedRows(plan: Plan, { target, added }: SheetDecision): readonly Change[] {
  return rowAdditions(
    plan,
    target,
    added.map((values) => wholeRow(target, values)),
  );
}

/** Reading a column by its kind gave each value the type of its column, or text that is kept as it was typed. */
function partOf<K extends TableSheetKey>(values: Readonly<Record<string, AdoptedValue>>): Partial<PlanRows[K]> {
  return values as Partial<PlanRows[K]>;
}

function wholeRow<K extends TableSheetKey>(target: K, values: Readonly<Record<string, AdoptedValue>>): PlanRows[K] {
  const blank = Object.fromEntries(inputKeys(planSheets[target]).map((key) => [key, null]));
  // every input column of the sheet is there: blank, or read by its kind
  return { ...blank, ...values } as PlanRows[K];
}

/** A plan that is only about to be made with what the decisions add to its rows and fill in; their rows count from one. */
export function withDecisions({ settings, rows }: NewPlan, { sheets }: AdoptionDecisions): NewPlan {
  const merged = tableSheetKeys.map((key) => {
    const decision = sheets.find(({ target }) => target === key);
    const filled = new Map(decision?.filled.map(({ rowNumber, values }) => [rowNumber, values]));
    const before = rows[key].map((row, index) => ({ ...row, ...partOf(filled.get(index + 1) ?? {}) }));
    return [key, [...before, ...(decision?.added ?? []).map((values) => wholeRow(key, values))]] as const;
  });
  // fromEntries forgets the keys, which are those of all table sheets
  return { settings, rows: Object.fromEntries(merged) as unknown as NewPlan["rows"] };
}
