/** The axes of a chart, written and read. What is undefined is absent: no gridlines, no line, no title. */
import type { axisFamily } from "./chart-kinds";
import type { ChartNode } from "./chart-node";
import { keyOf } from "./chart-series-reader";
import {
  lineText,
  NO_LINE,
  plainFont,
  readLineColor,
  readTextProperties,
  readTitle,
  shapeText,
  textProperties,
  titleText,
} from "./chart-shapes";
import type { ChartAxis, ChartFont } from "./workbook-file";
import { attributeText } from "./xml-scan";

/** Numbers of a pair of axes, which hold the groups and the axes together. */
export interface AxisIds {
  readonly category: string;
  readonly value: string;
}

export const PRIMARY: AxisIds = { category: "111111111", value: "222222222" };
export const SECONDARY: AxisIds = { category: "333333333", value: "444444444" };

export const LABEL_PLACES: Readonly<Record<ChartAxis["tickLabelPosition"], string>> = {
  low: "low",
  high: "high",
  nextToAxis: "nextTo",
  none: "none",
};

interface Pair {
  readonly family: ReturnType<typeof axisFamily>;
  readonly ids: AxisIds;
  readonly isSecondary: boolean;
  /** Values are shares of a whole. */
  readonly isPercent?: boolean;
}

/** The elements of both axes of a pair. */
export function axesText(category: ChartAxis, value: ChartAxis, pair: Pair): string {
  const { family, ids } = pair;
  if (family === "none") return "";
  const places = placesOf(pair);
  const first = sharedText(category, ids.category, ids.value, places.category, "autoZero");
  const crosses = pair.isSecondary ? "max" : "autoZero";
  const second = sharedText(
    value,
    ids.value,
    ids.category,
    places.value,
    crosses,
    pair.isPercent === true ? "0%" : "General",
  );
  if (family === "values") return `${valueText(first, "midCat", category)}${valueText(second, "midCat", value)}`;
  const labels = '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>';
  return `<c:catAx>${first}${labels}</c:catAx>${valueText(second, "between", value)}`;
}

function valueText(shared: string, crossBetween: string, { majorUnit }: ChartAxis): string {
  const unit = majorUnit === undefined ? "" : `<c:majorUnit val="${majorUnit}"/>`;
  return `<c:valAx>${shared}<c:crossBetween val="${crossBetween}"/>${unit}</c:valAx>`;
}

function placesOf({ family, isSecondary }: Pair): AxisIds {
  if (family === "flat") return { category: "l", value: isSecondary ? "t" : "b" };
  return { category: "b", value: isSecondary ? "r" : "l" };
}

function sharedText(
  axis: ChartAxis,
  id: string,
  crossing: string,
  position: string,
  crosses: string,
  linkedFormat = "General",
): string {
  const gridlines =
    axis.gridlines === undefined
      ? ""
      : `<c:majorGridlines>${shapeText(lineText(axis.gridlines.color))}</c:majorGridlines>`;
  const code = axis.numberFormat ?? linkedFormat;
  const format = attributeText({ formatCode: code, sourceLinked: axis.numberFormat === undefined ? 1 : 0 });
  return (
    `<c:axId val="${id}"/>${scalingText(axis)}<c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${position}"/>` +
    `${gridlines}${axis.title === undefined ? "" : titleText(axis.title)}<c:numFmt${format}/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="${LABEL_PLACES[axis.tickLabelPosition]}"/>` +
    shapeText(axis.line === undefined ? NO_LINE : lineText(axis.line.color)) +
    `${axis.font === undefined ? "" : textProperties(axis.font)}<c:crossAx val="${crossing}"/><c:crosses val="${crosses}"/>`
  );
}

function scalingText({ reversed, minimum, maximum, logBase }: ChartAxis): string {
  const limit = (name: string, value: number | undefined): string =>
    value === undefined ? "" : `<c:${name} val="${value}"/>`;
  const orientation = `<c:orientation val="${reversed === true ? "maxMin" : "minMax"}"/>`;
  return `<c:scaling>${limit("logBase", logBase)}${orientation}${limit("max", maximum)}${limit("min", minimum)}</c:scaling>`;
}

/** Stands for the axes that a pie does not have. */
export const NO_AXIS: ChartAxis = { visible: false, tickLabelPosition: "none" };

/** @param usual font of the whole chart, where it has one */
export function readAxis(axis: ChartNode, theme: readonly string[], usual?: ChartFont): ChartAxis {
  const title = readTitle(axis, theme, { ...plainFont, bold: true });
  const font = readTextProperties(axis, theme) ?? usual;
  const format = axis.child("numFmt");
  const numberFormat = format?.attribute("sourceLinked") === "0" ? format.attribute("formatCode") : undefined;
  const number = (parent: ChartNode | undefined, name: string): number | undefined => {
    const value = parent?.value(name);
    return value === undefined ? undefined : Number(value);
  };
  const scaling = axis.child("scaling");
  const [minimum, maximum, logBase] = [number(scaling, "min"), number(scaling, "max"), number(scaling, "logBase")];
  const majorUnit = number(axis, "majorUnit");
  const gridlines = readGridlines(axis.child("majorGridlines"), theme);
  const line = axis.child("spPr", "ln") === undefined ? { color: AUTOMATIC } : readLineColor(axis.child("spPr"), theme);
  return {
    visible: !axis.flag("delete"),
    tickLabelPosition: keyOf(LABEL_PLACES, axis.value("tickLblPos")) ?? "nextToAxis",
    ...(title !== undefined && { title }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(majorUnit !== undefined && { majorUnit }),
    ...(logBase !== undefined && { logBase }),
    ...(gridlines !== undefined && { gridlines }),
    ...(line !== undefined && { line }),
    ...(font !== undefined && { font }),
    ...(axis.value("scaling", "orientation") === "maxMin" && { reversed: true }),
  };
}

/** Excel draws lines that nobody gave a colour in grey. */
const AUTOMATIC = "#868686";

function readGridlines(gridlines: ChartNode | undefined, theme: readonly string[]): ChartAxis["gridlines"] {
  if (gridlines === undefined) return undefined;
  return gridlines.child("spPr", "ln") === undefined
    ? { color: AUTOMATIC }
    : readLineColor(gridlines.child("spPr"), theme);
}
