import type { CalculatedValue } from "../../src/calculation/calculator";
import { startCalculator } from "../support/start-calculator";
import { placeOf, sampleBook, type SampleCells } from "./sample-book";

const numbers: SampleCells = { A1: 1, A2: 2, A3: 4, B1: 8, B2: 16, B3: 32 };

/** The value of a formula in E1 of the middle one of three sheets with these numbers. */
async function calculate(formula: string): Promise<CalculatedValue> {
  const calculator = await startCalculator();
  const own = { ...numbers, E1: `=${formula}` };
  calculator.load(sampleBook({ sheets: { Jan: numbers, "Feb '26": own, März: { A1: 100 } } }));
  const value = calculator.value("Feb '26", ...placeOf("E1"));
  calculator.dispose();
  return value;
}

describe("References", () => {
  it.each<readonly [string, CalculatedValue]>([
    ["SUM(Jan!A1:B1)", 9],
    ["'Feb ''26'!A3", 4],
    ["März!A1+1", 101],
    ["SUM(A:A)", 7],
    ["SUM(2:2)", 18],
    ["SUM((A1,B3))", 33],
    ["SUM((A1:A2,B1),A3)", 15],
    ["SUM(A1:B2 B1:C3)", 24],
    ["A1:A2 B3", { error: "#NULL!" }],
    ["SUM(A1:A2:B3)", 63],
    ["SUM(Jan:März!A1)", 102],
    ["SUM('Jan:Feb ''26'!A1:A3)", 14],
    ["COUNT(Jan:Nowhere!A1)", 0],
    ['SUM(INDIRECT("A1:A3"))', 7],
    ["INDIRECT(\"'Feb ''26'!B2\")", 16],
    ['INDIRECT("A"&A2)', 2],
    ["ROW(A2:A3)", 2],
    ["_xlfn.SINGLE(A1:A3)", 1],
    ["SHEETS()", 3],
    ['_xlfn.TEXTJOIN(", ",TRUE,A1:A2,"",0.1+0.2)', "1, 2, 0.3"],
  ])("%s is %j", async (formula, expected) => {
    expect(await calculate(formula)).toEqual(expected);
  });
});
