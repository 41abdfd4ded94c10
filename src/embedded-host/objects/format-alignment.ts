import type { HorizontalAlignment, ReadingOrder, VerticalAlignment } from "../../package/workbook-file";
import { choice, flag, keyOf, number } from "../arguments";
import { formatProperty, type FormatTarget } from "../format-target";
import { invalidArgument } from "../host-error";
import { defineObject, type Members } from "../host-object";

const horizontals: Readonly<Record<string, HorizontalAlignment>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const verticals: Readonly<Record<string, VerticalAlignment>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};
const readingOrders: Readonly<Record<string, ReadingOrder>> = {
  Context: "context",
  LeftToRight: "leftToRight",
  RightToLeft: "rightToLeft",
};
/** Letters above each other: 255 in the file, 180 in the API. */
const stacked = { file: 255, api: 180 };
export const largestIndent = 250;

/** What ranges and named styles have alike, since the sets in which ranges got it. */
export const alignmentMembers: Members<FormatTarget> = {
  HorizontalAlignment: formatProperty(
    ({ alignment }) => keyOf(horizontals, alignment.horizontal),
    (value) => ({ alignment: { horizontal: choice(value, horizontals) } }),
  ),
  VerticalAlignment: formatProperty(
    ({ alignment }) => keyOf(verticals, alignment.vertical),
    (value) => ({ alignment: { vertical: choice(value, verticals) } }),
  ),
  WrapText: formatProperty(
    ({ alignment }) => alignment.wrapText,
    (value) => ({ alignment: { wrapText: flag(value) } }),
  ),
  IndentLevel: formatProperty(
    ({ alignment }) => alignment.indent,
    (value) => ({ alignment: { indent: indent(value) } }),
    "1.9",
  ),
  ReadingOrder: formatProperty(
    ({ alignment }) => keyOf(readingOrders, alignment.readingOrder),
    (value) => ({ alignment: { readingOrder: choice(value, readingOrders) } }),
    "1.9",
  ),
  ShrinkToFit: formatProperty(
    ({ alignment }) => alignment.shrinkToFit,
    (value) => ({ alignment: { shrinkToFit: flag(value) } }),
    "1.9",
  ),
  AutoIndent: formatProperty(
    ({ alignment }) => alignment.justifyLastLine,
    (value) => ({ alignment: { justifyLastLine: flag(value) } }),
    "1.9",
  ),
  TextOrientation: formatProperty(
    ({ alignment: { rotation } }) => (rotation === stacked.file ? stacked.api : rotation),
    (value) => ({ alignment: { rotation: rotation(value) } }),
    "1.7",
  ),
};

export const formatProtectionObject = defineObject<FormatTarget>({
  name: "FormatProtection",
  members: {
    Locked: formatProperty(
      ({ protection }) => protection.locked,
      (value) => ({ protection: { locked: flag(value) } }),
      "1.2",
    ),
    FormulaHidden: formatProperty(
      ({ protection }) => protection.formulaHidden,
      (value) => ({ protection: { formulaHidden: flag(value) } }),
      "1.2",
    ),
  },
});

function indent(value: unknown): number {
  const level = number(value);
  if (!Number.isInteger(level) || level < 0 || level > largestIndent) throw invalidArgument("indent out of 0 to 250");
  return level;
}

/** "An integer either from -90 to 90, or 180 for vertically-oriented text": the declaration of RangeFormat. */
export function rotation(value: unknown): number {
  const degrees = number(value);
  if (degrees === stacked.api) return stacked.file;
  if (!Number.isInteger(degrees) || Math.abs(degrees) > 90) throw invalidArgument("orientation out of -90 to 90");
  return degrees;
}
