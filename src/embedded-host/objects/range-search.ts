/** Finding and replacing in ranges and on sheets. */
import { text } from "../arguments";
import { changeCells } from "../changes";
import { areasOfCells } from "../cell-areas";
import { findCell, findCells, readSearch, replaceInCells, wholeOfSheet } from "../find-cells";
import { itemNotFound } from "../host-error";
import { method, type HostObject, type Members } from "../host-object";
import { atArea, type RangeTarget, type SheetTarget } from "../range-target";
import { rangeObject } from "./range";
import { areasOrNull } from "./range-areas";

export const rangeSearch: Members<RangeTarget> = {
  Find: method((range, [wanted, criteria]) => orNotFound(findIn(range, wanted, criteria), wanted), "1.9"),
  FindOrNullObject: method((range, [wanted, criteria]) => findIn(range, wanted, criteria), "1.9"),
  ReplaceAll: method(replaceIn, "1.9"),
};

export const sheetSearch: Members<SheetTarget> = {
  FindAll: method((sheet, [wanted, criteria]) => orNotFound(findOn(sheet, wanted, criteria), wanted), "1.9"),
  FindAllOrNullObject: method((sheet, [wanted, criteria]) => findOn(sheet, wanted, criteria), "1.9"),
  ReplaceAll: method((sheet, args) => replaceIn(wholeOfSheet(sheet), args), "1.9"),
};

function findIn(range: RangeTarget, wanted: unknown, criteria: unknown): HostObject | null {
  const found = findCell(range, text(wanted), readSearch(criteria));
  if (!found) return null;
  const { row, column } = found;
  return rangeObject(atArea(range, { top: row, left: column, bottom: row, right: column }));
}

function findOn(target: SheetTarget, wanted: unknown, criteria: unknown): HostObject | null {
  const found = findCells(wholeOfSheet(target), text(wanted), readSearch(criteria));
  return areasOrNull(target, areasOfCells(found.map(({ row, column }) => [row, column] as const)));
}

function orNotFound(object: HostObject | null, wanted: unknown): HostObject {
  if (object) return object;
  throw itemNotFound(`a cell with ${JSON.stringify(wanted)}`);
}

function replaceIn(range: RangeTarget, [wanted, replacement, criteria]: readonly unknown[]): number {
  let count = 0;
  changeCells(range, () => {
    count = replaceInCells(range, text(wanted), text(replacement), readSearch(criteria));
  });
  return count;
}
