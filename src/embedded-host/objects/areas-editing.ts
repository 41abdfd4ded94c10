/** What is done to each of several areas. */
import { clearRange } from "../clear-cells";
import { eachRange, type AreasTarget } from "../areas-target";
import { optional, text } from "../arguments";
import { method, type Members } from "../host-object";
import { copyFrom } from "./copy-from";

export const areasEditing: Members<AreasTarget> = {
  Clear: method((target, [applyTo]) => {
    const parts = optional(applyTo, text, "All");
    for (const range of eachRange(target)) clearRange(range, parts);
  }),
  CopyFrom: method((target, args) => {
    for (const range of eachRange(target)) copyFrom(range, args);
  }),
  Calculate: method(({ book }) => book.recalculate()),
  SetDirty: method(({ book }) => book.noteStructure()),
};
