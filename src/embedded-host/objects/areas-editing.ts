/** What is done to each of several areas. */
import { changeCells } from "../changes";
import { clearCells, keepsContents } from "../clear-cells";
import { eachRange, type AreasTarget } from "../areas-target";
import { optional, text } from "../arguments";
import { method, type Members } from "../host-object";

export const areasEditing: Members<AreasTarget> = {
  Clear: method((target, [applyTo]) => {
    const parts = optional(applyTo, text, "All");
    for (const range of eachRange(target)) clearRange(range, parts);
  }),
  Calculate: method(({ book }) => book.recalculate()),
  SetDirty: method(({ book }) => book.noteStructure()),
};

/** Formats alone are nothing that an event tells of. */
export function clearRange(range: Parameters<typeof clearCells>[0], parts: string): void {
  if (keepsContents(parts)) clearCells(range, parts);
  else changeCells(range, () => clearCells(range, parts));
}
