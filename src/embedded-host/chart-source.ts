/** What `charts.add` makes of a block of cells: names of the series above, categories on the left. */
import { isDateFormat } from "numfmt";
import type { CellRange, CellValue, ChartSeries, ChartSpec, ChartType } from "../package/workbook-file";
import { formatAbsolute } from "./addresses";
import { HostError, notSupported } from "./host-error";
import type { RangeTarget } from "./range-target";

const font = { size: 10, bold: false, color: "#595959" };

/** As Excel draws a new chart; its title and names depend on the language there, so nobody should rely on them. */
export function newChart(name: string, type: ChartType, source: RangeTarget): ChartSpec {
  const layout = layoutOf(source);
  const axis = { visible: true, tickLabelPosition: "nextToAxis", font } as const;
  return {
    name,
    position: { top: 1, left: 1, bottom: 15, right: 8 },
    title: { text: "Chart Title", font: { ...font, size: 14 } },
    series: seriesOf(source, type, layout),
    categoryAxis: { ...axis, line: { color: "#D9D9D9" } },
    valueAxis: { ...axis, gridlines: { color: "#D9D9D9" } },
    legend: { position: "bottom", font },
    fill: "#FFFFFF",
  };
}

/** Where names, categories and values stand in the source. */
interface Layout {
  readonly hasNames: boolean;
  readonly firstValues: number;
}

function seriesOf(source: RangeTarget, type: ChartType, { hasNames, firstValues }: Layout): readonly ChartSeries[] {
  const { top, bottom, right } = source.area;
  const reference = (area: CellRange) => formatAbsolute(source.sheet.name, area);
  const first = top + Number(hasNames);
  // Of several columns with categories, Excel writes the last one nearest to the axis; the others have no place here.
  const categories = reference({ top: first, left: firstValues - 1, bottom, right: firstValues - 1 });
  return Array.from({ length: right - firstValues + 1 }, (_, index) => {
    const column = firstValues + index;
    const name = hasNames
      ? { reference: reference({ top, left: column, bottom: top, right: column }) }
      : { text: `Series${index + 1}` };
    return { name, categories, values: reference({ top: first, left: column, bottom, right: column }), type };
  });
}

/** Excel decides by the cells what they are; where it would not see names and categories, we do not guess. */
function layoutOf(source: RangeTarget): Layout {
  const { top, left, bottom, right } = source.area;
  source.book.recalculate();
  const firstValues = firstValueColumn(source);
  const columns = Array.from({ length: right - firstValues + 1 }, (_, index) => firstValues + index);
  const values = columns.flatMap((column) => columnOf(source, column, top + 1));
  if (bottom === top || right === left || values.every((value) => value === null)) {
    throw new HostError("EmptyChartSeries", "The attempted operation failed because the chart series is empty.");
  }
  if (!columnOf(source, firstValues - 1, top + 1).some(isText))
    throw notSupported("a chart whose first column is not text");
  const names = columns.map((column) => source.sheet.cell(top, column)?.value ?? null);
  if (names.some(isText) && !names.every(isText)) throw notSupported("a chart whose first row is not text");
  return { hasNames: names.every(isText), firstValues };
}

/** After the columns on the left that hold texts or dates; one column at least has values. */
function firstValueColumn(source: RangeTarget): number {
  const { left, right, top } = source.area;
  let column = left + 1;
  while (column < right && isCategory(source, column - 1, top + 1) && isCategory(source, column, top + 1)) column += 1;
  return column;
}

function isCategory({ book, sheet, area }: RangeTarget, column: number, from: number): boolean {
  for (let row = from; row <= area.bottom; row++) {
    const cell = sheet.cell(row, column);
    const isDate = isDateFormat(book.file.styles.format(cell?.style ?? 0).numberFormat);
    // An error is a figure that is missing, as in a formula of NA() for years to come.
    if (isError(cell?.value) || (typeof cell?.value === "number" && !isDate)) return false;
  }
  return columnOf({ book, sheet, area }, column, from).some((value) => value !== null);
}

function columnOf({ sheet, area }: RangeTarget, column: number, from: number): readonly CellValue[] {
  return Array.from({ length: area.bottom - from + 1 }, (_, index) => sheet.cell(from + index, column)?.value ?? null);
}

function isError(value: CellValue | undefined): boolean {
  return typeof value === "object" && value !== null;
}

function isText(value: CellValue): boolean {
  return typeof value === "string";
}
