/** Tells assistive technology which cells are selected, and which one is active. */
import { columnName, lastColumn, lastRow } from "../../embedded-host/addresses";
import { cellId } from "./cell-element";
import type { GridView } from "./grid-control";
import { mergedOrCell } from "./range-shape";

/** Marks the cells that are drawn; an active cell that is out of view cannot be pointed to. */
export function tellSelection(grid: HTMLElement, { scene, selection: { range, active } }: GridView): void {
  for (const cell of grid.querySelectorAll("[role=gridcell]")) {
    const row = Number(cell.parentElement?.getAttribute("aria-rowindex")) - 1;
    const column = Number(cell.getAttribute("aria-colindex")) - 1;
    const isSelected = range.top <= row && row <= range.bottom && range.left <= column && column <= range.right;
    if (isSelected !== (cell.getAttribute("aria-selected") === "true"))
      cell.setAttribute("aria-selected", String(isSelected));
  }
  const { top, left } = mergedOrCell(scene.geometry.merges, active.row, active.column);
  const id = cellId(columnName(left) + String(top + 1));
  if (grid.ownerDocument.getElementById(id)) grid.setAttribute("aria-activedescendant", id);
  else grid.removeAttribute("aria-activedescendant");
}

/** The role of the grid, for once and all; the ids are those of texts that describe it. */
export function describeGrid(grid: HTMLElement, describedBy: readonly string[]): void {
  grid.tabIndex = 0;
  grid.setAttribute("role", "grid");
  grid.setAttribute("aria-multiselectable", "true");
  grid.setAttribute("aria-rowcount", String(lastRow + 1));
  grid.setAttribute("aria-colcount", String(lastColumn + 1));
  grid.setAttribute("aria-describedby", describedBy.join(" "));
}
