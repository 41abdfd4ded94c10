import { startCommandLine, type CommandLine } from "../support/command-line";
import { labelOf } from "../../src/localisation/list-labels";
import { buildPlan, noRows, rowOf, settingsOf } from "../support/plan-files";
import { samplePlan } from "../support/sample-plan";

let line: CommandLine;

beforeAll(async () => {
  line = await startCommandLine();
});

afterAll(() => line.remove());

describe("kap roll-forward", () => {
  it("refuses ids that no row has, in both languages, before anything is written", async () => {
    const bytes = await (await buildPlan(samplePlan("en", 1, "2026-01-15", 5), "2026-01-15")).toBytes();
    const path = await line.write("ids.xlsx", bytes);
    const said = await line.kap("roll-forward", path, "--keep", "00000002,HXXXXXXX");
    expect(said).toMatchObject({
      code: 2,
      messages: expect.stringContaining('--keep: no such row has the ID "HXXXXXXX"'),
    });
    const german = await line.kap("roll-forward", path, "--confirmed", "HXXXXXXX", "--language", "de");
    expect(german).toMatchObject({
      code: 2,
      messages: expect.stringContaining("--confirmed: Keine solche Zeile hat die ID „HXXXXXXX“"),
    });
    expect(await line.bytes("ids.xlsx")).toEqual(Buffer.from(bytes));
  });

  it("names facts by the labels that people read, not by codes", async () => {
    const fact = rowOf("profile", { id: "F0000001", section: "base", field: "industry", value_text: "Feinkost" });
    const plan = {
      settings: settingsOf({ language: "de" }),
      rows: { ...noRows, profile: [{ ...fact, confidence: "high" }] },
    };
    const path = await line.write("facts.xlsx", await (await buildPlan(plan, "2026-01-15")).toBytes());
    const { messages } = await line.kap("roll-forward", path, "--dry-run");
    expect(messages).toContain(`F0000001: ${labelOf("profile_field", "industry", "de")}`);
  });
});
