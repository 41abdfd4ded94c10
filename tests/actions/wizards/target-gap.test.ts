import { expectedGap } from "../../../src/actions/check/expected-gap";
import { planFigures } from "../../../src/actions/check/plan-figures";
import { planWithEdits } from "../../../src/actions/edit/plan-with-edits";
import * as choices from "../../../src/actions/wizards/target-gap-choices";
import * as drafts from "../../../src/actions/wizards/target-gap-draft";
import { targetGapEdits } from "../../../src/actions/wizards/target-gap-edits";
import { gapFigures, type GapFigures } from "../../../src/actions/wizards/target-gap-line";
import * as work from "../../../src/actions/wizards/target-gap-measures";
import { targetState, withSpreadTarget } from "../../../src/actions/wizards/target-gap-target";
import { decideEdits } from "../../../src/actions/edit/decide-edits";
import type { PlanRows } from "../../../src/domain/schema/plan-schema";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { buildPlan, planFilesOn } from "../../support/plan-files";
import { targetGapPlan } from "../../support/target-gap-plan";

const today = "2026-01-15";
let plan: Plan;

beforeAll(async () => {
  const files = planFilesOn(today, { calculates: false });
  plan = readPlan(await (await buildPlan(targetGapPlan(), today, files)).read());
});

const ids = () => {
  let last = 0;
  return () => `NEW${String((last += 1)).padStart(5, "0")}`;
};

type Key = Partial<drafts.GapKey> & Pick<drafts.GapKey, "kpi">;

const draftFor = (key: Key) =>
  drafts.newTargetGapDraft({ productGroup: "", region: "", fiscalYear: 2026, ...key }, ids());

function figuresOf(draft: drafts.TargetGapDraft, of = plan): GapFigures {
  const figures = gapFigures(of, draft, today);
  if (figures === undefined) throw new Error("no figures");
  return figures;
}

const withMethod = (draft: drafts.TargetGapDraft, method: string) =>
  drafts.withLineCell(plan, draft, "baseline_method", method);

/** The plan in which some cells of a row are different meanwhile. */
function meanwhile<K extends "kpis" | "measures" | "gap">(
  sheet: K,
  isMeant: (values: PlanRows[K]) => boolean,
  cells: Partial<PlanRows[K]>,
): Plan {
  // rows of the sheet stay rows of the sheet
  const rows = plan.rows[sheet] as readonly { readonly values: PlanRows[K] }[];
  const changed = rows.map((row) => (isMeant(row.values) ? { ...row, values: { ...row.values, ...cells } } : row));
  return { ...plan, rows: { ...plan.rows, [sheet]: changed } };
}

describe("the choice of a line", () => {
  it("offers KPIs with figures and a direction, the scopes and years that they have, and the plan years", () => {
    const { kpis, withoutDirection } = choices.kpiChoices(plan);
    expect(kpis.map(({ kpi }) => kpi)).toEqual(["revenue", "gross_margin_pct", "returns", "complaints"]);
    expect(withoutDirection).toBe(1);
    const scopes = choices.scopeChoices(plan, "revenue");
    expect(scopes.map(({ productGroup }) => productGroup)).toEqual(["", "Coffee", "Tea"]);
    expect(scopes[0]).toMatchObject({ actuals: [2022, 2023, 2024, 2025], targets: [2027] });
    expect(choices.yearChoices(plan, scopes[0], 2031)).toEqual([2026, 2027, 2028, 2031]);
    expect(choices.yearSpans(plan, [2022, 2023, 2025])).toBe("2021/22–2022/23, 2024/25");
    expect(choices.firstKey(plan)).toEqual({ kpi: "revenue", productGroup: "", region: "", fiscalYear: 2026 });
  });

  it("offers only own scopes where values are never added up", () => {
    expect(choices.scopeChoices(plan, "complaints").map(({ productGroup }) => productGroup)).toEqual([""]);
  });

  it("keeps new measures when another line is chosen, and begins everything else anew", () => {
    const first = work.withAdded(drafts.withTarget(plan, draftFor({ kpi: "revenue" }), 120_000), "MEASURE1");
    const next = drafts.withKey(first, { kpi: "returns", productGroup: "", region: "", fiscalYear: 2026 });
    expect(next.added).toEqual(first.added);
    expect(next.target).toEqual(drafts.emptyRowDraft);
    expect(drafts.withKey(first, { kpi: "revenue", productGroup: "", region: "", fiscalYear: 2026 })).toBe(first);
  });
});

describe("the baseline", () => {
  it("is given for every method, with the reason where one is undefined and the path to the plan year", () => {
    const figures = figuresOf(draftFor({ kpi: "returns" }));
    expect(figures.methods.map(({ method, value }) => [method, value === null])).toEqual([
      ["hold", false],
      ["linear", false],
      ["cagr", false],
      ["moving_average", false],
      ["manual", true],
    ]);
    const negativeEnd = figuresOf(
      withMethod(drafts.withLineCell(plan, draftFor({ kpi: "returns" }), "baseline_years", 2), "cagr"),
    );
    expect(negativeEnd.baseline).toMatchObject({ value: null, reason: "growth_undefined", reasonYear: 2024 });
    const linear = figuresOf(withMethod(draftFor({ kpi: "revenue" }), "linear"));
    // 118,000 after three equal steps of 6,000; the line goes through all of them
    expect(linear.baseline.value).toBeCloseTo(124_000, 6);
    expect(linear.path.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
    expect(linear.path[0]?.value).toBeCloseTo(106_000, 6);
    expect(linear.history.map(({ value }) => value)).toEqual([100_000, 106_000, 112_000, 118_000]);
  });

  it("leaves a year that is cut off out until it is annualised by choice", () => {
    const draft = draftFor({ kpi: "complaints" });
    const left = figuresOf(draft);
    expect(left.history).toMatchObject([{ year: 2025, value: 20, state: "partial", through: "2024-12-31" }]);
    expect(left.baseline).toMatchObject({ value: null, reason: "too_few_years" });
    const chosen = figuresOf(drafts.withLineCell(plan, draft, "include_cut_off", "yes"));
    // 275 of 365 days from the first of April
    expect(chosen.history).toMatchObject([{ state: "annualised" }]);
    expect(chosen.baseline.value).toBeCloseTo((20 * 365) / 275, 9);
  });

  it("of a ratio comes from numerators and denominators", () => {
    const { history, unit } = figuresOf(draftFor({ kpi: "gross_margin_pct" }));
    expect(unit).toBe("%");
    expect(history.map(({ value }) => value)).toEqual([400 / 1_400, 420 / 1_400, 440 / 1_400]);
  });
});

describe("the target", () => {
  it("changes the row of the scope, or comes as a new row with the unit of the figures", () => {
    const known = drafts.withTarget(plan, draftFor({ kpi: "returns" }), 2_500);
    expect(targetGapEdits(plan, known, today)[1]).toMatchObject({
      kind: "change",
      before: { target: 3_000 },
      values: { target: 2_500 },
    });
    const added = drafts.withTarget(plan, draftFor({ kpi: "revenue", productGroup: "Tea" }), 52_000);
    expect(targetGapEdits(plan, added, today)[1]).toMatchObject({
      kind: "add",
      sheet: "kpis",
      values: { kpi: "revenue", product_group: "Tea", region: null, fiscal_year: 2026, target: 52_000, unit: "EUR" },
    });
    expect(figuresOf(added).target.value).toBe(52_000);
  });

  it("says when finer targets count instead, and lets them follow in proportion", () => {
    const low = drafts.withTarget(plan, draftFor({ kpi: "revenue", fiscalYear: 2027 }), 100_000);
    const state = targetState(plan, low, figuresOf(low));
    expect(state).toMatchObject({ own: 100_000, finerRows: 2, isOverruled: true, isNewRow: true });
    expect(state.total.value).toBe(150_000);
    const spread = withSpreadTarget(plan, low, figuresOf(low), 100_000);
    expect(targetState(plan, spread, figuresOf(spread))).toMatchObject({
      isOverruled: false,
      total: { value: 100_000 },
    });
    const edits = targetGapEdits(plan, spread, today);
    expect(
      edits.filter(({ sheet }) => sheet === "kpis").map(({ values }) => ("target" in values ? values.target : 0)),
    ).toEqual([100_000, 40_000, 60_000]);
    const high = drafts.withTarget(plan, draftFor({ kpi: "revenue", fiscalYear: 2027 }), 160_000);
    expect(targetState(plan, high, figuresOf(high))).toMatchObject({ isOverruled: false, total: { value: 160_000 } });
  });

  it("may be zero or negative: the gap is defined all the same", () => {
    for (const target of [0, -1_000]) {
      const { gap } = figuresOf(drafts.withTarget(plan, draftFor({ kpi: "returns" }), target));
      expect(gap.gapTotal).toBe(5_200 - target);
    }
  });
});

describe("measures", () => {
  const revenue = () => drafts.withTarget(plan, draftFor({ kpi: "revenue" }), 130_000);

  it("count by class, probability and months, and say why they do not", () => {
    const lines = work.lineMeasures(revenue(), figuresOf(revenue()));
    // from October to March: 6 of 12 months
    expect(lines).toMatchObject([
      { key: "ME000002", gapClass: "strategic", months: 6, gross: 3_000, expected: 1_500 },
      { key: "ME000003", noEffect: "cancelled" },
    ]);
    expect(work.pickableMeasures(figuresOf(revenue()))).toEqual({
      measures: [{ key: "ME000001", title: "Shelf plan" }],
      ofOtherKpis: 1,
    });
  });

  it("that are picked, changed and added close the gap at once, and the target can follow what remains", () => {
    let draft = work.withPicked(plan, revenue(), "ME000001");
    draft = work.withMeasureCells(plan, draft, "ME000001", { ansoff: "penetration", contribution: 4_000 });
    draft = work.withMeasureCells(plan, draft, "ME000002", { probability: 1 });
    draft = work.withMeasureCells(plan, work.withAdded(draft, "ADDED001"), "ADDED001", {
      ...{ title: "New shelves", ansoff: "market_development", contribution: 2_000 },
    });
    const { gap, bridge, expected, reachable, most } = figuresOf(draft);
    expect(expected).toEqual({ operational: 4_000, strategic: 5_000 });
    expect(gap).toMatchObject({ gapTotal: 12_000, gapOperational: 4_000, gapStrategic: 8_000, gapResidual: 3_000 });
    expect(gap.coverage).toBe(0.75);
    expect(bridge?.bars.reduce((sum, { change }) => sum + change, bridge.start)).toBe(130_000);
    expect(most).toBe(12_000);
    expect(reachable).toBe(127_000);
    const adjusted = figuresOf(drafts.withTarget(plan, draft, reachable ?? 0));
    expect(adjusted.gap.reason).toBe("closed");
    const edits = targetGapEdits(plan, draft, today).filter(({ sheet }) => sheet === "measures");
    expect(edits).toMatchObject([
      { kind: "change", id: "ME000001", values: { kpi: "revenue", ansoff: "penetration", contribution: 4_000 } },
      { kind: "change", id: "ME000002", before: { probability: 0.5 }, values: { probability: 1 } },
      { kind: "add", id: "ADDED001", values: { kpi: "revenue", status: "open", title: "New shelves" } },
    ]);
  });

  it("lower the figure where less is better", () => {
    const draft = work.withMeasureCells(plan, draftFor({ kpi: "returns" }), "ME000004", { ansoff: "efficiency" });
    const { gap, bridge, reachable } = figuresOf(draft);
    expect(gap).toMatchObject({ gapTotal: 2_200, gapOperational: 700, gapResidual: 1_500 });
    expect(bridge?.bars.map(({ change }) => change)).toEqual([0, -700, 0, -1_500]);
    expect(reachable).toBe(4_500);
  });

  it("of a finer scope do not count for a ratio, and it says so", () => {
    const draft = work.withMeasureCells(plan, draftFor({ kpi: "gross_margin_pct" }), "ME000001", {
      ...{ kpi: "gross_margin_pct", product_group: "Tea", ansoff: "efficiency", contribution: 0.02 },
    });
    expect(work.lineMeasures(draft, figuresOf(draft))).toMatchObject([{ noEffect: "other_scope", gross: 0 }]);
  });

  it("that have vanished meanwhile are named, and nothing is written for them", () => {
    const draft = work.withMeasureCells(plan, revenue(), "ME000002", { probability: 1 });
    const without = {
      ...plan,
      rows: { ...plan.rows, measures: plan.rows.measures.filter(({ values }) => values.id !== "ME000002") },
    };
    expect(work.vanishedMeasures(without, draft)).toEqual(["ME000002"]);
    expect(targetGapEdits(without, draft, today).some(({ sheet }) => sheet === "measures")).toBe(false);
  });
});

describe("the draft", () => {
  it("is taken up again as it was kept, and nothing else is", () => {
    const draft = work.withAdded(draftFor({ kpi: "revenue" }), "ADDED001");
    expect(drafts.restoreTargetGap(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    for (const other of [
      undefined,
      null,
      5,
      {},
      { version: 1 },
      { ...draft, version: 2 },
      { ...draft, step: "elsewhere" },
    ])
      expect(drafts.restoreTargetGap(other)).toBeUndefined();
  });

  it("forgets a cell that is set back to what it was", () => {
    const draft = drafts.withTarget(plan, drafts.withTarget(plan, draftFor({ kpi: "returns" }), 1), 3_000);
    expect(draft.target).toEqual(drafts.emptyRowDraft);
  });

  it("remembers what the person saw, so that a cell that somebody changed is a conflict even after the pane has read it", () => {
    const draft = drafts.withTarget(plan, draftFor({ kpi: "returns" }), 2_500);
    const now = meanwhile("kpis", (row) => row.kpi === "returns" && row.target === 3_000, { target: 3_300 });
    const edits = targetGapEdits(now, draft, today);
    expect(decideEdits(now, edits).conflicts).toMatchObject([
      { column: "target", before: 3_000, now: 3_300, wanted: 2_500 },
    ]);
  });

  it("shows what the sheet's formulas show for the line that it writes", () => {
    for (const kpi of ["revenue", "returns", "gross_margin_pct"]) {
      const draft = withMethod(
        drafts.withTarget(plan, draftFor({ kpi }), kpi === "gross_margin_pct" ? 0.4 : 120_000),
        "linear",
      );
      const after = planWithEdits(plan, targetGapEdits(plan, draft, today));
      const row = after.rows.gap.at(-1);
      const { baseline, target, gap } = figuresOf(draft);
      expect(row && expectedGap(row.values, planFigures(after))).toMatchObject({
        baseline: baseline.value,
        target: target.value,
        gap_total: gap.gapTotal,
        gap_residual: gap.gapResidual,
        reason_key: gap.reason,
      });
    }
  });
});
