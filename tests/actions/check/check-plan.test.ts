import { checkPlan, workbookFindings } from "../../../src/actions/check/check-plan";
import { createPlan } from "../../../src/actions/create/create-plan";
import type { Finding } from "../../../src/domain/finding";
import { describeFinding, describePlace } from "../../../src/localisation/describe-finding";
import { languages } from "../../../src/localisation/language";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/port";
import { readPlan } from "../../../src/workbook/read-plan";
import { planFilesOn, repeatingRandom } from "../../support/plan-files";

const files = planFilesOn("2026-03-15");
let snapshot: WorkbookSnapshot;

beforeAll(async () => {
  const file = await files.create();
  const request = { account: "A", language: "en", currency: "EUR", fiscalYearStart: 1, today: "2026-03-15" } as const;
  await createPlan(file, { ...request, targetKpis: ["revenue"] }, repeatingRandom());
  snapshot = await file.read();
});

/** The plan with other cells in the first rows of a table, by header. */
function withCells(table: string, ...rows: readonly Readonly<Record<string, CellValue>>[]): WorkbookSnapshot {
  const tables = snapshot.tables.map((entry) => {
    if (entry.name !== table) return entry;
    const changed = entry.rows.map((cells, index) =>
      cells.map((cell, at) => rows[index]?.[entry.headers[at] ?? ""] ?? cell),
    );
    return { ...entry, rows: changed };
  });
  return { ...snapshot, tables };
}

const findingsOf = (of: WorkbookSnapshot) => workbookFindings(readPlan(of), of);
/** Nothing is calculated after these edits; what that leaves has tests of its own. */
const unsaid: ReadonlySet<string> = new Set([
  "kpi.without_target",
  "kpi.formula_overwritten",
  "row.formula_overwritten",
]);
/** Without the remark that a new plan has no targets yet. */
const problems = (of: WorkbookSnapshot) => findingsOf(of).filter(({ code }) => !unsaid.has(code));

function expectTexts(findings: readonly Finding[]): void {
  for (const finding of findings)
    for (const language of languages) {
      expect(describeFinding(finding, language)).toMatch(/^[^{}]{10,}[.?]$/);
      expect(describePlace(finding, language)).not.toBe("");
    }
}

describe("the check of a plan", () => {
  it("finds in a new plan only what is still to be filled in, as a few notes", async () => {
    const file = await files.create();
    const request = {
      account: "A",
      language: "de",
      currency: "EUR",
      fiscalYearStart: 10,
      today: "2026-03-15",
    } as const;
    await createPlan(file, request, repeatingRandom());
    const { settings, findings } = await checkPlan(file, "2026-03-15");
    expect(settings.account).toBe("A");
    expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      "info sheet.incomplete",
      "info sheet.empty",
      "info kpi.without_target",
    ]);
    expectTexts(findings);
  });

  it("does not drown a new full plan in findings: nothing to worry about, and few notes", async () => {
    const file = await files.create();
    const request = { account: "A", language: "de", level: "full", currency: "EUR", fiscalYearStart: 1 } as const;
    await createPlan(file, { ...request, today: "2026-03-15" }, repeatingRandom());
    const { findings } = await checkPlan(file, "2026-03-15");
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(findings.length).toBeLessThan(8);
    expect(findings.map(({ code }) => code)).toContain("sheet.empty");
    expectTexts(findings);
  });

  it.each<[string, Readonly<Record<string, CellValue>>, string, string, string]>([
    ["text for a number", { Actual: "12 EUR" }, "cell.not_a_number", "error", "actual"],
    ["an error", { Actual: { error: "#N/A" } }, "cell.error", "error", "actual"],
    ["text for a date", { "As of": "15.03.2026" }, "cell.not_a_date", "error", "as_of"],
    ["a number that is no date", { "As of": -7 }, "cell.not_a_date", "error", "as_of"],
    ["a choice that is on no list", { Confidence: "rather sure" }, "cell.unknown_choice", "warning", "confidence"],
    ["a KPI that nobody defined", { KPI: "Umsatzrendite" }, "cell.unknown_choice", "warning", "kpi"],
    ["an unknown owner", { Owner: "XY" }, "reference.unknown_owner", "warning", "owner"],
  ])("finds %s by row and column", (_, cells, code, severity, column) => {
    const found = problems(withCells("KAP_Kpis", cells));
    expect(
      found.map((finding) => [finding.code, finding.severity, finding.sheet, finding.row, finding.column]),
    ).toEqual([[code, severity, "kpis", 5, column]]);
    expectTexts(found);
  });

  it("finds KPI rows without a year, and short names that mean two persons", () => {
    const withoutYear = problems(withCells("KAP_Kpis", { "Fiscal year": "" }));
    expect(withoutYear.map(({ code, row }) => [code, row])).toEqual([["kpi.year_missing", 5]]);
    const twice = problems(withCells("KAP_Team", { "Short name": "AB" }, { "Short name": "AB" }));
    expect(twice.map(({ code, row }) => [code, row])).toEqual([["reference.ambiguous_owner", 6]]);
    expectTexts([...withoutYear, ...twice]);
  });

  it("understands choices in either language", () => {
    expect(problems(withCells("KAP_Kpis", { KPI: "Umsatz", Confidence: "BESTÄTIGT " }))).toEqual([]);
  });

  it("knows the KPIs that the settings define", () => {
    const settings = withCells("KAP_Settings", {
      Kind: "Own KPI",
      Name: "Visits",
      Aggregation: "Sum",
      Direction: "higher is better",
    });
    const plan = readPlan({
      ...settings,
      tables: settings.tables.map((table) => (table.name === "KAP_Kpis" ? kpiNamed(table, "VISITS") : table)),
    });
    expect(plan.findings).toEqual([]);
    expect(plan.rows.kpis[0]?.values.kpi).toBe("own_visits");
  });

  it("finds a stamp of another plan, or none", () => {
    const { stamp = "", ...without } = snapshot;
    expect(problems(without).map(({ code }) => code)).toEqual(["plan.stamp_differs"]);
    const other = stamp.replace(/planId="\w/, 'planId="-');
    expect(problems({ ...snapshot, stamp: other }).map(({ code }) => code)).toEqual(["plan.stamp_differs"]);
    expectTexts(problems(without));
  });

  it("finds a table that is gone, and reads all others", () => {
    const found = problems({ ...snapshot, tables: snapshot.tables.filter(({ name }) => name !== "KAP_Team") });
    expect(found).toEqual([{ code: "sheet.missing", severity: "error", sheet: "team", params: {} }]);
    expectTexts(found);
  });

  it("finds a column that is gone", () => {
    const tables = snapshot.tables.map((table) =>
      table.name === "KAP_Kpis"
        ? { ...table, headers: table.headers.map((name) => (name === "Method" || name === "Source" ? "?" : name)) }
        : table,
    );
    const found = problems({ ...snapshot, tables });
    expect(found).toEqual([{ code: "column.missing", severity: "error", sheet: "kpis", column: "source", params: {} }]);
    expectTexts(found);
  });

  it("has nothing to say about spare rows", () => {
    expect(readPlan(snapshot).rows.kpis).toHaveLength(3);
    expect(problems(withCells("KAP_Team", { "Short name": "  " }))).toEqual([]);
  });
});

function kpiNamed(table: WorkbookSnapshot["tables"][number], name: string) {
  const at = table.headers.indexOf("KPI");
  return {
    ...table,
    rows: table.rows.map((cells, row) =>
      row === 0 ? cells.map((cell, index) => (index === at ? name : cell)) : cells,
    ),
  };
}
