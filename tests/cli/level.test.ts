import { readPlan } from "../../src/workbook/read-plan";
import { startCommandLine, type CommandLine } from "../support/command-line";
import { buildPlan, noRows, planFilesOn, settingsOf } from "../support/plan-files";
import { validationErrors } from "../support/validate-workbook";

const today = "2026-01-15";
const files = planFilesOn(today, { calculates: false });
let line: CommandLine;

beforeAll(async () => {
  line = await startCommandLine();
  const plan = await buildPlan({ settings: settingsOf({ language: "de" }), rows: noRows }, today, files);
  await line.write("plan.xlsx", await plan.toBytes());
});

afterAll(() => line.remove());

const settingsIn = async (name: string) => readPlan(await (await files.open(await line.bytes(name))).read()).settings;

describe("kap level", () => {
  it("says which sheets a plan has and which it could have, in the language of the plan", async () => {
    const said = await line.kap("level", line.path("plan.xlsx"));
    expect(said).toMatchObject({ code: 0, messages: "" });
    expect(said.output).toContain("Plan für QUICK-Stop: Umfang schlank (lean).");
    expect(said.output).toMatch(/nie benutzt: Kundenziele, .*Preise/);
    expect(said.output).not.toContain("eingeschaltet:");
  });

  it("shows beforehand what would happen, and writes nothing", async () => {
    const before = await line.bytes("plan.xlsx");
    const said = await line.kap("level", line.path("plan.xlsx"), "--set", "standard", "--dry-run", "--language", "en");
    expect(said.code).toBe(0);
    expect(said.messages).toContain("lean → standard. Nothing was written.");
    expect(said.messages).toContain("new: Customer goals, Target gap");
    expect(await line.bytes("plan.xlsx")).toEqual(before);
  });

  it("switches sheets by key or by name into another file, which is valid and as told", async () => {
    const out = line.path("more.xlsx");
    const said = await line.kap("level", line.path("plan.xlsx"), "--on", "prices, TOWS-Strategien", "--out", out);
    expect(said.code).toBe(0);
    expect(said.messages).toContain("neu: SWOT, TOWS-Strategien, Preise");
    expect(await settingsIn("more.xlsx")).toMatchObject({ level: "lean", sheetsOn: ["swot", "tows", "prices"] });
    expect(await validationErrors(await line.bytes("more.xlsx"))).toEqual([]);
    const off = await line.kap("level", out, "--off", "preise");
    expect(off.messages).toContain("ausgeblendet, mit ihren Zeilen: Preise");
    expect(await settingsIn("more.xlsx")).toMatchObject({ sheetsOn: ["swot", "tows"], sheetsOff: [] });
    const again = await line.kap("level", out, "--off", "prices");
    expect(again.messages).toContain("hat diese Blätter schon. Es wurde nichts geschrieben.");
  });

  it("names what can be switched when asked for something else, and for a level that is none", async () => {
    const lean = await line.kap("level", line.path("plan.xlsx"), "--off", "kpis");
    expect(lean).toMatchObject({ code: 2, output: "" });
    expect(lean.messages).toContain("“kpis”");
    expect(lean.messages).toContain("self_check (St. Gallen self-check)");
    const huge = await line.kap("level", line.path("plan.xlsx"), "--set", "huge");
    expect(huge).toMatchObject({ code: 2, output: "" });
    expect(huge.messages).toContain("lean | standard | full");
  });

  it("never writes over an existing file with --out", async () => {
    const path = line.path("plan.xlsx");
    await line.write("taken.xlsx", "mine");
    const said = await line.kap("level", path, "--set", "full", "--out", line.path("taken.xlsx"));
    expect(said.code).not.toBe(0);
    expect(new TextDecoder().decode(await line.bytes("taken.xlsx"))).toBe("mine");
  });
});

describe("kap new", () => {
  it("creates a plan of the wanted level", async () => {
    const options = ["--account", "A", "--language", "en", "--currency", "EUR", "--fiscal-year-start", "1"];
    const said = await line.kap("new", ...options, "--level", "standard", "--out", line.path("new.xlsx"));
    expect(said.code).toBe(0);
    expect(await settingsIn("new.xlsx")).toMatchObject({ level: "standard", sheetsOn: [], sheetsOff: [] });
  });
});
