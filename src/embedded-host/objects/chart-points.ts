/** Single points of a series: a column, a slice, a marker. */
import type { ChartNode } from "../../package/chart-node";
import { flag, number } from "../arguments";
import { dataValues } from "../chart-data";
import type { ChartTarget, ElementTarget } from "../chart-state";
import { invalidArgument } from "../host-error";
import { defineObject, method, navigation, scalar } from "../host-object";
import { formatObject } from "./chart-format";
import { labelObject, newLabel, newLabels, type LabelsTarget } from "./chart-labels";
import { markerMembers } from "./chart-marker";
import { apiValue } from "../read-cells";

export interface PointsTarget extends ChartTarget {
  readonly series: () => ChartNode;
}

interface PointTarget extends ElementTarget, PointsTarget {
  readonly index: number;
}

const pointFormat = formatObject({ name: "ChartPointFormat", border: "1.7", fill: true });

function withIndex(nodes: readonly ChartNode[], index: number): ChartNode | undefined {
  return nodes.find((node) => Number(node.value("idx")) === index);
}

/** In the order of their points, as the schema wants them. */
function insertIndexed(owner: ChartNode, xml: string, siblings: readonly ChartNode[], index: number): ChartNode {
  return owner.insert(
    xml,
    siblings.find((node) => Number(node.value("idx")) > index),
  );
}

function pointOf(target: PointsTarget, index: number) {
  const { series } = target;
  const find = () => withIndex(series().children("dPt"), index);
  const make = () => find() ?? insertIndexed(series(), newPoint(series(), index), series().children("dPt"), index);
  return pointObject({ ...target, index, find, make });
}

function newPoint(series: ChartNode, index: number): string {
  const group = series.parent?.name ?? "";
  const inverted = group === "barChart" || group === "bubbleChart" ? '<c:invertIfNegative val="0"/>' : "";
  return `<c:dPt><c:idx val="${index}"/>${inverted}<c:bubble3D val="0"/></c:dPt>`;
}

function labelTarget(target: PointTarget): LabelsTarget {
  const { series, index } = target;
  const find = () => withIndex(series().child("dLbls")?.children("dLbl") ?? [], index);
  const make = () => {
    const owner = series().child("dLbls") ?? series().insert(hiddenLabels(series()));
    const old = find();
    if (old && old.child("delete") === undefined) return old;
    if (old) owner.removeChild(old);
    return insertIndexed(owner, newLabel(index), owner.children("dLbl"), index);
  };
  return { ...target, find, make };
}

/** Around the label of one point in a series that has none else. */
function hiddenLabels(series: ChartNode): string {
  return newLabels(series).replace('<c:showVal val="1"/>', '<c:showVal val="0"/>');
}

function hasLabel(target: PointTarget): boolean {
  const own = labelTarget(target).find();
  if (own) return own.child("delete") === undefined;
  const all = target.series().child("dLbls");
  return all !== undefined && ["showVal", "showCatName", "showSerName", "showPercent"].some((name) => all.flag(name));
}

function setHasLabel(target: PointTarget, value: unknown): void {
  if (flag(value)) return void labelTarget(target).make();
  const owner = target.series().child("dLbls");
  if (owner === undefined) return;
  const old = labelTarget(target).find();
  if (old) owner.removeChild(old);
  const { index } = target;
  insertIndexed(owner, `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`, owner.children("dLbl"), index);
}

const pointObject = defineObject<PointTarget>({
  name: "ChartPoint",
  members: {
    ...markerMembers<PointTarget>("1.7"),
    Value: scalar((target) => apiValue(dataValues(target, target.series(), "values")[target.index] ?? null)),
    HasDataLabel: scalar(hasLabel, setHasLabel, "1.7"),
    DataLabel: navigation((target) => labelObject(labelTarget(target)), "1.7"),
    Format: navigation((target) => pointFormat(target)),
  },
});

function pointCount(target: PointsTarget): number {
  return dataValues(target, target.series(), "values").length;
}

export const pointsObject = defineObject<PointsTarget>({
  name: "ChartPointsCollection",
  items: (target) => Array.from({ length: pointCount(target) }, (_, index) => pointOf(target, index)),
  members: {
    Count: scalar(pointCount),
    GetCount: method(pointCount, "1.4"),
    GetItemAt: method((target, [value]) => {
      const index = number(value);
      if (index >= 0 && index < pointCount(target)) return pointOf(target, index);
      throw invalidArgument(`the point at ${index}`);
    }),
  },
});
