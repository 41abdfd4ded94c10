import { addSeries, convertSeries, removeSeries } from "../../package/chart-conversion";
import { CHART_KINDS, hasAxes, seriesType } from "../../package/chart-kinds";
import type { ChartNode } from "../../package/chart-node";
import { groupsOf, isOnSecondary, seriesNodes } from "../../package/chart-reader";
import { nameText } from "../../package/chart-series";
import { choice, flag, number, optional, text } from "../arguments";
import { dataSource, dataValues, setData, type Dimension } from "../chart-data";
import { changing, plotOf, type ChartTarget, type ElementTarget } from "../chart-state";
import { chartTypeOf, typeNameOf } from "../chart-types";
import { excelTexts } from "../excel-texts";
import { invalidArgument, itemNotFound, notSupported } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject, type Member } from "../host-object";
import { apiValue } from "../read-cells";
import { lineObject, seriesFillObject } from "./chart-format";
import { labelsObject, newLabels } from "./chart-labels";
import { markerMembers } from "./chart-marker";
import { always, flagMember, within } from "./chart-parts";
import { pointsObject } from "./chart-points";
import { seriesName } from "./chart-series-name";
import { errorBars, trendlinesObject } from "./chart-trendlines";
import { rangeObject } from "./range";

interface SeriesTarget extends ElementTarget {
  readonly index: number;
  readonly series: () => ChartNode;
}

const formatObject = defineObject<SeriesTarget>({
  name: "ChartSeriesFormat",
  members: { Fill: navigation((target) => seriesFillObject(target)), Line: navigation((target) => lineObject(target)) },
});

/** A number of the whole group, which only some types have; setting it elsewhere is an invalid argument. */
function groupNumber(
  name: string,
  usual: number,
  limits: readonly [number, number],
  elements: readonly string[],
  since: string,
): Member<SeriesTarget> {
  return scalar(
    ({ series }) => Number(series().parent?.value(name)?.replace("%", "") ?? usual),
    ({ series }, value) => {
      const group = series().parent;
      if (group === undefined || !elements.includes(group.name))
        throw invalidArgument(`the ${name} of a series of this type`);
      group.setValue(name, within(value, limits));
    },
    since,
  );
}

const dimensions: Readonly<Record<string, Dimension>> = {
  Categories: "categories",
  Values: "values",
  XValues: "categories",
  YValues: "values",
  BubbleSizes: "sizes",
};
const bars = ["barChart", "bar3DChart"];
const pies = ["pieChart", "pie3DChart", "doughnutChart"];

const seriesObject = defineObject<SeriesTarget>({
  name: "ChartSeries",
  members: {
    ...markerMembers<SeriesTarget>("1.7"),
    Name: scalar(
      (target) => seriesName(target, target.series()),
      ({ series }, value) => void series().replace(nameOf(text(value))),
    ),
    ChartType: scalar(typeName, (target, value) => convert(target, { type: chartTypeOf(value) }), "1.7"),
    AxisGroup: scalar(
      (target) => (onSecondary(target) ? "Secondary" : "Primary"),
      (target, value) => convert(target, { isSecondary: choice(value, { Primary: false, Secondary: true }) }),
      "1.8",
    ),
    // From 0: Microsoft's sample "Series plot order" puts a series first with 0, and another one behind it with 1.
    PlotOrder: scalar(({ series }) => orderOf(series()), setPlotOrder, "1.7"),
    GapWidth: groupNumber("gapWidth", 150, [0, 500], [...bars, "ofPieChart"], "1.7"),
    Overlap: groupNumber("overlap", 0, [-100, 100], ["barChart"], "1.8"),
    DoughnutHoleSize: groupNumber("holeSize", 50, [10, 90], ["doughnutChart"], "1.7"),
    FirstSliceAngle: groupNumber("firstSliceAng", 0, [0, 360], pies, "1.8"),
    BubbleScale: groupNumber("bubbleScale", 100, [0, 300], ["bubbleChart"], "1.9"),
    VaryByCategories: scalar(
      ({ series }) => series().parent?.flag("varyColors") ?? false,
      ({ series }, value) => series().parent?.setValue("varyColors", flag(value)),
      "1.8",
    ),
    Explosion: scalar(
      ({ series }) => Number(series().value("explosion") ?? 0),
      (target, value) => {
        if (!pies.includes(target.series().parent?.name ?? "")) throw invalidArgument("the explosion of this series");
        target.series().setValue("explosion", within(value, [0, 400]));
      },
      "1.8",
    ),
    Smooth: scalar(
      ({ series }) => series().flag("smooth"),
      ({ series }, value) => {
        const isLine = ["lineChart", "scatterChart"].includes(series().parent?.name ?? "");
        if (!isLine && flag(value)) throw invalidArgument("smooth lines in a chart of this type");
        if (isLine) series().setValue("smooth", flag(value));
      },
      "1.7",
    ),
    InvertIfNegative: flagMember("invertIfNegative", "1.8"),
    ShowShadow: always(false, "the shadow of a series", "1.7"),
    HasDataLabels: scalar(({ series }) => hasLabels(series()), setHasLabels, "1.7"),
    DataLabels: navigation((target) => labelsOf(target), "1.8"),
    Points: navigation((target) => pointsObject(target)),
    Trendlines: navigation((target) => trendlinesObject(target), "1.7"),
    XErrorBars: navigation((target) => errorBars(target, "x"), "1.9"),
    YErrorBars: navigation((target) => errorBars(target, "y"), "1.9"),
    Format: navigation((target) => formatObject(target)),
    Delete: method((target) => removeSeries(plotOf(target), target.series()), "1.7"),
    SetValues: method((target, [source]) => setFrom(target, "values", source), "1.7"),
    SetXAxisValues: method((target, [source]) => setFrom(target, "categories", source), "1.7"),
    SetBubbleSizes: method((target, [source]) => {
      if (target.series().parent?.name !== "bubbleChart")
        throw invalidArgument("bubble sizes in a chart without bubbles");
      setFrom(target, "sizes", source);
    }, "1.7"),
    GetDimensionValues: method(
      (target, [dimension]) =>
        dataValues(target, target.series(), choice(dimension, dimensions)).map((value) => apiValue(value)),
      "1.12",
    ),
    GetDimensionDataSourceString: method((target, [dimension]) => {
      const source = dataSource(target.series(), choice(dimension, dimensions));
      return source.startsWith("{") ? source : source.replace(/^=?/, source === "" ? "" : "=");
    }, "1.15"),
    GetDimensionDataSourceType: method((target, [dimension]) => {
      const source = dataSource(target.series(), choice(dimension, dimensions));
      if (source === "") return "Unknown";
      return source.startsWith("{") ? "List" : /^'?\[/.test(source) ? "ExternalRange" : "LocalRange";
    }, "1.15"),
  },
});

/** A text, or a cell where it reads like a formula: `=Sheet1!$B$1`. */
function nameOf(name: string): string {
  const reference = /^=(.+)$/s.exec(name)?.[1];
  return nameText({ name: reference === undefined ? { text: name } : { reference } });
}

function typeName({ series }: SeriesTarget): string {
  const name = typeNameOf(series());
  if (name !== undefined) return name;
  throw notSupported("the type of this series, which came with the file");
}

function onSecondary(target: SeriesTarget): boolean {
  return isOnSecondary(plotOf(target), target.series().parent);
}

function convert(target: SeriesTarget, part: { type?: ReturnType<typeof chartTypeOf>; isSecondary?: boolean }): void {
  const type = seriesType(target.series());
  if (type === undefined || target.series().parent?.name.includes("3D") === true)
    throw notSupported("another type of a series that came with the file");
  const wanted = { type, isSecondary: onSecondary(target), ...part };
  if (wanted.isSecondary && !hasAxes(wanted.type)) throw invalidArgument("a pie on secondary axes");
  if (wanted.type === type && wanted.isSecondary === onSecondary(target)) return;
  changing("series of these types together", () => convertSeries(plotOf(target), target.series(), wanted));
}

/** The others move along, so that every place is taken once. */
function setPlotOrder(target: SeriesTarget, value: unknown): void {
  const all = [...seriesNodes(plotOf(target))];
  const own = target.series();
  const place = within(value, [0, all.length - 1]);
  all.splice(all.indexOf(own), 1);
  all.splice(place, 0, own);
  all.forEach((node, order) => node.setValue("order", order));
  own.parent?.arrange((one, other) => (one.name === "ser" && other.name === "ser" ? orderOf(one) - orderOf(other) : 0));
}

function orderOf(node: ChartNode): number {
  return Number(node.value("order") ?? 0);
}

function hasLabels(series: ChartNode): boolean {
  const labels = series.child("dLbls") ?? series.parent?.child("dLbls");
  if (labels === undefined || labels.flag("delete")) return false;
  return ["showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"].some((name) => labels.flag(name));
}

function setHasLabels({ series }: SeriesTarget, value: unknown): void {
  if (flag(value) === hasLabels(series())) return;
  const old = series().child("dLbls");
  if (!flag(value)) series().remove("dLbls");
  else if (old === undefined) series().insert(newLabels(series()));
  else old.setValue("showVal", true);
}

function labelsOf(target: SeriesTarget): HostObject {
  const { series } = target;
  const find = () => series().child("dLbls");
  return labelsObject({ ...target, find, make: () => find() ?? series().insert(newLabels(series())) });
}

function setFrom(target: SeriesTarget, dimension: Dimension, source: unknown): void {
  const range = rangeObject.targetOf(source);
  if (!range) throw invalidArgument("a range with the values");
  setData(target, target.series(), dimension, range);
}

/** The labels of all series of a chart at once: what is read is that of the first. */
export function chartLabels(target: ChartTarget): HostObject {
  const series = () => seriesAt(target, 0).series();
  const find = () => series().child("dLbls");
  const make = () => {
    for (const node of seriesNodes(plotOf(target))) if (node.child("dLbls") === undefined) node.insert(newLabels(node));
    return find() ?? series().insert(newLabels(series()));
  };
  return labelsObject({ ...target, series, find, make });
}

function seriesAt(target: ChartTarget, index: number): SeriesTarget {
  const series = () => {
    const node = seriesNodes(plotOf(target))[index];
    if (node) return node;
    throw itemNotFound(`the series at ${index}`);
  };
  return { ...target, index, series, find: series, make: series };
}

export const seriesCollectionObject = defineObject<ChartTarget>({
  name: "ChartSeriesCollection",
  items: (target) => seriesNodes(plotOf(target)).map((_, index) => seriesObject(seriesAt(target, index))),
  members: {
    Count: scalar((target) => seriesNodes(plotOf(target)).length),
    GetCount: method((target) => seriesNodes(plotOf(target)).length, "1.4"),
    GetItemAt: method((target, [index]) => {
      if (seriesNodes(plotOf(target))[number(index)]) return seriesObject(seriesAt(target, number(index)));
      throw invalidArgument(`the series at ${number(index)}`);
    }),
    Add: method(addTo, "1.7"),
  },
});

/** A series without values, which is not to be seen until it gets some. */
function addTo(target: ChartTarget, [given, place]: readonly unknown[]): HostObject {
  const plot = plotOf(target);
  const count = seriesNodes(plot).length;
  const name = optional(given, text, `${excelTexts(target.book.culture).series}${count + 1}`);
  const index = optional(place, (value) => within(value, [0, count]), count);
  const [first] = seriesNodes(plot);
  const categories = first ? dataSource(first, "categories") : "";
  const isNumbers = first?.child("cat", "numRef") !== undefined;
  const group = first?.parent ?? groupsOf(plot)[0];
  const sizes = group?.name === CHART_KINDS.bubble.element ? { bubbleSizes: "{1}" } : {};
  const added = changing("another series in this chart", () =>
    addSeries(plot, {
      name: { text: name },
      categories,
      values: "{1}",
      ...(isNumbers && { hasNumberCategories: true }),
      ...sizes,
    }),
  );
  if (index < count) setPlotOrder({ ...seriesAt(target, count), series: () => added }, index);
  return seriesObject(addedAt(target, index, added));
}

/** What was added stays the same series, wherever its place in the order comes to be. */
function addedAt(target: ChartTarget, index: number, added: ChartNode): SeriesTarget {
  const place = seriesAt(target, index);
  const series = () => (seriesNodes(plotOf(target)).includes(added) ? added : place.series());
  return { ...place, series, find: series, make: series };
}
