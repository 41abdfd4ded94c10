import * as fc from "fast-check";
import type { CellValue } from "../../src/domain/cell-value";
import { elapsedShare } from "../../src/domain/kpi/achievement";
import { findKpi, ownKpiKey } from "../../src/domain/kpi/catalogue";
import type { PlanRows } from "../../src/domain/schema/plan-schema";
import type { Change, ConditionalRule } from "../../src/workbook/changes";
import { conditionalFormats } from "../../src/workbook/conditional-formats";
import { newTableBody } from "../../src/workbook/table-body";
import { anyKpiRow, ownKpis } from "../support/any-kpi-rows";
import { buildPlan, noRows, settingsOf } from "../support/plan-files";
import { tableCells } from "../support/plan-cells";
import { readSheetValues } from "../support/xlsx/sheet-values";

const settings = settingsOf({ fiscalYearStart: 10 });
/** Every third begins in the second half of its year. */
const rows = fc.sample(anyKpiRow, { numRuns: 60, seed: 7 }).map((row, index) => ({
  ...row,
  actual_from: index % 3 === 0 ? `${row.fiscal_year ?? 2026}-04-15` : null,
}));
const body = newTableBody("kpis", "KPIs", rows.length);
/** Far to the right of the table, where a formula meets nobody. */
const firstFreeColumn = 40;

const rules = conditionalFormats("kpis", "en", body).flatMap((format) => {
  const key = [...body.columns].find(([, column]) => column === format.range.left)?.[0] ?? "";
  return format.rules.map((rule) => ({ key, rule }));
});

const formulaOf = (rule: ConditionalRule) => (rule.kind === "formula" ? rule.formula : "FALSE");

/** The rules as formulas of ordinary cells: one row per KPI row, one column per rule, moved down as Excel moves them. */
function asCells(): Change {
  const cells = rows.map((_, index) =>
    rules.map(({ rule }) => {
      const formula = formulaOf(rule).replaceAll(/(\$[A-Z]{1,2})5\b/g, `$1${body.firstRow + 1 + index}`);
      return { formula };
    }),
  );
  return { kind: "setCells", sheet: "KPIs", top: body.firstRow, left: firstFreeColumn, cells };
}

let applies: readonly (readonly unknown[])[];
let cells: readonly Readonly<Record<string, CellValue>>[];

beforeAll(async () => {
  const file = await buildPlan({ settings, rows: { ...noRows, settings: ownKpis, kpis: rows } }, "2026-03-15");
  await file.apply([asCells()]);
  const values = readSheetValues(await file.toBytes()).get("KPIs") ?? [];
  applies = rows.map((_, index) => (values[body.firstRow + index] ?? []).slice(firstFreeColumn));
  cells = tableCells(await file.read(), "kpis", "en");
});

/** Which rows a rule applies to. */
function appliesTo(column: string, isWanted: (rule: ConditionalRule) => boolean): unknown[] {
  const at = rules.findIndex(({ key, rule }) => key === column && isWanted(rule));
  return applies.map((row) => row[at]);
}

const shows = (format: string) => (rule: ConditionalRule) =>
  rule.kind === "formula" && rule.style.numberFormat === format;

function flows({ kpi }: PlanRows["kpis"]): boolean {
  const own = ownKpis.find(({ name }) => ownKpiKey(name ?? "") === kpi);
  return findKpi(kpi ?? "")?.flow ?? own?.aggregation === "SUM";
}

describe("the conditional formats of KPI rows", () => {
  it("mark an achievement as pro rata exactly where the actual of a flowing figure covers a part of its year", () => {
    const expected = rows.map((row) => {
      const year = {
        flow: flows(row),
        fiscalYear: row.fiscal_year,
        actualFrom: row.actual_from,
        actualThrough: row.actual_through,
      };
      return elapsedShare(year, settings.fiscalYearStart) < 1;
    });
    expect(new Set(expected).size).toBe(2);
    expect(rows.some((row, index) => expected[index] === true && row.actual_through === null)).toBe(true);
    expect(appliesTo("achievement", ({ kind }) => kind === "formula")).toEqual(expected);
  });

  it("are short enough for every Excel", () => {
    expect(rules.filter(({ rule }) => formulaOf(rule).length > 255)).toEqual([]);
  });

  it("mark it for counts of the year, too", () => {
    const counted = rows.filter(({ kpi }) => kpi === "complaints" || kpi === "number_of_orders");
    expect(counted.length).toBeGreaterThan(2);
    expect(counted.every(flows)).toBe(true);
  });

  it("show shares as percent and small prices with cents", () => {
    const percent = rows.map(({ unit, target }) => unit === "%" && target !== null);
    expect(appliesTo("target", shows("0.0%"))).toEqual(percent);
    const small = rows.map(
      ({ unit, target }) => unit !== "%" && target !== null && Math.abs(target) < 100 && target % 1 !== 0,
    );
    expect(new Set(small).size).toBe(2);
    expect(appliesTo("target", shows("#,##0.00"))).toEqual(small);
  });

  it("colour the light by the status", () => {
    const lights = rules.filter(({ key }) => key === "status").map(({ rule }) => rule);
    const shown = lights.map((rule) => appliesTo("status", (other) => other === rule));
    const status = cells.slice(0, rows.length).map((row) => row["status"]);
    expect(shown).toEqual([1, 0, -1].map((value) => status.map((own) => own === value)));
  });
});
