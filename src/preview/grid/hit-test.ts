/** What lies under a point of the window. Lengths in pixels from the window's top-left corner. */
import type { Axis } from "./axis";
import { bandOf, indexAt, type Band } from "./bands";

export type Hit =
  | { readonly kind: "cell"; readonly row: number; readonly column: number }
  | { readonly kind: "columnHeader"; readonly column: number }
  | { readonly kind: "rowHeader"; readonly row: number }
  /** The edge behind a column's header, by which its width is dragged. */
  | { readonly kind: "columnEdge"; readonly column: number }
  | { readonly kind: "corner" };

export interface WindowLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly rowBands: readonly Band[];
  readonly columnBands: readonly Band[];
  readonly headerWidth: number;
  readonly headerHeight: number;
}

/** How near to an edge a point takes hold of it. */
const grip = 4;

export function hitTest(layout: WindowLayout, x: number, y: number): Hit {
  const row = indexAt(layout.rows, layout.rowBands, y);
  const column = indexAt(layout.columns, layout.columnBands, x);
  if (y < layout.headerHeight) return column === undefined ? { kind: "corner" } : headerHit(layout, column, x);
  if (row === undefined) return { kind: "corner" };
  return column === undefined ? { kind: "rowHeader", row } : { kind: "cell", row, column };
}

/** How far inside of its cell a point lies. */
export function offsetInCell(
  { rows, columns, rowBands, columnBands }: WindowLayout,
  { row, column }: Extract<Hit, { readonly kind: "cell" }>,
  x: number,
  y: number,
): { readonly x: number; readonly y: number } {
  const left = columns.offset(column) + (bandOf(columnBands, column)?.shift ?? 0);
  const top = rows.offset(row) + (bandOf(rowBands, row)?.shift ?? 0);
  return { x: x - left, y: y - top };
}

function headerHit({ columns, columnBands }: WindowLayout, column: number, x: number): Hit {
  const band = bandOf(columnBands, column);
  if (band === undefined) return { kind: "columnHeader", column };
  const begin = columns.offset(column) + band.shift;
  if (begin + columns.size(column) - x <= grip) return { kind: "columnEdge", column };
  const before = x - begin < grip ? columns.shown(column - 1, -1) : undefined;
  return before === undefined ? { kind: "columnHeader", column } : { kind: "columnEdge", column: before };
}
