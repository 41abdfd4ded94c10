import { addDays } from "../dates";
import type { ActualsOptions } from "./actuals-options";
import { fiscalYearSpan } from "./fiscal-year";

/** A file that begins in the first days of a year, or ends in its last ones, holds the year: offices are closed then. */
const quietDays = 7;

/** How much of a fiscal year a file holds. */
export interface CoveredYear {
  /** First day of the file where the year had begun before; undefined where the file holds its beginning. */
  readonly cutOffFrom: string | undefined;
  /** Last day up to which a figure of the year runs: the year's end, or the last day of the file in a running year. */
  readonly through: string;
  /** The year goes on after the file's last day. */
  readonly isRunning: boolean;
}

/** What the file holds of a year. Quiet days at its end do not make a year a running one, unless it is still on. */
export function coveredYear(
  year: number,
  {
    fiscalYearStart,
    dataFirst,
    dataLast,
    today,
  }: Pick<ActualsOptions, "fiscalYearStart" | "dataFirst" | "dataLast" | "today">,
): CoveredYear {
  const { first, last } = fiscalYearSpan(year, fiscalYearStart);
  const isOver = today === undefined || today > last;
  const isRunning = dataLast < (isOver ? addDays(last, -quietDays) : last);
  const cutOffFrom = dataFirst > addDays(first, quietDays) ? dataFirst : undefined;
  return { cutOffFrom, through: isRunning ? dataLast : last, isRunning };
}
