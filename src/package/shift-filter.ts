/** An `autoFilter` of a sheet or a table, and the sort state beside it, as they follow moved cells. */
import { parseRange, rangeAddress } from "./cell-range";
import { deletedEnd, isConcerned, isInBand, movedIndex, shiftedRange, type CellShift } from "./cell-shift";
import type { CellRange } from "./workbook-file";
import { mapChildren, rewriteTags } from "./xml-rewrite";
import { attribute, parseElement, elementText, withAttribute, type XmlElement } from "./xml-scan";

/** The filter after the shift; undefined where its header row or all of its columns are gone. */
export function shiftFilter(filter: XmlElement, shift: CellShift): XmlElement | undefined {
  const range = parseRange(attribute(filter.attributes, "ref") ?? "");
  if (range === undefined) return filter;
  const moved = shiftedRange(shift, range);
  if (moved === undefined || losesHeader(shift, range)) return undefined;
  const attributes = withAttribute(filter.attributes, "ref", rangeAddress(moved));
  const columns = mapChildren({ ...filter, attributes }, "filterColumn", (column) =>
    shiftColumn(column, range, moved, shift),
  );
  const sort = columns.pieces.map((piece) =>
    piece.name === "sortState" ? shiftSortText(piece.text, shift) : piece.text,
  );
  return {
    ...columns,
    pieces: columns.pieces
      .map((piece, index) => ({ ...piece, text: sort[index] ?? "" }))
      .filter(({ text }) => text !== ""),
  };
}

function losesHeader(shift: CellShift, { top }: CellRange): boolean {
  return shift.axis === "rows" && shift.count < 0 && top >= shift.start && top < deletedEnd(shift);
}

/** Filters are counted from the first column. */
function shiftColumn(column: XmlElement, before: CellRange, now: CellRange, shift: CellShift): XmlElement[] {
  if (shift.axis === "rows" || !isConcerned(shift, before) || !isInBand(shift, before)) return [column];
  const target = movedIndex(shift, before.left + Number(attribute(column.attributes, "colId") ?? 0));
  return target === undefined
    ? []
    : [{ ...column, attributes: withAttribute(column.attributes, "colId", target - now.left) }];
}

/** A `sortState` after the shift; empty where nothing is left to sort by. */
export function shiftSortText(text: string, shift: CellShift): string {
  const changed = rewriteTags(text, (name, attributes) => {
    const range = parseRange(attribute(attributes, "ref") ?? "");
    if ((name !== "sortState" && name !== "sortCondition") || range === undefined) return undefined;
    const moved = shiftedRange(shift, range);
    return moved === undefined ? null : withAttribute(attributes, "ref", rangeAddress(moved));
  });
  if (changed === "") return "";
  const element = parseElement(changed);
  const hadConditions = text.includes("sortCondition");
  return hadConditions && !element.pieces.some((piece) => piece.name === "sortCondition") ? "" : elementText(element);
}
