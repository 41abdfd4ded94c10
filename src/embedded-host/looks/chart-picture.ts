/** A chart as it is drawn: references replaced by what stands in the cells, numbers by what is to be read. */
import type { CellValue, ChartAxis, ChartFont, ChartSeries, ChartSpec, ChartType } from "../../package/workbook-file";

export interface ChartPicture {
  readonly name: string;
  readonly altText: string;
  /** A chart of a kind that we cannot draw: only its name and its place are known. */
  readonly isForeign: boolean;
  readonly title: { readonly text: string; readonly font: ChartFont } | undefined;
  /** Bars lie: categories from bottom to top, values from left to right. */
  readonly isHorizontal: boolean;
  readonly categories: readonly string[];
  /** Series that are drawn together, in drawing order. */
  readonly groups: readonly PictureGroup[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  /** What stands beside a mark of the value axis. */
  readonly valueText: (value: number) => string;
  readonly legend: NonNullable<ChartSpec["legend"]> | undefined;
  readonly fill: string;
  readonly border: string | undefined;
}

export interface PictureGroup {
  readonly kind: "columns" | "lines";
  /** Whether the values of a category stand on each other, or share a whole. */
  readonly stacking: "none" | "stacked" | "percent";
  /** Parts of a column's width: between the categories, and shared by neighbours in one. */
  readonly gap: number;
  readonly overlap: number;
  readonly series: readonly PictureSeries[];
}

export interface PictureSeries {
  readonly name: string;
  /** One for each category; null where nothing is drawn. */
  readonly values: readonly (number | null)[];
  /** Texts at the values; "" where there is none. */
  readonly labels: readonly string[];
  readonly labelPosition: NonNullable<ChartSeries["labels"]>["position"];
  readonly labelFont: ChartFont | undefined;
  /** Inside of columns; undefined is invisible. */
  readonly fill: string | undefined;
  /** The line, or the outline of columns; weight in points. */
  readonly line: { readonly color: string; readonly weight: number } | undefined;
  readonly marker: NonNullable<ChartSeries["marker"]> | undefined;
}

/** What the pictures of charts are made from. */
export interface ChartSource {
  /** Values of the cells of a reference such as `'Übersicht'!$B$2:$B$9`, row by row; none where it leads nowhere. */
  values(reference: string): readonly CellValue[];
  /** What a number format makes of a value, in the culture of the reader. */
  text(value: CellValue, numberFormat: string): string;
  /** Colours of the file's theme in the order that cells count them: for series without a colour of their own. */
  readonly themeColors: readonly string[];
}

export function chartPicture(spec: ChartSpec, source: ChartSource): ChartPicture {
  const { valueAxis } = spec;
  const groups = groupsOf(spec, source);
  const isPercent = groups.some(({ stacking }) => stacking === "percent");
  const axisFormat = valueAxis.numberFormat ?? (isPercent ? "0%" : "General");
  return {
    name: spec.name,
    altText: spec.altText ?? "",
    isForeign: false,
    title: spec.title,
    isHorizontal: spec.series.some(({ type }) => type === "barClustered" || type === "barStacked"),
    categories: categoriesOf(spec, source),
    groups,
    categoryAxis: spec.categoryAxis,
    valueAxis,
    valueText: (value) => source.text(value, axisFormat),
    legend: spec.legend,
    // Excel's automatic fill of a chart.
    fill: spec.fill ?? "#FFFFFF",
    border: spec.border?.color,
  };
}

/** Stands for a chart that came with the file and that we cannot draw. */
export function foreignPicture(name: string): ChartPicture {
  const axis = { visible: false, tickLabelPosition: "none" } as const;
  const empty = { groups: [], categories: [], categoryAxis: axis, valueAxis: axis, valueText: () => "" };
  const plain = { title: undefined, legend: undefined, fill: "#FFFFFF", border: undefined, isHorizontal: false };
  return { name, altText: "", isForeign: true, ...empty, ...plain };
}

/** Names of the first series that has some; without names Excel counts. */
function categoriesOf({ series }: ChartSpec, source: ChartSource): readonly string[] {
  const [first] = series;
  const names = first === undefined ? [] : source.values(first.categories);
  const count = Math.max(names.length, ...series.map(({ values }) => source.values(values).length));
  const isNamed = names.some((name) => name !== null);
  return Array.from({ length: series.length === 0 ? 0 : count }, (_, index) =>
    isNamed ? source.text(names[index] ?? null, "General") : String(index + 1),
  );
}

/** One group for each type of series, lines above columns. */
function groupsOf({ series }: ChartSpec, source: ChartSource): readonly PictureGroup[] {
  const types = [...new Set(series.map(({ type }) => type))].sort((a, b) => Number(isLine(a)) - Number(isLine(b)));
  return types.map((type) => {
    const ofType = series.flatMap((one, index) => (one.type === type ? [pictureSeries(one, index, source)] : []));
    const [first] = series.filter((one) => one.type === type);
    return {
      kind: isLine(type) ? "lines" : "columns",
      stacking: stackingOf(type),
      gap: (first?.gapWidth ?? 150) / 100,
      overlap: (first?.overlap ?? 0) / 100,
      series: ofType,
    };
  });
}

function isLine(type: ChartType): boolean {
  return type === "line" || type === "lineMarkers";
}

function stackingOf(type: ChartType): PictureGroup["stacking"] {
  if (type === "columnStacked100") return "percent";
  return type === "columnStacked" || type === "barStacked" ? "stacked" : "none";
}

function pictureSeries(series: ChartSeries, index: number, source: ChartSource): PictureSeries {
  const values = source.values(series.values).map(drawnValue);
  const { labels } = series;
  const automatic = automaticColor(index, source.themeColors);
  return {
    name: nameOf(series, index, source),
    values,
    labels: values.map((value) => (labels && value !== null ? source.text(value, labels.numberFormat) : "")),
    labelPosition: labels?.position ?? "outsideEnd",
    labelFont: labels?.font,
    fill: series.fill === "none" ? undefined : (series.fill ?? automatic),
    line: lineOf(series, automatic),
    marker: markerOf(series, automatic),
  };
}

/** Excel draws texts as zero; blanks and errors leave a gap. */
function drawnValue(value: CellValue): number | null {
  if (value === null || typeof value === "object") return null;
  return typeof value === "string" ? 0 : Number(value);
}

function nameOf({ name }: ChartSeries, index: number, source: ChartSource): string {
  if ("text" in name) return name.text;
  const text = source.values(name.reference).map((value) => source.text(value, "General"));
  return text.join(" ").trim() || String(index + 1);
}

function lineOf({ line, type, fill }: ChartSeries, automatic: string): PictureSeries["line"] {
  if (line === "none") return undefined;
  return line ?? (isLine(type) ? { color: fill ?? automatic, weight: 2.25 } : undefined);
}

function automaticColor(index: number, theme: readonly string[]): string {
  return theme[4 + (index % 6)] ?? "#4472C4";
}

function markerOf({ type, marker, line }: ChartSeries, automatic: string): PictureSeries["marker"] {
  if (type !== "lineMarkers" || marker?.style === "none") return undefined;
  return marker ?? { style: "circle", size: 5, color: line === undefined || line === "none" ? automatic : line.color };
}
