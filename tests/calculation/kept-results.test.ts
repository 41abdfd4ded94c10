import * as fc from "fast-check";
import type { CalculationBook, CalculationSheet, CalculatedValue, Calculator } from "../../src/calculation/calculator";
import { startCalculator } from "../support/start-calculator";
import { cellOf, placeOf, sampleBook, TODAY, type SampleCells } from "./sample-book";

function read(calculator: Calculator, ...addresses: readonly string[]): readonly CalculatedValue[] {
  return addresses.map((address) => calculator.value("S", ...placeOf(address)));
}

/** Opens formulas with the values that they came with: [formula, value] by address. */
async function openCalculated(
  cells: Readonly<Record<string, CalculatedValue | readonly [formula: string, value: CalculatedValue]>>,
  more: Partial<CalculationBook> = {},
): Promise<Calculator> {
  const calculator = await startCalculator();
  const placed = Object.entries(cells).map(([address, content]) => {
    const cell = Array.isArray(content) ? { formula: String(content[0]), value: content[1] } : { value: content };
    return [...placeOf(address), cell] as const;
  });
  const sheets = [{ name: "S", cells: () => placed }] as readonly CalculationSheet[];
  calculator.load({ sheets, tables: [], names: [], today: TODAY, isCalculated: true, ...more });
  return calculator;
}

describe("Results that came with a calculated book", () => {
  it("stand until an edit reaches them", async () => {
    const calculator = await openCalculated({ A1: 1, B1: ["A1+1", 77], C1: ["B1*2", 78], D1: ["A2+1", 79] });
    expect(read(calculator, "B1", "C1", "D1")).toEqual([77, 78, 79]);
    calculator.setCell("S", ...placeOf("A1"), cellOf(5));
    expect(read(calculator, "B1", "C1", "D1")).toEqual([6, 12, 79]);
  });

  it("are missing for new formulas, which are calculated with all that reads them", async () => {
    const calculator = await openCalculated({ A1: 1, B1: ["A1+1", null], C1: ["B1*2", 78], D1: ["A1+1", 79] });
    expect(read(calculator, "B1", "C1", "D1")).toEqual([2, 4, 79]);
  });

  it("of another day are calculated again where they read the date, and so is what reads a date that changed", async () => {
    const cells = { A1: ["TODAY()", TODAY - 1], B1: ["A1+1", 77], C1: ["NOW()*0", 0], D1: ["C1+1", 79] } as const;
    expect(read(await openCalculated(cells), "A1", "B1", "C1", "D1")).toEqual([TODAY, TODAY + 1, 0, 79]);
  });

  it("are no longer right for what reads a cell that was edited since", async () => {
    const edited = [{ sheet: "S", row: 0, column: 0 }];
    const calculator = await openCalculated({ A1: 5, B1: ["A1+1", 77], C1: ["A2+1", 78] }, { edited });
    expect(read(calculator, "B1", "C1")).toEqual([6, 78]);
  });

  it("do not hide circular references", async () => {
    const calculator = await openCalculated({ A1: ["B1+1", 0], B1: ["A1+1", 0], C1: ["1+1", 2] });
    expect(calculator.circular()).toHaveLength(2);
  });
});

/** A sheet with a table of figures in A1:C…, lookups beside it and a name; every part may differ from book to book. */
const anyBook = fc
  .record({
    rows: fc.integer({ min: 2, max: 9 }),
    figures: fc.array(fc.oneof(fc.integer({ min: -5, max: 20 }), fc.constantFrom("x", "", null)), {
      minLength: 9,
      maxLength: 9,
    }),
    totals: fc.boolean(),
    rate: fc.constantFrom("2", "S!$C$2", "TODAY()", "SUM(S!$A$2:$A$4)"),
    header: fc.constantFrom("Figure", "Amount"),
    shift: fc.integer({ min: 0, max: 1 }),
    today: fc.integer({ min: TODAY, max: TODAY + 1 }),
    sheet: fc.constantFrom("S", "Other"),
  })
  .map(({ rows, figures, totals, rate, header, shift, today, sheet }) => {
    const top = 1 + shift;
    const cells: Record<string, CalculatedValue> = { [`A${top}`]: header, [`B${top}`]: "Twice", [`C${top}`]: "Share" };
    for (let row = 1; row <= rows; row++) {
      cells[`A${top + row}`] = figures[row % 9] ?? null;
      cells[`B${top + row}`] = `=IF(ISNUMBER(T[[#This Row],[${header}]]),T[[#This Row],[${header}]]*Rate,"")`;
      cells[`C${top + row}`] = `=IFERROR(T[[#This Row],[Twice]]/SUM(T[Twice]),0)`;
    }
    const below = `A${top + rows + 1}`;
    if (totals) cells[below] = `=SUM(T[${header}])`;
    const readers = {
      G1: "=SUM(T[Twice])+Rate",
      G2: `=COUNTIFS(T[${header}],">3")`,
      G3: "=ROW(T[Twice])",
      G4: "=G1&G2",
      G5: "=TODAY()",
    };
    const range = { top: top - 1, left: 0, bottom: top - 1 + rows + Number(totals), right: 2 };
    const table = { name: "T", sheet, range, columns: [header, "Twice", "Share"], hasTotals: totals };
    const names = [{ name: "Rate", formula: rate.replaceAll("S!", `${sheet}!`) }];
    const own: SampleCells = { ...cells, ...readers };
    return { sheet, book: sampleBook({ sheets: { [sheet]: own }, tables: [table], names, today }) };
  });

describe("A book that follows another one", () => {
  it("gives what a fresh calculation gives: tables resized, columns and sheets renamed, names, dates and cells changed", async () => {
    const [kept, fresh] = [await startCalculator(), await startCalculator()];
    fc.assert(
      fc.property(fc.array(anyBook, { minLength: 2, maxLength: 5 }), (books) => {
        for (const { sheet, book } of books) {
          kept.load(book);
          fresh.dispose();
          fresh.load(book);
          expect([...kept.results()].sort(byPlace)).toEqual([...fresh.results()].sort(byPlace));
          kept.setCell(sheet, 2, 0, { value: 7 });
          fresh.setCell(sheet, 2, 0, { value: 7 });
          expect([...kept.results()].sort(byPlace)).toEqual([...fresh.results()].sort(byPlace));
        }
      }),
      { numRuns: 12, seed: 4 },
    );
  }, 60_000);
});

function byPlace(one: { row: number; column: number }, other: { row: number; column: number }): number {
  return one.row - other.row || one.column - other.column;
}
