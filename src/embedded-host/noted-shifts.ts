/** Cells that move because a table grows, shrinks or goes: ranges that are held of them move along. */
import type { CellRange, SheetFile } from "../package/workbook-file";
import { noteShift } from "./shift-cells";

/** Inserts empty cells in place of the range, and pushes away what stands there. */
export function pushCells(sheet: SheetFile, area: CellRange, direction: "down" | "right"): void {
  const place = { ...area };
  sheet.insertCells(place, direction);
  noteShift(sheet, place, direction);
}

/** Deletes the cells of the range, and pulls what follows into their place. */
export function pullCells(sheet: SheetFile, area: CellRange, direction: "up" | "left"): void {
  const place = { ...area };
  sheet.deleteCells(place, direction);
  noteShift(sheet, place, direction);
}
