import * as fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell-value";
import { findKpi, ownKpiKey, type Aggregation } from "../../../src/domain/kpi/catalogue";
import { coveredShare } from "../../../src/domain/kpi/covered-share";
import { totalOf, type TotalRow } from "../../../src/domain/kpi/totals";
import type { PlanRows } from "../../../src/domain/schema/plan-schema";
import { sheetName } from "../../../src/localisation/sheet-texts";
import { anyKpiRow, ownKpis } from "../../support/any-kpi-rows";
import { buildPlan, noRows, rowOf, settingsOf } from "../../support/plan-files";
import { isSameValue } from "../../support/same-value";
import { readSheetValues } from "../../support/xlsx/sheet-values";

const today = "2026-03-15";
const ownByKey = new Map(ownKpis.map((row) => [ownKpiKey(row.name ?? ""), row]));
const aggregationOf = (key: string) =>
  findKpi(key)?.aggregation ?? ((ownByKey.get(key)?.aggregation ?? "NONE") as Aggregation);

interface Line {
  readonly kpi: string;
  readonly figure: "actual" | "target";
  readonly year: CellValue;
  readonly total: CellValue;
  readonly share: CellValue;
}

/** The roll-up lines of a calculated plan: what they are about and the total that they show. */
async function rollUpLines(kpis: readonly PlanRows["kpis"][]): Promise<Line[]> {
  const plan = { settings: settingsOf(), rows: { ...noRows, settings: ownKpis, kpis } };
  const sheets = readSheetValues(await (await buildPlan(plan, today)).toBytes());
  const grid = sheets.get(sheetName("chart_data", "en")) ?? [];
  const header = grid.findIndex(([first]) => first === "kpi_key");
  const place = (column: string) => grid[header]?.indexOf(column) ?? -1;
  return grid.slice(header + 1).flatMap((row): Line[] => {
    const [kpi, figure] = [row[place("kpi_key")], row[place("figure")]];
    if (typeof kpi !== "string" || (figure !== "actual" && figure !== "target")) return [];
    const cell = (column: string) => row[place(column)] ?? null;
    return [{ kpi, figure, year: cell("year"), total: cell("total"), share: cell("share") }];
  });
}

function totalRow(row: PlanRows["kpis"]): TotalRow {
  return {
    kpi: row.kpi ?? "",
    productGroup: row.product_group ?? "",
    region: row.region ?? "",
    segment: row.segment ?? "",
    fiscalYear: row.fiscal_year ?? 0,
    unit: row.unit ?? "",
    actual: row.actual,
    numerator: row.numerator,
    denominator: row.denominator,
    actualThrough: row.actual_through,
    target: row.target,
  };
}

function expectedTotal({ kpi, figure, year }: Line, rows: readonly PlanRows["kpis"][]): number | null {
  const about = rows.map(totalRow).filter((row) => row.kpi === kpi && row.fiscalYear === year);
  return totalOf(about, figure, aggregationOf(kpi)).value;
}

/** Two or three rows per KPI and year: enough to disagree, few enough to give totals. */
const manyRows = fc.sample(anyKpiRow, { numRuns: 220, seed: Number(process.env["SEED"] ?? 19) });
const samples = [
  ["revenue", "sales_volume", "market_share", "number_of_orders", "own_beschwerde_größe"],
  ["returns", "discount_share", "minimum_price", "own_besuche_pro_jahr", "own_without_properties", "market_share"],
].map((keys) => ({
  keys: keys.join(", "),
  rows: manyRows.map((row, index) => ({ ...row, kpi: keys[index % keys.length] ?? null })).slice(0, 110),
}));

describe("the roll-up lines", () => {
  it.each(samples)("show the totals of the domain for $keys", async ({ rows }) => {
    const lines = await rollUpLines(rows);
    const dated = lines.filter(({ year }) => typeof year === "number");
    const different = dated.flatMap((line) => {
      const mine = expectedTotal(line, rows);
      const shown = line.total === "" ? null : line.total;
      return isSameValue(mine, shown) ? [] : [{ ...line, mine }];
    });
    expect(different).toEqual([]);
    expect(dated.some(({ total }) => typeof total === "number")).toBe(true);
    expect(dated.some(({ total }) => total === "")).toBe(true);
  });

  it("divide sums by sums: 10 % of 100 and 50 % of 900 are 46 %", async () => {
    const share = (product_group: string, numerator: number, denominator: number) => {
      const figures = { fiscal_year: 2025, unit: "%", actual: numerator / denominator, numerator, denominator };
      return rowOf("kpis", { kpi: "market_share", product_group, ...figures });
    };
    const lines = await rollUpLines([share("Tea", 10, 100), share("Coffee", 450, 900)]);
    expect(lines.filter(({ kpi, year }) => kpi === "market_share" && year === 2025)).toEqual([
      { kpi: "market_share", figure: "actual", year: 2025, total: 0.46, share: 1 },
    ]);
  });

  it("say how much of a running year its rows cover", async () => {
    const cases = {
      revenue: [
        [100, "2026-03-31"],
        [60, "2026-03-31"],
      ],
      contribution_margin: [
        [100, "2026-03-31"],
        [60, "2026-12-31"],
        [40, null],
      ],
      sales_volume: [
        [100, "2026-03-31"],
        [60, "2026-06-30"],
        [40, null],
      ],
      returns: [
        [-100, "2026-03-31"],
        [160, null],
      ],
      complaints: [
        [100, "2026-09-30", "2026-07-01"],
        [60, "2026-09-30", null],
        [40, null, "2025-07-01"],
      ],
    } satisfies Record<
      string,
      readonly (readonly [actual: number, actualThrough: string | null, actualFrom?: string | null])[]
    >;
    const all = Object.entries(cases).flatMap(([kpi, given]) =>
      given.map(([actual, actual_through, actual_from = null], index) => {
        const figures = { unit: "EUR", actual, actual_through, actual_from };
        return rowOf("kpis", { kpi, fiscal_year: 2026, product_group: `G${index}`, ...figures });
      }),
    );
    const lines = await rollUpLines(all);
    for (const [kpi, given] of Object.entries(cases)) {
      const rows = given.map(([actual, actualThrough, actualFrom = null]) => ({ actual, actualThrough, actualFrom }));
      const share = coveredShare(rows, 2026, 1);
      expect(lines.filter((line) => line.kpi === kpi && line.share !== 1).map((line) => line.share)).toEqual([
        expect.closeTo(share, 12),
      ]);
    }
  });
});
