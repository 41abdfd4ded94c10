import type { CalculatedValue, Calculator } from "../../src/calculation/calculator";
import { startCalculator } from "../support/start-calculator";
import { cellOf, placeOf, sampleBook, TODAY, type SampleCells } from "./sample-book";

async function open(cells: SampleCells, more: Partial<Parameters<typeof sampleBook>[0]> = {}): Promise<Calculator> {
  const calculator = await startCalculator();
  calculator.load(sampleBook({ sheets: { S: cells, "Other one": { A1: 7, B2: "x" } }, ...more }));
  return calculator;
}

function evaluate(calculator: Calculator, formula: string, address = "Z99"): CalculatedValue {
  return calculator.evaluate("S", formula, ...placeOf(address));
}

const table = {
  name: "Lines",
  sheet: "S",
  range: { top: 0, left: 0, bottom: 3, right: 1 },
  columns: ["Name", "Amount"],
};
const lines: SampleCells = { A1: "Name", B1: "Amount", A2: "a", B2: 5, A3: "b", B3: -3, A4: "c", B4: 10 };

describe("A formula that stands in no cell", () => {
  it("is calculated with the values of the book, as they are after the last edit", async () => {
    const calculator = await open({ A1: 2, B1: "=A1*10" });
    expect(evaluate(calculator, "B1+1")).toBe(21);
    calculator.setCell("S", 0, 0, cellOf(3));
    expect(evaluate(calculator, "B1+1")).toBe(31);
  });

  it.each<[string, string, CalculatedValue]>([
    ["its own row of the table", "Lines[[#This Row],[Amount]]<0", true],
    ["an implicit intersection", "B2:B4", -3],
    ["a row number", "ROW()*100+COLUMN()", 301],
    ["names relative to the cell", "RightNeighbour", -3],
    ["another sheet", "'Other one'!A1&'Other one'!$B$2", "7x"],
    ["today", "TODAY()", TODAY],
    ["an array function", "SUMPRODUCT((B2:B4>0)*B2:B4)", 15],
    ["an error", "1/0", { error: "#DIV/0!" }],
    ["a fraction, with fifteen digits", "0.1+0.2", 0.3],
  ])("sees %s from its place", async (_, formula, value) => {
    const names = [{ name: "RightNeighbour", formula: "S!B1" }];
    const calculator = await open(lines, { tables: [table], names });
    expect(evaluate(calculator, formula, "A3")).toEqual(value);
  });

  it("may read the cell in which it is thought to stand", async () => {
    const calculator = await open({ A1: 4, A2: "=A1*2" });
    expect(evaluate(calculator, "A2>7", "A2")).toBe(true);
    expect(calculator.circular()).toEqual([]);
  });

  it("leaves values, formulas and what depends on them as they were", async () => {
    const calculator = await open({ A1: 1, B1: "=A1+1" });
    const before = [...calculator.results()];
    expect(evaluate(calculator, "99", "A1")).toBe(99);
    expect(evaluate(calculator, "99", "B1")).toBe(99);
    expect([...calculator.results()]).toEqual(before);
    calculator.setCell("S", 0, 0, cellOf(5));
    expect(calculator.value("S", 0, 1)).toBe(6);
  });

  it("gives nothing where we cannot calculate it, and is not reported", async () => {
    const calculator = await open({ A1: 1 });
    expect(evaluate(calculator, "AGGREGATE(9,6,A1:A2)")).toBeNull();
    expect(evaluate(calculator, "SUM(")).toBeNull();
    expect(calculator.unsupported()).toEqual([]);
  });

  it("is refused on a sheet that does not exist", async () => {
    const calculator = await open({ A1: 1 });
    expect(() => calculator.evaluate("None", "1", 0, 0)).toThrow("unknown-sheet");
  });
});

describe("A formula filled over a range", () => {
  const range = { top: 1, left: 0, bottom: 3, right: 1 };

  it("moves its relative references from the cell in which it reads as given", async () => {
    const calculator = await open(lines);
    const values = calculator.evaluateFilled("S", "B2*10+$B$2", { row: 1, column: 1 }, { ...range, left: 1 });
    expect(values).toEqual([[55], [-25], [105]]);
    expect(calculator.evaluateFilled("S", "$B2>0", { row: 1, column: 0 }, range)).toEqual([
      [true, true],
      [false, false],
      [true, true],
    ]);
  });

  it("reads from cells before the given one as well", async () => {
    const calculator = await open(lines);
    expect(calculator.evaluateFilled("S", "B4", { row: 3, column: 1 }, { ...range, left: 1 })).toEqual([
      [5],
      [-3],
      [10],
    ]);
  });

  it("stands in each cell as if it had been typed there", async () => {
    const calculator = await open(lines, { tables: [table] });
    const place = { row: 1, column: 3 };
    const outside = { top: 2, left: 3, bottom: 4, right: 3 };
    expect(calculator.evaluateFilled("S", "Lines[[#This Row],[Amount]]", place, outside)).toEqual([
      [-3],
      [10],
      [{ error: "#VALUE!" }],
    ]);
  });

  it.each<[string, string]>([
    ["the cell itself", "A1*2"],
    ["a range around it", "SUM($A$1:$A$9)-SUM($A$1:$A$9)+A1*2"],
    ["a formula that reads it", "C1*2"],
    ["a place that it computes", "OFFSET($A$1,ROW()-1,0)*2"],
    ["a column", "INDEX($A:$A,ROW())*2"],
  ])("is calculated again after an edit of what it reads through %s", async (_, formula) => {
    const calculator = await open({ A1: 1, A2: 2, C1: "=A1", C2: "=A2" });
    const first = { top: 0, left: 1, bottom: 1, right: 1 };
    const read = () => calculator.evaluateFilled("S", formula, { row: 0, column: 1 }, first);
    expect(read()).toEqual([[2], [4]]);
    calculator.setCell("S", 1, 0, cellOf(50));
    expect(read()).toEqual([[2], [100]]);
    calculator.setCell("S", 0, 0, cellOf(null));
    expect(read()).toEqual([[0], [100]]);
  });

  it("is calculated further where a larger range is asked for", async () => {
    const calculator = await open({ A1: 1, A2: 2, A3: 3 });
    const read = (bottom: number) =>
      calculator.evaluateFilled("S", "A1+1", { row: 0, column: 1 }, { top: 0, left: 1, bottom, right: 1 });
    expect(read(1)).toEqual([[2], [3]]);
    expect(read(2)).toEqual([[2], [3], [4]]);
  });

  it("is calculated again after an edit", async () => {
    const calculator = await open({ A1: 1, A2: 2 });
    const first = { top: 0, left: 1, bottom: 1, right: 1 };
    const read = () => calculator.evaluateFilled("S", "A1*2", { row: 0, column: 1 }, first);
    expect(read()).toEqual([[2], [4]]);
    expect(read()).toEqual([[2], [4]]);
    calculator.setCell("S", 1, 0, cellOf(50));
    expect(read()).toEqual([[2], [100]]);
  });
});
