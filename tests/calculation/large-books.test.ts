import type { CalculationCell } from "../../src/calculation/calculator";
import { startCalculator } from "../support/start-calculator";

type Placed = readonly [row: number, column: number, cell: CalculationCell];

/** Enough inputs for the engine's history to be dropped between two batches. */
const many = 25_000;

describe("a book of many cells", () => {
  it.each([10, many])("adds single cells of another sheet as a small one does (%i cells)", async (count) => {
    const calculator = await startCalculator();
    const numbers = Array.from({ length: count }, (_, row): Placed => [row, 0, { value: row }]);
    const sums: readonly Placed[] = [
      [0, 0, { value: null, formula: "Data!A3+Data!A4-1" }],
      [1, 0, { value: null, formula: `SUM(Data!A1:A${count})+A1` }],
    ];
    calculator.load({
      sheets: [
        { name: "Data", cells: () => numbers },
        { name: "Sums", cells: () => sums },
      ],
      tables: [],
      names: [],
      today: 1,
    });
    expect(calculator.value("Sums", 0, 0)).toBe(4);
    expect(calculator.value("Sums", 1, 0)).toBe((count * (count - 1)) / 2 + 4);

    calculator.setCell("Data", 2, 0, { value: 102 });
    expect(calculator.value("Sums", 1, 0)).toBe((count * (count - 1)) / 2 + 204);
    calculator.dispose();
  });
});
