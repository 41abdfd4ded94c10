import * as fc from "fast-check";
import { computeAchievement } from "../../../src/domain/kpi/achievement";
import { findKpi, ownKpiKey, type Aggregation, type Direction } from "../../../src/domain/kpi/catalogue";
import { grainOf } from "../../../src/domain/kpi/kpi-figures";
import type { PlanRows } from "../../../src/domain/schema/plan-schema";
import type { PlanSettings } from "../../../src/workbook/plan-settings";
import { anyKpiRow, ownKpis } from "../../support/any-kpi-rows";
import { buildPlan, noRows, settingsOf } from "../../support/plan-files";
import { tableCells } from "../../support/plan-cells";
import { isSameRecord } from "../../support/same-value";

const ownByKey = new Map(ownKpis.map((row) => [ownKpiKey(row.name ?? ""), row]));

interface Properties {
  readonly aggregation: Aggregation | null;
  readonly direction: Direction | null;
  readonly flow: boolean;
}

/** What the settings leave open is blank in the sheet, and neutral for every computation. */
function propertiesOf(key: string): Properties {
  const own = ownByKey.get(key);
  const aggregation = (own?.aggregation ?? null) as Aggregation | null;
  return (
    findKpi(key) ?? {
      aggregation,
      direction: (own?.direction ?? null) as Direction | null,
      flow: aggregation === "SUM",
    }
  );
}

function expected(row: PlanRows["kpis"], rules: PlanSettings) {
  const { aggregation, direction, flow } = propertiesOf(row.kpi ?? "");
  const input = {
    actual: row.actual,
    target: row.target,
    fiscalYear: row.fiscal_year,
    actualFrom: row.actual_from,
    actualThrough: row.actual_through,
  };
  const tolerance = { fiscalYearStart: rules.fiscalYearStart, tolerance: rules.statusTolerance };
  const { gap, achievement, status } = computeAchievement(
    { ...input, direction: direction ?? "neutral", flow },
    tolerance,
  );
  const grain = grainOf({ productGroup: row.product_group ?? "", region: row.region ?? "" });
  return { kpi_key: row.kpi, aggregation, direction, grain, gap, achievement, status };
}

/** Some begin in the course of the year, one after its end. */
const rows = fc
  .sample(anyKpiRow, { numRuns: 150, seed: Number(process.env["SEED"] ?? 20260315) })
  .map((row, index) => ({ ...row, actual_from: index % 3 === 0 ? beginOf(row, index) : null }));
function beginOf({ fiscal_year: year }: PlanRows["kpis"], index: number): string {
  return `${(year ?? 2026) - (index % 2)}-${String((index % 12) + 1).padStart(2, "0")}-15`;
}

const plans = [
  settingsOf({ language: "en", fiscalYearStart: 1 }),
  settingsOf({ language: "de", fiscalYearStart: 10, statusTolerance: 0.125 }),
];

describe.each(plans)("the KPI sheet of a plan in $language whose year starts in month $fiscalYearStart", (settings) => {
  it("computes for every row what the domain computes", async () => {
    const file = await buildPlan({ settings, rows: { ...noRows, settings: ownKpis, kpis: rows } }, "2026-03-15");
    const cells = tableCells(await file.read(), "kpis", settings.language).slice(0, rows.length);
    const computed = cells.map(({ kpi_key, aggregation, direction, grain, gap, achievement, status }) => {
      return { kpi_key, aggregation, direction, grain, gap, achievement, status };
    });
    const different = rows.flatMap((row, index) => {
      const [mine, sheet] = [expected(row, settings), computed[index]];
      return isSameRecord(mine, sheet ?? {}) ? [] : [{ row, mine, sheet }];
    });
    expect(different).toEqual([]);
  });
});

it("the generated rows meet every case of the rules", () => {
  const results = rows.map((row) => expected(row, plans[1] ?? settingsOf()));
  expect(new Set(results.map(({ status }) => status))).toEqual(new Set([1, 0, -1, null]));
  expect(results.some(({ gap, achievement }) => gap !== null && achievement === null)).toBe(true);
});
