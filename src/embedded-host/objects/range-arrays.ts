/** Formulas that fill more than their own cell. One that finds no room for it, or has one value, does not spill. */
import type { ArrayFormula, CellRange } from "../../package/workbook-file";
import { intersection } from "../addresses";
import { isInAreas } from "../cell-areas";
import { invalidArgument, itemNotFound } from "../host-error";
import { method, scalar, type HostObject, type Members } from "../host-object";
import { atArea, columnCount, rowCount, type RangeTarget } from "../range-target";
import { rangeObject } from "./range";

export const rangeArrays: Members<RangeTarget> = {
  HasSpill: scalar((range) => allOrNone(range, doesSpill), undefined, "1.12"),
  SavedAsArray: scalar((range) => allOrNone(range, () => true), undefined, "1.12"),
  GetSpillParent: method((range) => orNotFound(spillParent(oneCell(range))), "1.12"),
  GetSpillParentOrNullObject: method((range) => (isOneCell(range) ? spillParent(range) : null), "1.12"),
  GetSpillingToRange: method((range) => orNotFound(spillRange(oneCell(range))), "1.12"),
  GetSpillingToRangeOrNullObject: method((range) => (isOneCell(range) ? spillRange(range) : null), "1.12"),
};

/** True where every cell belongs to such a formula, false where none does, otherwise null. */
function allOrNone({ book, sheet, area }: RangeTarget, isMeant: (array: ArrayFormula) => boolean): boolean | null {
  book.recalculate();
  const ranges = sheet.arrayFormulas.filter(isMeant).map(({ range }) => range);
  const inside = ranges.flatMap((range) => intersection(range, area) ?? []);
  const count = inside.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
  if (count === 0) return false;
  return count === (area.bottom - area.top + 1) * (area.right - area.left + 1) ? true : null;
}

function isOneCell(range: RangeTarget): boolean {
  return rowCount(range) === 1 && columnCount(range) === 1;
}

function oneCell(range: RangeTarget): RangeTarget {
  if (isOneCell(range)) return range;
  throw invalidArgument("a range of more than one cell");
}

function doesSpill({ isDynamic, range }: ArrayFormula): boolean {
  return isDynamic && (range.bottom > range.top || range.right > range.left);
}

function spillParent(range: RangeTarget): HostObject | null {
  const spill = spillOver(range);
  return spill ? rangeObject(atArea(range, { ...spill, bottom: spill.top, right: spill.left })) : null;
}

function spillRange(range: RangeTarget): HostObject | null {
  const { top, left } = range.area;
  const spill = spillOver(range);
  return spill?.top === top && spill.left === left ? rangeObject(atArea(range, spill)) : null;
}

/** What a formula fills that spills over this cell, or from it. */
function spillOver({ book, sheet, area }: RangeTarget): CellRange | undefined {
  book.recalculate();
  return sheet.arrayFormulas.find((array) => doesSpill(array) && isInAreas([array.range], area.top, area.left))?.range;
}

function orNotFound(object: HostObject | null): HostObject {
  if (object) return object;
  throw itemNotFound("a spilling formula");
}
