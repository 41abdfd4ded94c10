/** The charts of the workbook as the host's objects see them: every change goes into the chart's own part at once. */
import type { ChartNode } from "../package/chart-node";
import { PackageError, type ChartFile } from "../package/workbook-file";
import type { Book } from "./book";
import { eventTypes } from "./events";
import { requireRight } from "./guarded-file";
import { HostError, invalidArgument, notSupported } from "./host-error";
import { sheetId } from "./object-ids";
import type { SheetTarget } from "./range-target";

export interface ChartTarget extends SheetTarget {
  readonly chart: ChartFile;
}

/** An element of a chart: `find` where it is there, `make` where something is written into it. */
export interface ElementTarget extends ChartTarget {
  readonly find: () => ChartNode | undefined;
  readonly make: () => ChartNode;
}

const ids = new WeakMap<Book, Map<string, string>>();

/** What stands for a chart in the file is not one object: it is known by its sheet and its place there. */
function keyOf({ sheet, chart }: ChartTarget): string {
  return `${sheet.id} ${chart.key}`;
}

/** Stays while the workbook is open, whatever the chart is called. */
export function chartId(target: ChartTarget): string {
  const { book } = target;
  const known = ids.get(book) ?? new Map<string, string>();
  const id = known.get(keyOf(target)) ?? `chart${book.nextId()}`;
  known.set(keyOf(target), id);
  ids.set(book, known);
  return id;
}

export function isSameChart(one: ChartTarget, other: ChartTarget): boolean {
  return keyOf(one) === keyOf(other);
}

/** The charts of a sheet, in their order. They are as protected as its other objects. */
export function chartsOf({ book, sheet }: SheetTarget): readonly ChartTarget[] {
  return sheet.charts.map((chart) => {
    chart.beforeChange(() => requireRight(sheet, "editObjects"));
    return { book, sheet, chart };
  });
}

/** The `chart` element, in which title, plot area and legend are. */
export function chartElement({ chart }: ChartTarget): ChartNode {
  const element = chart.content.child("chart");
  if (element) return element;
  throw notSupported(`the chart ${chart.name}, which is of a newer kind`);
}

export function plotOf(target: ChartTarget): ChartNode {
  const plot = chartElement(target).child("plotArea");
  if (plot) return plot;
  throw notSupported(`the chart ${target.chart.name}, which has no plot area`);
}

/** The element under a path of the chart's element, for formats and texts. */
export function elementAt(target: ChartTarget, ...path: readonly string[]): ElementTarget {
  return {
    ...target,
    find: () => chartElement(target).child(...path),
    make: () => chartElement(target).make(...path),
  };
}

/** Carries out a change that the file may refuse. */
export function changing<T>(what: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof PackageError) throw notSupported(`${what}: ${error.detail}`);
    throw error;
  }
}

export function removeChart(target: ChartTarget): void {
  const id = chartId(target);
  const key = keyOf(target);
  target.sheet.removeChart(target.chart.name);
  ids.get(target.book)?.delete(key);
  raise(target, eventTypes.chartDeleted, id);
}

/** Names are unique on a sheet. */
export function renameChart({ chart }: ChartTarget, name: string): void {
  try {
    chart.setName(name);
  } catch (error) {
    if (error instanceof PackageError) throw invalidArgument(`the chart name ${JSON.stringify(name)}`);
    throw error;
  }
}

export function raise(target: ChartTarget, type: number, id: string): void {
  const { events } = target.book;
  const worksheetId = sheetId(target.sheet);
  const isChange = type === eventTypes.chartAdded || type === eventTypes.chartDeleted;
  const origin = isChange ? { source: events.source } : {};
  events.raise(type, [worksheetId, id], { chartId: id, worksheetId, ...origin });
}

export function emptySeries(): HostError {
  return new HostError("EmptyChartSeries", "The attempted operation failed because the chart series is empty.");
}
