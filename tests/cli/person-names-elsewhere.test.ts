import { openWorkbook } from "../../src/package/open-workbook";
import { startCommandLine, type CommandLine } from "../support/command-line";
import { buildPlan, rowOf } from "../support/plan-files";
import { samplePlan } from "../support/sample-plan";
import { validationErrors } from "../support/validate-workbook";

const today = "2026-01-15";
let line: CommandLine;
let plan: Uint8Array;

beforeAll(async () => {
  line = await startCommandLine();
  const { settings, rows } = samplePlan("de", 1, today, 1);
  const team = [
    rowOf("team", { id: "TTTTTTTT", short_name: "DE", name: "Dora Ernst", role: "account_manager" }),
    rowOf("team", { id: "UUUUUUUU", short_name: "ID", name: "Ilse Dorn", role: "account_manager" }),
  ];
  const contacts = [
    rowOf("contacts", { id: "HHHHHHHH", name: "Hans Müller" }),
    rowOf("contacts", { id: "KKKKKKKK", name: "Ute Umsatz" }),
  ];
  const measures = [
    rowOf("measures", { id: "GGGGGGGG", title: "DE fragen, de facto", owner: "DE; ID" }),
    rowOf("measures", { id: "JJJJJJJJ", title: "Hans Müller trifft Müller", kpi: "revenue" }),
  ];
  const account = { ...settings, account: "Müller GmbH" };
  plan = await (await buildPlan({ settings: account, rows: { ...rows, team, contacts, measures } }, today)).toBytes();
});

afterAll(() => line.remove());

/** Texts of the sheet with this table, row by row. */
function textsOf(bytes: Uint8Array, table: string): (readonly unknown[])[] {
  const sheet = openWorkbook(bytes).sheetOfTable(table);
  return Array.from({ length: 40 }, (_, row) =>
    Array.from({ length: 12 }, (_, column) => sheet?.cell(row, column)?.value),
  );
}

const erase = (path: string, name: string) => line.kap("person", path, "--name", name, "--erase", "--language", "de");

describe("names that also mean something else", () => {
  it("leave language, keys and headers alone where initials spell them, and follow in who did what", async () => {
    const path = await line.write("initials.xlsx", plan);
    await line.kap("status", path, "--set", "agreed", "--by", "DE");
    const meta = textsOf(await line.bytes("initials.xlsx"), "KAP_Meta");
    const said = await erase(path, "DE");
    expect(said).toMatchObject({
      code: 1,
      messages: expect.stringContaining('"DE fragen, de facto" könnte die Person'),
    });
    await erase(path, "ID");
    const bytes = await line.bytes("initials.xlsx");
    const changed = textsOf(bytes, "KAP_Meta").flatMap((cells, row) =>
      cells.flatMap((cell, column) => (column > 1 || cell === meta[row]?.[column] ? [] : [[meta[row]?.[0], cell]])),
    );
    expect(changed).toEqual([["status_by", "P1"]]);
    const log = textsOf(bytes, "KAP_Log");
    expect(log[0]?.slice(0, 4)).toEqual(["on", "by", "action", "detail"]);
    expect(log[1]?.slice(1, 3)).toEqual(["P1", "status"]);
    const { settings, rows } = await line.plan("initials.xlsx");
    expect(settings).toMatchObject({ language: "de", planId: "0123456789ABCDEF", statusBy: "P1" });
    expect(rows.measures[0]?.values).toMatchObject({ title: "DE fragen, de facto", owner: "P1; P2" });
  });

  it("leave account, headers, labels and KPIs alone where a family name is the same", async () => {
    const path = await line.write("family.xlsx", plan);
    const before = ["KAP_Lists", "KAP_Columns", "KAP_Meta"].map((table) => textsOf(plan, table));
    expect(JSON.stringify(before)).toContain("Umsatz");
    const said = await erase(path, "Hans Müller");
    expect(said.messages).not.toMatch(/"Müller GmbH" →/);
    await erase(path, "Ute Umsatz");
    const bytes = await line.bytes("family.xlsx");
    expect(["KAP_Lists", "KAP_Columns", "KAP_Meta"].map((table) => textsOf(bytes, table))).toEqual(before);
    const { settings, rows } = await line.plan("family.xlsx");
    expect(settings.account).toBe("Müller GmbH");
    expect(rows.contacts.map(({ values }) => values.name)).toEqual(["Person 1", "Person 2"]);
    expect(rows.measures[1]?.values).toMatchObject({ title: "Person 1 trifft Müller", kpi: "revenue" });
  });

  it("of headers stay, also in the texts of the file, and are named for review", async () => {
    const workbook = openWorkbook(plan);
    const sheet = workbook.addSheet("Eigenes");
    sheet.setText(0, 0, "Hans Müller");
    sheet.setText(1, 0, "Hans Müller");
    sheet.addTable({
      showBandedRows: false,
      showFilterButton: false,
      name: "Merkliste",
      range: { top: 0, left: 0, bottom: 1, right: 0 },
    });
    const path = await line.write("headers.xlsx", workbook.toBytes());
    const said = await erase(path, "Hans Müller");
    expect(said).toMatchObject({ code: 1, messages: expect.stringContaining("Bitte ansehen: Eigenes, Zeile 1") });
    const bytes = await line.bytes("headers.xlsx");
    const written = openWorkbook(bytes).sheet("Eigenes");
    expect([0, 1].map((row) => written?.cell(row, 0)?.value)).toEqual(["Hans Müller", "Person 1"]);
    expect(await validationErrors(bytes)).toEqual([]);
  });
});
