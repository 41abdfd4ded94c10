import type { ChartSeries, ChartType } from "../../package/workbook-file";
import { parseAddress } from "../addresses";
import { choice, color, flag, keyOf, number, text } from "../arguments";
import { changeChart, chartSpec, type ChartTarget } from "../chart-state";
import { invalidArgument, itemNotFound } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject, type Member } from "../host-object";
import { always, defaultFont, textFormat } from "./chart-parts";

interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

type Marker = NonNullable<ChartSeries["marker"]>;
type Labels = NonNullable<ChartSeries["labels"]>;
type Line = NonNullable<ChartSeries["line"]>;

export const chartTypes: Readonly<Record<string, ChartType>> = {
  ColumnClustered: "columnClustered",
  ColumnStacked: "columnStacked",
  ColumnStacked100: "columnStacked100",
  BarClustered: "barClustered",
  BarStacked: "barStacked",
  Line: "line",
  LineMarkers: "lineMarkers",
};
const markerStyles: Readonly<Record<string, Marker["style"]>> = {
  None: "none",
  Circle: "circle",
  Diamond: "diamond",
  Square: "square",
  Dash: "dash",
};
const labelPositions: Readonly<Record<string, Labels["position"]>> = {
  OutsideEnd: "outsideEnd",
  InsideEnd: "insideEnd",
  Center: "center",
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
};

const newLine: Line = { color: "#4472C4", weight: 2.25 };
const newMarker: Marker = { style: "circle", size: 5, color: "#4472C4" };
const newLabels: Labels = { numberFormat: "General", position: "outsideEnd", font: defaultFont };

function current(target: SeriesTarget): ChartSeries {
  const series = chartSpec(target).series[target.index];
  if (series) return series;
  throw itemNotFound(`the series at ${target.index}`);
}

function change(target: SeriesTarget, edit: (series: ChartSeries) => ChartSeries): void {
  changeChart(target, (spec) => ({
    ...spec,
    series: spec.series.map((series, index) => (index === target.index ? edit(series) : series)),
  }));
}

function property(
  read: (series: ChartSeries) => unknown,
  part: (value: unknown) => Partial<ChartSeries>,
  since?: string,
): Member<SeriesTarget> {
  return scalar(
    (target) => read(current(target)),
    (target, value) => change(target, (series) => ({ ...series, ...part(value) })),
    since,
  );
}

/** Properties of a part that comes into being with the first of them. */
function partProperty<P extends "line" | "marker" | "labels">(
  name: P,
  initial: NonNullable<ChartSeries[P]>,
  read: (part: NonNullable<ChartSeries[P]>) => unknown,
  edit: (value: unknown) => Partial<NonNullable<ChartSeries[P]>>,
  since?: string,
): Member<SeriesTarget> {
  return scalar(
    (target) => read(current(target)[name] ?? initial),
    (target, value) =>
      change(target, (series) => ({ ...series, [name]: { ...(series[name] ?? initial), ...edit(value) } })),
    since,
  );
}

const fillObject = defineObject<SeriesTarget>({
  name: "ChartFill",
  members: {
    SetSolidColor: method((target, [value]) => change(target, (series) => ({ ...series, fill: color(value) }))),
    Clear: method((target) => change(target, (series) => ({ ...series, fill: "none" }))),
  },
});

const lineObject = defineObject<SeriesTarget>({
  name: "ChartLineFormat",
  members: {
    Color: partProperty(
      "line",
      newLine,
      (line) => line.color,
      (value) => ({ color: color(value) }),
    ),
    Weight: partProperty(
      "line",
      newLine,
      (line) => line.weight,
      (value) => ({ weight: number(value) }),
      "1.7",
    ),
    LineStyle: scalar((target) => (current(target).line ? "Continuous" : "None"), setLineStyle, "1.7"),
    Clear: method((target) => setLineStyle(target, "None")),
  },
});

const formatObject = defineObject<SeriesTarget>({
  name: "ChartSeriesFormat",
  members: { Fill: navigation((target) => fillObject(target)), Line: navigation((target) => lineObject(target)) },
});

const labelsObject = defineObject<SeriesTarget>({
  name: "ChartDataLabels",
  members: {
    ShowValue: always(true, "labels without values"),
    ShowCategoryName: always(false, "labels with category names"),
    ShowSeriesName: always(false, "labels with series names"),
    ShowLegendKey: always(false, "labels with legend keys"),
    ShowPercentage: always(false, "labels with percentages"),
    Position: partProperty(
      "labels",
      newLabels,
      ({ position }) => keyOf(labelPositions, position),
      (value) => ({ position: choice(value, labelPositions) }),
    ),
    NumberFormat: partProperty(
      "labels",
      newLabels,
      (labels) => labels.numberFormat,
      (value) => ({ numberFormat: text(value) }),
      "1.8",
    ),
    LinkNumberFormat: always(false, "linked number formats", "1.9"),
    Format: navigation(labelFormat),
  },
});

const seriesObject = defineObject<SeriesTarget>({
  name: "ChartSeries",
  members: {
    Name: scalar(seriesName, (target, value) =>
      change(target, (series) => ({ ...series, name: { text: text(value) } })),
    ),
    ChartType: property(
      (series) => keyOf(chartTypes, series.type),
      (value) => ({ type: choice(value, chartTypes) }),
      "1.7",
    ),
    GapWidth: property(
      (series) => series.gapWidth ?? 150,
      (value) => ({ gapWidth: number(value) }),
      "1.7",
    ),
    Overlap: property(
      (series) => series.overlap ?? 0,
      (value) => ({ overlap: number(value) }),
      "1.8",
    ),
    MarkerStyle: partProperty(
      "marker",
      newMarker,
      ({ style }) => keyOf(markerStyles, style),
      (value) => ({ style: choice(value, markerStyles) }),
      "1.7",
    ),
    MarkerSize: partProperty(
      "marker",
      newMarker,
      ({ size }) => size,
      (value) => ({ size: number(value) }),
      "1.7",
    ),
    MarkerBackgroundColor: partProperty(
      "marker",
      newMarker,
      (marker) => marker.color,
      (value) => ({ color: color(value) }),
      "1.7",
    ),
    MarkerForegroundColor: partProperty(
      "marker",
      newMarker,
      (marker) => marker.color,
      (value) => ({ color: color(value) }),
      "1.7",
    ),
    Smooth: always(false, "smooth lines", "1.7"),
    InvertIfNegative: always(false, "inverted negative values", "1.8"),
    HasDataLabels: scalar((target) => current(target).labels !== undefined, setHasLabels, "1.7"),
    DataLabels: navigation((target) => labelsObject(target), "1.8"),
    Format: navigation((target) => formatObject(target)),
  },
});

export const seriesCollectionObject = defineObject<ChartTarget>({
  name: "ChartSeriesCollection",
  items: (target) => chartSpec(target).series.map((_, index) => seriesObject({ ...target, index })),
  members: {
    Count: scalar((target) => chartSpec(target).series.length),
    GetCount: method((target) => chartSpec(target).series.length, "1.4"),
    GetItemAt: method((target, [index]) => {
      if (chartSpec(target).series[number(index)]) return seriesObject({ ...target, index: number(index) });
      throw invalidArgument(`the series at ${number(index)}`);
    }),
  },
});

function setLineStyle(target: SeriesTarget, value: unknown): void {
  const isDrawn = choice(value, { None: false, Continuous: true });
  change(target, ({ line = newLine, ...rest }) => (isDrawn ? { ...rest, line } : rest));
}

function setHasLabels(target: SeriesTarget, value: unknown): void {
  const hasLabels = flag(value);
  change(target, ({ labels = newLabels, ...rest }) => (hasLabels ? { ...rest, labels } : rest));
}

function labelFormat(target: SeriesTarget): HostObject {
  return textFormat(
    () => (current(target).labels ?? newLabels).font,
    (font) => change(target, (series) => ({ ...series, labels: { ...(series.labels ?? newLabels), font } })),
  );
}

function seriesName(target: SeriesTarget): string {
  const { name } = current(target);
  return "text" in name ? name.text : nameInCell(target, name.reference);
}

function nameInCell({ book }: SeriesTarget, reference: string): string {
  const address = parseAddress(reference);
  const sheet = address?.sheet === undefined ? undefined : book.file.sheet(address.sheet);
  const value = address && sheet?.cell(address.range.top, address.range.left)?.value;
  return typeof value === "string" ? value : reference;
}
