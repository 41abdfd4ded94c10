// What the embedded host costs: batches by size, and calculating a plan again after one edit.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cpuUsage } from "node:process";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { planFile, planKpis, planSizes, type PlanSize } from "./bench-files";

const columns = 20;
export const batchSizes = [20, 2000, 20_000, 100_000] as const;

export interface BatchCost {
  readonly cells: number;
  /** Milliseconds of processor time from the call of sync to its answer. */
  readonly writing: number;
  readonly reading: number;
  readonly requestBytes: number;
}

/** Writes and reads one block of so many cells through the real client, a batch each. */
export async function measureBatches(): Promise<readonly BatchCost[]> {
  const costs: BatchCost[] = [];
  for (const cells of [20, ...batchSizes]) costs.push(await measureBatch(cells));
  // The first run warms the code up.
  return costs.slice(1);
}

async function measureBatch(cells: number): Promise<BatchCost> {
  const excel = await startExcel();
  const values = Array.from({ length: cells / columns }, (_, row) =>
    Array.from({ length: columns }, (_, column) => (column % 2 === 0 ? row * column : `text ${row}`)),
  );
  excel.counters.reset();
  const writing = await milliseconds(() => excel.Excel.run((context) => write(context, values)));
  const { requestBytes } = excel.counters;
  const reading = await milliseconds(() => excel.Excel.run((context) => read(context, values.length)));
  excel.close();
  return { cells, writing, reading, requestBytes };
}

async function write(context: Excel.RequestContext, values: unknown[][]): Promise<void> {
  blockOf(context, values.length).values = values;
  await context.sync();
}

async function read(context: Excel.RequestContext, rows: number): Promise<void> {
  const range = blockOf(context, rows).load("values");
  await context.sync();
  if (range.values.length !== rows) throw new Error("The block was not read.");
}

function blockOf(context: Excel.RequestContext, rows: number): Excel.Range {
  return context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, rows, columns);
}

export interface RecalculationCost {
  readonly rows: PlanSize;
  /** Milliseconds of processor time until the first answer that holds calculated values. */
  readonly opening: number;
  /** Milliseconds of processor time from one changed actual to the answer with all values that depend on it: the median of several. */
  readonly edit: number;
}

/** Opens plans of both sizes and changes the actual of their first row. */
export async function measureRecalculations(folder: string): Promise<readonly RecalculationCost[]> {
  const costs: RecalculationCost[] = [];
  for (const rows of planSizes) costs.push(await measureRecalculation(folder, rows));
  return costs;
}

async function measureRecalculation(folder: string, rows: PlanSize): Promise<RecalculationCost> {
  const excel = await startExcel({ file: readFileSync(join(folder, planFile(rows))), today: 46_096 });
  const opening = await milliseconds(() => readKpis(excel));
  const edits: number[] = [];
  for (const actual of [1, 2, 3, 4, 5]) edits.push(await milliseconds(() => edit(excel, actual)));
  excel.close();
  return { rows, opening, edit: edits.sort((one, other) => one - other)[2] ?? 0 };
}

async function readKpis({ Excel }: RunningExcel): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(planKpis.table).getDataBodyRange().load("values");
    await context.sync();
  });
}

async function edit({ Excel }: RunningExcel, actual: number): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(planKpis.table);
    table.columns.getItem("Actual").getDataBodyRange().getRow(0).values = [[actual * 1000]];
    table.columns.getItem("Gap").getDataBodyRange().load("values");
    await context.sync();
  });
}

/** Milliseconds of processor time: what else the machine does plays no part. */
async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const before = cpuUsage();
  await work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}
