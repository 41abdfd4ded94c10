import { referredId, type CheckedRowOf } from "./checked-plan";

type Measure = CheckedRowOf<"measures">;

/**
 * The rows above each measure, the nearest first: its milestone, its project. A measure whose parents lead back to one
 * of them is left out.
 */
export function linesOfMeasures(measures: readonly Measure[]): ReadonlyMap<Measure, readonly Measure[]> {
  const byId = new Map(measures.flatMap((row) => (row.values.id === null ? [] : [[row.values.id, row] as const])));
  return new Map(
    measures.flatMap((row) => {
      const line = lineOf(row, byId);
      return line === undefined ? [] : [[row, line] as const];
    }),
  );
}

function lineOf(measure: Measure, byId: ReadonlyMap<string, Measure>): readonly Measure[] | undefined {
  const line: Measure[] = [];
  const parentOf = ({ values }: Measure) => byId.get(referredId(values.parent) ?? "");
  for (let at = parentOf(measure); at !== undefined; at = parentOf(at)) {
    if (at === measure || line.includes(at)) return undefined;
    line.push(at);
  }
  return line;
}
