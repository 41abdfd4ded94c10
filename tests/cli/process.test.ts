import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { startCommandLine, type CommandLine } from "../support/command-line";
import { germanExport, windows1252 } from "../support/order-lines";

const root = join(__dirname, "../..");
const run = promisify(execFile);

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the real program, as a checkout offers it. */
async function start(program: string, ...args: readonly string[]): Promise<Ended> {
  const environment = { ...process.env, LC_ALL: "en_US.UTF-8" };
  try {
    const ended = await run(program, [...args], { cwd: root, env: environment });
    return { code: 0, ...ended };
  } catch (error) {
    const failed = error as { code: number; stdout: string; stderr: string };
    return { code: failed.code, stdout: failed.stdout, stderr: failed.stderr };
  }
}

const kap = (...args: readonly string[]) => start(process.execPath, "--import", "tsx", "src/entry/kap.ts", ...args);

let line: CommandLine;

beforeAll(async () => {
  line = await startCommandLine();
});

afterAll(() => line.remove());

describe("the program kap", () => {
  const basics = ["--account", "QUICK-Stop", "--language", "de", "--currency", "EUR", "--fiscal-year-start", "1"];

  it("makes a plan that it can check, and never writes over it", async () => {
    const from = await line.write("orders.csv", windows1252(germanExport()));
    const out = line.path("plan.xlsx");
    const args = ["new", ...basics, "--from", from, "--where", "Kundennr.=QUICK", "--out", out];
    const created = await kap(...args);
    expect(created).toMatchObject({ code: 0, stdout: "" });
    expect(created.stderr).toContain("Aus 9 Auftragspositionen wurden");
    expect((await line.plan("plan.xlsx")).settings.account).toBe("QUICK-Stop");

    const bytes = await readFile(out);
    const again = await kap(...args);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain("gibt es schon");
    expect(await readFile(out)).toEqual(bytes);

    const checked = await kap("check", out, "--json");
    expect(checked).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(checked.stdout)).toMatchObject({ plan: { account: "QUICK-Stop", language: "de" } });

    const imported = await kap("import", out, "--from", from, "--where", "Kundennr.=QUICK");
    expect(imported).toMatchObject({ code: 0, stdout: "" });
    expect(await readFile(out)).toEqual(bytes);
  });

  it("exits with 1 for a file that is no plan and with 2 for wrong use", async () => {
    const path = await line.write("no-plan.xlsx", "text");
    expect(await kap("check", path)).toMatchObject({ code: 1, stdout: "" });
    const wrong = await kap("new", "--acount", "A");
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.stderr).toContain("--acount");
  });

  it("runs from a checkout as npm run kap", async () => {
    const said = await start("npm", "run", "--silent", "kap", "--", "help", "new");
    expect(said.code).toBe(0);
    expect(said.stdout).toContain("--fiscal-year-start");
  });
});
