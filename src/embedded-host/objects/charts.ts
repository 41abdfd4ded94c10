import type { ChartSpec } from "../../package/workbook-file";
import { choice, color, flag, keyOf, text } from "../arguments";
import { newChart } from "../chart-source";
import { changeChart, chartId, chartName, chartSpec, chartsOf, removeChart, type ChartTarget } from "../chart-state";
import { invalidArgument, itemNotFound, notSupported } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject } from "../host-object";
import { columnCount, rowCount, type SheetTarget } from "../range-target";
import { axesObject } from "./chart-axis";
import { always, defaultFont, fontOf, textFormat } from "./chart-parts";
import { chartTypes, seriesCollectionObject } from "./chart-series";
import { rangeArgument, rangeObject } from "./range";
import { without } from "../without";

type Title = NonNullable<ChartSpec["title"]>;
type Legend = NonNullable<ChartSpec["legend"]>;

const newTitle: Title = { text: "Chart Title", font: { ...defaultFont, size: 14 } };
const newLegend: Legend = { position: "bottom", font: defaultFont };
const legendPositions: Readonly<Record<string, Legend["position"]>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
};

function changeTitle(target: ChartTarget, part: Partial<Title>): void {
  changeChart(target, (spec) => ({ ...spec, title: { ...(spec.title ?? newTitle), ...part } }));
}

function changeLegend(target: ChartTarget, part: Partial<Legend>): void {
  changeChart(target, (spec) => ({ ...spec, legend: { ...(spec.legend ?? newLegend), ...part } }));
}

function showTitle(target: ChartTarget, value: unknown): void {
  const isShown = flag(value);
  changeChart(target, ({ title = newTitle, ...rest }) => (isShown ? { ...rest, title } : rest));
}

function showLegend(target: ChartTarget, value: unknown): void {
  const isShown = flag(value);
  changeChart(target, ({ legend = newLegend, ...rest }) => (isShown ? { ...rest, legend } : rest));
}

const titleObject = defineObject<ChartTarget>({
  name: "ChartTitle",
  members: {
    Visible: scalar((target) => chartSpec(target).title !== undefined, showTitle),
    Text: scalar(
      (target) => chartSpec(target).title?.text ?? "",
      (target, value) => changeTitle(target, { text: text(value) }),
    ),
    Overlay: always(false, "an overlaid title"),
    Format: navigation((target) =>
      textFormat(
        () => (chartSpec(target).title ?? newTitle).font,
        (font) => changeTitle(target, { font }),
      ),
    ),
  },
});

const legendObject = defineObject<ChartTarget>({
  name: "ChartLegend",
  members: {
    Visible: scalar((target) => chartSpec(target).legend !== undefined, showLegend),
    Position: scalar(
      (target) => keyOf(legendPositions, (chartSpec(target).legend ?? newLegend).position),
      (target, value) => changeLegend(target, { position: choice(value, legendPositions) }),
    ),
    Overlay: always(false, "an overlaid legend"),
    Format: navigation((target) =>
      textFormat(
        () => (chartSpec(target).legend ?? newLegend).font,
        (font) => changeLegend(target, { font }),
      ),
    ),
  },
});

const areaFillObject = defineObject<ChartTarget>({
  name: "ChartFill",
  members: {
    SetSolidColor: method((target, [value]) => changeChart(target, (spec) => ({ ...spec, fill: color(value) }))),
    Clear: method((target) => changeChart(target, (spec) => without(spec, "fill"))),
  },
});

const areaBorderObject = defineObject<ChartTarget>({
  name: "ChartBorder",
  since: "1.7",
  members: {
    Color: scalar(
      (target) => chartSpec(target).border?.color ?? "",
      (target, value) => changeChart(target, (spec) => ({ ...spec, border: { color: color(value) } })),
    ),
    LineStyle: scalar(
      (target) => (chartSpec(target).border ? "Continuous" : "None"),
      (target, value) => {
        if (choice(value, { None: false, Continuous: true }))
          throw notSupported("a border of a chart before its colour");
        changeChart(target, (spec) => without(spec, "border"));
      },
    ),
  },
});

const areaFormatObject = defineObject<ChartTarget>({
  name: "ChartAreaFormat",
  members: {
    Fill: navigation((target) => areaFillObject(target)),
    Border: navigation((target) => areaBorderObject(target), "1.7"),
    Font: navigation((target) =>
      fontOf(
        () => defaultFont,
        () => unsupportedFont(target),
      ),
    ),
  },
});

function unsupportedFont(target: ChartTarget): never {
  throw notSupported(`the font of the whole chart ${chartName(target)}`);
}

const chartObject = defineObject<ChartTarget>({
  name: "Chart",
  id: { name: "Id", get: chartId },
  members: {
    Id: scalar(chartId, undefined, "1.7"),
    Name: scalar(chartName, (target, value) => changeChart(target, (spec) => ({ ...spec, name: text(value) }))),
    ChartType: scalar(
      (target) => keyOf(chartTypes, chartSpec(target).series[0]?.type ?? "columnClustered"),
      undefined,
      "1.7",
    ),
    DisplayBlanksAs: always("NotPlotted", "blanks as", "1.8"),
    PlotVisibleOnly: always(false, "plotting of visible cells only:", "1.8"),
    Title: navigation((target) => titleObject(target)),
    Legend: navigation((target) => legendObject(target)),
    Axes: navigation((target) => axesObject(target)),
    Series: navigation((target) => seriesCollectionObject(target)),
    Format: navigation((target) => areaFormatObject(target)),
    SetPosition: method(setPosition),
    Delete: method(removeChart),
  },
});

export const chartsObject = defineObject<SheetTarget>({
  name: "ChartCollection",
  items: (target) => chartsOf(target).map((chart) => chartObject(chart)),
  members: {
    Count: scalar(({ sheet }) => sheet.charts.length),
    GetCount: method(({ sheet }) => sheet.charts.length, "1.4"),
    GetItem: method((target, [key]) => {
      const found = findChart(target, text(key));
      if (found) return found;
      throw itemNotFound(`the chart ${text(key)}`);
    }),
    GetItemOrNullObject: method((target, [key]) => findChart(target, text(key)), "1.4"),
    GetItemAt: method((target, [index]) => {
      const found = chartsOf(target)[Number(index)];
      if (found) return chartObject(found);
      throw invalidArgument(`the chart at ${JSON.stringify(index)}`);
    }),
    Add: method(addChart),
  },
});

/** By id or name. */
function findChart(target: SheetTarget, key: string): HostObject | null {
  const all = chartsOf(target);
  const found =
    all.find((chart) => chartId(chart) === key) ??
    all.find((chart) => chartName(chart).toLowerCase() === key.toLowerCase());
  return found ? chartObject(found) : null;
}

function addChart(target: SheetTarget, [type, source, seriesBy]: readonly unknown[]): HostObject {
  const range = rangeObject.targetOf(source);
  if (!range) throw invalidArgument("a range as the source of a chart");
  // Left to itself, Excel makes series of the shorter side.
  const isByColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && rowCount(range) >= columnCount(range));
  if (!isByColumns) throw notSupported("a chart with its series in rows");
  const name = freeName(target);
  target.sheet.addChart(newChart(name, choice(type, chartTypes), range));
  const added = findChart(target, name);
  if (added) return added;
  throw itemNotFound(`the chart ${name}`);
}

function freeName(target: SheetTarget): string {
  // A new name of an earlier chart is not in the file before the batch ends.
  const taken = new Set(chartsOf(target).flatMap((chart) => [chartName(chart), chart.chart.nameInFile]));
  let count = 1;
  while (taken.has(`Chart ${count}`)) count += 1;
  return `Chart ${count}`;
}

function setPosition(target: ChartTarget, [start, end]: readonly unknown[]): void {
  const first = rangeArgument(start, target).area;
  const last = end === undefined || end === null ? first : rangeArgument(end, target).area;
  const position = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
  changeChart(target, (spec) => ({ ...spec, position }));
}
