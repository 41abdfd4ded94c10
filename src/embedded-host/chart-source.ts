/** What `charts.add` makes of a block of cells: series in columns or rows, their names at the beginning, categories beside. */
import { isDateFormat } from "numfmt";
import { hasXValues as isOfPoints } from "../package/chart-kinds";
import type { CellRange, CellValue, ChartSeries, ChartSpec, ChartType } from "../package/workbook-file";
import { formatAbsolute } from "./addresses";
import { choice, optional } from "./arguments";
import { emptySeries } from "./chart-state";
import { excelTexts } from "./excel-texts";
import { columnCount, rowCount, type RangeTarget } from "./range-target";

const font = { size: 10, bold: false, color: "#595959" };
const titleFont = { ...font, size: 14 };
const grey = { color: "#D9D9D9" };

/** As Excel draws a new chart; its title and names depend on the language there, so nobody should rely on them. */
export function newChart(name: string, type: ChartType, source: RangeTarget, seriesBy: unknown): ChartSpec {
  const series = seriesOf(type, source, seriesBy);
  const axis = { visible: true, tickLabelPosition: "nextToAxis", font } as const;
  const isPoints = isOfPoints(type);
  return {
    name,
    position: { top: 1, left: 1, bottom: 15, right: 8 },
    title: { text: newTitle(series, source), font: titleFont },
    series,
    categoryAxis: { ...axis, line: grey, ...(isPoints && { gridlines: grey }) },
    valueAxis: { ...axis, gridlines: grey },
    legend: { position: "bottom", font },
    fill: "#FFFFFF",
  };
}

/** Excel names a chart of one series after it, and says "Chart Title" otherwise. */
function newTitle(series: readonly ChartSeries[], { book, sheet }: RangeTarget): string {
  const [first] = series;
  const { chartTitle } = excelTexts(book.culture);
  if (series.length !== 1 || first === undefined) return chartTitle;
  return "text" in first.name ? chartTitle : (textIn(sheet, first.name.reference) ?? chartTitle);
}

function textIn(sheet: RangeTarget["sheet"], reference: string): string | undefined {
  const [, letters = "", row = ""] = /\$([A-Z]+)\$(\d+)$/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const value = sheet.cell(Number(row) - 1, column)?.value;
  return typeof value === "string" ? value : undefined;
}

/** The block looked at along its series: `line` counts series, `place` the values in one. */
interface Block {
  readonly lines: number;
  readonly places: number;
  value(line: number, place: number): CellValue;
  isDate(line: number, place: number): boolean;
  reference(line: number, first: number, last: number): string;
}

/** @param seriesBy "Columns", "Rows", or "Auto" for the shorter side */
export function seriesOf(type: ChartType, source: RangeTarget, seriesBy: unknown): readonly ChartSeries[] {
  source.book.recalculate();
  const by = optional(seriesBy, (value) => choice(value, { Auto: "auto", Columns: "columns", Rows: "rows" }), "auto");
  const isByColumns = by === "columns" || (by === "auto" && rowCount(source) >= columnCount(source));
  const block = blockOf(source, isByColumns);
  const layout = layoutOf(block, type);
  const series = type === "bubble" ? bubbles(block, layout, source) : plain(block, layout, type, source);
  if (series.length === 0 || !hasValues(block, layout)) throw emptySeries();
  return series;
}

function blockOf({ sheet, area, book }: RangeTarget, isByColumns: boolean): Block {
  const { top, left, bottom, right } = area;
  const [lines, places] = isByColumns ? [right - left + 1, bottom - top + 1] : [bottom - top + 1, right - left + 1];
  const cell = (line: number, place: number) =>
    isByColumns ? sheet.cell(top + place, left + line) : sheet.cell(top + line, left + place);
  const range = (line: number, first: number, last: number): CellRange =>
    isByColumns
      ? { top: top + first, bottom: top + last, left: left + line, right: left + line }
      : { top: top + line, bottom: top + line, left: left + first, right: left + last };
  return {
    lines,
    places,
    value: (line, place) => cell(line, place)?.value ?? null,
    isDate: (line, place) => isDateFormat(book.file.styles.format(cell(line, place)?.style ?? 0).numberFormat),
    reference: (line, first, last) => formatAbsolute(sheet.name, range(line, first, last)),
  };
}

/** Where names and values begin; `categories` is the line that holds them, if one does. */
interface Layout {
  readonly firstPlace: number;
  readonly firstLine: number;
  readonly hasNumbers: boolean;
}

/** Excel decides by the cells: texts and dates are names; numbers are so below an empty corner, and in charts of points. */
function layoutOf(block: Block, type: ChartType): Layout {
  const isPoints = isOfPoints(type);
  const hasCorner = block.lines > 1 && block.places > 1 && block.value(0, 0) === null;
  const firstOfValues = (from: number) => {
    let line = 0;
    while (line < block.lines - 1 && isCategories(block, line, from)) line += 1;
    return line;
  };
  const firstPlace = block.places > 1 && hasNames(block, firstOfValues(1), hasCorner) ? 1 : 0;
  const firstLine = firstOfValues(firstPlace);
  const inside = (line: number) => valuesOf(block, line, firstPlace);
  const isNumbers = firstLine === 0 && block.lines > 1 && (hasCorner || isPoints) && inside(0).some(isNumber);
  return {
    firstPlace,
    firstLine: isNumbers ? 1 : firstLine,
    hasNumbers:
      isNumbers || (firstLine > 0 && inside(firstLine - 1).every((value) => value === null || isNumber(value))),
  };
}

/** The first place of each line with values holds a text, or a number such as a year under an empty corner. */
function hasNames(block: Block, firstLine: number, hasCorner: boolean): boolean {
  const heads = Array.from({ length: block.lines - firstLine }, (_, index) => block.value(firstLine + index, 0));
  const inner = hasCorner && firstLine === 0 ? heads.slice(1) : heads;
  return inner.some(isText) ? !inner.some(isNumber) : hasCorner && inner.some(isNumber);
}

function isCategories(block: Block, line: number, from: number): boolean {
  const values = valuesOf(block, line, from);
  const isFigure = (value: CellValue, index: number) => isNumber(value) && !block.isDate(line, from + index);
  // An error is a figure that is missing, as in a formula of NA() for years to come.
  return (
    values.some((value) => value !== null) && !values.some((value, index) => isFigure(value, index) || isError(value))
  );
}

function valuesOf(block: Block, line: number, from: number): readonly CellValue[] {
  return Array.from({ length: Math.max(0, block.places - from) }, (_, index) => block.value(line, from + index));
}

function hasValues(block: Block, { firstLine, firstPlace }: Layout): boolean {
  const lines = Array.from({ length: block.lines - firstLine }, (_, index) => firstLine + index);
  return lines.some((line) => valuesOf(block, line, firstPlace).some((value) => value !== null));
}

function plain(block: Block, layout: Layout, type: ChartType, source: RangeTarget): readonly ChartSeries[] {
  const { firstLine, firstPlace, hasNumbers } = layout;
  const last = block.places - 1;
  if (firstPlace > last) return [];
  // Of several lines with categories, Excel writes the last one nearest to the axis; the others have no place here.
  const categories = firstLine > 0 ? block.reference(firstLine - 1, firstPlace, last) : "";
  return Array.from({ length: block.lines - firstLine }, (_, index) => ({
    name: nameOf(block, layout, firstLine + index, index, source),
    categories,
    ...(hasNumbers && !isOfPoints(type) && { hasNumberCategories: true }),
    values: block.reference(firstLine + index, firstPlace, last),
    type,
  }));
}

/** Pairs of lines: values and sizes. */
function bubbles(block: Block, layout: Layout, source: RangeTarget): readonly ChartSeries[] {
  const all = plain(block, layout, "bubble", source);
  return all.flatMap((series, index) => {
    const sizes = all[index + 1]?.values;
    return index % 2 === 0 && sizes !== undefined ? [{ ...series, bubbleSizes: sizes }] : [];
  });
}

function nameOf(block: Block, layout: Layout, line: number, index: number, { book }: RangeTarget): ChartSeries["name"] {
  if (layout.firstPlace > 0 && block.value(line, 0) !== null) return { reference: block.reference(line, 0, 0) };
  return { text: `${excelTexts(book.culture).series}${index + 1}` };
}

function isError(value: CellValue): boolean {
  return typeof value === "object" && value !== null;
}

function isText(value: CellValue): boolean {
  return typeof value === "string";
}

function isNumber(value: CellValue): boolean {
  return typeof value === "number";
}
