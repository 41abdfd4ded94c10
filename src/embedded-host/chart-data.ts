/** Where the series of a chart take their values from, and what stands there. */
import { chartCells } from "../package/chart-cache";
import { hasXValues, seriesType } from "../package/chart-kinds";
import type { ChartNode } from "../package/chart-node";
import { dataElement, literals } from "../package/chart-series";
import { dataOf } from "../package/chart-series-reader";
import type { CellValue } from "../package/workbook-file";
import { formatAbsolute } from "./addresses";
import type { ChartTarget } from "./chart-state";
import { invalidArgument } from "./host-error";
import type { RangeTarget } from "./range-target";

export type Dimension = "categories" | "values" | "sizes";

const names: Readonly<Record<Dimension, readonly string[]>> = {
  categories: ["cat", "xVal"],
  values: ["val", "yVal"],
  sizes: ["bubbleSize"],
};

function dataNode(series: ChartNode, dimension: Dimension): ChartNode | undefined {
  return names[dimension].map((name) => series.child(name)).find((node) => node !== undefined);
}

/** The reference or literals behind a dimension; "" for none. */
export function dataSource(series: ChartNode, dimension: Dimension): string {
  return dataOf(dataNode(series, dimension));
}

/** Takes a dimension of a series from cells of one row or column. */
export function setData({ book }: ChartTarget, series: ChartNode, dimension: Dimension, range: RangeTarget): void {
  const { area } = range;
  if (area.top !== area.bottom && area.left !== area.right) throw invalidArgument("cells of one row or column");
  book.recalculate();
  const type = seriesType(series);
  const isNumber = dimension !== "categories" || (type !== undefined && hasXValues(type)) || hasNumbers(range);
  const name = names[dimension][type !== undefined && hasXValues(type) && dimension !== "sizes" ? 1 : 0] ?? "";
  series.replace(dataElement(name, formatAbsolute(range.sheet.name, area), isNumber ? "num" : "str"));
}

/** Numbers and dates only, and some. */
export function hasNumbers({ sheet, area }: RangeTarget): boolean {
  let count = 0;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.cell(row, column)?.value ?? null;
      if (value !== null && typeof value !== "number") return false;
      count += Number(value !== null);
    }
  return count > 0;
}

/** The values of a dimension as they stand in the cells now. */
export function dataValues({ book }: ChartTarget, series: ChartNode, dimension: Dimension): readonly CellValue[] {
  const source = dataSource(series, dimension);
  if (source === "") return [];
  if (source.startsWith("{")) return literals(source).map((item) => (Number.isNaN(Number(item)) ? item : Number(item)));
  book.recalculate();
  const cells = chartCells(book.file, source);
  if (cells === undefined) return [];
  const { sheet, range } = cells;
  const values: CellValue[] = [];
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++) values.push(sheet.cell(row, column)?.value ?? null);
  return values;
}
