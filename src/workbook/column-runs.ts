/** Where cells of one kind stand, in the one way in which both adapters say it. */
import type { CellRange } from "./changes";
import type { ColumnRun, RowSpan } from "./port";

/** What areas cover within a range, as runs down single columns: from left to right, then from top to bottom. */
export function columnRuns(areas: Iterable<CellRange>, within: CellRange): readonly ColumnRun[] {
  const spans = new Map<number, RowSpan[]>();
  for (const area of areas) {
    const [first, last] = [Math.max(area.top, within.top), Math.min(area.bottom, within.bottom)];
    const [left, right] = [Math.max(area.left, within.left), Math.min(area.right, within.right)];
    for (let column = left; column <= right && first <= last; column++) {
      const found = spans.get(column);
      if (found === undefined) spans.set(column, [{ first, last }]);
      else found.push({ first, last });
    }
  }
  const columns = [...spans].sort(([one], [other]) => one - other);
  return columns.flatMap(([column, found]) => joined(found).map((span) => ({ column, ...span })));
}

function joined(spans: readonly RowSpan[]): readonly RowSpan[] {
  const runs: RowSpan[] = [];
  for (const span of [...spans].sort((one, other) => one.first - other.first)) {
    const open = runs.at(-1);
    if (open === undefined || span.first > open.last + 1) runs.push(span);
    else runs[runs.length - 1] = { first: open.first, last: Math.max(open.last, span.last) };
  }
  return runs;
}
