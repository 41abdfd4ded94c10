/** The marks of the selection: a frame around it, a shade over all of it but the active cell. */
import { lastColumn, lastRow } from "../../embedded-host/addresses";
import type { CellRange } from "../../package/workbook-file";
import type { GridView } from "./grid-control";
import type { OverlayItem } from "./overlay-pane";
import { isSingleCell, mergedOrCell } from "./range-shape";
import { boxesAround, boxOf, type Box } from "./selection-shapes";

export function selectionItems({ scene: { geometry }, selection }: GridView): readonly OverlayItem[] {
  const range = withinSheet(selection.range);
  const active = mergedOrCell(geometry.merges, selection.active.row, selection.active.column);
  const outer = boxOf(geometry, range);
  const shades = isSingleCell(selection.range) ? [] : boxesAround(outer, boxOf(geometry, active));
  return [...shades.map((box, index) => mark(`shade ${index}`, "grid-shade", box)), mark("frame", "grid-frame", outer)];
}

function mark(key: string, className: string, box: Box): OverlayItem {
  const create = (document: Document) => {
    const element = document.createElement("div");
    element.className = className;
    return element;
  };
  return { key, box, create };
}

const withinSheet = ({ top, left, bottom, right }: CellRange): CellRange => ({
  top,
  left,
  bottom: Math.min(bottom, lastRow),
  right: Math.min(right, lastColumn),
});
