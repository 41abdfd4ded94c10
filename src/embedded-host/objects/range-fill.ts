import type { FillKind } from "../../package/workbook-file";
import { choice, color, keyOf } from "../arguments";
import { formatProperty, type FormatTarget } from "../format-target";
import { defineObject, method } from "../host-object";
import { tint } from "./range-font";

/** Names of the API for those of the file: ECMA-376, 18.18.55, beside Excel's constants for patterns. */
const patterns: Readonly<Record<string, FillKind>> = {
  None: "none",
  Solid: "solid",
  Gray50: "mediumGray",
  Gray75: "darkGray",
  Gray25: "lightGray",
  Horizontal: "darkHorizontal",
  Vertical: "darkVertical",
  Down: "darkDown",
  Up: "darkUp",
  Checker: "darkGrid",
  SemiGray75: "darkTrellis",
  LightHorizontal: "lightHorizontal",
  LightVertical: "lightVertical",
  LightDown: "lightDown",
  LightUp: "lightUp",
  Grid: "lightGrid",
  CrissCross: "lightTrellis",
  Gray16: "gray125",
  Gray8: "gray0625",
  LinearGradient: "linearGradient",
  RectangularGradient: "pathGradient",
};

export const rangeFillObject = defineObject<FormatTarget>({
  name: "RangeFill",
  members: {
    Color: formatProperty(
      ({ pattern }) => pattern.color ?? "#FFFFFF",
      (value) => ({ fill: color(value) }),
    ),
    Pattern: formatProperty(
      ({ pattern }) => keyOf(patterns, pattern.kind),
      (value) => (value === "None" ? { fill: null } : { pattern: { kind: choice(value, patterns) } }),
      "1.9",
    ),
    PatternColor: formatProperty(
      ({ pattern }) => pattern.lineColor ?? "#000000",
      (value) => ({ pattern: { lineColor: color(value) } }),
      "1.9",
    ),
    TintAndShade: formatProperty(
      ({ pattern }) => pattern.tint,
      (value) => ({ pattern: { tint: tint(value) } }),
      "1.9",
    ),
    PatternTintAndShade: formatProperty(
      ({ pattern }) => pattern.lineTint,
      (value) => ({ pattern: { lineTint: tint(value) } }),
      "1.9",
    ),
    Clear: method((target) => target.patch({ fill: null })),
  },
});
