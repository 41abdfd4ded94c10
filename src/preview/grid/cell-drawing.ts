/** What is to be drawn for one cell, as plain data: the same data needs no new drawing. Lengths in pixels. */
import { columnName } from "../../embedded-host/addresses";
import type { CellLook } from "../../embedded-host/looks/cell-look";
import type { Border } from "../../package/workbook-file";
import { fitNumber } from "./fit-number";
import { mergedOrCell } from "./range-shape";
import { textPadding } from "./row-heights";
import { iconRoom } from "./rule-icons";
import { indentWidth, type Scene } from "./scene";
import type { Spill } from "./spill";

export interface CellDrawing {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** The stretch in which the text may be read, from the left edge of the cell; wider than the cell where it runs over. */
  readonly textLeft: number;
  readonly textWidth: number;
  readonly look: CellLook;
  readonly family: string;
  readonly fontPixels: number;
  readonly indent: number;
  /** CSS borders; "" for none. */
  readonly right: string;
  readonly bottom: string;
  readonly isLink: boolean;
}

export const gridlineColor = "#d9d9d9";

/** The cell, or the whole merged range that begins there. */
export function describeCell(scene: Scene, row: number, column: number): CellDrawing {
  const { rows, columns } = scene.geometry;
  const range = scene.merge(row, column) ?? mergedOrCell([], row, column);
  const left = columns.offset(column);
  const top = rows.offset(row);
  const width = columns.offset(range.right + 1) - left;
  const height = rows.offset(range.bottom + 1) - top;
  const look = scene.look(row, column);
  const spill = scene.spills(row).get(column);
  return {
    address: columnName(column) + String(row + 1),
    row,
    column,
    left,
    top,
    width,
    height,
    text: shownText(scene, row, column, width),
    ...textStretch(scene, spill, column, width),
    look,
    family: scene.measure.family(look.font),
    fontPixels: scene.measure.pixels(look.font),
    indent: look.indent * indentWidth,
    right: rightEdge(scene, row, range.right, spill),
    bottom: bottomEdge(scene, range.bottom, column),
    isLink: scene.link(row, column) !== undefined,
  };
}

function shownText(scene: Scene, row: number, column: number, width: number): string {
  const { text, font, indent, horizontal, icon } = scene.look(row, column);
  const value = scene.value(row, column);
  if (text === "" || typeof value !== "number" || horizontal === "fill") return text;
  return fitNumber({
    text,
    value,
    isGeneral: scene.numberFormat(row, column) === "General",
    room: width - textPadding - indent * indentWidth - (icon === undefined ? 0 : iconRoom),
    width: (candidate) => scene.measure.width(candidate, font),
  });
}

function textStretch(scene: Scene, spill: Spill | undefined, column: number, width: number) {
  if (spill === undefined) return { textLeft: 0, textWidth: width };
  const { columns } = scene.geometry;
  const from = columns.offset(spill.from);
  return { textLeft: from - columns.offset(column), textWidth: columns.offset(spill.to + 1) - from };
}

/** Two cells share the line between them; it belongs to the left one. */
function rightEdge(scene: Scene, row: number, column: number, spill: Spill | undefined): string {
  const own = scene.look(row, column);
  const next = scene.geometry.columns.shown(column + 1, 1);
  const other = next === undefined ? undefined : scene.look(row, next);
  const border = shownBorder(own.border.right) ?? shownBorder(other?.border.left);
  if (border !== undefined) return border;
  const isRunOver = (spill !== undefined && column < spill.to) || isSpilledOver(scene, row, column);
  return isRunOver ? "" : gridline(scene, own, other);
}

function bottomEdge(scene: Scene, row: number, column: number): string {
  const own = scene.look(row, column);
  const next = scene.geometry.rows.shown(row + 1, 1);
  const other = next === undefined ? undefined : scene.look(next, column);
  return shownBorder(own.border.bottom) ?? shownBorder(other?.border.top) ?? gridline(scene, own, other);
}

/** A filled cell hides the gridlines on all its sides. */
function gridline(scene: Scene, own: CellLook, other: CellLook | undefined): string {
  if (own.fill !== undefined) return "";
  if (other?.fill !== undefined) return `1px solid ${other.fill}`;
  return scene.showGridlines ? `1px solid ${gridlineColor}` : "";
}

function isSpilledOver(scene: Scene, row: number, column: number): boolean {
  return [...scene.spills(row).values()].some(({ from, to }) => from <= column && column < to);
}

const borderLines: Readonly<Record<Exclude<Border["style"], "none">, string>> = {
  thin: "1px solid",
  medium: "2px solid",
  thick: "3px solid",
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  double: "3px double",
  mediumDashed: "2px dashed",
  dashDot: "1px dashed",
  mediumDashDot: "2px dashed",
  dashDotDot: "1px dotted",
  mediumDashDotDot: "2px dotted",
  slantDashDot: "2px dashed",
};

function shownBorder(border: Border | undefined): string | undefined {
  return border === undefined || border.style === "none" ? undefined : `${borderLines[border.style]} ${border.color}`;
}
