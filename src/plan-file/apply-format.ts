import type { CellRange, SheetFile, WorkbookFile } from "../package/workbook-file";
import type { Border, BorderEdge, Change } from "../workbook/changes";
import { sheetOf } from "./sheet-of";

type FormatChange = Extract<Change, { kind: "format" }>;

export function applyFormat(workbook: WorkbookFile, { sheet, range, patch }: FormatChange): void {
  const { border, ...rest } = patch;
  const target = sheetOf(workbook, sheet);
  target.formatRange(range, rest);
  for (const edge of ["top", "bottom", "left", "right"] as const) setBorder(target, range, edge, border?.[edge]);
}

/** A line between two cells belongs to both of them, as when Excel draws inside lines. */
function setBorder(sheet: SheetFile, range: CellRange, edge: BorderEdge, border: Border | undefined): void {
  if (border === undefined) return;
  sheet.formatRange(range, { border: { [edge]: border } });
  const neighbours = withoutLastNeighbour(range, edge);
  if (neighbours !== undefined) sheet.formatRange(neighbours, { border: { [opposite[edge]]: border } });
}

const opposite = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;

/** The cells of the range that have a neighbour in the range on the side away from the edge's outer line. */
function withoutLastNeighbour(range: CellRange, edge: BorderEdge): CellRange | undefined {
  const inner = {
    top: { ...range, bottom: range.bottom - 1 },
    bottom: { ...range, top: range.top + 1 },
    left: { ...range, right: range.right - 1 },
    right: { ...range, left: range.left + 1 },
  }[edge];
  return inner.top <= inner.bottom && inner.left <= inner.right ? inner : undefined;
}
