import { openWorkbook } from "../../src/package/open-workbook";
import { startCommandLine, type CommandLine } from "../support/command-line";

let line: CommandLine;
let sound: Uint8Array;
let damaged: string;

beforeAll(async () => {
  line = await startCommandLine();
  const basics = ["--account", "QUICK-Stop", "--currency", "EUR", "--fiscal-year-start", "1", "--language", "en"];
  await line.kap("new", ...basics, "--out", line.path("plan.xlsx"));
  sound = await line.bytes("plan.xlsx");
  const workbook = openWorkbook(sound);
  workbook.table("KAP_Goals")?.rename("Our_goals");
  const target = workbook.table("KAP_Kpis")?.columns.findIndex(({ name }) => name === "Target") ?? -1;
  workbook.sheetOfTable("KAP_Kpis")?.setText(4, target, "1.234");
  damaged = await line.write("damaged.xlsx", workbook.toBytes());
});

afterAll(() => line.remove());

describe("kap repair", () => {
  it("finds nothing in a sound plan, and leaves its file alone", async () => {
    const said = await line.kap("repair", line.path("plan.xlsx"));
    expect(said).toMatchObject({ code: 0, output: "" });
    expect(said.messages).toMatch(/plan\.xlsx: nothing to repair\.\n?$/);
    expect(await line.bytes("plan.xlsx")).toEqual(sound);
  });

  it("shows with --dry-run what would be done and what is asked, in either language, and writes nothing", async () => {
    const before = await line.bytes("damaged.xlsx");
    const said = await line.kap("repair", damaged, "--dry-run");
    expect(said.code).toBe(1);
    expect(said.messages).toMatch(/The table is called “Our_goals” and gets its name KAP_Goals back\./);
    expect(said.messages).toMatch(/consent[^]*Text becomes a number \(1\): 1\.234 → 1\.234\./);
    const german = await line.kap("repair", damaged, "--dry-run", "--language", "de");
    expect(german.messages).toMatch(/Die Tabelle heißt „Our_goals“ und bekommt wieder den Namen KAP_Goals\./);
    expect(await line.bytes("damaged.xlsx")).toEqual(before);
  });

  it("writes another file with --out, and never over one that exists", async () => {
    const said = await line.kap("repair", damaged, "--accept", "--out", line.path("repaired.xlsx"));
    expect(said.code).toBe(0);
    const plan = await line.plan("repaired.xlsx");
    expect(plan.findings).toEqual([]);
    expect(plan.tables.goals).toBeDefined();
    expect(plan.rows.kpis[0]?.values.target).toBe(1.234);
    expect((await line.kap("repair", damaged, "--out", line.path("plan.xlsx"))).code).toBe(2);
  });

  it("carries out one kind of repair only, and names the kinds that there are", async () => {
    const said = await line.kap("repair", damaged, "--dry-run", "--only", "give_ids");
    expect(said).toMatchObject({ code: 0 });
    expect(said.messages).toMatch(/nothing to repair/);
    expect((await line.kap("repair", damaged, "--only", "magic")).messages).toMatch(/restore_table/);
  });
});
