import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import type { SheetFile, WorkbookFile } from "../../src/package/workbook-file";
import type { Plan } from "../../src/workbook/read-plan";
import { startCommandLine, type CommandLine } from "../support/command-line";
import { englishExport } from "../support/order-lines";

let line: CommandLine;
let plan: Plan;
let bytes: Uint8Array;

beforeAll(async () => {
  line = await startCommandLine();
  await line.write("orders.csv", englishExport());
  const basics = ["--account", "QUICK-Stop", "--currency", "EUR", "--fiscal-year-start", "1", "--language", "en"];
  const source = ["--from", line.path("orders.csv"), "--where", "customer_id=QUICK", "--out", line.path("plan.xlsx")];
  await line.kap("new", ...basics, ...source);
  [plan, bytes] = [await line.plan("plan.xlsx"), await line.bytes("plan.xlsx")];
});

afterAll(() => line.remove());

/** The plan after somebody has edited its file. */
async function edited(change: (workbook: WorkbookFile, kpis: SheetFile) => void): Promise<string> {
  const workbook = openWorkbook(bytes);
  const kpis = workbook.sheet(plan.tables.kpis?.sheet ?? "");
  if (kpis === undefined) throw new Error("no sheet of KPIs");
  change(workbook, kpis);
  return line.write("edited.xlsx", workbook.toBytes());
}

const firstRow = () => plan.rows.kpis[0]?.rowNumber ?? 0;
const columnOf = (key: string) => plan.tables.kpis?.positions.get(key) ?? -1;

interface CheckResult {
  readonly file: string;
  readonly plan: { readonly account: string; readonly language: string };
  readonly findings: readonly Readonly<Record<string, unknown>>[];
}

async function checkAsJson(path: string) {
  const said = await line.kap("check", path, "--json");
  const result: CheckResult = JSON.parse(said.output);
  return { ...said, result };
}

describe("kap check of a plan", () => {
  it("says on the standard output that nothing is wrong, with notes on what is open", async () => {
    const said = await line.kap("check", line.path("plan.xlsx"));
    expect(said).toMatchObject({ code: 0, messages: "" });
    expect(said.output.split("\n")[0]).toMatch(/plan\.xlsx: plan for QUICK-Stop; 0 errors, 0 warnings, \d+ notes?\.$/);
    expect(said.output).toContain("No target yet for 2026, 2027, 2028: Sales volume, Revenue");
    expect(said.output).toMatch(/\n {11}Why: Without a target .*\n {11}Do: Enter targets/);
  });

  it("writes JSON for programs: what the plan is, codes and places, and a sentence for people", async () => {
    const { code, messages, result } = await checkAsJson(line.path("plan.xlsx"));
    expect({ code, messages }).toEqual({ code: 0, messages: "" });
    expect(result.file).toBe(line.path("plan.xlsx"));
    expect(result.plan).toEqual({
      planId: plan.settings.planId,
      account: "QUICK-Stop",
      currency: "EUR",
      language: "en",
      level: "lean",
      schemaVersion: plan.settings.schemaVersion,
      fiscalYearStart: 1,
      status: "draft",
    });
    expect(result.findings).not.toEqual([]);
    for (const finding of result.findings) {
      expect(finding).toMatchObject({
        severity: "info",
        code: expect.any(String),
        reason: expect.stringMatching(/\w+ .*\.$/),
        advice: expect.stringMatching(/\w+ .*\.$/),
        message: expect.stringMatching(/\w+ .*\.$/),
      });
    }
  });

  it("speaks the plan's language, or another when asked", async () => {
    expect((await line.kap("check", line.path("plan.xlsx"), "--language", "de")).output).toContain("0 Fehler");
  });

  it("changes nothing", async () => {
    await line.kap("check", line.path("plan.xlsx"));
    expect(await line.bytes("plan.xlsx")).toEqual(bytes);
  });
});

describe("kap check of a plan in which something is wrong", () => {
  it.each([
    ["text where a number belongs", "actual", "about 12", "cell.not_a_number", "error"],
    ["text where a date belongs", "as_of", "last week", "cell.not_a_date", "error"],
    ["an error value", "target", { error: "#N/A" }, "cell.error", "error"],
    ["a KPI on no list", "kpi", "Turnover", "cell.unknown_choice", "warning"],
    ["another currency", "unit", "CHF", "kpi.other_currency", "error"],
    ["an unlisted product group", "product_group", "Spirits", "reference.unlisted_product_group", "warning"],
    ["an owner who is not on the team", "owner", "XY", "reference.unknown_owner", "warning"],
    ["a text that is no id", "id", "mine", "row.id_malformed", "warning"],
  ])("names %s with sheet, row and column", async (_, column, value, code, severity) => {
    const target = plan.rows.kpis.find(({ values }) => values.kpi === "revenue")?.rowNumber ?? firstRow();
    const path = await edited((__, kpis) => kpis.setValue(target - 1, columnOf(column), value));
    const { code: exitCode, result } = await checkAsJson(path);
    expect(exitCode).toBe(1);
    const found = result.findings.find((finding) => finding.code === code);
    expect(found).toMatchObject({ sheet: "kpis", row: target, column, severity });
    const text = await line.kap("check", path);
    expect(text.code).toBe(1);
    expect(text.output).toContain(`KPIs, row ${target}`);
  });

  it("names rows that mean the same figure, or have the same id", async () => {
    const path = await edited((_, kpis) => {
      const last = Math.max(...plan.rows.kpis.map(({ rowNumber }) => rowNumber));
      for (const column of plan.tables.kpis?.positions.values() ?? []) {
        const cell = kpis.cell(firstRow() - 1, column);
        if (cell !== undefined && cell.formula === undefined) kpis.setValue(last, column, cell.value);
      }
    });
    const codes = (await checkAsJson(path)).result.findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["kpi.duplicate_row", "row.id_duplicate"]));
  });

  it("names a sheet that is gone", async () => {
    const path = await edited((workbook) => workbook.removeSheet("Measures"));
    const { code, result } = await checkAsJson(path);
    expect(code).toBe(1);
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code: "sheet.missing", sheet: "measures", severity: "error" }),
    );
  });

  it("finds a sheet under another name", async () => {
    const path = await edited((_, kpis) => kpis.rename("Figures"));
    expect((await line.kap("check", path)).code).toBe(0);
  });
});

describe("kap check of something else", () => {
  const setMeta = (workbook: WorkbookFile, key: string, value: string | number | null) => {
    const sheet = workbook.sheetOfTable("KAP_Meta");
    for (let row = 0; row < 40; row += 1) if (sheet?.cell(row, 0)?.value === key) sheet.setValue(row, 1, value);
  };

  it.each([
    [
      "a workbook that is no plan",
      () => line.write("edited.xlsx", createWorkbook().toBytes()),
      "The workbook is no Key Account Plan.",
    ],
    ["a file that is no workbook", () => line.write("edited.xlsx", "PK but no more"), "no Excel workbook"],
    ["an empty file", () => line.write("edited.xlsx", ""), "no Excel workbook"],
    ["a plan of a newer version", () => edited((workbook) => setMeta(workbook, "schema_version", 99)), "schema 99"],
    [
      "a plan without its identity",
      () => edited((workbook) => setMeta(workbook, "plan_id", null)),
      "The plan is damaged",
    ],
    [
      "a plan without its meta sheet",
      () => edited((workbook) => workbook.removeSheet(workbook.sheetOfTable("KAP_Meta")?.name ?? "")),
      "The plan is damaged",
    ],
  ])("says what is wrong with %s, also in German, and exits with 1", async (_, make, reason) => {
    const path = await make();
    const said = await line.kap("check", path);
    expect(said).toMatchObject({ code: 1, output: "" });
    expect(said.messages).toContain(reason);
    const german = await line.kap("check", path, "--language", "de");
    expect(german.code).toBe(1);
    expect(german.messages).not.toContain(reason);
    expect(german.messages).toMatch(/nicht verändert/);
  });
});
