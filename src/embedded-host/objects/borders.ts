import type { Border, BorderPlace, BorderStyle, CellRange } from "../../package/workbook-file";
import { choice, color, keyOf, number } from "../arguments";
import { tellFormats } from "../cell-events";
import { commonValue, formatsIn, type FormatTarget } from "../format-target";
import { invalidArgument } from "../host-error";
import { defineObject, method, scalar, type HostObject } from "../host-object";
import type { RangeTarget } from "../range-target";
import { tint } from "./range-font";

/** One line of cells or of a named style, as something that can be read and changed. */
interface BorderTarget {
  readonly edge: string;
  /** The lines of all cells that carry it. */
  read(): readonly Border[];
  patch(part: Partial<Border>): void;
}

/** Where borders are asked for: ranges, or a named style with its four sides. */
export interface BordersTarget {
  readonly areas?: readonly RangeTarget[];
  readonly style?: FormatTarget;
}

/** The cells that carry a line, with the sides on which they carry it. */
interface Line {
  readonly area: CellRange;
  readonly sides: readonly BorderPlace[];
}

/** A line inside of the range belongs to both cells beside it. The order is that of Excel's own numbers for them. */
const lines: Readonly<Record<string, (area: CellRange) => readonly Line[]>> = {
  EdgeTop: (area) => [{ area: { ...area, bottom: area.top }, sides: ["top"] }],
  EdgeBottom: (area) => [{ area: { ...area, top: area.bottom }, sides: ["bottom"] }],
  EdgeLeft: (area) => [{ area: { ...area, right: area.left }, sides: ["left"] }],
  EdgeRight: (area) => [{ area: { ...area, left: area.right }, sides: ["right"] }],
  InsideHorizontal: (area) => [
    { area: { ...area, bottom: area.bottom - 1 }, sides: ["bottom"] },
    { area: { ...area, top: area.top + 1 }, sides: ["top"] },
  ],
  InsideVertical: (area) => [
    { area: { ...area, right: area.right - 1 }, sides: ["right"] },
    { area: { ...area, left: area.left + 1 }, sides: ["left"] },
  ],
  DiagonalDown: (area) => [{ area, sides: ["diagonalDown"] }],
  DiagonalUp: (area) => [{ area, sides: ["diagonalUp"] }],
};
const styleSides: Readonly<Record<string, BorderPlace>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

/** The style of the file by line style and weight of the API: ECMA-376, 18.18.3. */
const fileStyles: Readonly<Record<string, Readonly<Record<string, BorderStyle>>>> = {
  Continuous: { Thin: "thin", Hairline: "hair", Medium: "medium", Thick: "thick" },
  Dash: { Thin: "dashed", Medium: "mediumDashed" },
  DashDot: { Thin: "dashDot", Medium: "mediumDashDot" },
  DashDotDot: { Thin: "dashDotDot", Medium: "mediumDashDotDot" },
  Dot: { Thin: "dotted" },
  Double: { Thick: "double" },
  SlantDashDot: { Medium: "slantDashDot" },
};
const noBorder: Border = { style: "none", color: "#000000" };

const borderObject = defineObject<BorderTarget>({
  name: "RangeBorder",
  members: {
    SideIndex: scalar(({ edge }) => edge),
    Style: scalar(
      (target) => common(target, ({ style }) => namesOf(style).style),
      (target, value) => target.patch({ style: withLineStyle(first(target), value) }),
    ),
    Weight: scalar(
      (target) => common(target, ({ style }) => namesOf(style).weight),
      (target, value) => target.patch({ style: withWeight(first(target), value) }),
    ),
    Color: scalar(
      (target) => common(target, (border) => border.color),
      (target, value) => target.patch({ style: visible(first(target)), color: color(value) }),
    ),
    TintAndShade: scalar(
      (target) => common(target, (border) => border.tint ?? 0),
      (target, value) => target.patch({ style: visible(first(target)), tint: tint(value) }),
      "1.9",
    ),
  },
});

export const bordersObject = defineObject<BordersTarget>({
  name: "RangeBorderCollection",
  items: (target) => edgesOf(target).map((edge) => borderAt(target, edge)),
  members: {
    Count: scalar((target) => edgesOf(target).length),
    TintAndShade: scalar(
      (target) => commonValue(edgesOf(target).flatMap((edge) => tintsOf(borderTarget(target, edge)))),
      (target, value) => {
        for (const edge of edgesOf(target)) tintIfShown(borderTarget(target, edge), tint(value));
      },
      "1.9",
    ),
    GetItem: method((target, [edge]) => borderAt(target, edge)),
    GetItemAt: method((target, [index]) => borderAt(target, edgesOf(target)[number(index)])),
  },
});

function edgesOf({ style }: BordersTarget): readonly string[] {
  return Object.keys(style ? styleSides : lines);
}

function borderAt(target: BordersTarget, edge: unknown): HostObject {
  if (typeof edge !== "string" || !edgesOf(target).includes(edge))
    throw invalidArgument(`the border ${JSON.stringify(edge)}`);
  return borderObject(borderTarget(target, edge));
}

function borderTarget({ areas = [], style }: BordersTarget, edge: string): BorderTarget {
  const side = styleSides[edge];
  if (style && side)
    return {
      edge,
      read: () => [style.common((format) => format.border[side]) ?? noBorder],
      patch: (part) => style.patch({ border: { [side]: part } }),
    };
  return {
    edge,
    read: () => areas.flatMap((range) => linesOf(range, edge).flatMap((line) => bordersOf(range, line))),
    patch: (part) => {
      for (const range of areas) {
        for (const { area, sides } of linesOf(range, edge))
          range.sheet.formatRange(area, { border: Object.fromEntries(sides.map((one) => [one, part])) });
        tellFormats(range);
      }
    },
  };
}

function linesOf({ area }: RangeTarget, edge: string): readonly Line[] {
  return (lines[edge]?.(area) ?? []).filter(
    (line) => line.area.top <= line.area.bottom && line.area.left <= line.area.right,
  );
}

function bordersOf(range: RangeTarget, { area, sides }: Line): readonly Border[] {
  return formatsIn({ ...range, area }).flatMap((format) => sides.map((side) => format.border[side] ?? noBorder));
}

function common<T>(target: BorderTarget, read: (border: Border) => T): T | null {
  const borders = target.read();
  return borders.length === 0 ? read(noBorder) : commonValue(borders.map(read));
}

function first(target: BorderTarget): BorderStyle {
  return target.read()[0]?.style ?? "none";
}

function tintsOf(target: BorderTarget): readonly number[] {
  return target.read().map((border) => border.tint ?? 0);
}

/** The tint of all borders is that of those that are there: none is drawn by it. */
function tintIfShown(target: BorderTarget, share: number): void {
  if (first(target) !== "none") target.patch({ tint: share });
}

/** Names of the API for a style of the file. Without a line, Excel answers the weight of a thin one. */
function namesOf(file: BorderStyle): { readonly style: string; readonly weight: string } {
  for (const [style, weights] of Object.entries(fileStyles)) {
    const weight = keyOf(weights, file);
    if (weight !== undefined) return { style, weight };
  }
  return { style: "None", weight: "Thin" };
}

/** The weight stays where there is such a line in it. */
function withLineStyle(current: BorderStyle, value: unknown): BorderStyle {
  if (value === "None") return "none";
  const weights = choice(value, fileStyles);
  return weights[namesOf(current).weight] ?? Object.values(weights)[0] ?? "thin";
}

/** A line that does not come in this weight becomes a continuous one, as in Excel. */
function withWeight(current: BorderStyle, value: unknown): BorderStyle {
  const weight = choice(value, { Hairline: "Hairline", Thin: "Thin", Medium: "Medium", Thick: "Thick" });
  return fileStyles[namesOf(current).style]?.[weight] ?? fileStyles["Continuous"]?.[weight] ?? "thin";
}

/** A line that was none becomes a thin one. */
function visible(style: BorderStyle): BorderStyle {
  return style === "none" ? "thin" : style;
}
