import { choice, flag, optional, text } from "../arguments";
import { changeCells } from "../changes";
import { copyCells, copyPlace, type CopyOptions } from "../copy-cells";
import { notSupported } from "../host-error";
import type { RangeTarget } from "../range-target";
import { areasArgument } from "./range-areas";

const copied = { All: "All", Formulas: "Formulas", Values: "Values", Formats: "Formats" } as const;

/** `copyFrom(sourceRange, copyType, skipBlanks, transpose)` into one range. */
export function copyFrom(range: RangeTarget, [from, copyType, skipBlanks, transpose]: readonly unknown[]): void {
  const source = areasArgument(from, range);
  const what = optional(copyType, text, "All");
  if (what === "Link") throw notSupported("copying links to cells");
  const options = {
    what: choice<CopyOptions["what"]>(what, copied),
    skipBlanks: optional(skipBlanks, flag, false),
    transpose: optional(transpose, flag, false),
  };
  const place = copyPlace(range, source, options.transpose);
  if (options.what === "Formats") copyCells(place, source, options);
  else changeCells(place, () => copyCells(place, source, options));
}
