/** Which chart is selected on the screen. */
import type { Book } from "./book";
import { chartId, chartsOf, isSameChart, raise, type ChartTarget } from "./chart-state";
import { eventTypes } from "./events";

const active = new WeakMap<Book, ChartTarget>();

/** The chart that was activated last, while it is there. */
export function activeChart(book: Book): ChartTarget | undefined {
  const target = active.get(book);
  return target && chartsOf(target).some((chart) => isSameChart(chart, target)) ? target : undefined;
}

/** Shows the chart's sheet and selects the chart. */
export function activateChart(target: ChartTarget): void {
  const { book, sheet } = target;
  book.screen.activate(sheet);
  const before = activeChart(book);
  if (before && isSameChart(before, target)) return;
  if (before) raise(before, eventTypes.chartDeactivated, chartId(before));
  active.set(book, target);
  raise(target, eventTypes.chartActivated, chartId(target));
}

/** Something else is selected. */
export function leaveChart(book: Book): void {
  const before = activeChart(book);
  active.delete(book);
  if (before) raise(before, eventTypes.chartDeactivated, chartId(before));
}
