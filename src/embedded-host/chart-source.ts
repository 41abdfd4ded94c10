/** What `charts.add` makes of a block of cells: names of the series above, categories on the left. */
import type { CellRange, CellValue, ChartSeries, ChartSpec, ChartType } from "../package/workbook-file";
import { formatAbsolute } from "./addresses";
import { HostError, notSupported } from "./host-error";
import type { RangeTarget } from "./range-target";

const font = { size: 10, bold: false, color: "#595959" };

/** As Excel draws a new chart; its title and names depend on the language there, so nobody should rely on them. */
export function newChart(name: string, type: ChartType, source: RangeTarget): ChartSpec {
  checkSource(source);
  const axis = { visible: true, tickLabelPosition: "nextToAxis", font } as const;
  return {
    name,
    position: { top: 1, left: 1, bottom: 15, right: 8 },
    title: { text: "Chart Title", font: { ...font, size: 14 } },
    series: seriesOf(source, type),
    categoryAxis: { ...axis, line: { color: "#D9D9D9" } },
    valueAxis: { ...axis, gridlines: { color: "#D9D9D9" } },
    legend: { position: "bottom", font },
    fill: "#FFFFFF",
  };
}

function seriesOf(source: RangeTarget, type: ChartType): readonly ChartSeries[] {
  const { top, left, bottom, right } = source.area;
  const reference = (area: CellRange) => formatAbsolute(source.sheet.name, area);
  const categories = reference({ top: top + 1, left, bottom, right: left });
  return Array.from({ length: right - left }, (_, index) => {
    const column = left + 1 + index;
    return {
      name: { reference: reference({ top, left: column, bottom: top, right: column }) },
      categories,
      values: reference({ top: top + 1, left: column, bottom, right: column }),
      type,
    };
  });
}

/** Excel decides by the cells what they are; where it would not see names and categories, we do not guess. */
function checkSource(source: RangeTarget): void {
  const { top, left, bottom, right } = source.area;
  source.book.recalculate();
  const categories = columnOf(source, left, top + 1);
  const values = Array.from({ length: right - left }, (_, index) => columnOf(source, left + 1 + index, top + 1)).flat();
  if (bottom === top || right === left || values.every((value) => value === null)) {
    throw new HostError("EmptyChartSeries", "The attempted operation failed because the chart series is empty.");
  }
  if (!categories.some(isText) || categories.some((value) => typeof value === "number")) {
    throw notSupported("a chart whose first column is not text");
  }
  const names = Array.from({ length: right - left }, (_, index) => columnOf(source, left + 1 + index, top)[0] ?? null);
  if (!names.every(isText)) throw notSupported("a chart whose first row is not text");
}

function columnOf({ sheet, area }: RangeTarget, column: number, from: number): readonly CellValue[] {
  return Array.from({ length: area.bottom - from + 1 }, (_, index) => sheet.cell(from + index, column)?.value ?? null);
}

function isText(value: CellValue): boolean {
  return typeof value === "string";
}
