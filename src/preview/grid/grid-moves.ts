/** Moves the selection as keys and finished entries ask for it. */
import { lastColumn, lastRow } from "../../embedded-host/addresses";
import { fieldOf, type GridControl, type GridView } from "./grid-control";
import type { GridCommand } from "./grid-keys";
import { isSamePlace, jumpFrom, stepFrom, stepInside, type CellPlace, type Direction } from "./move-selection";
import { isSingleCell, mergedOrCell } from "./range-shape";
import { activateInside, extendTo, selectCell, selectColumns, selectRange, selectRows } from "./selection";

export interface GridMoves {
  move(direction: Direction, isJump: boolean, isExtending: boolean): void;
  page(direction: "up" | "down", isExtending: boolean): void;
  goTo(end: Extract<GridCommand, { kind: "goTo" }>["end"], isExtending: boolean): void;
  /** To the next cell: inside a selection of several, else one on. Enter after Tabs returns to their first column. */
  next(order: "rows" | "columns", step: 1 | -1): void;
  select(what: "all" | "rows" | "columns"): void;
}

export function createGridMoves(control: GridControl): GridMoves {
  let tabs: { readonly from: number; readonly at: CellPlace } | undefined;

  const withView = (act: (view: GridView) => void) => {
    const view = control.view();
    if (view) act(view);
  };
  const put = ({ scene, selection }: GridView, place: CellPlace, isExtending: boolean) => {
    const { merges } = scene.geometry;
    const { active, range } = selection;
    if (isExtending && isWhole(range.top, range.bottom, lastRow))
      return control.select(selectColumns(active.column, place.column), false);
    if (isExtending && isWhole(range.left, range.right, lastColumn))
      return control.select(selectRows(active.row, place.row), false);
    control.select(isExtending ? extendTo(merges, selection, place) : selectCell(merges, place));
  };

  const move: GridMoves["move"] = (direction, isJump, isExtending) =>
    withView((view) => {
      const { scene, selection } = view;
      const start = isExtending ? selection.end : edgeOf(view, direction);
      const to = (isJump ? jumpFrom : stepFrom)(fieldOf(scene), start, direction);
      put(view, to, isExtending);
    });

  const page: GridMoves["page"] = (direction, isExtending) =>
    withView((view) => {
      const { rows } = view.scene.geometry;
      const { row, column } = isExtending ? view.selection.end : view.selection.active;
      const distance = control.window.rowsOnPage(view.scene);
      const wanted = Math.max(0, Math.min(lastRow, row + (direction === "down" ? distance : -distance)));
      put(view, { row: rows.shown(wanted, 1) ?? rows.shown(wanted, -1) ?? row, column }, isExtending);
    });

  const goTo: GridMoves["goTo"] = (end, isExtending) => withView((view) => put(view, endPlace(view, end), isExtending));

  const next: GridMoves["next"] = (order, step) =>
    withView((view) => {
      const { scene, selection } = view;
      const { merges } = scene.geometry;
      const { active, range } = selection;
      const isOneCell = isSingleCell(range) || isSameAs(mergedOrCell(merges, active.row, active.column), range);
      if (!isOneCell) {
        const place = stepInside(fieldOf(scene), range, active, order, step);
        return control.select({ ...activateInside(selection, place), end: selection.end });
      }
      const from = order === "rows" ? (tabs && isSamePlace(tabs.at, active) ? tabs.from : active.column) : undefined;
      const start =
        order === "columns" && tabs && isSamePlace(tabs.at, active) ? { ...active, column: tabs.from } : active;
      const to = stepFrom(fieldOf(scene), edgeFrom(view, start, order, step), directionOf(order, step));
      put(view, to, false);
      tabs = from === undefined ? undefined : { from, at: to };
    });

  const select: GridMoves["select"] = (what) =>
    withView(({ selection: { range } }) => {
      const all = { top: 0, left: 0, bottom: lastRow, right: lastColumn };
      if (what === "all") control.select({ ...selectRange(all), end: { row: 0, column: 0 } }, false);
      else if (what === "rows") control.select(selectRows(range.top, range.bottom), false);
      else control.select(selectColumns(range.left, range.right), false);
    });

  return { move, page, goTo, next, select };
}

const isWhole = (first: number, last: number, end: number) => first === 0 && last === end;

const isSameAs = (a: { top: number; left: number; bottom: number; right: number }, b: typeof a) =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

const directionOf = (order: "rows" | "columns", step: 1 | -1): Direction =>
  order === "rows" ? (step === 1 ? "right" : "left") : step === 1 ? "down" : "up";

/** A step out of a merged range begins at its far edge. */
function edgeOf({ scene, selection }: GridView, direction: Direction): CellPlace {
  const { row, column } = selection.active;
  const range = mergedOrCell(scene.geometry.merges, row, column);
  return {
    row: direction === "down" ? range.bottom : row,
    column: direction === "right" ? range.right : column,
  };
}

function edgeFrom(view: GridView, active: CellPlace, order: "rows" | "columns", step: 1 | -1): CellPlace {
  return edgeOf({ ...view, selection: { ...view.selection, active } }, directionOf(order, step));
}

function endPlace({ scene, selection }: GridView, end: Extract<GridCommand, { kind: "goTo" }>["end"]): CellPlace {
  const { rows, columns, frozenRows, frozenColumns, usedRow, usedColumn } = scene.geometry;
  const { row } = selection.active;
  const firstColumn = columns.shown(frozenColumns, 1) ?? 0;
  if (end === "rowStart") return { row, column: firstColumn };
  if (end === "start") return { row: rows.shown(frozenRows, 1) ?? 0, column: firstColumn };
  const last = { row: rows.shown(usedRow, -1) ?? 0, column: columns.shown(usedColumn, -1) ?? 0 };
  if (end === "lastUsed") return last;
  for (let column = last.column; column > 0; column--) if (!scene.isEmpty(row, column)) return { row, column };
  return { row, column: 0 };
}
