import { addDays } from "../../../src/domain/dates";
import { planSheets, sheetOrder, type TableSheetKey } from "../../../src/domain/schema/plan-schema";
import { languages } from "../../../src/localisation/language";
import { sheetName, sheetTexts } from "../../../src/localisation/sheet-texts";
import { describeWorkbook, workbookState } from "../../../src/actions/home/describe-workbook";
import { sheetHealths } from "../../../src/actions/home/sheet-health";
import type { PlanOverview } from "../../../src/actions/home/workbook-state";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { openWorkbook } from "../../../src/package/open-workbook";
import type { PlanFile } from "../../../src/workbook/port";
import { readPlan } from "../../../src/workbook/read-plan";
import { rowUpdates } from "../../../src/workbook/row-writes";
import { leanOverview } from "../../support/overview-places";
import { startExcel } from "../../support/excel-host";
import { buildPlan, noRows, planFilesOn, rowOf, settingsOf } from "../../support/plan-files";
import { samplePlan } from "../../support/sample-plan";

const { side, health, healthSheets } = leanOverview;

const severities = ["error", "warning", "info"];

const today = "2026-03-15";

async function planOf(file: PlanFile): Promise<PlanOverview> {
  const state = await describeWorkbook(file, today);
  if (state.kind !== "plan") throw new Error(state.kind);
  return state.plan;
}

describe.each(languages)("a plan in %s", (language) => {
  let file: PlanFile;
  let plan: PlanOverview;

  beforeAll(async () => {
    file = await buildPlan(samplePlan(language, 4, today), today);
    plan = await planOf(file);
  });

  it("is told with what it is", () => {
    const { account, currency, level, status, years } = plan;
    expect({ account, currency, level, status, years, language: plan.language }).toEqual({
      account: "QUICK-Stop",
      currency: "EUR",
      level: "lean",
      status: "draft",
      years: [2026, 2028],
      language,
    });
  });

  it("is as complete and as fresh as its overview says, sheet by sheet", async () => {
    const snapshot = await file.read();
    const overview = openWorkbook(await file.toBytes()).sheet(sheetName("overview", language));
    const healths = sheetHealths(readPlan(snapshot), snapshot, today);
    expect(healths.map(({ sheet }) => sheet)).toEqual(healthSheets);
    healths.forEach(({ rows, complete, fresh, sheet }, index) => {
      const cell = (at: number) => overview?.cell(health.first + index, at)?.value;
      expect([sheet, cell(side.first)]).toEqual([sheet, rows]);
      expect(complete).toBeDefined();
      expect(cell(side.second)).toBeCloseTo((complete ?? NaN) / rows, 9);
      if (fresh === undefined) expect(cell(side.third)).toBe("–");
      else expect(cell(side.third)).toBeCloseTo(fresh / rows, 9);
    });
    const overall = (at: number) => overview?.cell(health.end, at)?.value;
    expect(overall(side.second)).toBeCloseTo(plan.health.completeness ?? NaN, 9);
    expect(overall(side.third)).toBeCloseTo(plan.health.freshness ?? NaN, 9);
  });

  it("names the overdue measures that its sheet marks, the oldest first, each with its cell", async () => {
    const { overdueMeasures } = plan.health;
    expect(overdueMeasures).toMatchObject([{ title: "late", owner: "AB", due: addDays(today, -5) }]);
    const { tables } = await file.read();
    const marks = tables.find(({ name }) => name === "KAP_Measures");
    const position = marks?.headers.indexOf(sheetTexts(language).measures.columns.overdue[0]) ?? -1;
    expect(marks?.rows.filter((cells) => cells[position] === 1)).toHaveLength(overdueMeasures.length);
    expect(await cellText(file, overdueMeasures[0]?.place)).toBe("late");
  });

  it("gives every finding of a shown sheet a place, the worst first and equals in the order of the sheets", () => {
    expect(plan.findings.length).toBeGreaterThan(3);
    const shown = plan.findings.filter(({ sheet }) => sheet !== undefined && sheet !== "meta");
    expect(shown.every(({ place }) => place !== undefined)).toBe(true);
    const order = plan.findings.map(({ severity, sheet }) => {
      const sheetPlace = sheet === undefined ? 0 : sheetOrder.indexOf(sheet) + 1;
      return severities.indexOf(severity) * 100 + sheetPlace;
    });
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(plan.findings.map(({ severity }) => severity)).size).toBeGreaterThan(1);
    for (const { row: line, place, sheet } of shown) {
      expect(place?.sheet).toBe(sheetName(sheet ?? "overview", language));
      if (line !== undefined) expect(place?.row).toBe(line - 1);
    }
  });

  it("shows where to go on: the first cell to fill in, and the first date that is too old", async () => {
    const { firstGap, firstStale } = plan.health;
    expect(firstGap).toEqual({
      sheet: sheetName("profile", language),
      row: 7,
      column: columnOf("profile", "value_text"),
    });
    expect(firstStale).toMatchObject({ sheet: sheetName("profile", language), column: columnOf("profile", "as_of") });
    expect(Number(await cellText(file, firstStale))).toBeLessThan(46_000);
  });
});

function columnOf(sheet: TableSheetKey, key: string): number {
  return Object.keys(planSheets[sheet].columns).indexOf(key);
}

async function cellText(file: PlanFile, place: { sheet: string; row: number; column: number } | undefined) {
  if (!place) return undefined;
  const value = openWorkbook(await file.toBytes())
    .sheet(place.sheet)
    ?.cell(place.row, place.column)?.value;
  return value === undefined ? undefined : String(value);
}

describe("completeness and freshness", () => {
  const healthOf = async (file: PlanFile) => {
    const snapshot = await file.read();
    return { healths: sheetHealths(readPlan(snapshot), snapshot, today), plan: await planOf(file) };
  };

  it("are unknown for a sheet in which a cell that counts holds an error value, as in Excel, where it goes through sums", async () => {
    const file = await buildPlan(samplePlan("en", 1, today), today);
    const name = columnOf("contacts", "name");
    const broken = openWorkbook(await file.toBytes());
    broken.sheet("Buying Center")?.setFormula(4, name, "1/0", { error: "#DIV/0!" });
    const reopened = await planFilesOn(today).open(broken.toBytes());
    const { healths } = await healthOf(reopened);
    const index = healthSheets.indexOf("contacts");
    expect(healths[index]).toMatchObject({ sheet: "contacts", complete: undefined, fresh: undefined });
  });

  it("leave out a sheet that has lost a column", async () => {
    const file = await buildPlan(samplePlan("en", 1, today), today, planFilesOn(today, { calculates: false }));
    const snapshot = await file.read();
    const tables = snapshot.tables.map((table) =>
      table.name === "KAP_Team"
        ? { ...table, headers: table.headers.map((text) => (text === "Role" ? "?" : text)) }
        : table,
    );
    const without = { ...snapshot, tables: tables.filter(({ name }) => name !== "KAP_Columns") };
    expect(sheetHealths(readPlan(without), without, today).map(({ sheet }) => sheet)).not.toContain("team");
  });

  it("begin with a cell in the first empty sheet when all rows are complete, and empty sheets count as nothing", async () => {
    const profile = rowOf("profile", { field: "company", section: "base", value_text: "A", as_of: today });
    const file = await buildPlan({ settings: settingsOf(), rows: { ...noRows, profile: [profile] } }, today);
    const { plan } = await healthOf(file);
    expect(plan.health).toMatchObject({ completeness: 1 / 6, freshness: 1, firstStale: undefined });
    expect(plan.health.firstGap).toEqual({ sheet: "Team", row: 4, column: columnOf("team", "short_name") });
  });
});

describe("what a workbook is", () => {
  const files = planFilesOn(today, { calculates: false });
  const build = () => buildPlan({ settings: settingsOf(), rows: noRows }, today, files);

  it("is nothing, somebody's sheets, or a plan", async () => {
    const file = await files.create();
    expect(await describeWorkbook(file, today)).toEqual({ kind: "empty" });
    await file.apply([{ kind: "setCells", sheet: "Sheet1", top: 0, left: 0, cells: [["x"]] }]);
    expect(await describeWorkbook(file, today)).toEqual({ kind: "foreign", sheetCount: 1 });
    expect(await describeWorkbook(await build(), today)).toMatchObject({ kind: "plan" });
  });

  async function withMeta(key: string, value: string | number) {
    const file = await build();
    const { tables } = await file.read();
    const index = tables.find(({ name }) => name === "KAP_Meta")?.rows.findIndex(([name]) => name === key) ?? -1;
    await file.apply([{ kind: "setCells", sheet: "Meta", top: index + 1, left: 1, cells: [[value]] }]);
    return describeWorkbook(file, today);
  }

  it("is a newer plan when its schema is", async () => {
    expect(await withMeta("schema_version", 7)).toEqual({ kind: "newer", version: 7, known: 2 });
  });

  it("is a damaged plan when it has lost what it is", async () => {
    expect(await withMeta("plan_id", "")).toEqual({ kind: "damaged", missing: "plan_id" });
    const file = await build();
    await file.apply([{ kind: "removeSheet", sheet: "Meta" }]);
    expect(await describeWorkbook(file, today)).toEqual({ kind: "damaged", missing: "KAP_Meta" });
    const { stamp, ...unstamped } = await file.read();
    expect(stamp).toBeDefined();
    expect(workbookState(unstamped, today)).toEqual({ kind: "damaged", missing: "KAP_Meta" });
  });

  it("is read in two batches", async () => {
    const excel = await startExcel({ file: await (await build()).toBytes() });
    expect(await describeWorkbook(createExcelWorkbook(), today)).toMatchObject({ kind: "plan" });
    expect(excel.counters.batches).toBe(2);
    excel.close();
  });
});

describe("the next step", () => {
  const files = planFilesOn(today, { calculates: false });

  it("leads to the cell where it begins", async () => {
    const kpi = rowOf("kpis", { id: "AAAAAAAA", kpi: "revenue", fiscal_year: 2026, unit: "EUR" });
    const unit = rowOf("settings", { id: "BBBBBBBB", kind: "unit", name: "EUR" });
    const file = await buildPlan({ settings: settingsOf(), rows: { ...noRows, kpis: [kpi], settings: [unit] } }, today);
    const step = async () => (await planOf(file)).nextStep;
    expect(await step()).toEqual({
      code: "import_actuals",
      sheet: "kpis",
      place: { sheet: "KPIs", row: 4, column: columnOf("kpis", "actual") },
    });
    const plan = readPlan(await file.read());
    await file.apply(rowUpdates(plan, "kpis", [{ rowNumber: 5, values: { fiscal_year: 2026, actual: 10 } }]));
    expect(await step()).toMatchObject({ code: "describe_account", sheet: "profile", place: { sheet: "Profile" } });
  });

  it("is to repair what is wrong, first of all, and begins where it is", async () => {
    const file = await buildPlan({ settings: settingsOf(), rows: noRows }, today, files);
    await file.apply([
      { kind: "setCells", sheet: "Measures", top: 4, left: columnOf("measures", "due"), cells: [["soon"]] },
    ]);
    const { nextStep, health } = await planOf(file);
    expect(health.errors).toBeGreaterThan(0);
    expect(nextStep).toEqual({
      code: "repair_errors",
      sheet: "measures",
      place: { sheet: "Measures", row: 4, column: columnOf("measures", "due") },
    });
  });
});
