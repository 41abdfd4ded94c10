/** What is done to the cells of a range. */
import { optional, text } from "../arguments";
import { changeCells } from "../changes";
import { clearCells } from "../clear-cells";
import { invalidArgument } from "../host-error";
import { method, type Members } from "../host-object";
import type { RangeTarget } from "../range-target";

export const rangeEditing: Members<RangeTarget> = {
  Clear: method((range, [applyTo]) => {
    const parts = optional(applyTo, text, "All");
    if (parts === "Formats") clearCells(range, parts);
    else changeCells(range, () => clearCells(range, parts));
  }),
  Select: method(({ book, sheet, area }) => {
    if (book.screen.activeSheet !== sheet) throw invalidArgument("a range on a worksheet that is not active");
    book.screen.select(sheet, area);
  }),
};
