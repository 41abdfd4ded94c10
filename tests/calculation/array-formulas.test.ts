import type { CalculationArray, CalculatedValue, Calculator } from "../../src/calculation/calculator";
import { startCalculator } from "../support/start-calculator";
import { cellOf, placeOf, sampleBook, type SampleCells } from "./sample-book";

function area(from: string, to: string, isDynamic = true): CalculationArray {
  const [top, left] = placeOf(from);
  const [bottom, right] = placeOf(to);
  return { range: { top, left, bottom, right }, isDynamic };
}

async function open(cells: SampleCells, ...arrayFormulas: readonly CalculationArray[]): Promise<Calculator> {
  const calculator = await startCalculator();
  const book = sampleBook({ sheets: { S: cells } });
  calculator.load({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, arrayFormulas })) });
  return calculator;
}

function read(calculator: Calculator, ...addresses: readonly string[]): readonly CalculatedValue[] {
  return addresses.map((address) => calculator.value("S", ...placeOf(address)));
}

const list: SampleCells = { A1: 3, A2: 1, A3: 2 };

describe("Array formulas", () => {
  it("give every cell of their range its value, and what reads one of these cells follows", async () => {
    const calculator = await open(
      { ...list, C1: "=_xlfn._xlws.SORT(A1:A3)", C2: 0, C3: 0, D1: "=C3*10" },
      area("C1", "C3"),
    );
    expect(read(calculator, "C1", "C2", "C3", "D1")).toEqual([1, 2, 3, 30]);
    calculator.setCell("S", ...placeOf("A2"), cellOf(9));
    expect(read(calculator, "C1", "C2", "C3", "D1")).toEqual([2, 3, 9, 90]);
    expect([...calculator.changes()]).toHaveLength(4);
  });

  it("fill a fixed range: repeated where the result is smaller, #N/A beyond it", async () => {
    const calculator = await open(
      { ...list, C1: "=A1:A2*2", C2: 0, C3: 0, D1: 0, D2: 0, D3: 0 },
      area("C1", "D3", false),
    );
    const missing = { error: "#N/A" };
    expect(read(calculator, "C1", "D1", "C2", "D2", "C3", "D3")).toEqual([6, 6, 2, 2, missing, missing]);
  });

  it("spread functions that take one value over all cells", async () => {
    const calculator = await open({ ...list, C1: "=SUM(ROUND(SQRT(A1:A3),1))" }, area("C1", "C1", false));
    expect(read(calculator, "C1")).toEqual([4.1]);
  });

  it("are read as a whole through the # operator", async () => {
    const calculator = await open(
      { ...list, C1: "=_xlfn._xlws.SORT(A1:A3)", C2: 0, C3: 0, D1: "=SUM(_xlfn.ANCHORARRAY(C1))", D2: "=SUM(A1#)" },
      area("C1", "C3"),
    );
    expect(read(calculator, "D1", "D2")).toEqual([6, { error: "#REF!" }]);
  });

  it("wait as #SPILL! where the result needs other cells, and tell which, until a book gives them these", async () => {
    const cells = { ...list, C1: "=_xlfn._xlws.FILTER(A1:A3,A1:A3>1)", C2: 7, D1: "=C1+1", D2: "=SUM(C1:C3)" };
    const calculator = await open(cells, area("C1", "C2"));
    expect(read(calculator, "C1", "C2", "D1")).toEqual([3, 2, 4]);
    expect(calculator.waitingSpills()).toEqual([]);
    calculator.setCell("S", ...placeOf("A2"), cellOf(5));
    const spill = { error: "#SPILL!" };
    expect(read(calculator, "C1", "D1")).toEqual([spill, spill]);
    expect(calculator.waitingSpills()).toEqual([{ sheet: "S", row: 0, column: 2, values: [[3], [5], [2]] }]);
    const book = sampleBook({ sheets: { S: { ...cells, A2: 5, C3: 0 } } });
    const arrayFormulas = [area("C1", "C3")];
    calculator.load({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, arrayFormulas })) });
    expect(read(calculator, "C1", "C2", "C3", "D1", "D2")).toEqual([3, 5, 2, 4, 10]);
    expect(calculator.waitingSpills()).toEqual([]);
  });

  it("do not spill where they were entered for a fixed range, so that # is #REF! there", async () => {
    const calculator = await open({ ...list, C1: "=A1:A3", C2: 0, D1: "=SUM(C1#)" }, area("C1", "C2", false));
    expect(read(calculator, "C2", "D1")).toEqual([1, { error: "#REF!" }]);
  });

  it("take all that they filled along when their first cell is edited", async () => {
    const calculator = await open(
      { ...list, C1: "=_xlfn._xlws.SORT(A1:A3)", C2: 0, C3: 0, D1: "=C3" },
      area("C1", "C3"),
    );
    expect(read(calculator, "D1")).toEqual([3]);
    calculator.setCell("S", ...placeOf("C1"), cellOf("text"));
    expect(read(calculator, "C1", "C2", "C3", "D1")).toEqual(["text", null, null, 0]);
  });
});
