/** Inserting and deleting cells: what was held of the sheet before moves along. */
import { cellShift, shiftedRange, type CellShift, type ShiftDirection } from "../package/cell-shift";
import type { CellRange, SheetFile } from "../package/workbook-file";
import { lastColumn, lastRow } from "./addresses";
import type { AreasTarget } from "./areas-target";
import { changeCells, type ChangeType } from "./changes";
import { HostError } from "./host-error";
import type { RangeTarget } from "./range-target";
import { usedRange } from "./used-range";

/** What has moved on a sheet since the workbook was opened, the last at the end. */
const shifts = new WeakMap<SheetFile, CellShift[]>();

/**
 * Inserts empty cells in place of the range; whole rows always move down, and whole columns to the right.
 * Fails with "InsertDeleteConflict" where a table, a merged area or an array formula would be cut in two.
 */
export function insertCells(range: RangeTarget, shift: "down" | "right"): void {
  const direction = wholeDirection(range.area, "down", "right") ?? shift;
  checkRoom(range, direction);
  const area = { ...range.area };
  shiftCells(range, direction, () => range.sheet.insertCells(area, direction));
}

/** Deletes the cells of the range, and moves what follows into their place. */
export function deleteCells(range: RangeTarget, shift: "up" | "left"): void {
  const direction = wholeDirection(range.area, "up", "left") ?? shift;
  const area = { ...range.area };
  shiftCells(range, direction, () => range.sheet.deleteCells(area, direction));
}

function wholeDirection<T>({ top, left, bottom, right }: CellRange, ofRows: T, ofColumns: T): T | undefined {
  if (left === 0 && right === lastColumn) return ofRows;
  return top === 0 && bottom === lastRow ? ofColumns : undefined;
}

function shiftCells({ book, sheet, area: { ...area } }: RangeTarget, direction: ShiftDirection, act: () => void): void {
  const { change, shiftDirection } = eventOf(area, direction);
  const shift = () => {
    // What this batch has built up so far lies where it is meant to only before the cells move.
    book.settle();
    act();
    noteShift(sheet, area, direction);
    book.noteStructure();
  };
  changeCells({ book, sheet, area }, shift, change, change, shiftDirection);
}

const shiftNames = {
  down: "ShiftCellDown",
  right: "ShiftCellRight",
  up: "ShiftCellUp",
  left: "ShiftCellLeft",
} as const;

function eventOf(area: CellRange, direction: ShiftDirection): { change: ChangeType; shiftDirection: string } {
  const isInserted = direction === "down" || direction === "right";
  const whole = wholeDirection(area, "Row", "Column") ?? "Cell";
  return { change: `${whole}${isInserted ? "Inserted" : "Deleted"}`, shiftDirection: shiftNames[direction] };
}

/** Excel refuses to push content off the sheet. */
function checkRoom(range: RangeTarget, direction: "down" | "right"): void {
  const { top, left, bottom, right } = range.area;
  const fallen =
    direction === "down"
      ? { top: lastRow - (bottom - top), left, bottom: lastRow, right }
      : { top, left: lastColumn - (right - left), bottom, right: lastColumn };
  if (!usedRange({ ...range, area: fallen }, true)) return;
  throw new HostError(
    "NonBlankCellOffSheet",
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  );
}

/** To be called by whatever moves cells of a sheet by inserting or deleting others. */
export function noteShift(sheet: SheetFile, area: CellRange, direction: ShiftDirection): void {
  const known = shifts.get(sheet);
  if (known) known.push(cellShift(area, direction));
  else shifts.set(sheet, [cellShift(area, direction)]);
}

/** The same cells, wherever they go when others are inserted or deleted. Those that are deleted can no longer be used. */
export function following(target: RangeTarget): RangeTarget {
  const { book, sheet } = target;
  const place = createFollower(sheet, target.area);
  return {
    book,
    sheet,
    get area() {
      const area = place();
      if (area) return area;
      throw invalidReference();
    },
  };
}

/** The same for several areas: those that are deleted are no longer among them. */
export function followingAreas(target: AreasTarget): AreasTarget {
  const { book, sheet } = target;
  const places = target.areas.map((area) => createFollower(sheet, area));
  return {
    book,
    sheet,
    get areas() {
      const areas = places.flatMap((place) => place() ?? []);
      if (areas.length > 0) return areas;
      throw invalidReference();
    },
  };
}

function invalidReference(): HostError {
  return new HostError("InvalidReference", "This reference isn't valid for the current operation.");
}

/** Answers where the cells are now; undefined when they are deleted. */
export function createFollower(sheet: SheetFile, area: CellRange): () => CellRange | undefined {
  let current: CellRange | undefined = area;
  let seen = shifts.get(sheet)?.length ?? 0;
  return () => {
    const all = shifts.get(sheet) ?? [];
    for (; seen < all.length && current; seen++) {
      const shift = all[seen];
      if (shift) current = shiftedRange(shift, current);
    }
    return current;
  };
}
