/** A chart as many small actions change it: its description is written to the file once, at the end of the batch. */
import type { ChartFile, ChartSpec } from "../package/workbook-file";
import { notSupported } from "./host-error";
import type { SheetTarget } from "./range-target";

export interface ChartTarget extends SheetTarget {
  readonly chart: ChartFile;
}

interface State {
  readonly id: string;
  spec: ChartSpec | undefined;
}

const states = new WeakMap<ChartFile, State>();
let count = 0;

function stateOf(chart: ChartFile): State {
  const known = states.get(chart);
  if (known) return known;
  const state = { id: `chart${++count}`, spec: chart.spec };
  states.set(chart, state);
  return state;
}

/** Stays while the workbook is open, whatever the chart is called. */
export function chartId({ chart }: ChartTarget): string {
  return stateOf(chart).id;
}

export function chartName({ chart }: ChartTarget): string {
  return stateOf(chart).spec?.name ?? chart.name;
}

export function chartSpec({ chart }: ChartTarget): ChartSpec {
  const { spec } = stateOf(chart);
  if (spec) return spec;
  throw notSupported(`the properties of the chart ${chart.name}, which came with the file`);
}

export function changeChart(target: ChartTarget, change: (spec: ChartSpec) => ChartSpec): void {
  const state = stateOf(target.chart);
  const spec = change(chartSpec(target));
  state.spec = spec;
  target.book.later(target.chart, () => target.chart.setSpec(spec));
}
