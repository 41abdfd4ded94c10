/**
 * Which findings a repair answers. The contract between checks and repairs: a check may say for one finding what
 * repairs it (or `null`: this one cannot be repaired); where it says nothing, the code decides.
 */
import type { Finding } from "../finding";

/** What a repair does; `actions/repair` knows how, and shows it before it is done. */
export const repairCodes = [
  /** Tables, sheets, columns and names of the plan that are gone, or stand as plain ranges. */
  "restore_table",
  "restore_column",
  "restore_names",
  /** Formulas, validations, and the invisible stamp. */
  "restore_formulas",
  "restore_validations",
  "restore_stamp",
  /** The order of sheets and columns, headers, and what is hidden. */
  "restore_layout",
  /** Row ids: missing ones are given, of duplicates the later ones are renewed. */
  "give_ids",
  /** Text that is a number, a date or a choice in another form. */
  "convert_number",
  "convert_date",
  "match_choice",
  /** The title behind the id of a reference is renewed. */
  "refresh_reference",
] as const;

export type RepairCode = (typeof repairCodes)[number];

/** The repair of each code of a finding that always has one. Whether a cell can be converted its text decides. */
export const repairsByCode: Readonly<Partial<Record<string, RepairCode>>> = {
  "plan.stamp_differs": "restore_stamp",
  "sheet.missing": "restore_table",
  "column.missing": "restore_column",
  "name.missing": "restore_names",
  "row.formula_overwritten": "restore_formulas",
  "kpi.formula_overwritten": "restore_formulas",
  "row.id_duplicate": "give_ids",
};

/** What repairs the finding; undefined where people have to decide. */
export function repairOf({ code, repair }: Pick<Finding, "code" | "repair">): RepairCode | undefined {
  return repair === undefined ? repairsByCode[code] : (repair ?? undefined);
}
