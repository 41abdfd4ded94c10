import { convertAll } from "../../package/chart-conversion";
import { CHART_KINDS, seriesType } from "../../package/chart-kinds";
import { emptyGroupText } from "../../package/chart-part";
import { PRIMARY } from "../../package/chart-axis";
import { groupsOf, seriesNodes } from "../../package/chart-reader";
import { seriesText } from "../../package/chart-series";
import { choice, text } from "../arguments";
import { chartFrame, coverCells, setChartFrame, type ChartFrame } from "../chart-frame";
import { seriesOf } from "../chart-source";
import {
  changing,
  chartId,
  elementAt,
  plotOf,
  removeChart,
  renameChart,
  type ChartTarget,
  type ElementTarget,
} from "../chart-state";
import { chartTypeOf, nameOfType, typeNameOf } from "../chart-types";
import { activateChart } from "../active-chart";
import { eventTypes } from "../events";
import { excelTexts } from "../excel-texts";
import { invalidArgument, notSupported } from "../host-error";
import { defineObject, method, navigation, scalar, type Member, type ObjectFactory } from "../host-object";
import { axesObject } from "./chart-axis";
import { findDataTable, requireDataTable } from "./chart-data-table";
import { areaFontObject, borderObject, fillObject, formatObject } from "./chart-format";
import { layoutMembers } from "./chart-layout";
import { chartLegend } from "./chart-legend";
import { choiceMember, flagMember, within } from "./chart-parts";
import { chartLabels, seriesCollectionObject } from "./chart-series";
import { seriesName } from "./chart-series-name";
import { chartTitle } from "./chart-title";
import { eventMembers } from "./event-members";
import { rangeArgument, rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

const plotFormat = formatObject({ name: "ChartPlotAreaFormat", border: "1.8", fill: "1.8" });

const plotAreaObject = defineObject<ElementTarget>({
  name: "ChartPlotArea",
  members: {
    ...layoutMembers(["Left", "Top", "Width", "Height"], "1.8"),
    Position: scalar(
      ({ find }) => (find()?.child("layout", "manualLayout") ? "Custom" : "Automatic"),
      ({ find }, value) => {
        if (choice(value, { Automatic: true, Custom: false })) find()?.child("layout")?.remove("manualLayout");
      },
      "1.8",
    ),
    Format: navigation((target) => plotFormat(target), "1.8"),
  },
});

/** The whole area of the chart, whose looks stand beside the chart's own element. */
function area(target: ChartTarget): ElementTarget {
  return { ...target, find: () => target.chart.content, make: () => target.chart.content };
}

const areaFormatObject = defineObject<ElementTarget>({
  name: "ChartAreaFormat",
  members: {
    RoundedCorners: flagMember("roundedCorners", "1.9"),
    Fill: navigation((target) => fillObject(target)),
    Border: navigation((target) => borderObject(target), "1.7"),
    Font: navigation((target) => areaFontObject(target)),
  },
});

const blanks = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" };
const titleFont = { size: 14, bold: false, color: "#595959" };

function side(name: keyof ChartFrame): Member<ChartTarget> {
  return scalar(
    (target) => chartFrame(target)[name],
    (target, value) => setChartFrame(target, { [name]: within(value, [0, 1_000_000]) }),
  );
}

/** Members of the chart's element itself. */
function ofElement(member: Member<ElementTarget>): Member<ChartTarget> {
  if (member.kind !== "scalar") throw new TypeError("a plain property");
  const on = (target: ChartTarget) => elementAt(target);
  return scalar(
    (target) => member.get?.(on(target)),
    (target, value) => member.set?.(on(target), value),
    member.since,
  );
}

export const chartObject: ObjectFactory<ChartTarget> = defineObject<ChartTarget>({
  name: "Chart",
  id: { name: "Id", get: chartId },
  members: {
    ...eventMembers<ChartTarget>(
      [
        { name: "ActivatedEvent", type: eventTypes.chartActivated, since: "1.8" },
        { name: "DeactivatedEvent", type: eventTypes.chartDeactivated, since: "1.8" },
      ],
      chartId,
    ),
    Id: scalar(chartId, undefined, "1.7"),
    Name: scalar(
      ({ chart }) => chart.name,
      (target, value) => renameChart(target, text(value)),
    ),
    ChartType: scalar(typeName, setType, "1.7"),
    Left: side("left"),
    Top: side("top"),
    Width: side("width"),
    Height: side("height"),
    Style: scalar(
      ({ chart }) => Number(chart.content.value("style") ?? 2),
      ({ chart }, value) => chart.content.setValue("style", within(value, [1, 48])),
      "1.8",
    ),
    DisplayBlanksAs: ofElement(choiceMember("dispBlanksAs", blanks, "zero", "1.8")),
    PlotVisibleOnly: ofElement(flagMember("plotVisOnly", "1.8")),
    ShowDataLabelsOverMaximum: ofElement(flagMember("showDLblsOverMax", "1.8", true)),
    Title: navigation((target) => chartTitle(target, () => ({ text: usualTitle(target), font: titleFont }))),
    Legend: navigation((target) => chartLegend(target)),
    Axes: navigation((target) => axesObject(target)),
    Series: navigation((target) => seriesCollectionObject(target)),
    DataLabels: navigation((target) => chartLabels(target)),
    PlotArea: navigation((target) => plotAreaObject(elementAt(target, "plotArea")), "1.8"),
    Format: navigation((target) => areaFormatObject(area(target))),
    Worksheet: navigation(({ book, sheet }) => worksheetObject({ book, sheet }), "1.2"),
    SetData: method(setSource),
    SetPosition: method(setPosition),
    GetDataTable: method(requireDataTable, "1.14"),
    GetDataTableOrNullObject: method(findDataTable, "1.14"),
    Activate: method(activateChart, "1.9"),
    GetImage: method(() => {
      throw notSupported("pictures of charts");
    }, "1.2"),
    Delete: method(removeChart),
  },
});

/** That of its first series, as Excel answers for mixed charts too. */
function typeName(target: ChartTarget): string {
  const [first] = seriesNodes(plotOf(target));
  const name = first && typeNameOf(first);
  if (name !== undefined) return name;
  throw notSupported(`the type of the chart ${target.chart.name}, which came with the file`);
}

function setType(target: ChartTarget, value: unknown): void {
  const type = chartTypeOf(value);
  const known = seriesNodes(plotOf(target)).every((series) => seriesType(series) !== undefined);
  if (!known) throw notSupported(`another type of the chart ${target.chart.name}, which came with the file`);
  if (typeName(target) !== nameOfType(type) || groupsOf(plotOf(target)).length > 1)
    changing("another type of this chart", () => convertAll(plotOf(target), type));
}

/** A chart of one series is titled like it. */
function usualTitle(target: ChartTarget): string {
  const series = seriesNodes(plotOf(target));
  const [first] = series;
  return first !== undefined && series.length === 1
    ? seriesName(target, first)
    : excelTexts(target.book.culture).chartTitle;
}

/** New series from a block of cells, in a group of the type that the chart has; how the old ones looked is gone. */
function setSource(target: ChartTarget, [source, seriesBy]: readonly unknown[]): void {
  const range = rangeObject.targetOf(source);
  if (!range) throw invalidArgument("a range as the source of a chart");
  const plot = plotOf(target);
  const type = chartTypeOf(typeName(target));
  const made = seriesOf(type, range, seriesBy);
  const [group, ...others] = groupsOf(plot);
  if (others.length > 0 || group?.name !== CHART_KINDS[type].element)
    throw notSupported("other data for a chart of several types");
  const old = group.children("ser");
  const looks = old.map((series) => series.child("spPr")?.xml);
  for (const series of old) group.removeChild(series);
  made.forEach((series, index) => {
    const added = group.insert(seriesText(series, index, () => ""));
    const shape = looks[index];
    if (shape !== undefined && added.child("spPr") === undefined) added.insert(shape);
  });
  if (groupsOf(plot).length === 0) plot.insert(emptyGroupText(type, PRIMARY));
}

/** From the first cell; up to the end of the last, or as large as before where there is none. */
function setPosition(target: ChartTarget, [start, end]: readonly unknown[]): void {
  const first = rangeArgument(start, target).area;
  if (end === undefined || end === null) {
    const { sheet } = target;
    const left = sumOf(first.left, (column) => sheet.columnWidth(column) ?? sheet.lines.standardWidth);
    const top = sumOf(first.top, (row) => sheet.rowHeight(row) ?? sheet.lines.standardHeight);
    return setChartFrame(target, { left, top });
  }
  const last = rangeArgument(end, target).area;
  coverCells(target, { top: first.top, left: first.left, bottom: last.bottom, right: last.right });
}

function sumOf(count: number, sizeOf: (index: number) => number): number {
  return Array.from({ length: count }, (_, index) => sizeOf(index)).reduce((sum, size) => sum + size, 0);
}
