import { serialOfDate } from "../../../src/domain/dates";
import { buyingRoles } from "../../../src/domain/schema/lists";
import type { Language } from "../../../src/localisation/language";
import { sheetName } from "../../../src/localisation/sheet-texts";
import { nodeDeflater } from "../../../src/entry/node-deflater";
import { openWorkbook } from "../../../src/package/open-workbook";
import type { NewPlan } from "../../../src/workbook/new-plan";
import { column, row } from "../../../src/workbook/sheets/overview-layout";
import { buildPlan, noRows, planFilesOn, rowOf, settingsOf } from "../../support/plan-files";
import { leanOverview } from "../../support/overview-places";
import { samplePlan, sampleRoles } from "../../support/sample-plan";
import { readSheetValues, type SheetValue } from "../../support/xlsx/sheet-values";

const today = "2026-03-15";
const { side, roles, measures, measureSlots, health, healthSheets } = leanOverview;

async function overviewOf(plan: NewPlan): Promise<(top: number, left: number) => SheetValue> {
  const sheets = readSheetValues(await (await buildPlan(plan, today)).toBytes());
  const grid = sheets.get(sheetName("overview", plan.settings.language)) ?? [];
  // A formula that shows nothing may hold an empty text.
  return (top, left) => (grid[top]?.[left] === "" ? null : (grid[top]?.[left] ?? null));
}

/** Programs show 15 digits of what they compute. */
const rounded = (value: SheetValue) => (typeof value === "number" ? Number(value.toFixed(12)) : value);

describe("the overview", () => {
  let cell: (top: number, left: number) => SheetValue;

  beforeAll(async () => {
    cell = await overviewOf(samplePlan("en", 1, today, 10));
  });

  it("names the account, its manager, the status and the vision", () => {
    expect(cell(row.title, column.kpi)).toBe("QUICK-Stop");
    const facts = String(cell(row.facts, column.kpi)).split(/ {3}· {3}/);
    expect(facts.slice(0, 2)).toEqual(["Account manager: Anna Berg", "Status: draft"]);
    expect(facts).toContain("Plan years: 2026–2028");
    expect(facts).toContain("As of: 2026-03-15");
    expect(cell(row.vision, column.kpi)).toBe('The "first" choice');
  });

  it("counts the persons of each role and names the first", () => {
    const shown = buyingRoles.map((_, index) => {
      const top = roles.first + index;
      return [cell(top, side.first), cell(top, side.second) ?? ""];
    });
    expect(shown).toEqual(buyingRoles.map((role) => sampleRoles[role]));
  });

  it("shows the next measures by due date, without those that are done, cancelled or have no date", () => {
    const shown = Array.from({ length: measureSlots }, (_, index) => {
      const top = measures.first + index;
      return [side.label, side.first, side.second, side.third].map((left) => cell(top, left));
    });
    expect(shown).toEqual([
      ["late", "AB", serialOfDate("2026-03-10"), 1],
      ["today", null, serialOfDate("2026-03-15"), null],
      ["later", null, serialOfDate("2026-04-14"), null],
      ["also later", null, serialOfDate("2026-04-14"), null],
      ["last", null, serialOfDate("2027-01-09"), null],
    ]);
    expect(cell(measures.end, side.label)).toBe("1 measure overdue");
  });

  it("says of each sheet how many rows it has and which share is complete and fresh", () => {
    const shown = healthSheets.map((sheet, index) => {
      const top = health.first + index;
      return [sheet, ...[side.first, side.second, side.third].map((left) => rounded(cell(top, left)))];
    });
    expect(shown.filter(([sheet]) => sheet !== "kpis")).toEqual([
      // four rows have a field, three of them a value, two a date of the last six months
      ["profile", 4, 0.75, 0.5],
      // Carl has neither role nor contribution
      ["team", 3, rounded(2 / 3), "–"],
      ["contacts", 3, rounded(1 / 3), rounded(1 / 3)],
      ["goals", 3, rounded(2 / 3), 0],
      // a goal, an owner, a due date and a status
      ["measures", 9, rounded(1 / 9), "–"],
    ]);
  });
});

describe("the overview of a plan without contents", () => {
  it.each([
    ["en", "No vision yet", "No open measure with a due date", "No measure is overdue"],
    ["de", "Noch keine Vision", "Keine offene Maßnahme mit Frist", "Keine Maßnahme ist überfällig"],
  ] as const)("says so in %s", async (language: Language, vision, noMeasures, overdue) => {
    const cell = await overviewOf({ settings: settingsOf({ language }), rows: noRows });
    expect(cell(row.vision, column.kpi)).toContain(vision);
    expect(cell(measures.first, side.label)).toBe(noMeasures);
    expect(cell(measures.end, side.label)).toBe(overdue);
    expect(cell(row.note, column.kpi)).toBeNull();
    const shares = healthSheets.map((_, index) => cell(health.first + index, side.second));
    expect(shares).toEqual(healthSheets.map(() => null));
  });
});

describe("the key figures of the overview", () => {
  const kpi = (
    fiscal_year: number,
    actual: number | null,
    target: number | null,
    actual_through: string | null = null,
  ) => rowOf("kpis", { kpi: "revenue", unit: "EUR", fiscal_year, actual, target, actual_through });
  const figures = [
    column.unit,
    column.before,
    column.complete,
    column.running,
    column.target,
    column.gap,
    column.achievement,
  ];
  const line = (cell: (top: number, left: number) => SheetValue) =>
    [...figures, column.light].map((left) => cell(row.keyFigureFirst, left));

  it("compare the last complete year with the target of the first plan year", async () => {
    const kpis = [kpi(2024, 90, null), kpi(2025, 100, null), kpi(2026, null, 125), kpi(2027, null, 150)];
    const cell = await overviewOf({ settings: settingsOf(), rows: { ...noRows, kpis } });
    expect(line(cell)).toEqual(["EUR", 90, 100, null, 125, 25, 0.8, -1]);
    const years = [column.before, column.complete, column.running, column.target].map((left) =>
      cell(row.keyFigureHeader, left),
    );
    expect(years).toEqual(["Actual 2024", "Actual 2025", null, "Target 2026"]);
  });

  it("compare a running year pro rata with its own target", async () => {
    // 73 of 365 days
    const kpis = [kpi(2024, 90, null), kpi(2025, 100, null), kpi(2026, 24, 125, "2026-03-14"), kpi(2027, null, 150)];
    const cell = await overviewOf({ settings: settingsOf(), rows: { ...noRows, kpis } });
    expect(line(cell)).toEqual(["EUR", 90, 100, 24, 125, 101, 0.96, 0]);
    const note = "Actuals of 2026 reach 2026-03-14; gap to the full target, achievement pro rata.";
    expect(cell(row.note, column.kpi)).toContain(note);
  });

  it("leave the comparison blank where the running year has no figure of the KPI", async () => {
    const margin = (year: number, actual: number | null, target: number | null) =>
      rowOf("kpis", { kpi: "contribution_margin", unit: "EUR", fiscal_year: year, actual, target });
    const kpis = [
      kpi(2025, 100, null),
      kpi(2026, 24, 125, "2026-03-14"),
      margin(2025, 400, null),
      margin(2026, null, 500),
    ];
    const cell = await overviewOf({ settings: settingsOf(), rows: { ...noRows, kpis } });
    const second = [...figures, column.light].map((left) => cell(row.keyFigureFirst + 1, left));
    expect(second).toEqual(["EUR", null, 400, null, 500, null, null, null]);
  });

  it("measure each KPI by how far its own rows reach", async () => {
    const share = rowOf("kpis", {
      kpi: "market_share",
      unit: "%",
      fiscal_year: 2026,
      actual: 0.3,
      actual_through: "2026-12-31",
    });
    const kpis = [kpi(2025, 100, null), kpi(2026, 24, 125, "2026-03-14"), share];
    const cell = await overviewOf({ settings: settingsOf(), rows: { ...noRows, kpis } });
    expect(line(cell)).toEqual(["EUR", null, 100, 24, 125, 101, 0.96, 0]);
  });

  it("mark the only year as running when it is cut off, and compare it with no other year's target", async () => {
    const kpis = [kpi(2025, 24, null, "2025-03-14"), kpi(2026, null, 125)];
    const cell = await overviewOf({ settings: settingsOf(), rows: { ...noRows, kpis } });
    expect(line(cell)).toEqual(["EUR", null, null, 24, 125, null, null, null]);
    expect(cell(row.keyFigureHeader, column.running)).toBe("Actual 2025*");
  });

  it("keep rows without a fiscal year out of every total", async () => {
    const kpis = [
      kpi(2025, 100, null),
      rowOf("kpis", { kpi: "revenue", unit: "EUR", actual: 99_999 }),
      kpi(2026, null, 125),
    ];
    const cell = await overviewOf({ settings: settingsOf(), rows: { ...noRows, kpis } });
    expect(line(cell)).toEqual(["EUR", null, 100, null, 125, 25, 0.8, -1]);
  });

  it("show no unit where the rows have none", async () => {
    const kpis = [rowOf("kpis", { kpi: "revenue", fiscal_year: 2025, actual: 3 })];
    const cell = await overviewOf({ settings: settingsOf(), rows: { ...noRows, kpis } });
    expect(line(cell).slice(0, 3)).toEqual([null, null, 3]);
  });
});

describe("the overview of a plan with bad cells", () => {
  /** Overwrites cells of the first body row (and the second of measures) with what people may paste there. */
  async function withBadCells(plan: NewPlan): Promise<Uint8Array> {
    const workbook = openWorkbook(await (await buildPlan(plan, today)).toBytes(), nodeDeflater);
    const spoil = (table: string, header: string, value: string | { error: string }, below = 0) => {
      const { range, columns } = workbook.table(table) ?? { range: { top: 0, left: 0 }, columns: [] };
      const left = range.left + columns.findIndex(({ name }) => name === header);
      workbook.sheetOfTable(table)?.setValue(range.top + 1 + below, left, value);
    };
    spoil("KAP_Kpis", "Fiscal year", "1997/98");
    spoil("KAP_Kpis", "Actual", { error: "#REF!" }, 1);
    spoil("KAP_Kpis", "Actual through", "soon", 2);
    spoil("KAP_Measures", "Status", { error: "#N/A" });
    spoil("KAP_Measures", "Due date", "next week", 1);
    spoil("KAP_Profile", "Number", { error: "#DIV/0!" });
    spoil("KAP_Goals", "As of", { error: "#VALUE!" });
    const file = await planFilesOn(today).open(workbook.toBytes());
    await file.apply([]);
    return file.toBytes();
  }

  it("still shows every figure that the good cells give, and no error value", async () => {
    const kpi = (fiscal_year: number, actual: number | null, target: number | null) =>
      rowOf("kpis", { kpi: "revenue", unit: "EUR", fiscal_year, actual, target });
    const kpis = [
      kpi(2020, 1, null),
      kpi(2023, 1, null),
      kpi(2024, 90, null),
      kpi(2025, 100, null),
      kpi(2026, null, 125),
    ];
    const sample = samplePlan("en", 1, today, 0);
    const sheets = readSheetValues(await withBadCells({ ...sample, rows: { ...sample.rows, kpis } }));
    const errors = ["Overview", "Chart data"].flatMap((name) =>
      (sheets.get(name) ?? []).flat().filter((value) => typeof value === "object" && value !== null),
    );
    expect(errors).toEqual([]);
    const overview = sheets.get("Overview") ?? [];
    const figures = [column.before, column.complete, column.target, column.gap].map(
      (left) => overview[row.keyFigureFirst]?.[left],
    );
    expect(figures).toEqual([90, 100, 125, 25]);
    const next = Array.from({ length: 3 }, (_, index) => overview[measures.first + index]?.[side.label]);
    expect(next).toEqual(["today", "later", "also later"]);
  });
});
