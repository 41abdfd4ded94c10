/** Deadlines of measures as a calendar file. It says what is to be done, when and for which account, and no more. Pure. */
import { addDays } from "../../domain/dates";
import type { Plan } from "../../workbook/read-plan";
import { calendarText, type CalendarDay } from "./calendar-text";
import type { ListedMeasure, MeasureList, MeasureRow } from "./measure-list";

/** Open measures of a list that have a deadline: only these can stand in a calendar. */
export function withDeadline({ groups }: MeasureList): readonly ListedMeasure[] {
  return [...groups.overdue, ...groups.next];
}

/** Text of the calendar file; `madeAt` is an ISO moment in UTC. */
export function measureCalendar(plan: Plan, list: MeasureList, madeAt: string): string {
  const { account, planId } = plan.settings;
  const used = new Set<string>();
  const days = withDeadline(list).flatMap(({ row }): CalendarDay[] => {
    const { title, due } = row.values;
    if (title === null || due === null) return [];
    const uid = `${unused(nameOf(row), used)}.${planId}@key-account-plan`;
    return [{ uid, day: due, dayAfter: addDays(due, 1), summary: `${title} (${account})` }];
  });
  return calendarText(days, { product: "Key Account Plan", madeAt });
}

/** What a row is known by: its id, or as long as it has none what stands in its natural key. */
function nameOf({ values: { id, kind, title, parent } }: MeasureRow): string {
  return id ?? fingerprint([kind, title, parent].join("\n"));
}

/** A second row of the same name is not the first one in other words. */
function unused(name: string, used: Set<string>): string {
  let [free, count] = [name, 1];
  while (used.has(free)) free = `${name}-${(count += 1)}`;
  used.add(free);
  return free;
}

/** 32 bits of a text, FNV-1a over its UTF-16 units. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** A file name that every system takes. */
export function calendarFileName(name: string, account: string, today: string): string {
  const parts = [name, account, today].map((part) => part.replaceAll(/[\\/:*?"<>|\u0000-\u001f]/g, " ").trim());
  return `${parts
    .filter((part) => part !== "")
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .slice(0, 120)}.ics`;
}
