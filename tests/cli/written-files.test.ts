import { differences } from "../support/compare-workbooks";
import { describeNeeding } from "../support/describe-needing";
import { startCommandLine, type CommandLine } from "../support/command-line";
import { readFormulaValues, type FormulaValue } from "../support/formula-values";
import { recalculateWorkbook } from "../support/libreoffice";
import { englishExport, germanExport, soldLines, windows1252 } from "../support/order-lines";
import { validationErrors } from "../support/validate-workbook";

/** Judges from outside take TODAY() from this computer's clock. */
function localToday(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

const shapes = ["empty-de", "empty-en", "actuals-de", "actuals-en", "updated", "grown"] as const;
let line: CommandLine;

beforeAll(async () => {
  line = await startCommandLine();
  const today = ["--today", localToday()];
  const basics = ["--account", 'A & "B" <C>', "--currency", "EUR", "--fiscal-year-start", "10"];
  const all = await line.write("all.csv", englishExport());
  const german = await line.write("german.csv", windows1252(germanExport()));
  const until2024 = await line.write("until-2024.csv", englishExport(soldLines.filter(({ date }) => date < "2025")));
  const towns = ["--map", "region=ship_city"];
  const write = async (name: string, ...args: readonly string[]) => {
    const { messages } = await line.kap(...args, ...today, "--out", line.path(`${name}.xlsx`));
    if (!(await line.exists(`${name}.xlsx`))) throw new Error(messages);
  };
  const create = (name: string, language: string, ...options: readonly string[]) =>
    write(name, "new", ...basics, "--language", language, ...options);
  await create("empty-de", "de");
  await create("empty-en", "en", "--product-groups", "=1+1,Tea");
  await create("actuals-de", "de", "--from", german);
  await create("actuals-en", "en", "--from", all, ...towns);
  await create("few", "en", "--from", until2024, ...towns);
  const into = (name: string, from: string, ...options: readonly string[]) =>
    write(name, "import", line.path("few.xlsx"), "--from", from, ...towns, ...options);
  await into("grown", all);
  const corrected = soldLines
    .filter(({ date }) => date < "2025")
    .map((sold) => ({ ...sold, quantity: sold.quantity + 1 }));
  await into("updated", await line.write("corrected.csv", englishExport(corrected)), "--replace-corrections");
});

afterAll(() => line.remove());

const file = (shape: string) => line.bytes(`${shape}.xlsx`);

/** A formula that shows nothing is stored as an empty text or as no value at all. */
const shown = (value: FormulaValue["value"] | undefined) => (value === "" ? null : (value ?? null));

function isClose(first: FormulaValue["value"], second: FormulaValue["value"]): boolean {
  if (typeof first !== "number" || typeof second !== "number") return JSON.stringify(first) === JSON.stringify(second);
  return Math.abs(first - second) <= 1e-9 * Math.max(Math.abs(first), Math.abs(second));
}

describe("files that the command line writes", () => {
  it("are of different shapes", async () => {
    const bodyRows = async (shape: string) => (await line.plan(`${shape}.xlsx`)).tables.kpis?.bodyRows ?? 0;
    expect(await bodyRows("updated")).toBe(await bodyRows("few"));
    expect(await bodyRows("grown")).toBeGreaterThan(await bodyRows("few"));
    expect(differences(await file("updated"), await file("few"))).not.toEqual([]);
    expect(differences(await file("empty-de"), await file("empty-en"))).not.toEqual([]);
  });

  it.each(shapes)("have no error in Microsoft's validator: %s", async (shape) => {
    expect(await validationErrors(await file(shape))).toEqual([]);
  });

  it.each(shapes)("hold a value for every formula and no error: %s", async (shape) => {
    const values = [...readFormulaValues(await file(shape)).values()];
    expect(values.length).toBeGreaterThan(500);
    expect(values.filter(({ value }) => typeof value === "object" && value !== null)).toEqual([]);
  });
});

describeNeeding("LibreOffice", "files that the command line writes, calculated anew by LibreOffice", () => {
  it.each(shapes)("keep the value of every formula: %s", async (shape) => {
    const ours = readFormulaValues(await file(shape));
    const theirs = readFormulaValues(await recalculateWorkbook(await file(shape)));
    expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort());
    const different = [...ours].flatMap(([place, { formula, value }]) => {
      const other = shown(theirs.get(place)?.value);
      return isClose(shown(value), other) ? [] : [{ place, formula, ours: value, theirs: other }];
    });
    expect(different).toEqual([]);
  });
});
