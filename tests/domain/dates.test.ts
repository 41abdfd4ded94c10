import * as fc from "fast-check";
import { addDays, dateOfSerial, localDate, monthsLater, serialOfDate } from "../../src/domain/dates";

const anySerial = fc.integer({ min: 61, max: 2_958_465 });

describe("serial numbers and ISO dates", () => {
  it("lead to each other for every day that Excel knows since March 1900", () => {
    fc.assert(
      fc.property(anySerial, (serial) => {
        const iso = dateOfSerial(serial) ?? "";
        expect(iso).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(serialOfDate(iso)).toBe(serial);
      }),
    );
  });

  it.each([
    [61, "1900-03-01"],
    [36_526, "2000-01-01"],
    [36_585, "2000-02-29"],
    [46_096, "2026-03-15"],
    [2_958_465, "9999-12-31"],
  ])("agree with Excel that %i is %s", (serial, iso) => {
    expect(dateOfSerial(serial)).toBe(iso);
    expect(serialOfDate(iso)).toBe(serial);
  });

  it("drop the time of day", () => {
    expect(dateOfSerial(46_096.999)).toBe("2026-03-15");
  });

  it.each([60, 0, -1, 2_958_466, NaN, Infinity])("have no date for %d", (serial) => {
    expect(dateOfSerial(serial)).toBeUndefined();
  });

  it.each([
    ["2025-02-29", "no leap year"],
    ["1900-02-29", "Excel's own mistake is not repeated"],
    ["2025-13-01", "month 13"],
    ["2025-00-10", "month 0"],
    ["2025-04-31", "day 31 of April"],
    ["0050-01-01", "year 50 is not 1950"],
    ["15.03.2026", "another order"],
    ["2026-3-15", "one digit"],
    ["", "nothing"],
  ])("refuse %p (%s)", (text) => {
    expect(serialOfDate(text)).toBeNaN();
  });
});

describe("addDays", () => {
  it("is undone by the same days back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2_000_000 }), fc.integer({ min: -900, max: 900 }), (serial, days) => {
        const iso = dateOfSerial(serial) ?? "";
        expect(addDays(addDays(iso, days), -days)).toBe(iso);
      }),
    );
  });

  it("goes over the end of February in leap years", () => {
    expect([addDays("2024-02-28", 1), addDays("2025-02-28", 1)]).toEqual(["2024-02-29", "2025-03-01"]);
  });
});

describe("localDate", () => {
  it.each([
    [new Date(2026, 0, 5, 0, 0, 1), "2026-01-05"],
    [new Date(2026, 10, 30, 23, 59, 59), "2026-11-30"],
  ])("is the day on the calendar of this computer at any hour: %s", (moment, date) => {
    expect(localDate(moment)).toBe(date);
  });
});

describe("monthsLater", () => {
  it.each([
    ["2026-03-15", 12, "2027-03-15"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-08-31", 1, "2026-09-30"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-01-31", 0, "2026-01-31"],
  ])("%s, %i months later, is %s", (iso, months, later) => {
    expect(monthsLater(iso, months)).toBe(later);
  });
});
