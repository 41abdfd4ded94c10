/** The two axes of a chart, written and read. What is undefined is absent: no gridlines, no line, no title. */
import {
  descendant,
  lineText,
  NO_LINE,
  readLine,
  readTextProperties,
  readTitle,
  shapeText,
  textProperties,
  titleText,
  valueOf,
} from "./chart-shapes";
import { keyOf } from "./chart-series";
import type { ChartAxis } from "./workbook-file";
import { attribute, attributeText, type XmlElement } from "./xml-scan";

export const CATEGORY_AXIS_ID = "111111111";
export const VALUE_AXIS_ID = "222222222";

const LABEL_POSITIONS: Readonly<Record<ChartAxis["tickLabelPosition"], string>> = {
  low: "low",
  high: "high",
  nextToAxis: "nextTo",
  none: "none",
};

export function categoryAxisText(axis: ChartAxis, isHorizontalChart: boolean): string {
  const shared = sharedText(axis, CATEGORY_AXIS_ID, VALUE_AXIS_ID, isHorizontalChart ? "l" : "b");
  const labels = '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>';
  return `<c:catAx>${shared}${labels}</c:catAx>`;
}

export function valueAxisText(axis: ChartAxis, isHorizontalChart: boolean): string {
  const shared = sharedText(axis, VALUE_AXIS_ID, CATEGORY_AXIS_ID, isHorizontalChart ? "b" : "l");
  return `<c:valAx>${shared}<c:crossBetween val="between"/></c:valAx>`;
}

function sharedText(axis: ChartAxis, id: string, crossing: string, position: string): string {
  const gridlines =
    axis.gridlines === undefined
      ? ""
      : `<c:majorGridlines>${shapeText(lineText(axis.gridlines.color))}</c:majorGridlines>`;
  const code = axis.numberFormat ?? "General";
  const format = attributeText({ formatCode: code, sourceLinked: axis.numberFormat === undefined ? 1 : 0 });
  return (
    `<c:axId val="${id}"/>${scalingText(axis)}<c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${position}"/>` +
    `${gridlines}${axis.title === undefined ? "" : titleText(axis.title)}<c:numFmt${format}/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="${LABEL_POSITIONS[axis.tickLabelPosition]}"/>` +
    shapeText(axis.line === undefined ? NO_LINE : lineText(axis.line.color)) +
    `${axis.font === undefined ? "" : textProperties(axis.font)}<c:crossAx val="${crossing}"/><c:crosses val="autoZero"/>`
  );
}

function scalingText({ reversed, minimum, maximum }: ChartAxis): string {
  const limit = (name: string, value: number | undefined): string =>
    value === undefined ? "" : `<c:${name} val="${value}"/>`;
  const orientation = `<c:orientation val="${reversed === true ? "maxMin" : "minMax"}"/>`;
  return `<c:scaling>${orientation}${limit("max", maximum)}${limit("min", minimum)}</c:scaling>`;
}

export function readAxis(element: XmlElement): ChartAxis | undefined {
  const tickLabelPosition = keyOf(LABEL_POSITIONS, valueOf(element, "tickLblPos"));
  if (tickLabelPosition === undefined) return undefined;
  const title = readTitle(element);
  const font = readTextProperties(element);
  const format = descendant(element, "numFmt")?.attributes ?? "";
  const numberFormat = attribute(format, "sourceLinked") === "0" ? attribute(format, "formatCode") : undefined;
  const [minimum, maximum] = ["min", "max"].map((name) => valueOf(element, "scaling", name));
  const gridlines = readLine(descendant(element, "majorGridlines", "spPr"));
  const line = readLine(descendant(element, "spPr"));
  return {
    visible: valueOf(element, "delete") !== "1",
    tickLabelPosition,
    ...(title !== undefined && { title }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(minimum !== undefined && { minimum: Number(minimum) }),
    ...(maximum !== undefined && { maximum: Number(maximum) }),
    ...(gridlines !== undefined && { gridlines: { color: gridlines.color } }),
    ...(line !== undefined && { line: { color: line.color } }),
    ...(font !== undefined && { font }),
    ...(valueOf(element, "scaling", "orientation") === "maxMin" && { reversed: true }),
  };
}
