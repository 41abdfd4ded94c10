import { openWorkbook } from "../../src/package/open-workbook";
import { startCommandLine, type CommandLine } from "../support/command-line";
import { buildPlan } from "../support/plan-files";
import { samplePlan } from "../support/sample-plan";

const today = "2026-01-15";
let line: CommandLine;

beforeAll(async () => {
  line = await startCommandLine();
});

afterAll(() => line.remove());

const plans: Partial<Record<"de" | "en", Uint8Array>> = {};

/** A plan file of the sample, in its language. */
async function planFile(name: string, language: "de" | "en" = "en"): Promise<string> {
  const bytes = (plans[language] ??= await (await buildPlan(samplePlan(language, 1, today, 5), today)).toBytes());
  return line.write(name, bytes);
}

/** The lines of the plan's log. */
async function logOf(name: string): Promise<readonly (readonly unknown[])[]> {
  const workbook = openWorkbook(await line.bytes(name));
  const sheet = workbook.sheetOfTable("KAP_Log");
  const rows = Array.from({ length: 8 }, (_, row) => [0, 1, 2, 3].map((column) => sheet?.cell(row, column)?.value));
  return rows.filter(([first]) => typeof first === "string" || typeof first === "number");
}

describe("kap status", () => {
  it("shows the status, sets it with who and when, and logs each step", async () => {
    const path = await planFile("status.xlsx");
    expect((await line.kap("status", path)).output).toBe("Plan for QUICK-Stop: draft.");
    const set = await line.kap("status", path, "--set", "agreed", "--by", "Anna Berg");
    expect(set).toMatchObject({ code: 0, output: "" });
    expect((await line.kap("status", path)).output).toBe("Plan for QUICK-Stop: agreed (Anna Berg, 2026-01-15).");
    await line.kap("status", path, "--set", "closed", "--by", "AB", "--today", "2026-12-31");
    await line.kap("status", path, "--set", "draft");
    expect((await line.plan("status.xlsx")).settings).toMatchObject({ status: "draft", statusBy: "", statusOn: "" });
    expect(await logOf("status.xlsx")).toEqual([
      ["on", "by", "action", "detail"],
      [46_037, "Anna Berg", "status", "draft → agreed"],
      [46_387, "AB", "status", "agreed → closed"],
      [46_037, undefined, "status", "closed → draft"],
    ]);
  });

  it("writes nothing where the plan has the status already, and nothing without a name", async () => {
    const path = await planFile("same.xlsx", "de");
    const before = await line.bytes("same.xlsx");
    const same = await line.kap("status", path, "--set", "draft");
    expect(same).toMatchObject({ code: 0, messages: expect.stringContaining("Es wurde nichts geschrieben") });
    const nobody = await line.kap("status", path, "--set", "agreed");
    expect(nobody).toMatchObject({ code: 2, messages: expect.stringContaining("--by") });
    expect(await line.bytes("same.xlsx")).toEqual(before);
  });
});

describe("kap hand-over", () => {
  it("shows what would change without writing", async () => {
    const path = await planFile("preview.xlsx", "de");
    const before = await line.bytes("preview.xlsx");
    const said = await line.kap("hand-over", path, "--from", "AB", "--to", "NF", "--dry-run");
    expect(said.code).toBe(0);
    expect(said.messages).toContain("2 Zellen würden übergeben");
    expect(said.messages).toMatch(/Buying Center, Zeile \d+, .*: AB → NF/);
    expect(await line.bytes("preview.xlsx")).toEqual(before);
  });

  it("gives the open rows to the new person, who joins the team, and logs it", async () => {
    const path = await planFile("handed.xlsx");
    const out = line.path("to.xlsx");
    const names = ["--from", "ab", "--to", "EW", "--name", "Eva Wolf", "--by", "AB"];
    expect(await line.kap("hand-over", path, ...names, "--out", out)).toMatchObject({ code: 0, output: "" });
    const { rows } = await line.plan("to.xlsx");
    expect(rows.contacts.map(({ values }) => values.relationship_owner)).toEqual(["EW", null, null, null]);
    expect(rows.team.map(({ values }) => [values.short_name, values.role])).toEqual([
      ["NF", "core_member"],
      ["AB", "informed"],
      ["CZ", null],
      ["EW", "account_manager"],
    ]);
    expect(await logOf("to.xlsx")).toContainEqual([46_037, "AB", "hand_over", "ab → EW: 2"]);
    expect((await line.plan("handed.xlsx")).rows.team).toHaveLength(3);
  });

  it("refuses somebody whom the team does not have", async () => {
    const path = await planFile("unknown.xlsx");
    const said = await line.kap("hand-over", path, "--from", "XX", "--to", "AB");
    expect(said).toMatchObject({ code: 1, messages: expect.stringContaining("“XX”") });
  });

  it("takes nobody into the team without a full name, and says who is in it: the short name may be mistyped", async () => {
    const path = await planFile("mistyped.xlsx", "de");
    const before = await line.bytes("mistyped.xlsx");
    const said = await line.kap("hand-over", path, "--from", "AB", "--to", "NX");
    expect(said).toMatchObject({
      code: 2,
      messages: expect.stringContaining("Die anderen sind: NF (Nora Falk), CZ (Carl Zorn)."),
    });
    expect(await line.bytes("mistyped.xlsx")).toEqual(before);
  });
});
