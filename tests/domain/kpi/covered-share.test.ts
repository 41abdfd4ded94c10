import { coveredShare } from "../../../src/domain/kpi/covered-share";

const share = (...rows: readonly (readonly [actual: number, actualThrough: string | null])[]) =>
  coveredShare(
    rows.map(([actual, actualThrough]) => ({ actual, actualThrough })),
    2026,
    1,
  );
const quarter = 90 / 365;

describe("how much of a running year a total covers", () => {
  it("is the days that have passed where all rows end on the same day", () => {
    expect(share([100, "2026-03-31"], [-60, "2026-03-31"])).toBeCloseTo(quarter, 12);
    expect([share([100, null]), share([100, "2026-12-31"]), share()]).toEqual([1, 1, 1]);
  });

  it("lets complete rows count in full: the same rows annualised are what the target is held against", () => {
    expect(share([300, null], [100, "2026-03-31"])).toBeCloseTo(400 / (300 + 100 / quarter), 12);
  });

  it("is the passed days where signs are mixed, and nothing before the year has begun", () => {
    expect(share([200, null], [-50, "2026-03-31"])).toBeCloseTo(quarter, 12);
    expect(share([100, "2025-06-30"])).toBe(0);
  });

  it("is what the rows cover in the mean where one begins after the year did", () => {
    const late = { actual: 100, actualFrom: "2026-07-01", actualThrough: "2026-09-30" };
    expect(coveredShare([late], 2026, 1)).toBeCloseTo(92 / 365, 12);
    expect(coveredShare([late, { actual: 50, actualThrough: null }], 2026, 1)).toBeCloseTo((92 + 365) / 730, 12);
    expect(coveredShare([{ ...late, actualFrom: "2027-02-01", actualThrough: null }], 2026, 1)).toBe(0);
    // a row that begins before its year is a whole one
    expect(coveredShare([{ ...late, actualFrom: "2025-11-01", actualThrough: null }], 2026, 1)).toBe(1);
  });

  it("follows a fiscal year that starts in another month", () => {
    expect(coveredShare([{ actual: 5, actualThrough: "2025-12-31" }], 2026, 10)).toBeCloseTo(92 / 365, 12);
  });
});
