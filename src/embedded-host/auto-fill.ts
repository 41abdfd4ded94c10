/** `range.autoFill`: what stands in a range goes on beside it, as when its corner is dragged. */
import type { Cell, CellRange } from "../package/workbook-file";
import { contains } from "./addresses";
import { createCellWriter, type CellWriter } from "./cell-writer";
import { setStyle, writeValue } from "./copy-cells";
import { copiedFormula } from "./copy-formula";
import type { Place } from "./data-regions";
import { continueSeries, type SeriesKind } from "./fill-series";
import { invalidArgument } from "./host-error";
import type { RangeTarget } from "./range-target";
import { isSpilling } from "./spilling-cells";

export type FillKind = SeriesKind | "copy" | "formats" | "values";

/** One row or column of the source, and the cells that it is to go on in, from the nearest on. */
interface Strand {
  readonly source: readonly Place[];
  readonly cells: readonly (Cell | undefined)[];
  readonly places: readonly Place[];
}

/**
 * @param source holds what goes on
 * @param destination the source and more cells on one side of it
 */
export function autoFill(source: RangeTarget, destination: CellRange, kind: FillKind): void {
  source.book.settle();
  source.book.recalculate();
  const writer = createCellWriter({ ...source, area: destination });
  for (const strand of strandsOf(source, destination)) fillStrand(source, strand, kind, writer);
}

function fillStrand(source: RangeTarget, strand: Strand, kind: FillKind, writer: CellWriter): void {
  const series =
    kind === "copy" || kind === "formats" || kind === "values" ? undefined : seriesOf(source, strand, kind);
  strand.places.forEach((place, step) => {
    const at = step % strand.cells.length;
    const [cell, from] = [strand.cells[at], strand.source[at]];
    const spills = from !== undefined && isSpilling(source.sheet, from.row, from.column);
    if (kind !== "formats") fillCell(writer, place, { cell, from, value: series?.(step), spills });
    if (kind !== "values") setStyle(source.sheet, place, cell?.style ?? 0);
  });
}

interface Filled {
  readonly cell: Cell | undefined;
  readonly from: Place | undefined;
  readonly value: string | number | undefined;
  readonly spills: boolean;
}

function fillCell(writer: CellWriter, { row, column }: Place, { cell, from, value, spills }: Filled): void {
  if (cell?.formula !== undefined && from)
    return writer.setFormula(row, column, copiedFormula(cell.formula, from, { row, column }), spills);
  writeValue(writer, row, column, value === undefined ? cell : { value, style: 0 });
}

function seriesOf(source: RangeTarget, { cells }: Strand, kind: SeriesKind) {
  const { styles } = source.book.file;
  const items = cells.map((cell) => ({
    value: cell?.formula === undefined ? (cell?.value ?? null) : null,
    numberFormat: styles.format(cell?.style ?? 0).numberFormat,
  }));
  return continueSeries(items, kind);
}

function strandsOf({ sheet, area }: RangeTarget, destination: CellRange): readonly Strand[] {
  const side = sideOf(area, destination);
  const rows = numbers(area.top, area.bottom);
  const columns = numbers(area.left, area.right);
  const isVertical = side === "down" || side === "up";
  const lines = (isVertical ? columns : rows).map((line) => {
    const place = (at: number): Place => (isVertical ? { row: at, column: line } : { row: line, column: at });
    const source = (isVertical ? rows : columns).map(place);
    return { source, places: addedAlong(area, destination, side).map(place) };
  });
  return lines.map(({ source, places }) => {
    const ordered = side === "up" || side === "left" ? [...source].reverse() : source;
    return { source: ordered, places, cells: ordered.map(({ row, column }) => sheet.cell(row, column)) };
  });
}

type Side = "down" | "up" | "right" | "left";

function sideOf(area: CellRange, destination: CellRange): Side {
  if (!contains(destination, area)) throw invalidArgument("a destination without the range itself");
  const grown: readonly Side[] = [
    ...(destination.bottom > area.bottom ? (["down"] as const) : []),
    ...(destination.top < area.top ? (["up"] as const) : []),
    ...(destination.right > area.right ? (["right"] as const) : []),
    ...(destination.left < area.left ? (["left"] as const) : []),
  ];
  const [side, another] = grown;
  if (side && !another) return side;
  throw invalidArgument("a destination that does not extend the range to one side");
}

/** Rows or columns to be filled, from the nearest on. */
function addedAlong(area: CellRange, destination: CellRange, side: Side): readonly number[] {
  if (side === "down") return numbers(area.bottom + 1, destination.bottom);
  if (side === "right") return numbers(area.right + 1, destination.right);
  if (side === "up") return [...numbers(destination.top, area.top - 1)].reverse();
  return [...numbers(destination.left, area.left - 1)].reverse();
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
