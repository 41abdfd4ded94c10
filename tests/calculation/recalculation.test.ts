import type { CalculatedValue, Calculator } from "../../src/calculation/calculator";
import { startCalculator } from "../support/start-calculator";
import { cellOf, placeOf, sampleBook, type SampleCells } from "./sample-book";

async function open(cells: SampleCells): Promise<Calculator> {
  const calculator = await startCalculator();
  calculator.load(sampleBook({ sheets: { S: cells } }));
  return calculator;
}

function read(calculator: Calculator, ...addresses: readonly string[]): readonly CalculatedValue[] {
  return addresses.map((address) => calculator.value("S", ...placeOf(address)));
}

function edit(calculator: Calculator, address: string, value: CalculatedValue): void {
  calculator.setCell("S", ...placeOf(address), cellOf(value));
}

describe("Edits", () => {
  it("reach everything that reads the cell, through ranges and over several steps", async () => {
    const calculator = await open({ A1: 1, A2: 2, B1: "=SUM(A1:A9)", C1: "=B1*2", D1: '=COUNTIFS(C:C,">5")' });
    expect(read(calculator, "B1", "C1", "D1")).toEqual([3, 6, 1]);
    edit(calculator, "A9", -3);
    expect(read(calculator, "B1", "C1", "D1")).toEqual([0, 0, 0]);
  });

  it("turn a value into a formula and back", async () => {
    const calculator = await open({ A1: 1, B1: "=A1+1" });
    expect(read(calculator, "B1")).toEqual([2]);
    edit(calculator, "A1", "=10*2");
    expect(read(calculator, "A1", "B1")).toEqual([20, 21]);
    edit(calculator, "A1", "x");
    expect(read(calculator, "B1")).toEqual([{ error: "#VALUE!" }]);
    edit(calculator, "A1", null);
    expect(read(calculator, "A1", "B1")).toEqual([null, 1]);
  });

  it("reach formulas that compute where they read", async () => {
    const calculator = await open({ A1: 1, A2: 2, B1: '=INDIRECT("A"&2)', C1: "=B1+1", D1: "=OFFSET(A1,1,0)" });
    expect(read(calculator, "B1", "C1", "D1")).toEqual([2, 3, 2]);
    edit(calculator, "A2", 7);
    expect(read(calculator, "B1", "C1", "D1")).toEqual([7, 8, 7]);
  });

  it("replace everything with a new book", async () => {
    const calculator = await open({ A1: 1, B1: "=A1" });
    calculator.load(sampleBook({ sheets: { T: { B1: "=A1+5" } } }));
    expect(calculator.value("T", 0, 1)).toBe(5);
    expect([...calculator.results()]).toEqual([{ sheet: "T", row: 0, column: 1, value: 5 }]);
  });
});

describe("Functions and forms that the engine lacks", () => {
  it.each([
    ["AGGREGATE(9,6,A1:A2)", "AGGREGATE"],
    ["IF(A1,HYPERLINK(A1),1)", "HYPERLINK"],
    ["FORMULATEXT(A1)", "FORMULATEXT"],
    ['IFERROR(INDIRECT("S!A"&A1),0)', "INDIRECT"],
    ["_xlfn.LET(_xlpm.x,1,_xlpm.x)", "LAMBDA"],
    ["ROW(INDEX(A1:A9,2))", "ROW"],
    ['AVERAGEIFS(A1:A2,A1:A2,"<>x")', "AVERAGEIFS"],
    ["NEVERHEARD(1)", "NEVERHEARD"],
    ["[1]Other!A1", ""],
    ["SUM(A1:INDEX(A1:A9,2))", ""],
    ["SUM(", ""],
  ])("%s keeps its value, is reported as %j, and others calculate with it", async (formula, functionName) => {
    const calculator = await startCalculator();
    const cells: SampleCells = { A1: 1, B2: '=B1&"!"' };
    calculator.load(sampleBook({ sheets: { S: cells } }));
    calculator.setCell("S", 0, 1, { value: "kept", formula });
    expect(read(calculator, "B1", "B2")).toEqual(["kept", "kept!"]);
    expect(calculator.unsupported()).toEqual([{ sheet: "S", row: 0, column: 1, functionName }]);
    calculator.dispose();
  });

  it("that show only while calculating keep their value too", async () => {
    const calculator = await open({ A1: '=MATCH("x",E1:F3,0)', A2: '=A1&"!"', A3: "=1+1" });
    expect(read(calculator, "A1", "A2", "A3")).toEqual(["came", "came!", 2]);
    expect(calculator.unsupported()).toEqual([{ sheet: "S", row: 0, column: 0, functionName: "" }]);
  });

  it("are no longer reported once the formula is gone", async () => {
    const calculator = await open({ A1: "=NEVERHEARD(1)" });
    edit(calculator, "A1", 5);
    expect(calculator.unsupported()).toEqual([]);
  });
});

describe("Circular references", () => {
  it("are reported and count as 0, as in Excel", async () => {
    const calculator = await open({ A1: "=B1+1", B1: "=A1+1", C1: "=A1*2+7", D1: "=D1", E1: "=SUM(E1:E3)" });
    expect(read(calculator, "A1", "B1", "C1", "D1", "E1")).toEqual([0, 0, 7, 0, 0]);
    const found = calculator.circular().map(({ column }) => column);
    expect([...found].sort()).toEqual([0, 1, 3, 4]);
  });

  it("end when an edit breaks the circle", async () => {
    const calculator = await open({ A1: "=B1+1", B1: "=A1+1" });
    expect(read(calculator, "A1")).toEqual([0]);
    edit(calculator, "B1", 5);
    expect(read(calculator, "A1", "B1")).toEqual([6, 5]);
    expect(calculator.circular()).toEqual([]);
  });

  it("of a thousand cells do not bring the engine down", async () => {
    const cells = Object.fromEntries(
      Array.from({ length: 1000 }, (_, row) => [`A${row + 1}`, `=A${row === 999 ? 1 : row + 2}+1`]),
    );
    const calculator = await open({ ...cells, B1: "=A5+1" });
    expect(read(calculator, "B1")).toEqual([1]);
    expect(calculator.circular()).toHaveLength(1000);
  });
});

describe("Long chains", () => {
  it.each(["up", "down"])(
    "of 3,000 cells are calculated %s the sheet without exhausting the engine's stack",
    async (way) => {
      const rows = Array.from({ length: 3000 }, (_, index) => (way === "up" ? 3000 - index : index + 1));
      const cells = Object.fromEntries(
        rows.map((row, index) => [
          `A${row}`,
          index === 0 ? 1 : `=IFERROR(IF(A${rows[index - 1] ?? 0}>0,ROUND(A${rows[index - 1] ?? 0}+1,2),0),0)`,
        ]),
      );
      const calculator = await open(cells);
      expect(read(calculator, way === "up" ? "A1" : "A3000")).toEqual([3000]);
    },
  );

  it("inside one formula are calculated: 60 nested IFs", async () => {
    const nested = Array.from({ length: 60 }, () => "IF(A1>0,").join("") + "A1" + ",0)".repeat(60);
    expect(read(await open({ A1: 3, B1: `=${nested}` }), "B1")).toEqual([3]);
  });
});
