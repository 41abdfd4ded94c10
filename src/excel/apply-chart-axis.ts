import type { ChartAxis } from "../workbook/changes";

const tickLabels = { low: "Low", high: "High", nextToAxis: "NextToAxis", none: "None" } as const;

export function setAxis(target: Excel.ChartAxis, axis: ChartAxis): void {
  target.reversePlotOrder = axis.reversed;
  target.tickLabelPosition = tickLabels[axis.tickLabels];
  target.title.visible = false;
  setScale(target, axis);
  setLines(target, axis);
  target.format.font.set({ size: axis.font.size, bold: axis.font.bold, color: axis.font.color });
  // Last, because Excel may refuse to format an axis that is not shown.
  target.visible = axis.visible;
}

function setScale(target: Excel.ChartAxis, { minimum, maximum, numberFormat }: ChartAxis): void {
  if (minimum !== undefined) target.minimum = minimum;
  if (maximum !== undefined) target.maximum = maximum;
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
