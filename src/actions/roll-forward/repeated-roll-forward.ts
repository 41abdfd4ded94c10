import { dateOfSerial, monthsLater } from "../../domain/dates";
import type { WorkbookSnapshot } from "../../workbook/port";
import type { Plan } from "../../workbook/read-plan";
import { recordTables } from "../../workbook/records/record-tables";

/** A plan moves on once a year, some months early or late. */
const monthsBetween = 6;

interface LoggedRoll {
  /** ISO date. */
  readonly on: string;
  /** First plan year before it, and after it. */
  readonly from: number;
  readonly to: number;
}

/** Every time that the plan was rolled forward and that was not taken back, as its log says it. */
function loggedRolls({ tables }: Pick<WorkbookSnapshot, "tables">): readonly LoggedRoll[] {
  const table = tables.find(({ name }) => name === recordTables.log.table);
  return (table?.rows ?? []).reduce<readonly LoggedRoll[]>((rolls, row) => {
    const [on, action, detail] = ["on", "action", "detail"].map((header) => row[table?.headers.indexOf(header) ?? -1]);
    const [, isRoll, from, to] = /^(roll_forward )?(\d+).*→ (\d+)/.exec(String(detail)) ?? [];
    const years = { from: Number(from), to: Number(to) };
    if (action === "take_back" && isRoll !== undefined) return rolls.filter((roll) => !isSameRoll(roll, years));
    const day = action === "roll_forward" && typeof on === "number" ? dateOfSerial(on) : undefined;
    return day === undefined || to === undefined ? rolls : [...rolls, { on: day, ...years }];
  }, []);
}

type Years = Pick<LoggedRoll, "from" | "to">;

const isSameRoll = (roll: Years, other: Years) => roll.from === other.from && roll.to === other.to;

/** True where the log says that the plan was moved on between these years, or that this was begun. */
export function isRollLogged(workbook: Pick<WorkbookSnapshot, "tables">, years: Years): boolean {
  return loggedRolls(workbook).some((roll) => isSameRoll(roll, years));
}

/** What the log says of moving on by years, from the first plan year before to that after. */
export function rollDetail({ from, to, horizon }: Years & { readonly horizon: number }): string {
  const years = (first: number) => `${first}–${first + horizon - 1}`;
  return `${years(from)} → ${years(to)}`;
}

/** What the log says where that is taken back. */
export function takenBackDetail(roll: Years & { readonly horizon: number }): string {
  return `roll_forward ${rollDetail(roll)}`;
}

/**
 * The day (ISO date) on which the plan came to its plan years by rolling forward, where that was less than half a year
 * before `today`: rolling it once more would most likely be a slip. Undefined where it was not, or did not come to its end.
 */
export function rolledForwardOn(
  workbook: Pick<WorkbookSnapshot, "tables">,
  { settings }: Pick<Plan, "settings">,
  today: string,
): string | undefined {
  const since = monthsLater(today, -monthsBetween);
  const days = loggedRolls(workbook).filter(({ to }) => to === settings.firstPlanYear);
  return days
    .map(({ on }) => on)
    .filter((day) => day > since && day <= today)
    .at(-1);
}

/** The last time that rolling forward was begun, where it did not come to its end: the years are written last. */
export function begunRollForward(
  workbook: Pick<WorkbookSnapshot, "tables">,
  { settings }: Pick<Plan, "settings">,
): { readonly on: string; readonly years: number } | undefined {
  const last = loggedRolls(workbook).at(-1);
  if (last === undefined || last.from !== settings.firstPlanYear) return undefined;
  return { on: last.on, years: last.to - last.from };
}
