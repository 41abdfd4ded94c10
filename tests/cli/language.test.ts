import { startCommandLine, type CommandLine } from "../support/command-line";
import { buildPlan } from "../support/plan-files";
import { samplePlan } from "../support/sample-plan";

const today = "2026-01-15";
let line: CommandLine;
let path: string;

beforeAll(async () => {
  line = await startCommandLine();
  path = await line.write("plan.xlsx", await (await buildPlan(samplePlan("de", 1, today, 5), today)).toBytes());
});

afterAll(() => line.remove());

describe("kap language", () => {
  it("says in which language a plan is", async () => {
    expect((await line.kap("language", path)).output).toBe(`„${path}“ ist ein Plan in Deutsch.`);
  });

  it("brings the plan into the other language in a new file, and only tells of it with --dry-run", async () => {
    const before = await line.bytes("plan.xlsx");
    const out = line.path("english.xlsx");
    const preview = await line.kap("language", path, "--set", "en", "--dry-run");
    expect(preview).toMatchObject({ code: 0, messages: expect.stringContaining("Es wurde nichts geschrieben") });
    const switched = await line.kap("language", path, "--set", "en", "--out", out);
    expect(switched).toMatchObject({ code: 0, messages: expect.stringContaining("ist jetzt in Englisch") });
    expect(await line.bytes("plan.xlsx")).toEqual(before);
    expect((await line.plan("english.xlsx")).settings.language).toBe("en");
    expect((await line.kap("language", out)).output).toBe(`"${out}" is a plan in English.`);
  });

  it("writes nothing where the plan is in that language already, and refuses one that it does not speak", async () => {
    const before = await line.bytes("plan.xlsx");
    const same = await line.kap("language", path, "--set", "de");
    expect(same).toMatchObject({ code: 0, messages: expect.stringContaining("ist schon in Deutsch") });
    expect((await line.kap("language", path, "--set", "fr")).code).toBe(2);
    expect(await line.bytes("plan.xlsx")).toEqual(before);
  });
});
