/** The measures of a plan as the pane lists them: whose, and how close their deadlines are. Pure. */
import { linesOfMeasures } from "../../domain/checks/measure-lines";
import { shortTitle } from "../../domain/checks/checked-plan";
import { addDays } from "../../domain/dates";
import { fiscalYearOf, fiscalYearSpan } from "../../domain/kpi/fiscal-year";
import { isSameName, namesIn } from "../../domain/life/people";
import { lists } from "../../domain/schema/lists";
import type { PlacedRow } from "../../domain/schema/plan-schema";
import { daysToDeadline, isOpen } from "../../domain/strategy/measure-figures";
import type { Plan } from "../../workbook/read-plan";

/** Whose measures: those of one person, all, or those that nobody is responsible for. */
export const measureScopes = ["mine", "all", "unowned"] as const;
export type MeasureScope = (typeof measureScopes)[number];

/** How far ahead deadlines are listed. What is overdue is listed in any case. */
export const measurePeriods = ["any", "days30", "days90", "fiscal_year"] as const;
export type MeasurePeriod = (typeof measurePeriods)[number];

export interface MeasureFilter {
  readonly scope: MeasureScope;
  /** Short name of the person whose measures are "mine"; undefined until it is chosen. */
  readonly me: string | undefined;
  readonly period: MeasurePeriod;
}

/** In the order in which they are shown; closed ones are done or cancelled. */
export const measureGroups = ["overdue", "next", "undated", "untitled", "closed"] as const;
export type MeasureGroup = (typeof measureGroups)[number];

export type MeasureRow = PlacedRow<"measures">;

export const measureStatuses = lists.measure_status;
export type MeasureStatus = (typeof measureStatuses)[number];

export interface ListedMeasure {
  /** Names the row as long as the pane is open: its id, or where it stands until it has one. */
  readonly key: string;
  readonly row: MeasureRow;
  /** Days from today to the deadline of an open measure; negative when it has passed. */
  readonly days: number | null;
  /** Titles of what it belongs to, the project first. */
  readonly line: readonly string[];
  /** Open measures that belong to it, at any depth. */
  readonly openParts: number;
}

export interface MeasureList {
  readonly groups: Readonly<Record<MeasureGroup, readonly ListedMeasure[]>>;
  /** Open measures with a deadline after the period. */
  readonly later: number;
}

/** `today` is an ISO date. */
export function measureList(plan: Plan, filter: MeasureFilter, today: string): MeasureList {
  const end = endOfPeriod(filter.period, plan, today);
  const listed = describedMeasures(plan, today).filter(({ row }) => isInScope(row, filter));
  const of = (group: MeasureGroup) => listed.filter((measure) => groupOf(measure) === group);
  const next = of("next").sort(byDeadline);
  const isWithin = ({ row }: ListedMeasure) => end === undefined || (row.values.due ?? "") <= end;
  return {
    groups: {
      overdue: of("overdue").sort(byDeadline),
      next: next.filter(isWithin),
      undated: of("undated").sort(byPriority),
      untitled: of("untitled"),
      closed: of("closed"),
    },
    later: next.filter((measure) => !isWithin(measure)).length,
  };
}

function describedMeasures({ rows }: Plan, today: string): readonly ListedMeasure[] {
  const lines = linesOfMeasures(rows.measures);
  const openBelow = new Map<MeasureRow, number>();
  for (const [row, line] of lines)
    if (isOpen(row.values)) for (const above of line) openBelow.set(above, (openBelow.get(above) ?? 0) + 1);
  return rows.measures.map((row) => ({
    key: row.values.id ?? `#${row.rowNumber}`,
    row,
    days: daysToDeadline(row.values, today),
    line: (lines.get(row) ?? []).map(({ values }) => shortTitle(values.title)).reverse(),
    openParts: openBelow.get(row) ?? 0,
  }));
}

function groupOf({ row: { values }, days }: ListedMeasure): MeasureGroup {
  if (values.status === "done" || values.status === "cancelled") return "closed";
  if (values.title === null) return "untitled";
  if (days === null) return "undated";
  return days < 0 ? "overdue" : "next";
}

function isInScope({ values: { owner } }: MeasureRow, { scope, me }: MeasureFilter): boolean {
  if (scope === "all") return true;
  const names = namesIn(owner ?? "");
  if (scope === "unowned") return names.length === 0;
  return me !== undefined && names.some((name) => isSameName(name, me));
}

/** Last day of the period; undefined where it has no end. */
function endOfPeriod(period: MeasurePeriod, { settings }: Plan, today: string): string | undefined {
  switch (period) {
    case "any":
      return undefined;
    case "days30":
      return addDays(today, 30);
    case "days90":
      return addDays(today, 90);
    case "fiscal_year":
      return fiscalYearSpan(fiscalYearOf(today, settings.fiscalYearStart), settings.fiscalYearStart).last;
  }
}

const priorities: readonly (string | null)[] = lists.priority;
const rankOf = ({ row }: ListedMeasure) => {
  const rank = priorities.indexOf(row.values.priority);
  return rank < 0 ? priorities.length : rank;
};

const byPriority = (one: ListedMeasure, other: ListedMeasure) => rankOf(one) - rankOf(other);

const byDeadline = (one: ListedMeasure, other: ListedMeasure) =>
  (one.days ?? 0) - (other.days ?? 0) || byPriority(one, other);

/** How many open measures each scope has, whatever their deadlines. */
export function openByScope({ rows }: Plan, me: string | undefined): Readonly<Record<MeasureScope, number>> {
  const open = rows.measures.filter(({ values }) => isOpen(values));
  const count = (scope: MeasureScope) => open.filter((row) => isInScope(row, { scope, me, period: "any" })).length;
  return { mine: count("mine"), all: count("all"), unowned: count("unowned") };
}

export interface TeamMember {
  readonly shortName: string;
  readonly name: string | null;
}

/** Everybody of the team who has a short name, nobody twice. */
export function teamMembers({ rows }: Plan): readonly TeamMember[] {
  const named = rows.team.flatMap(({ values }) =>
    values.short_name === null ? [] : [{ shortName: values.short_name, name: values.name }],
  );
  return named.filter(
    ({ shortName }, index) => named.findIndex((one) => isSameName(one.shortName, shortName)) === index,
  );
}

/** The member whom a remembered short name means; undefined where this plan's team has none. */
export function memberNamed(plan: Plan, shortName: string | undefined): string | undefined {
  if (shortName === undefined) return undefined;
  return teamMembers(plan).find((member) => isSameName(member.shortName, shortName))?.shortName;
}
