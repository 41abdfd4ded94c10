import type { PlacedRow, TableSheetKey } from "../../domain/schema/plan-schema";
import type { PlacedRows, Plan } from "../../workbook/read-plan";
import { newRow } from "../create/new-row";
import { decideEdits, type DecidedEdits } from "./decide-edits";
import type { PlanEdit } from "./plan-edit";

/** The plan as it would be once these edits are written and count; nothing is written. New rows stand behind the others. */
export function planWithEdits(plan: Plan, edits: readonly PlanEdit[]): Plan {
  const decided = decideEdits(plan, edits, "mine");
  const sheets = new Set([...decided.updates, ...decided.additions].map(({ sheet }) => sheet));
  const changed = [...sheets].map((sheet) => [sheet, rowsWith(plan, sheet, decided)] as const);
  // each sheet's rows are its own ones with cells of its own
  return { ...plan, rows: { ...plan.rows, ...(Object.fromEntries(changed) as Partial<PlacedRows>) } };
}

function rowsWith<K extends TableSheetKey>(plan: Plan, sheet: K, { updates, additions }: DecidedEdits) {
  const rows: readonly PlacedRow<K>[] = plan.rows[sheet];
  const cells = new Map(
    updates.flatMap((update) => (update.sheet === sheet ? [[update.rowNumber, update.values]] : [])),
  );
  const last = Math.max(0, ...rows.map(({ rowNumber }) => rowNumber));
  const added = additions.filter((addition) => addition.sheet === sheet);
  return [
    ...rows.map((row) => {
      const changed = cells.get(row.rowNumber);
      return changed === undefined ? row : { ...row, values: { ...row.values, ...changed } };
    }),
    ...added.map(({ id, values }, index) => ({
      rowNumber: last + 1 + index,
      // the edit's cells are those of its sheet
      values: newRow(sheet, values as Parameters<typeof newRow<K>>[1], () => id),
    })),
  ];
}
