/** The up to four panes of a window with what lies over their cells, and the lines where panes are frozen. */
import type { Band } from "./bands";
import { createCellPane } from "./cell-pane";
import type { WindowLayout } from "./hit-test";
import { createOverlayPane, type OverlayItem } from "./overlay-pane";
import type { Scene } from "./scene";

export interface PaneContent {
  readonly scene: Scene;
  readonly items: readonly OverlayItem[];
  readonly filterNote: string;
}

export interface WindowPanes {
  /** Of the cells. */
  readonly elements: readonly HTMLElement[];
  /** Of what lies over the cells. */
  readonly overlays: readonly HTMLElement[];
  draw(content: PaneContent, layout: WindowLayout): void;
}

export function createWindowPanes(document: Document): WindowPanes {
  const panes = Array.from({ length: 4 }, () => createCellPane(document));
  const overlays = Array.from({ length: 4 }, () => createOverlayPane(document));
  return {
    elements: panes.map(({ element }) => element),
    overlays: overlays.map(({ element }) => element),
    draw: ({ scene, items, filterNote }, { rowBands, columnBands }) =>
      panes.forEach((pane, index) => {
        const rows = bandOfKind(rowBands, index < 2 ? "frozen" : "scrolled");
        const columns = bandOfKind(columnBands, index % 2 === 0 ? "frozen" : "scrolled");
        const overlay = overlays[index];
        const isShown = rows !== undefined && columns !== undefined;
        pane.element.hidden = !isShown;
        if (overlay) overlay.element.hidden = !isShown;
        if (!isShown) return;
        pane.draw(scene, rows, columns, filterNote);
        overlay?.draw(rows, columns, items);
      }),
  };
}

export interface FreezeLines {
  readonly elements: readonly HTMLElement[];
  draw(layout: WindowLayout): void;
}

export function createFreezeLines(document: Document): FreezeLines {
  const row = document.createElement("div");
  const column = document.createElement("div");
  row.className = "grid-freeze is-row";
  column.className = "grid-freeze is-column";
  return {
    elements: [row, column],
    draw: ({ rowBands, columnBands }) => {
      const below = bandOfKind(rowBands, "frozen");
      const behind = bandOfKind(columnBands, "frozen");
      row.hidden = below === undefined;
      column.hidden = behind === undefined;
      row.style.top = `${lastPixel(below)}px`;
      column.style.left = `${lastPixel(behind)}px`;
    },
  };
}

function bandOfKind(bands: readonly Band[], kind: Band["kind"]): Band | undefined {
  return bands.find((band) => band.kind === kind);
}

function lastPixel(band: Band | undefined): number {
  return band === undefined ? 0 : band.start + band.length - 1;
}
