import { dateOfSerial, monthsLater } from "../../domain/dates";
import type { WorkbookSnapshot } from "../../workbook/port";
import type { Plan } from "../../workbook/read-plan";
import { recordTables } from "../../workbook/records/record-tables";

/** A plan moves on once a year, some months early or late. */
const monthsBetween = 6;

/**
 * The day (ISO date) on which the plan came to its plan years by rolling forward, where that was less than half a year
 * before `today`: rolling it once more would most likely be a slip. Undefined where it was not, or did not come to its end.
 */
export function rolledForwardOn(
  { tables }: Pick<WorkbookSnapshot, "tables">,
  { settings }: Pick<Plan, "settings">,
  today: string,
): string | undefined {
  const table = tables.find(({ name }) => name === recordTables.log.table);
  const days = (table?.rows ?? []).flatMap((row) => {
    const [on, action, detail] = ["on", "action", "detail"].map((header) => row[table?.headers.indexOf(header) ?? -1]);
    const [, first] = /→ (\d+)/.exec(String(detail)) ?? [];
    const isTheLast = action === "roll_forward" && Number(first) === settings.firstPlanYear;
    return isTheLast && typeof on === "number" ? (dateOfSerial(on) ?? []) : [];
  });
  const since = monthsLater(today, -monthsBetween);
  return days.filter((day) => day > since && day <= today).at(-1);
}
