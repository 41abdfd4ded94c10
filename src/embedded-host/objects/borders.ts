import type { Border, BorderEdge, BorderStyle, CellRange, FormatPatch } from "../../package/workbook-file";
import { choice, color, keyOf } from "../arguments";
import { invalidArgument } from "../host-error";
import { defineObject, method, navigation, scalar } from "../host-object";
import type { RangeTarget } from "../range-target";

interface BorderTarget extends RangeTarget {
  readonly edge: string;
}

/** The cells that carry a line, with the sides on which they carry it. */
interface Line {
  readonly area: CellRange;
  readonly sides: readonly BorderEdge[];
}

/** A line inside of the range belongs to both cells beside it. */
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
};

const weights: Readonly<Record<string, BorderStyle>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};
const dashes: Readonly<Record<string, BorderStyle>> = { Dash: "dashed", Dot: "dotted", Double: "double" };
const noBorder: Border = { style: "none", color: "#000000" };

const borderObject = defineObject<BorderTarget>({
  name: "RangeBorder",
  members: {
    SideIndex: scalar(({ edge }) => edge),
    Style: scalar(
      (target) => styleName(current(target)),
      (target, value) => change(target, { style: lineStyle(target, value) }),
    ),
    Weight: scalar(
      (target) => keyOf(weights, current(target).style) ?? "Thin",
      (target, value) => change(target, { style: choice(value, weights) }),
    ),
    Color: scalar(
      (target) => current(target).color,
      (target, value) => change(target, { style: visible(current(target).style), color: color(value) }),
    ),
  },
});

export const bordersObject = defineObject<RangeTarget>({
  name: "RangeBorderCollection",
  items: (range) => Object.keys(lines).map((edge) => borderObject({ ...range, edge })),
  members: {
    GetItem: method((range, [edge]) => borderAt(range, edge)),
    ...Object.fromEntries(
      Object.keys(lines).map((edge) => [edge, navigation((range: RangeTarget) => borderAt(range, edge))]),
    ),
  },
});

function borderAt(range: RangeTarget, edge: unknown) {
  if (typeof edge !== "string" || !Object.hasOwn(lines, edge))
    throw invalidArgument(`the border ${JSON.stringify(edge)}`);
  return borderObject({ ...range, edge });
}

function linesOf({ area, edge }: BorderTarget): readonly Line[] {
  return (lines[edge]?.(area) ?? []).filter(
    (line) => line.area.top <= line.area.bottom && line.area.left <= line.area.right,
  );
}

/** The line of the first cell that carries it. */
function current(target: BorderTarget): Border {
  const [line] = linesOf(target);
  const [side] = line?.sides ?? [];
  if (!line || !side) return noBorder;
  const style = target.sheet.cell(line.area.top, line.area.left)?.style ?? 0;
  return target.book.file.styles.format(style).border[side] ?? noBorder;
}

function change(target: BorderTarget, part: Partial<Border>): void {
  const border = { ...current(target), ...part };
  for (const { area, sides } of linesOf(target)) {
    const patch: FormatPatch = { border: Object.fromEntries(sides.map((side) => [side, border])) };
    target.sheet.formatRange(area, patch);
  }
}

function lineStyle(target: BorderTarget, value: unknown): BorderStyle {
  if (value === "None") return "none";
  if (value !== "Continuous") return choice(value, dashes);
  const { style } = current(target);
  return keyOf(weights, style) === undefined ? "thin" : style;
}

/** A line that was none becomes a thin one. */
function visible(style: BorderStyle): BorderStyle {
  return style === "none" ? "thin" : style;
}

function styleName({ style }: Border): string {
  if (style === "none") return "None";
  return keyOf(dashes, style) ?? "Continuous";
}
