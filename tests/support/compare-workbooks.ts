// THE comparer of two workbooks: equal means that a person, a formula and a program find the same in both. It reads the
// files without our own package room. How a file is written (order of shared strings, style numbers, relation ids, part
// names, attribute order) does not count; plan id, times and row ids are masked.
import type { Facts } from "./xlsx/facts";
import type { Masks } from "./xlsx/masks";
import { defaultMasks } from "./xlsx/masks";
import { readWorkbookFacts } from "./xlsx/workbook-facts";

export type { Masks } from "./xlsx/masks";
export { defaultMasks } from "./xlsx/masks";

/**
 * Every difference between two .xlsx files, as "place: first ≠ second" ("–" where a side says nothing); [] where they are
 * equal. Throws where a file is no workbook.
 */
export function differences(a: Uint8Array, b: Uint8Array, masks: Masks = defaultMasks): string[] {
  const [first, second] = [readWorkbookFacts(a, masks), readWorkbookFacts(b, masks)];
  const common = [...first.sheets.keys()].filter((name) => second.sheets.has(name));
  return [
    ...compareFacts("workbook", first.workbook, second.workbook),
    ...common.flatMap((name) =>
      compareFacts(`sheet ${name}`, factsOf(first.sheets, name), factsOf(second.sheets, name)),
    ),
  ];
}

function factsOf(sheets: ReadonlyMap<string, Facts>, name: string): Facts {
  return sheets.get(name) ?? new Map();
}

function compareFacts(place: string, first: Facts, second: Facts): string[] {
  const paths = new Set([...first.keys(), ...second.keys()]);
  const different = [...paths].filter((path) => first.get(path) !== second.get(path));
  return different
    .filter((path) => !isExplained(path, different))
    .map((path) => `${place}, ${path}: ${first.get(path) ?? "–"} ≠ ${second.get(path) ?? "–"}`);
}

/** A changed order of children says nothing new where one of the children themselves changed. */
function isExplained(path: string, different: readonly string[]): boolean {
  if (!path.endsWith("/(order)")) return false;
  const parent = path.slice(0, -"(order)".length);
  return different.some((other) => other !== path && other.startsWith(parent));
}
