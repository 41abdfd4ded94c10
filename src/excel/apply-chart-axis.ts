import type { Chart, ChartAxis } from "../workbook/changes";

const tickLabels = { low: "Low", high: "High", nextToAxis: "NextToAxis", none: "None" } as const;

export function setAxes(target: Excel.Chart, { type, categoryAxis, valueAxis }: Chart): void {
  const { axes } = target;
  // The category axis of a radar is hardly an axis to Excel: its labels get their font from the whole chart.
  if (type === "radarMarkers") return setLooks(axes.valueAxis, valueAxis);
  setAxis(axes.categoryAxis, categoryAxis);
  setAxis(axes.valueAxis, valueAxis);
}

function setAxis(target: Excel.ChartAxis, axis: ChartAxis): void {
  target.reversePlotOrder = axis.reversed;
  target.tickLabelPosition = tickLabels[axis.tickLabels];
  target.title.visible = false;
  setLooks(target, axis);
}

function setLooks(target: Excel.ChartAxis, axis: ChartAxis): void {
  setScale(target, axis);
  setLines(target, axis);
  target.format.font.set({ size: axis.font.size, bold: axis.font.bold, color: axis.font.color });
  // Last, because Excel may refuse to format an axis that is not shown.
  target.visible = axis.visible;
}

function setScale(target: Excel.ChartAxis, { minimum, maximum, majorUnit, numberFormat }: ChartAxis): void {
  if (minimum !== undefined) target.minimum = minimum;
  if (maximum !== undefined) target.maximum = maximum;
  if (majorUnit !== undefined) target.majorUnit = majorUnit;
  if (numberFormat === undefined) return;
  target.linkNumberFormat = false;
  target.numberFormat = numberFormat;
}

function setLines(target: Excel.ChartAxis, { gridlines, line }: ChartAxis): void {
  target.minorGridlines.visible = false;
  target.majorGridlines.visible = gridlines !== undefined;
  if (gridlines !== undefined) target.majorGridlines.format.line.color = gridlines;
  if (line === undefined) target.format.line.lineStyle = "None";
  else target.format.line.color = line;
}
