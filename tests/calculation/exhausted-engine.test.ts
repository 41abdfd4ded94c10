import type { CalculationCell } from "../../src/calculation/calculator";
import { startCalculator } from "../support/start-calculator";

type Placed = readonly [row: number, column: number, cell: CalculationCell];

/** It takes the engine far more stack than what leads to it. */
const nesting = 50;
const steps = Array.from({ length: nesting }, (_, step) => `IF(B1>${step},`);
const deep: readonly Placed[] = [
  [0, 0, { value: null, formula: `${steps.join("")}B1${",0)".repeat(nesting)}` }],
  [0, 1, { value: 1000 }],
];

/** Frames between two attempts: the engine is to run out of stack once or twice. */
const stride = 250;

/** Asks where no stack is left, and further up again each time that this fails. */
function askFromTheDepth<A>(question: () => A): { readonly answer: A; readonly failures: number } {
  let failures = 0;
  const descend = (frame: number): A => {
    if (frame % stride !== 0) return descend(frame + 1);
    try {
      return descend(frame + 1);
    } catch {
      failures += 1;
      return question();
    }
  };
  return { answer: descend(1), failures };
}

it("a book goes on where the engine ran out of stack in the middle of its work, with what was edited meanwhile", async () => {
  const calculator = await startCalculator();
  calculator.load({ sheets: [{ name: "Data", cells: () => deep }], tables: [], names: [], today: 1 });
  expect(calculator.value("Data", 0, 0)).toBe(1000);
  const { answer, failures } = askFromTheDepth(() => {
    calculator.setCell("Data", 0, 1, { value: 2000 });
    return calculator.value("Data", 0, 0);
  });
  expect(failures).toBeGreaterThan(0);
  expect(answer).toBe(2000);
  calculator.setCell("Data", 0, 1, { value: 3000 });
  expect(calculator.value("Data", 0, 0)).toBe(3000);
  calculator.dispose();
});
