/** A chart as many small actions change it: its description is written to the file once, at the end of the batch. */
import type { ChartSpec, SheetFile } from "../package/workbook-file";
import { itemNotFound, notSupported } from "./host-error";
import type { SheetTarget } from "./range-target";

interface ChartState {
  /** Stays while the workbook is open, whatever the chart is called. */
  readonly id: string;
  nameInFile: string;
  /** Undefined for a chart that came with the file and is not ours to write. */
  spec: ChartSpec | undefined;
}

export interface ChartTarget extends SheetTarget {
  readonly chart: ChartState;
}

const statesOf = new WeakMap<SheetFile, ChartState[]>();

/** The charts of a sheet, in their order. */
export function chartsOf({ book, sheet }: SheetTarget): readonly ChartTarget[] {
  const known = statesOf.get(sheet) ?? [];
  const states = sheet.charts.map((file) => {
    const state = known.find(({ nameInFile }) => nameInFile === file.name);
    return state ?? { id: `chart${book.nextId()}`, nameInFile: file.name, spec: file.spec };
  });
  statesOf.set(sheet, states);
  return states.map((chart) => ({ book, sheet, chart }));
}

export function chartId({ chart }: ChartTarget): string {
  return chart.id;
}

export function chartName({ chart }: ChartTarget): string {
  return chart.spec?.name ?? chart.nameInFile;
}

export function chartSpec({ chart }: ChartTarget): ChartSpec {
  if (chart.spec) return chart.spec;
  throw notSupported(`the properties of the chart ${chart.nameInFile}, which came with the file`);
}

export function changeChart(target: ChartTarget, change: (spec: ChartSpec) => ChartSpec): void {
  target.chart.spec = change(chartSpec(target));
  target.book.later(target.chart, () => write(target));
}

export function removeChart({ book, sheet, chart }: ChartTarget): void {
  book.settle();
  sheet.removeChart(chart.nameInFile);
}

function write({ sheet, chart }: ChartTarget): void {
  const file = sheet.charts.find(({ name }) => name === chart.nameInFile);
  if (!file) throw itemNotFound(`the chart ${chart.nameInFile}`);
  if (!chart.spec) return;
  file.setSpec(chart.spec);
  chart.nameInFile = chart.spec.name;
}
