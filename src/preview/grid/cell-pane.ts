/** One of up to four panes of cells: where a run of rows crosses a run of columns. Only what is seen is in the document. */
import type { Band } from "./bands";
import { describeCell, type CellDrawing } from "./cell-drawing";
import { createCellElement, createGhostElement, drawCell } from "./cell-element";
import type { Scene } from "./scene";

export interface CellPane {
  readonly element: HTMLElement;
  /** Draws what the bands show. The same scene again costs only what has come into view. */
  draw(scene: Scene, rows: Band, columns: Band, filterNote: string): void;
}

interface DrawnCell {
  readonly element: HTMLElement;
  signature: string;
}

interface DrawnRow {
  readonly element: HTMLElement;
  readonly cells: Map<number, DrawnCell>;
  /** What the row was drawn for last. */
  stamp: string;
}

export function createCellPane(document: Document): CellPane {
  const element = document.createElement("div");
  element.className = "grid-pane";
  element.setAttribute("role", "rowgroup");
  const content = document.createElement("div");
  content.className = "grid-content";
  content.setAttribute("role", "presentation");
  element.append(content);
  const drawn = new Map<number, DrawnRow>();
  let lastScene: Scene | undefined;
  let version = 0;

  const draw: CellPane["draw"] = (scene, rows, columns, filterNote) => {
    if (scene !== lastScene) version++;
    lastScene = scene;
    placePane(element, content, rows, columns);
    const stamp = `${version} ${columns.first} ${columns.last} ${filterNote}`;
    const indices = shownRows(scene, rows, columns);
    dropOthers(drawn, new Set(indices));
    for (const row of indices) {
      const known = drawn.get(row) ?? createRow(document, row);
      drawn.set(row, known);
      if (known.stamp !== stamp) drawRow(known, scene, row, columns, filterNote);
      known.stamp = stamp;
    }
    putInOrder(
      content,
      indices.flatMap((row) => drawn.get(row)?.element ?? []),
    );
  };
  return { element, draw };
}

function placePane(element: HTMLElement, content: HTMLElement, rows: Band, columns: Band): void {
  element.style.left = `${columns.start}px`;
  element.style.top = `${rows.start}px`;
  element.style.width = `${columns.length}px`;
  element.style.height = `${rows.length}px`;
  content.style.transform = `translate(${columns.shift - columns.start}px, ${rows.shift - rows.start}px)`;
}

/** The shown rows of the band, and rows above it from which a merged range reaches into it. */
function shownRows(scene: Scene, rows: Band, columns: Band): readonly number[] {
  const indices: number[] = [];
  for (const { top, bottom, left, right } of scene.geometry.merges) {
    const reachesIn = top < rows.first && bottom >= rows.first && left <= columns.last && right >= columns.first;
    if (reachesIn && !indices.includes(top)) indices.push(top);
  }
  indices.sort((a, b) => a - b);
  for (let row = rows.first; row <= rows.last; row++) if (scene.geometry.rows.size(row) > 0) indices.push(row);
  return indices;
}

function dropOthers<T extends { readonly element: HTMLElement }>(
  drawn: Map<number, T>,
  kept: ReadonlySet<number>,
): void {
  for (const [index, { element }] of drawn) {
    if (kept.has(index)) continue;
    element.remove();
    drawn.delete(index);
  }
}

function createRow(document: Document, row: number): DrawnRow {
  const element = document.createElement("div");
  element.setAttribute("role", "row");
  element.setAttribute("aria-rowindex", String(row + 1));
  return { element, cells: new Map(), stamp: "" };
}

function drawRow(drawn: DrawnRow, scene: Scene, row: number, columns: Band, filterNote: string): void {
  const shown = shownColumns(scene, row, columns);
  dropOthers(drawn.cells, new Set(shown));
  for (const column of shown) {
    const drawing = describeCell(scene, row, column);
    const signature = JSON.stringify(drawing) + filterNote;
    const known = drawn.cells.get(column);
    if (known === undefined) {
      const element = createCellElement(drawn.element.ownerDocument, drawing, filterNote);
      drawn.cells.set(column, { element, signature });
    } else if (known.signature !== signature) {
      drawCell(known.element, drawing, filterNote);
      known.signature = signature;
    }
  }
  for (const ghost of drawn.element.querySelectorAll(".grid-ghost")) ghost.remove();
  const cells = shown.flatMap((column) => drawn.cells.get(column)?.element ?? []);
  putInOrder(drawn.element, cells);
  drawn.element.append(
    ...ghosts(scene, row, columns).map((each) => createGhostElement(drawn.element.ownerDocument, each)),
  );
}

/** The shown columns of the band without those under a merged range, and those from which one reaches in. */
function shownColumns(scene: Scene, row: number, columns: Band): readonly number[] {
  const shown = new Set<number>();
  for (let column = columns.first; column <= columns.last; column++) {
    const merge = scene.merge(row, column);
    if (merge?.top === row) shown.add(merge.left);
    if (merge === undefined && scene.geometry.columns.size(column) > 0) shown.add(column);
  }
  return [...shown];
}

/** Texts that begin in another pane or out of view, and run into the band. */
function ghosts(scene: Scene, row: number, { first, last }: Band): readonly CellDrawing[] {
  return [...scene.spills(row)].flatMap(([column, { from, to }]) => {
    const isOutside = column < first || column > last;
    return isOutside && from <= last && to >= first ? [describeCell(scene, row, column)] : [];
  });
}

function putInOrder(parent: HTMLElement, children: readonly HTMLElement[]): void {
  children.forEach((child, index) => {
    const present = parent.children[index] ?? null;
    if (present !== child) parent.insertBefore(child, present);
  });
}
