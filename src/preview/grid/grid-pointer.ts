/** The mouse: selects cells, rows and columns, drags column widths, follows links. */
import type { CellRange } from "../../package/workbook-file";
import { autofitWidth } from "./autofit";
import type { GridControl, GridView } from "./grid-control";
import { hitTest, offsetInCell, type Hit } from "./hit-test";
import { pixelsPerPoint } from "./row-heights";
import { extendTo, selectCell, selectColumns, selectRange, selectRows, type GridSelection } from "./selection";
import { lastColumn, lastRow } from "../../embedded-host/addresses";

export interface GridPointerEvents {
  /** Ends an entry before something else is selected; false where it has to go on. */
  leaveEntry(): boolean;
  edit(): void;
  follow(row: number, column: number): void;
}

type Drag =
  | { readonly kind: "select"; readonly from: Hit; hasMoved: boolean }
  | { readonly kind: "width"; readonly column: number; readonly startX: number };

export function addGridPointer(control: GridControl, events: GridPointerEvents): void {
  const { grid, layer, element } = control.window;
  const guide = grid.ownerDocument.createElement("div");
  guide.className = "grid-guide";
  guide.hidden = true;
  layer.append(guide);
  let drag: Drag | undefined;

  const pointOf = (event: MouseEvent) => {
    const { left, top } = grid.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const hitAt = (event: MouseEvent): Hit | undefined => {
    const { layout } = control.window;
    const { x, y } = pointOf(event);
    return layout && hitTest(layout, x, y);
  };
  const click = ({ host }: GridView, hit: Extract<Hit, { readonly kind: "cell" }>, event: MouseEvent) => {
    const { layout } = control.window;
    const { x, y } = pointOf(event);
    if (!layout) return;
    const pixels = offsetInCell(layout, hit, x, y);
    host.desk.click(hit.row, hit.column, { x: pixels.x / pixelsPerPoint, y: pixels.y / pixelsPerPoint });
  };
  const showGuide = (event: MouseEvent) => {
    guide.hidden = false;
    guide.style.left = `${pointOf(event).x}px`;
  };

  grid.addEventListener("pointerdown", (event) => {
    const hit = hitAt(event);
    const view = control.view();
    if (event.button !== 0 || hit === undefined || view === undefined || !events.leaveEntry()) return;
    if (event.pointerType !== "touch") grid.setPointerCapture?.(event.pointerId);
    if (hit.kind === "columnEdge") {
      drag = { kind: "width", column: hit.column, startX: event.clientX };
      showGuide(event);
    } else {
      drag = { kind: "select", from: hit, hasMoved: false };
      control.select(selectionFor(view, hit, event.shiftKey), false);
      if (hit.kind === "cell") click(view, hit, event);
    }
    control.focusGrid();
    event.preventDefault();
  });

  grid.addEventListener("pointermove", (event) => {
    const hit = hitAt(event);
    grid.style.cursor = drag?.kind === "width" || hit?.kind === "columnEdge" ? "col-resize" : "";
    const view = control.view();
    if (drag?.kind === "width") return showGuide(event);
    if (drag === undefined || hit === undefined || view === undefined) return;
    const selection = dragSelection(view, drag.from, hit);
    if (selection === undefined || isSameEnd(selection, view.selection)) return;
    drag.hasMoved = true;
    control.select(selection, drag.from.kind === "cell" && isAtEdge(element, pointOf(event)));
  });

  grid.addEventListener("pointerup", (event) => {
    const view = control.view();
    const ended = drag;
    drag = undefined;
    guide.hidden = true;
    if (ended === undefined || view === undefined) return;
    if (ended.kind === "width") return setWidths(control, view, ended.column, event.clientX - ended.startX);
    if (ended.from.kind === "cell" && !ended.hasMoved && !event.shiftKey)
      events.follow(ended.from.row, ended.from.column);
  });

  grid.addEventListener("pointercancel", () => {
    drag = undefined;
    guide.hidden = true;
  });

  grid.addEventListener("dblclick", (event) => {
    const hit = hitAt(event);
    const view = control.view();
    if (hit?.kind === "cell") events.edit();
    if (hit?.kind === "columnEdge" && view) fitWidths(control, view, hit.column);
  });
}

function selectionFor({ scene, selection }: GridView, hit: Hit, isExtending: boolean): GridSelection {
  const { merges } = scene.geometry;
  const { active } = selection;
  switch (hit.kind) {
    case "cell":
      return isExtending ? extendTo(merges, selection, hit) : selectCell(merges, hit);
    case "columnHeader":
    case "columnEdge":
      return selectColumns(isExtending ? active.column : hit.column, hit.column);
    case "rowHeader":
      return selectRows(isExtending ? active.row : hit.row, hit.row);
    case "corner":
      return selectRange({ top: 0, left: 0, bottom: lastRow, right: lastColumn });
  }
}

function dragSelection({ scene, selection }: GridView, from: Hit, to: Hit): GridSelection | undefined {
  if (from.kind === "cell" && to.kind === "cell") return extendTo(scene.geometry.merges, selection, to);
  if (from.kind === "columnHeader" && "column" in to) return selectColumns(from.column, to.column);
  if (from.kind === "rowHeader" && "row" in to) return selectRows(from.row, to.row);
  return undefined;
}

const isSameEnd = (a: GridSelection, b: GridSelection) => a.end.row === b.end.row && a.end.column === b.end.column;

/** Near the edge the window scrolls on. */
function isAtEdge({ clientWidth, clientHeight }: HTMLElement, { x, y }: { x: number; y: number }): boolean {
  return x > clientWidth - 4 || y > clientHeight - 4 || y < 24 || x < 34;
}

/** All columns of the selection where whole columns are selected, as in Excel. */
function columnsToSize({ selection }: GridView, column: number): readonly number[] {
  const { range }: { range: CellRange } = selection;
  const isWhole = range.top === 0 && range.bottom === lastRow && range.left <= column && column <= range.right;
  if (!isWhole) return [column];
  return Array.from({ length: Math.min(1000, range.right - range.left + 1) }, (_, index) => range.left + index);
}

function setWidths(control: GridControl, view: GridView, column: number, change: number): void {
  if (change === 0) return;
  const pixels = Math.max(4, view.scene.geometry.columns.size(column) + Math.round(change));
  for (const each of columnsToSize(view, column)) view.scene.sheet.setColumnWidth(each, each, pixels / pixelsPerPoint);
  control.refresh();
}

function fitWidths(control: GridControl, view: GridView, column: number): void {
  for (const each of columnsToSize(view, column)) {
    const pixels = autofitWidth(view.scene, each);
    if (pixels !== undefined) view.scene.sheet.setColumnWidth(each, each, pixels / pixelsPerPoint);
  }
  control.refresh();
}
