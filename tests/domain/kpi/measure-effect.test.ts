import {
  countedContribution,
  effectiveMonths,
  measuresById,
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
    expect(countedContribution(part, measuresById([measure(), part]))).toBe(0);
    expect(countedContribution(part, measuresById([measure({ contribution: null }), part]))).toBe(120);
    expect(countedContribution(measure({ isCancelled: true }), measuresById([]))).toBe(0);
  });

  it.each<[string, Partial<EffectiveMeasure>, Partial<EffectiveMeasure>, readonly number[]]>([
    ["the project's, which covers all below", {}, { contribution: null }, [120, 0, 0]],
    ["the milestone's, which covers its activity", { contribution: null }, {}, [0, 120, 0]],
    ["the project's alone, where all have one", {}, {}, [120, 0, 0]],
    ["the milestone's, where the project is cancelled", { isCancelled: true }, {}, [0, 120, 0]],
    ["the project's, though the milestone is cancelled", {}, { isCancelled: true }, [120, 0, 0]],
    [
      "the activity's, where all above is cancelled or has none",
      { isCancelled: true },
      { contribution: null },
      [0, 0, 120],
    ],
  ])("counts once along project, milestone and activity: %s", (_, project, milestone, expected) => {
    const line = [
      measure(project),
      measure({ id: "B", parentId: "A", ...milestone }),
      measure({ id: "C", parentId: "B" }),
    ];
    expect(line.map((one) => countedContribution(one, measuresById(line)))).toEqual(expected);
  });

  it("comes to an end where rows belong to each other in a circle", () => {
    const circle = [measure({ parentId: "B" }), measure({ id: "B", parentId: "A", contribution: null })];
    expect(circle.map((one) => countedContribution(one, measuresById(circle)))).toEqual([0, 0]);
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
