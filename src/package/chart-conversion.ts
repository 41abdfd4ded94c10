/** Series change their type and axes in place: they move into a group of the other type, which is made where it is missing. */
import { axesText, PRIMARY, SECONDARY, type AxisIds } from "./chart-axis";
import { axisFamily, CHART_KINDS, drawingRank, emptyGroupType, hasXValues, seriesType } from "./chart-kinds";
import type { ChartNode } from "./chart-node";
import { AXIS_NAMES } from "./chart-order";
import { emptyGroupText, HIDDEN_AXIS, SECONDARY_AXIS } from "./chart-part";
import { axisNodes, groupsOf, isOnSecondary, seriesNodes } from "./chart-reader";
import { dataElement, labelPositions, LABEL_POSITIONS, seriesText } from "./chart-series";
import { PackageError } from "./package-error";
import type { ChartAxis, ChartSeries, ChartType } from "./workbook-file";

const PLAIN_AXIS: ChartAxis = { ...SECONDARY_AXIS, line: { color: "#D9D9D9" } };
const GRID_AXIS: ChartAxis = { ...SECONDARY_AXIS, gridlines: { color: "#D9D9D9" } };

/** What a series becomes. */
interface Target {
  readonly type: ChartType;
  readonly isSecondary: boolean;
}

/** Gives one series another type or other axes. Refused where the other series on the axes lie across it. */
export function convertSeries(plot: ChartNode, series: ChartNode, target: Target): void {
  const others = seriesNodes(plot).filter((one) => one !== series);
  const beside = others.filter((one) => isOnSecondary(plot, one.parent) === target.isSecondary);
  const families = beside.map(familyOf);
  if (families.some((family) => family !== axisFamily(target.type)))
    throw new PackageError("invalidArgument", "chart types on one pair of axes");
  const isLastOfPrimary = others.every((one) => isOnSecondary(plot, one.parent));
  if (target.isSecondary && isLastOfPrimary)
    throw new PackageError("invalidArgument", "a chart whose series are all on the secondary axes");
  move(plot, series, target, beside.length === 0);
}

/** Gives all series another type, on the primary axes. */
export function convertAll(plot: ChartNode, type: ChartType): void {
  const all = seriesNodes(plot);
  const isSameFamily = all.every((one) => familyOf(one) === axisFamily(type) && !isOnSecondary(plot, one.parent));
  const ids = isSameFamily ? pairOf(plot, false) : PRIMARY;
  const group = plot.insert(emptyGroupText(type, ids), firstAbove(plot, type));
  for (const series of all) group.insert(converted(series, type));
  for (const old of groupsOf(plot)) if (old !== group) plot.removeChild(old);
  if (isSameFamily) return linkFormat(plot, type);
  plot.remove(...AXIS_NAMES);
  addAxes(plot, { type, isSecondary: false });
}

/** A linked format shows shares as percent. */
function linkFormat(plot: ChartNode, type: ChartType): void {
  const format = axisNodes(plot, false).value?.child("numFmt");
  if (format?.attribute("sourceLinked") !== "1") return;
  format.setAttribute("formatCode", CHART_KINDS[type].grouping === "percentStacked" ? "0%" : "General");
}

function familyOf(series: ChartNode): ReturnType<typeof axisFamily> | undefined {
  const type = seriesType(series);
  return type && axisFamily(type);
}

function move(plot: ChartNode, series: ChartNode, target: Target, isAlone: boolean): void {
  const old = series.parent;
  const text = converted(series, target.type);
  const isOldPair = isOnSecondary(plot, old) === target.isSecondary;
  const needsAxes = isAlone && (!isOldPair || familyOf(series) !== axisFamily(target.type));
  const ids = needsAxes ? freshPair(target) : pairOf(plot, target.isSecondary);
  const group = groupFor(plot, target, ids);
  if (group !== old && old !== undefined) {
    old.removeChild(series);
    if (old.child("ser") === undefined) plot.removeChild(old);
  } else old?.removeChild(series);
  insertOrdered(group, text);
  removeUnusedAxes(plot);
  if (needsAxes) addAxes(plot, target);
}

function freshPair({ isSecondary }: Target): AxisIds {
  return isSecondary ? SECONDARY : PRIMARY;
}

/** The numbers of a pair that is there. */
function pairOf(plot: ChartNode, isSecondary: boolean): AxisIds {
  const { category, value } = axisNodes(plot, isSecondary);
  const usual = isSecondary ? SECONDARY : PRIMARY;
  return {
    category: category?.value("axId") ?? usual.category,
    value: value?.value("axId") ?? usual.value,
  };
}

function groupFor(plot: ChartNode, { type }: Target, ids: AxisIds): ChartNode {
  const isRight = (group: ChartNode): boolean =>
    isOfType(group, type) && (group.value("axId") === undefined || group.value("axId") === ids.category);
  return groupsOf(plot).find(isRight) ?? plot.insert(emptyGroupText(type, ids), firstAbove(plot, type));
}

function isOfType(group: ChartNode, type: ChartType): boolean {
  const { element } = CHART_KINDS[type];
  if (group.name !== element) return false;
  // Whether points are joined is a matter of each series.
  if (element === "scatterChart" || element === "pieChart" || element === "doughnutChart") return true;
  const [first] = group.children("ser");
  return first !== undefined && seriesType(first) === type;
}

function firstAbove(plot: ChartNode, type: ChartType): ChartNode | undefined {
  const rank = drawingRank(CHART_KINDS[type].element);
  return groupsOf(plot).find((group) => drawingRank(group.name) > rank) ?? afterGroups(plot);
}

function afterGroups(plot: ChartNode): ChartNode | undefined {
  const last = groupsOf(plot).at(-1);
  return last === undefined ? undefined : plot.elements[plot.elements.indexOf(last) + 1];
}

function insertOrdered(group: ChartNode, text: string): void {
  const added = group.insert(text);
  const order = Number(added.value("order") ?? 0);
  const next = group.children("ser").find((one) => one !== added && Number(one.value("order") ?? 0) > order);
  if (next === undefined) return;
  const { xml } = added;
  group.removeChild(added);
  group.insert(xml, next);
}

function addAxes(plot: ChartNode, { type, isSecondary }: Target): void {
  const family = axisFamily(type);
  const category = isSecondary ? HIDDEN_AXIS : PLAIN_AXIS;
  const value = isSecondary ? SECONDARY_AXIS : GRID_AXIS;
  const isPercent = CHART_KINDS[type].grouping === "percentStacked";
  const text = axesText(category, value, { family, ids: freshPair({ type, isSecondary }), isSecondary, isPercent });
  const before = plot.elements.find(({ name }) => name === "dTable" || name === "spPr" || name === "extLst");
  for (const axis of text.match(/<c:(catAx|valAx)>.*?<\/c:\1>/gs) ?? []) plot.insert(axis, before);
}

function removeUnusedAxes(plot: ChartNode): void {
  const used = groupsOf(plot).flatMap((group) => group.children("axId").map((id) => id.attribute("val")));
  for (const axis of plot.elements.filter(({ name }) => AXIS_NAMES.includes(name)))
    if (!used.includes(axis.value("axId"))) plot.removeChild(axis);
}

/** The series as it stands in a group of the type. With the prefixes of the part: they are its own already. */
function converted(series: ChartNode, type: ChartType): string {
  const kind = CHART_KINDS[type];
  renameData(series, type);
  if (kind.element !== "barChart" && kind.element !== "bubbleChart") series.remove("invertIfNegative");
  else if (series.child("invertIfNegative") === undefined) series.setValue("invertIfNegative", false);
  setMarkers(series, type);
  setSmooth(series, type);
  setStroke(series, type);
  if (kind.isExploded === true) series.setValue("explosion", Number(series.value("explosion") ?? 0) || 25);
  else series.remove("explosion");
  series.remove("shape", "pictureOptions", ...(kind.element === "bubbleChart" ? [] : ["bubbleSize", "bubble3D"]));
  if (axisFamily(type) === "none" || axisFamily(type) === "round") series.remove("trendline", "errBars");
  placeLabels(series, type);
  return series.xml;
}

function renameData(series: ChartNode, type: ChartType): void {
  const [names, others] = hasXValues(type)
    ? [
        ["xVal", "yVal"],
        ["cat", "val"],
      ]
    : [
        ["cat", "val"],
        ["xVal", "yVal"],
      ];
  others.forEach((name, index) => {
    const node = series.child(name);
    const wanted = names[index];
    if (node === undefined || wanted === undefined) return;
    const inner = node.elements.map((child) => child.xml).join("");
    series.removeChild(node);
    series.make(wanted).insertRaw(inner);
  });
  if (type === "bubble" && series.child("bubbleSize") === undefined) {
    const count = Number(
      (series.child("yVal", "numRef", "numCache") ?? series.child("yVal", "numLit"))?.value("ptCount") ?? 1,
    );
    series.insert(dataElement("bubbleSize", `{${Array(Math.max(1, count)).fill(1).join(",")}}`, "num"));
    series.setValue("bubble3D", false);
  }
}

function setMarkers(series: ChartNode, type: ChartType): void {
  const { hasMarkers } = CHART_KINDS[type];
  const marker = series.child("marker");
  if (hasMarkers === undefined) series.remove("marker");
  else if (hasMarkers) {
    if (marker?.value("symbol") === "none" && marker.child("size") === undefined) series.remove("marker");
  } else if (marker === undefined) series.make("marker").setValue("symbol", "none");
  else if (type !== "line") marker.setValue("symbol", "none");
}

function setSmooth(series: ChartNode, type: ChartType): void {
  const { element, isSmooth = false } = CHART_KINDS[type];
  if (element !== "lineChart" && element !== "scatterChart") series.remove("smooth");
  else if (element === "scatterChart" || series.child("smooth") === undefined) series.setValue("smooth", isSmooth);
}

function setStroke(series: ChartNode, type: ChartType): void {
  const { hasLines } = CHART_KINDS[type];
  if (hasLines === undefined) return;
  const line = series.child("spPr", "ln");
  if (hasLines && line?.child("noFill") !== undefined) series.child("spPr")?.remove("ln");
  if (hasLines || line?.child("noFill") !== undefined) return;
  line?.remove("solidFill", "gradFill", "pattFill");
  series.make("spPr", "ln", "noFill");
}

function placeLabels(series: ChartNode, type: ChartType): void {
  const possible = labelPositions(type).map((position) => LABEL_POSITIONS[position]);
  const labels = series.child("dLbls");
  for (const node of [labels, ...(labels?.children("dLbl") ?? [])]) {
    const place = node?.value("dLblPos");
    if (place !== undefined && !possible.includes(place)) node?.remove("dLblPos");
  }
}

/** Adds a series at the end of a chart, of the type and on the axes of the first one. */
export function addSeries(plot: ChartNode, series: Omit<ChartSeries, "type">): ChartNode {
  const all = seriesNodes(plot);
  const [first] = all;
  const type = first && seriesType(first);
  const group = first?.parent ?? groupsOf(plot)[0];
  const wanted = first ? type : group && emptyGroupType(group);
  if (group === undefined || wanted === undefined)
    throw new PackageError("invalidArgument", "a series of this type of chart");
  const next = (name: string): number => Math.max(-1, ...all.map((one) => Number(one.value(name) ?? 0))) + 1;
  const text = seriesText({ ...series, type: wanted }, next("idx"), () => "");
  const added = group.insert(text);
  added.setValue("order", next("order"));
  return added;
}

/** Removes a series; a group without series goes, unless it is the last one. */
export function removeSeries(plot: ChartNode, series: ChartNode): void {
  const group = series.parent;
  group?.removeChild(series);
  if (group === undefined || group.child("ser") !== undefined || groupsOf(plot).length === 1) return;
  plot.removeChild(group);
  removeUnusedAxes(plot);
}
