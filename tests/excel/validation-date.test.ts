import { validationDate } from "../../src/excel/validation-date";

describe("dates as bounds of a validation", () => {
  it.each([
    [45_658, "2025-01-01"],
    [36_526, "2000-01-01"],
    [61, "1900-03-01"],
    // 29 February 1900 is a day in Excel only
    [60, "=60"],
    [1, "=1"],
    // an ISO date has no time of day
    [45_658.5, "=45658.5"],
  ])("hands over %d as %s", (serial, text) => {
    expect(validationDate(serial)).toBe(text);
  });
});
