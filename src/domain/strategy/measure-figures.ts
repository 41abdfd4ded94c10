/** Figures of a single measure. Dates are ISO texts. */
import { serialOfDate } from "../dates";

/** Years until the yearly benefit has paid back the one-off cost; null without a benefit. */
export function paybackYears(cost: number | null, benefit: number | null): number | null {
  return cost === null || benefit === null || benefit <= 0 ? null : cost / benefit;
}

export interface DueMeasure {
  readonly title: string | null;
  readonly status: string | null;
  readonly due: string | null;
}

/** Neither done nor cancelled. */
export function isOpen({ title, status }: DueMeasure): boolean {
  return title !== null && status !== "done" && status !== "cancelled";
}

/** Days from today to the deadline of an open measure; negative when it has passed. */
export function daysToDeadline(measure: DueMeasure, today: string): number | null {
  return measure.due === null || !isOpen(measure) ? null : serialOfDate(measure.due) - serialOfDate(today);
}

/** 1 for an open measure whose deadline has passed, else 0; null for a row without a title. */
export function overdueMark(measure: DueMeasure, today: string): 1 | 0 | null {
  if (measure.title === null) return null;
  return (daysToDeadline(measure, today) ?? 0) < 0 ? 1 : 0;
}
