import { serialOfDate } from "../../../src/preview/presets/today";

describe("the serial number of a date", () => {
  it.each([
    ["1900-03-01", 61],
    ["2026-01-15", 46037],
    ["2026-03-29", 46110],
  ])("of %s is %d, as in Excel", (date, serial) => {
    expect(serialOfDate(date)).toBe(serial);
  });
});
