import {
  countedContribution,
  effectiveMonths,
  plannedImprovements,
  type EffectiveMeasure,
} from "../../../src/domain/kpi/measure-effect";

const measure = (different: Partial<EffectiveMeasure> = {}): EffectiveMeasure => ({
  id: "A",
  parentId: null,
  kpi: "revenue",
  productGroup: "",
  region: "",
  gapClass: "operational",
  isCancelled: false,
  contribution: 120,
  probability: null,
  effectiveFrom: null,
  effectiveUntil: null,
  due: null,
  ...different,
});

describe("the months of a measure's effect", () => {
  it.each([
    [{}, 2026, 1, 12],
    [{ effectiveFrom: "2026-07-15" }, 2026, 1, 6],
    [{ effectiveFrom: "2026-07-15" }, 2027, 1, 12],
    [{ effectiveFrom: "2026-07-15" }, 2025, 1, 0],
    [{ effectiveFrom: "2026-02-01", effectiveUntil: "2026-04-01" }, 2026, 1, 3],
    [{ due: "2026-10-01" }, 2026, 1, 3],
    [{ due: "2026-10-01", effectiveFrom: "2026-12-31" }, 2026, 1, 1],
    [{ effectiveFrom: "2026-03-31" }, 2026, 4, 1],
    [{ effectiveFrom: "2026-04-01" }, 2026, 4, 0],
    [{ effectiveFrom: "2025-07-01", effectiveUntil: "2026-06-30" }, 2026, 7, 12],
    [{ effectiveFrom: "2026-05-01", effectiveUntil: "2026-01-01" }, 2026, 1, 0],
  ] as const)("of %j in the fiscal year %i from month %i are %i", (dates, year, start, months) => {
    expect(effectiveMonths(measure(dates), year, start)).toBe(months);
  });
});

describe("the contribution of a measure", () => {
  it("does not count beside that of the row it is a part of, nor when it is cancelled", () => {
    const part = measure({ id: "B", parentId: "a" });
    expect(countedContribution(part, [measure(), part])).toBe(0);
    expect(countedContribution(part, [measure({ contribution: null }), part])).toBe(120);
    expect(countedContribution(measure({ isCancelled: true }), [])).toBe(0);
  });

  it("adds up over groups where the KPI is a sum, and never for points of a ratio", () => {
    const all = [measure({ probability: 0.5 }), measure({ id: "B", productGroup: "Tea", gapClass: "strategic" })];
    const scope = { kpi: "revenue", productGroup: "", region: "", fiscalYear: 2026, fiscalYearStart: 1 };
    const account = plannedImprovements(all, { ...scope, aggregation: "SUM" });
    expect(account).toEqual({
      gross: { operational: 120, strategic: 120 },
      expected: { operational: 60, strategic: 120 },
    });
    expect(plannedImprovements(all, { ...scope, aggregation: "RATIO" }).gross.strategic).toBe(0);
    expect(plannedImprovements(all, { ...scope, aggregation: "SUM", productGroup: "tea" }).gross).toEqual({
      operational: 0,
      strategic: 120,
    });
  });
});
