import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CalculatedValue, Calculator } from "../../src/calculation/calculator";
import { columnName } from "../../src/embedded-host/addresses";
import { calculationBook } from "../../src/embedded-host/calculation-book";
import { openWorkbook } from "../../src/package/open-workbook";
import { startCalculator } from "../support/start-calculator";
import { corpusExceptions } from "./corpus-exceptions";

/** Directory of workbooks that Excel made and calculated; IronCalc's own tests hold some. */
const corpus = process.env["KAP_FORMULA_CORPUS"];

/** Different at every calculation. */
const MOVING = /\b(TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)\(/i;

interface Outcome {
  readonly compared: number;
  readonly different: readonly string[];
}

function isSame(one: CalculatedValue, other: CalculatedValue): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
  }
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Every cell that a formula gives its value, calculated anew and compared with what the file holds. */
function compare(calculator: Calculator, path: string, name: string): Outcome {
  const file = openWorkbook(readFileSync(path));
  calculator.load(calculationBook(file, 46_348));
  const kept = new Set(calculator.unsupported().map(({ sheet, row, column }) => [sheet, row, column].join()));
  const different: string[] = [];
  let compared = 0;
  for (const { sheet, row, column, value } of calculator.results()) {
    const cell = file.sheet(sheet)?.cell(row, column);
    if (kept.has([sheet, row, column].join()) || MOVING.test(cell?.formula ?? "")) continue;
    compared += 1;
    if (!isSame(cell?.value ?? null, value)) different.push(`${name} ${sheet}!${columnName(column)}${row + 1}`);
  }
  return { compared, different };
}

const listed = new Set(
  corpusExceptions.flatMap(({ file, sheet, cells }) => cells.split(" ").map((cell) => `${file} ${sheet}!${cell}`)),
);

const run = corpus === undefined || corpus === "" ? describe.skip : describe;

run(
  "workbooks that Excel calculated, in the directory that KAP_FORMULA_CORPUS names [needs KAP_FORMULA_CORPUS]",
  () => {
    const root = corpus ?? "";
    const names =
      corpus === undefined
        ? []
        : readdirSync(root, { recursive: true, encoding: "utf8" })
            .filter((name) => name.endsWith(".xlsx"))
            .sort();

    it("are there", () => {
      expect(names.length).toBeGreaterThan(0);
    });

    it("give the value that Excel stored in every cell whose functions we know, but for those that are listed", async () => {
      const calculator = await startCalculator();
      const outcomes = names.map((name) => compare(calculator, join(root, name), name.replaceAll("\\", "/")));
      calculator.dispose();
      const different = outcomes.flatMap((outcome) => outcome.different);
      expect(different.filter((cell) => !listed.has(cell))).toEqual([]);
      expect(outcomes.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(different.length);
    }, 600_000);
  },
);
