import type { CalculatedValue, HiddenRow } from "../../src/calculation/calculator";
import { startCalculator } from "../support/start-calculator";
import { cellOf, placeOf, sampleBook, type SampleCells } from "./sample-book";

/** The value of each formula over A1:A6, which is 1, 2, 4, 8, 16, 32, where these rows are hidden. */
async function calculate(
  hidden: readonly HiddenRow[],
  formulas: readonly string[],
): Promise<readonly CalculatedValue[]> {
  const numbers = [1, 2, 4, 8, 16, 32].map((value, index) => [`A${index + 1}`, value] as const);
  const cells: SampleCells = Object.fromEntries([
    ...numbers,
    ...formulas.map((text, index) => [`C${index + 1}`, text]),
  ]);
  const book = sampleBook({ sheets: { S: cells } });
  const calculator = await startCalculator();
  calculator.load({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, hiddenRows: () => hidden })) });
  return formulas.map((_, index) => calculator.value("S", index, 2));
}

const filtered = (...rows: readonly number[]) => rows.map((row) => ({ row: row - 1, isFiltered: true }));
const byHand = (...rows: readonly number[]) => rows.map((row) => ({ row: row - 1, isFiltered: false }));

// The behaviour is that of Microsoft's page on SUBTOTAL: "filtered-out cells are always excluded".
describe("SUBTOTAL over hidden rows", () => {
  it("leaves out what a filter hides, whatever its number", async () => {
    expect(
      await calculate(filtered(2, 3, 6), [
        "=SUBTOTAL(9,A1:A6)",
        "=SUBTOTAL(109,A1:A6)",
        "=SUBTOTAL(2,A1:A6)",
        "=SUBTOTAL(103,A:A)",
        "=SUBTOTAL(4,A1:A6)",
        "=SUBTOTAL(101,A1:A6)",
        "=SUM(A1:A6)",
        "=10*SUBTOTAL(9,A1:A2,A5:A6)",
      ]),
    ).toEqual([25, 25, 3, 3, 16, 25 / 3, 63, 170].map((value) => Number(value.toPrecision(15))));
  });

  it("leaves out what is hidden by hand from 101 on", async () => {
    const formulas = ["=SUBTOTAL(9,A1:A6)", "=SUBTOTAL(109,A1:A6)", "=SUBTOTAL(105,A1:A6)", "=SUBTOTAL(5,A1:A6)"];
    expect(await calculate(byHand(1, 6), formulas)).toEqual([63, 30, 2, 1]);
  });

  it("is what the function is of no cell where every row is hidden", async () => {
    const formulas = ["=SUBTOTAL(9,A2:A3)", "=SUBTOTAL(1,A2:A3)", "=SUBTOTAL(103,A2:A3)", "=SUBTOTAL(6,A2:A3)"];
    expect(await calculate(filtered(2, 3), formulas)).toEqual([0, { error: "#DIV/0!" }, 0, 0]);
  });

  it("keeps its value and is reported where its rows cannot be told", async () => {
    const book = sampleBook({ sheets: { S: { A1: 1, A2: 2, B1: "=SUBTOTAL(A1,A1:A2)" } } });
    const calculator = await startCalculator();
    calculator.load({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, hiddenRows: () => filtered(2) })) });
    expect(calculator.value("S", ...placeOf("B1"))).toBe("came");
    expect(calculator.unsupported().map(({ functionName }) => functionName)).toEqual(["SUBTOTAL"]);
  });

  it("notices edits in rows between the hidden ones, in long columns too", async () => {
    const rows = Array.from({ length: 6000 }, (_, index) => index + 1);
    const cells = Object.fromEntries([...rows.map((row) => [`A${row}`, 1] as const), ["C1", "=SUBTOTAL(9,A1:A6000)"]]);
    const book = sampleBook({ sheets: { S: cells } });
    const calculator = await startCalculator();
    const hidden = filtered(...rows.filter((row) => row % 2 === 0));
    calculator.load({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, hiddenRows: () => hidden })) });
    expect(calculator.value("S", ...placeOf("C1"))).toBe(3000);
    calculator.setCell("S", 4000, 0, cellOf(11));
    expect(calculator.value("S", ...placeOf("C1"))).toBe(3010);
  });
});
