import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commandOptions, type Command } from "../../src/cli/command-options";
import { openWorkbook } from "../../src/package/open-workbook";
import { startCommandLine, type CommandLine } from "../support/command-line";
import { englishExport } from "../support/order-lines";

/** A plan of version 1, in which somebody has worked. */
const older = readFileSync(join(__dirname, "../workbook/migrations/plan-1-en.xlsx"));

/** Arguments behind the plan's path with which each command would write; undefined where it writes to no plan that exists. */
const writing: Readonly<Record<Command, readonly string[] | undefined>> = {
  new: undefined,
  check: undefined,
  import: ["--from", "orders.csv", "--where", "customer_id=QUICK", "--decimal", ".", "--dates", "ymd"],
  status: ["--set", "agreed", "--by", "AB"],
  level: ["--set", "full"],
  person: ["--name", "AB", "--erase"],
  "hand-over": ["--from", "AB", "--to", "CD"],
  "roll-forward": [],
  migrate: [],
  remove: ["--break-formulas"],
  repair: [],
  adopt: undefined,
  language: ["--set", "de"],
};
const commands = Object.keys(commandOptions) as readonly Command[];

let line: CommandLine;

beforeAll(async () => {
  line = await startCommandLine();
  await line.write("orders.csv", englishExport());
});

afterAll(() => line.remove());

/** The plan as a version of the future would mark it; calculated, as far as anybody can tell. */
function newer(): Uint8Array {
  const workbook = openWorkbook(older);
  const sheet = workbook.sheetOfTable("KAP_Meta");
  for (let row = 1; row < 20; row += 1) if (sheet?.cell(row, 0)?.value === "schema_version") sheet.setValue(row, 1, 99);
  workbook.calculation.noteDone();
  return workbook.toBytes();
}

async function refused(command: Command, plan: Uint8Array, args: readonly string[]) {
  const path = await line.write(`${command}.xlsx`, plan);
  const own = args.map((arg) => (arg === "orders.csv" ? line.path(arg) : arg));
  const said = await line.kap(command, path, ...own);
  expect(Buffer.from(await line.bytes(`${command}.xlsx`)).equals(plan)).toBe(true);
  return said;
}

describe("a plan of a newer version", () => {
  it.each(commands.filter((command) => writing[command] !== undefined))(
    "is not touched by kap %s, which says why",
    async (command) => {
      const said = await refused(command, newer(), writing[command] ?? []);
      expect(said).toMatchObject({ code: 1, output: "" });
      expect(said.messages).toMatch(/made by a newer version \(schema 99, known here: \d+\)/);
    },
  );
});

describe("a plan of an older version", () => {
  const first: readonly Command[] = ["migrate", "remove"];
  const asked = commands.filter((command) => writing[command] !== undefined && !first.includes(command));

  it.each(asked)("is not touched by kap %s, which asks for its migration", async (command) => {
    const said = await refused(command, older, writing[command] ?? []);
    expect(said).toMatchObject({ code: 1, output: "" });
    expect(said.messages).toContain("kap migrate");
  });

  it("is checked like any other", async () => {
    const path = await line.write("checked.xlsx", older);
    expect((await line.kap("check", path)).output).toContain("plan for");
  });
});
