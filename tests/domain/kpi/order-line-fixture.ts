import type { ActualsOptions } from "../../../src/domain/kpi/actuals-options";
import type { OrderLine } from "../../../src/domain/kpi/order-line";

/** A line with only what a test is about. */
export function orderLine(parts: Partial<OrderLine>): OrderLine {
  return { line: 2, date: "1997-03-01", revenue: 0, ...parts };
}

export const wholeYears: ActualsOptions = {
  fiscalYearStart: 1,
  currency: "EUR",
  volumeUnit: "pcs",
  notStated: "not stated",
  dataFirst: "1996-01-01",
  dataLast: "1998-12-31",
};
