/**
 * The window on a sheet: headers, up to four panes of cells, and what lies over them. The box scrolls natively; what
 * is seen stands still in it and is drawn for the scroll position, so that frozen panes need no second scroll bar.
 */
import type { CellRange } from "../../package/workbook-file";
import { bandOf, scrollToShow, spreadBands, type BandOptions } from "./bands";
import { createHeaderStrip } from "./header-strip";
import type { WindowLayout } from "./hit-test";
import type { OverlayItem } from "./overlay-pane";
import type { Scene } from "./scene";
import { boxOf, type Box } from "./selection-shapes";
import { createFreezeLines, createWindowPanes } from "./window-panes";

export const columnHeaderHeight = 20;
/** Rows and columns that can be scrolled to behind the last used or selected ones. */
const spareRows = 60;
const spareColumns = 12;
const farthest = 100000;

export interface WindowContent {
  readonly scene: Scene;
  readonly selection: CellRange;
  readonly items: readonly OverlayItem[];
  readonly filterNote: string;
}

export interface ScrollPlace {
  readonly left: number;
  readonly top: number;
}

export interface SheetWindow {
  readonly element: HTMLElement;
  /** Has the role of the grid, and the focus. */
  readonly grid: HTMLElement;
  /** For the editor, the button of choices and the like: stands over the cells, and still. */
  readonly layer: HTMLElement;
  readonly layout: WindowLayout | undefined;
  scroll: ScrollPlace;
  /** Lets the box scroll over all that the sheet holds, before it is scrolled and drawn. */
  makeRoom(scene: Scene, selection: CellRange): void;
  draw(content: WindowContent): void;
  /** Scrolls as little as is needed for the cell to be seen. */
  scrollToCell(scene: Scene, row: number, column: number): void;
  /** Where a range lies in the window; undefined where its first cell is out of view. */
  boxOf(scene: Scene, range: CellRange): Box | undefined;
  /** How many rows fit below the headers and the frozen rows. */
  rowsOnPage(scene: Scene): number;
}

export function createSheetWindow(document: Document): SheetWindow {
  const parts = createParts(document);
  const { element, sizer, grid, layer } = parts;
  let layout: WindowLayout | undefined;
  return {
    element,
    grid,
    layer,
    get layout() {
      return layout;
    },
    get scroll() {
      return { left: element.scrollLeft, top: element.scrollTop };
    },
    set scroll({ left, top }) {
      element.scrollLeft = left;
      element.scrollTop = top;
    },
    makeRoom: (scene, selection) => resize(sizer, element, scene, selection),
    draw: (content) => {
      resize(sizer, element, content.scene, content.selection);
      layout = layOut(element, content.scene);
      drawParts(parts, content, layout);
    },
    scrollToCell: (scene, row, column) => {
      resize(sizer, element, scene, { top: row, left: column, bottom: row, right: column });
      const { rows, columns } = bandOptions(element, scene);
      element.scrollTop = scrollToShow(rows, row);
      element.scrollLeft = scrollToShow(columns, column);
    },
    boxOf: (scene, range) => layout && placeInWindow(layout, scene, range),
    rowsOnPage: ({ geometry }) => {
      const room = element.clientHeight - columnHeaderHeight - geometry.rows.offset(geometry.frozenRows);
      return Math.max(1, Math.floor(room / geometry.rows.size(geometry.usedRow + 1)) - 1);
    },
  };
}

type Parts = ReturnType<typeof createParts>;

function createParts(document: Document) {
  const element = div(document, "grid-scroller");
  element.id = "grid-window";
  const sizer = div(document, "grid-sizer");
  const stage = div(document, "grid-stage");
  const grid = div(document, "grid-cells");
  const layer = div(document, "grid-layer");
  element.append(sizer);
  sizer.append(stage);
  stage.append(grid, layer);
  const columnHeaders = createHeaderStrip(document, "columns");
  const rowHeaders = createHeaderStrip(document, "rows");
  const corner = div(document, "grid-corner");
  const panes = createWindowPanes(document);
  const freezeLines = createFreezeLines(document);
  grid.append(columnHeaders.element, rowHeaders.element, ...panes.elements);
  layer.append(corner, ...panes.overlays, ...freezeLines.elements);
  return { element, sizer, stage, grid, layer, columnHeaders, rowHeaders, corner, panes, freezeLines };
}

function drawParts(parts: Parts, content: WindowContent, layout: WindowLayout): void {
  const { element, stage, corner, columnHeaders, rowHeaders, panes, freezeLines } = parts;
  const { top, left, bottom, right } = content.selection;
  const { rows, columns, rowBands, columnBands, headerWidth, headerHeight } = layout;
  stage.style.width = `${element.clientWidth}px`;
  stage.style.height = `${element.clientHeight}px`;
  corner.style.width = `${headerWidth}px`;
  corner.style.height = `${headerHeight}px`;
  columnHeaders.draw(columns, columnBands, headerHeight, { first: left, last: right });
  rowHeaders.draw(rows, rowBands, headerWidth, { first: top, last: bottom });
  panes.draw(content, layout);
  freezeLines.draw(layout);
}

function bandOptions(box: HTMLElement, { geometry }: Scene): { rows: BandOptions; columns: BandOptions } {
  const bottom = geometry.rows.at(box.scrollTop + box.clientHeight + geometry.rows.offset(geometry.frozenRows));
  const headerWidth = Math.max(30, 12 + 8 * String(bottom + 1).length);
  return {
    rows: {
      axis: geometry.rows,
      frozen: geometry.frozenRows,
      header: columnHeaderHeight,
      extent: box.clientHeight,
      scroll: Math.round(box.scrollTop),
    },
    columns: {
      axis: geometry.columns,
      frozen: geometry.frozenColumns,
      header: headerWidth,
      extent: box.clientWidth,
      scroll: Math.round(box.scrollLeft),
    },
  };
}

function layOut(box: HTMLElement, scene: Scene): WindowLayout {
  const { rows, columns } = bandOptions(box, scene);
  return {
    rows: rows.axis,
    columns: columns.axis,
    rowBands: spreadBands(rows),
    columnBands: spreadBands(columns),
    headerWidth: columns.header,
    headerHeight: rows.header,
  };
}

function placeInWindow(
  { rowBands, columnBands }: WindowLayout,
  { geometry }: Scene,
  range: CellRange,
): Box | undefined {
  const rows = bandOf(rowBands, range.top);
  const columns = bandOf(columnBands, range.left);
  if (rows === undefined || columns === undefined) return undefined;
  const box = boxOf(geometry, range);
  return { ...box, left: box.left + columns.shift, top: box.top + rows.shift };
}

function div(document: Document, className: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  return element;
}

/** The box scrolls over what is used, selected or already scrolled to, and a little more. */
function resize(sizer: HTMLElement, box: HTMLElement, { geometry }: Scene, selection: CellRange): void {
  const { rows, columns, usedRow, usedColumn } = geometry;
  const bottom = Math.max(
    usedRow,
    isFar(selection, "rows") ? 0 : selection.bottom,
    rows.at(box.scrollTop + box.clientHeight),
  );
  const right = Math.max(
    usedColumn,
    isFar(selection, "columns") ? 0 : selection.right,
    columns.at(box.scrollLeft + box.clientWidth),
  );
  const height = columnHeaderHeight + rows.offset(Math.min(rows.count, bottom + 1 + spareRows));
  const width = 60 + columns.offset(Math.min(columns.count, right + 1 + spareColumns));
  sizer.style.height = `${height}px`;
  sizer.style.width = `${width}px`;
}

/** Whole columns and rows are no place to scroll to. */
function isFar({ top, bottom, left, right }: CellRange, line: "rows" | "columns"): boolean {
  return line === "rows" ? bottom - top > farthest : right - left > farthest / 10;
}
