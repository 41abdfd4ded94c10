import type { CalculatedValue, Calculator } from "../../src/calculation/calculator";
import { startCalculator } from "../support/start-calculator";
import { formulaCases } from "./formula-cases";
import { sampleBook, sampleCells } from "./sample-book";

/** Wide gaps, so that no result could reach another one. */
const FIRST_ROW = 100;
const COLUMN = 30;

const allCases = Object.values(formulaCases).flat();

let calculator: Calculator;

beforeAll(async () => {
  calculator = await startCalculator();
  const formulas = Object.fromEntries(
    allCases.map(([formula], index) => [`AE${FIRST_ROW + index * 5 + 1}`, `=${formula}`]),
  );
  calculator.load(sampleBook({ sheets: { Sample: { ...sampleCells, ...formulas } } }));
});

/** Excel and the engine may differ in the last of 15 digits, where a sum was taken in another order. */
function nearly(value: CalculatedValue): unknown {
  return typeof value === "number" ? Number(value.toPrecision(14)) : value;
}

describe.each(Object.entries(formulaCases))("Formulas give the values of Excel: %s", (_, cases) => {
  it.each(cases.map(([formula, expected, reason]) => ({ formula, expected, reason: reason ?? "" })))(
    "$formula gives $expected. $reason",
    ({ formula, expected }) => {
      const index = allCases.findIndex(([known]) => known === formula);
      expect(nearly(calculator.value("Sample", FIRST_ROW + index * 5, COLUMN))).toEqual(nearly(expected));
    },
  );
});
