import { checkPlan, workbookFindings } from "../../../src/actions/check/check-plan";
import { checkComputed } from "../../../src/actions/check/computed-checks";
import { checkStructure } from "../../../src/actions/check/structure-checks";
import { createPlan } from "../../../src/actions/create/create-plan";
import { languages, type Language } from "../../../src/localisation/language";
import { describeFinding } from "../../../src/localisation/describe-finding";
import { checkResultName, planNames } from "../../../src/workbook/plan-names";
import { plannedSheets } from "../../../src/workbook/plan-sheets";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/port";
import { readPlan } from "../../../src/workbook/read-plan";
import { buildPlan, planFilesOn, repeatingRandom, settingsOf } from "../../support/plan-files";
import { samplePlan } from "../../support/sample-plan";

const today = "2026-03-15";
const sample = (language: Language, fiscalYearStart: number) =>
  buildPlan(samplePlan(language, fiscalYearStart, today), today);

let snapshot: WorkbookSnapshot;

beforeAll(async () => {
  snapshot = await (await sample("en", 4)).read();
});

/** The workbook with another value in one column of a table, where `rows` says so. */
function withColumn(table: string, header: string, change: (cell: CellValue, index: number) => CellValue) {
  const tables = snapshot.tables.map((entry) => {
    if (entry.name !== table) return entry;
    const at = entry.headers.indexOf(header);
    return {
      ...entry,
      rows: entry.rows.map((row, index) => row.map((cell, column) => (column === at ? change(cell, index) : cell))),
    };
  });
  return { ...snapshot, tables };
}

const computed = (of: WorkbookSnapshot) => checkComputed(readPlan(of), of);

describe("the check of calculated columns", () => {
  it.each<[Language, number]>([
    ["de", 1],
    ["de", 10],
    ["en", 7],
  ])("finds nothing in a calculated plan (%s, fiscal year from month %i)", async (language, start) => {
    const read = await (await sample(language, start)).read();
    expect(readPlan(read).rows.kpis.length).toBeGreaterThan(50);
    expect(checkComputed(readPlan(read), read)).toEqual([]);
  });

  it.each(["KPI key", "Grain", "Aggregation", "Direction", "Gap", "Achievement", "Status"])(
    "finds a column %s whose values were overwritten, once and with its rows",
    (header) => {
      const found = computed(withColumn("KAP_Kpis", header, (cell) => (cell === null ? null : 4711)));
      expect(found.map(({ code, severity, sheet }) => [code, severity, sheet])).toEqual([
        ["kpi.formula_overwritten", "warning", "kpis"],
      ]);
      const [finding] = found;
      expect(finding?.row).toBeGreaterThan(4);
      expect(String(finding?.params.rows)).toMatch(/^\d+(, \d+)*( …)?$/);
      for (const language of languages)
        expect(finding && describeFinding(finding, language)).toContain(String(finding?.params.rows));
    },
  );

  it("finds a single row that was pasted without its formulas", () => {
    const at = snapshot.tables.find(({ name }) => name === "KAP_Kpis")?.headers.indexOf("KPI key") ?? -1;
    const first = snapshot.tables.find(({ name }) => name === "KAP_Kpis")?.rows.findIndex((row) => row[at] !== null);
    const found = computed(withColumn("KAP_Kpis", "KPI key", (cell, index) => (index === first ? null : cell)));
    expect(found).toMatchObject([{ column: "kpi_key", row: 5 + (first ?? 0), params: { count: 1 } }]);
  });

  it("finds codes of other sheets that were overwritten", () => {
    const found = computed(withColumn("KAP_Measures", "Status key", (cell) => (cell === null ? null : "done")));
    expect(found).toMatchObject([{ code: "row.formula_overwritten", sheet: "measures", column: "status_key" }]);
  });

  it("finds a new plan that was never calculated", async () => {
    const file = await planFilesOn(today, { calculates: false }).create();
    const request = { account: "A", language: "en", currency: "EUR", fiscalYearStart: 1, today } as const;
    await createPlan(file, request, repeatingRandom());
    const { findings } = await checkPlan(file, "2026-03-15");
    expect(findings.map(({ code }) => code)).toContain("kpi.formula_overwritten");
  });
});

describe("the check of what nobody sees", () => {
  const planned = plannedSheets(settingsOf());

  it("knows exactly the names that a plan has", () => {
    // plans made before the result line existed lack its name, and are none the worse for it
    const known = [...planNames(planned).map(({ name }) => name), checkResultName];
    expect(snapshot.names.map(({ name }) => name).sort()).toEqual([...known].sort());
    expect(checkStructure(snapshot, planned)).toEqual([]);
  });

  it("finds names that are gone or point nowhere, in one finding", () => {
    const names = snapshot.names
      .filter(({ name }) => name !== "KAP_List_team")
      .map((entry) =>
        entry.name === "KAP_Today" || entry.name === "KAP_Sheet_overview"
          ? { name: entry.name, formula: "#REF!" }
          : entry.name === "KAP_List_goals"
            ? { ...entry, formula: entry.formula.replace(/^[^:]+/, "Goals!#BEZUG!") }
            : entry,
      );
    const found = checkStructure({ ...snapshot, names }, planned);
    expect(found).toEqual([
      {
        code: "name.missing",
        severity: "error",
        params: { names: "KAP_Sheet_overview, KAP_Today, KAP_List_team, KAP_List_goals" },
      },
    ]);
    for (const language of languages) expect(found[0] && describeFinding(found[0], language)).toContain("KAP_Today");
  });

  it.each([
    ["KAP_Lists", "lists"],
    ["KAP_Columns", "columns"],
  ])("finds that the hidden table %s is gone", (table, sheet) => {
    const without = { ...snapshot, tables: snapshot.tables.filter(({ name }) => name !== table) };
    expect(workbookFindings(readPlan(without), without)).toContainEqual({
      code: "sheet.missing",
      severity: "error",
      sheet,
      params: {},
    });
  });
});
