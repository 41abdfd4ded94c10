import { readFileSync } from "node:fs";
import { createCalculator } from "../../src/calculation/create-calculator";
import type { Calculator } from "../../src/calculation/calculator";

/** A calculator in Node, where its engine is read from disk. */
export async function startCalculator(): Promise<Calculator> {
  return createCalculator(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
}
