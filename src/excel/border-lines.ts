import type { Border, BorderEdge, CellRange, FormatPatch } from "../workbook/changes";

export type BorderLine = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const outerLines = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
} as const satisfies Record<BorderEdge, BorderLine>;

/**
 * The lines of Office.js that give every cell of a range the edges of a patch. A line between two cells is an edge of
 * both; where the patch wants two different ones there, the bottom and the right edge win.
 */
export function borderLines(
  { top, left, bottom, right }: CellRange,
  border: FormatPatch["border"] = {},
): ReadonlyMap<BorderLine, Border> {
  const lines = new Map<BorderLine, Border>();
  const set = (line: BorderLine, edge: Border | undefined) => {
    if (edge !== undefined) lines.set(line, edge);
  };
  for (const edge of ["top", "bottom", "left", "right"] as const) set(outerLines[edge], border[edge]);
  if (bottom > top) set("InsideHorizontal", border.bottom ?? border.top);
  if (right > left) set("InsideVertical", border.right ?? border.left);
  return lines;
}
