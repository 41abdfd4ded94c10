import * as fc from "fast-check";
import { dateOfSerial, serialOfDate } from "../../../src/domain/dates";
import { fiscalYearLabel, fiscalYearOf, fiscalYearSpan } from "../../../src/domain/kpi/fiscal-year";

const anyDate = fc.integer({ min: 20_000, max: 60_000 }).map((serial) => dateOfSerial(serial) ?? "");
const anyStart = fc.integer({ min: 1, max: 12 });

describe("the fiscal year of a date", () => {
  it.each([
    ["1996-01-01", 1, 1996],
    ["1996-12-31", 1, 1996],
    ["1996-09-30", 10, 1996],
    ["1996-10-01", 10, 1997],
    ["1997-09-30", 10, 1997],
    ["2024-02-29", 2, 2025],
    ["2024-01-31", 2, 2024],
    ["2024-12-01", 12, 2025],
  ])("of %s, where it starts in month %i, is %i: the calendar year in which it ends", (date, start, year) => {
    expect(fiscalYearOf(date, start)).toBe(year);
  });

  it("spans the dates that belong to it, and no others", () => {
    fc.assert(
      fc.property(anyDate, anyStart, anyDate, (date, start, other) => {
        const { first, last } = fiscalYearSpan(fiscalYearOf(date, start), start);
        expect(first <= date && date <= last).toBe(true);
        expect(first <= other && other <= last).toBe(fiscalYearOf(other, start) === fiscalYearOf(date, start));
      }),
    );
  });

  it("lasts 365 days, or 366 where it holds a 29 February", () => {
    const days = (year: number, start: number) => {
      const { first, last } = fiscalYearSpan(year, start);
      return serialOfDate(last) - serialOfDate(first) + 1;
    };
    expect([days(2024, 1), days(2025, 1), days(2024, 10), days(2025, 2), days(2024, 3), days(2025, 3)]).toEqual([
      366, 365, 366, 366, 366, 365,
    ]);
  });
});

describe("the label of a fiscal year", () => {
  it.each([
    [1997, 1, "1997"],
    [1997, 10, "1996/97"],
    [2000, 4, "1999/00"],
    [2010, 7, "2009/10"],
  ])("%i with start in month %i is %s", (year, start, label) => {
    expect(fiscalYearLabel(year, start)).toBe(label);
  });
});
