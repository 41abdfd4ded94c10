import type { Calculator } from "../calculation/calculator";
import type { WorkbookFile } from "../package/workbook-file";
import { lastBatchKinds, type Change } from "../workbook/changes";
import { PlanError, type ApplyOptions, type PlanFile, type PlanFiles } from "../workbook/port";
import { applyChange } from "./apply-change";
import { createWrittenColumns } from "./calculated-columns";
import { toPlanError } from "./file-errors";
import { createWrittenSheets, hideFilteredRows } from "./filtered-rows";
import { readWorkbook } from "./read";
import { readRules } from "./read-rules";
import { readContents } from "./read-contents";
import { recalculate } from "./recalculate";

export interface PlanFilesOptions {
  /** From the package room, with the compression that suits the runtime. */
  readonly openWorkbook: (bytes: Uint8Array) => WorkbookFile | Promise<WorkbookFile>;
  readonly createWorkbook: () => WorkbookFile | Promise<WorkbookFile>;
  /** Without it formulas keep the values that they have. */
  readonly createCalculator?: () => Promise<Calculator>;
  /** What TODAY() gives: a serial number of the 1900 system. */
  readonly today: number;
}

/**
 * Plans in .xlsx files. What is not changed stays as it is, byte for byte. After changes, formulas are calculated when
 * their values are first asked for, by `read` or `toBytes`; so they are in a file that was changed by somebody who does
 * not calculate. A file that is only read keeps the values of its author otherwise.
 */
export function createPlanFiles(options: PlanFilesOptions): PlanFiles {
  return {
    open: (bytes) => planFile(() => options.openWorkbook(bytes), options),
    create: () => planFile(() => options.createWorkbook(), options),
  };
}

async function planFile(
  load: () => WorkbookFile | Promise<WorkbookFile>,
  options: PlanFilesOptions,
): Promise<PlanFile> {
  const workbook = await translated(load);
  let isStale = workbook.calculation.isDue;
  const written = createWrittenSheets();
  const refresh = async () => {
    if (isStale) await calculate(workbook, options, written.take());
    isStale = false;
  };
  return {
    // in a file nothing moves: criteria stay, rows that they hide are written like all others, and hidden anew
    capabilities: { writesFiltered: true },
    read: () => translated(async () => (await refresh(), readWorkbook(workbook))),
    readRules: (ranges) => translated(() => readRules(workbook, ranges)),
    readSheets: (sheets) => translated(async () => (await refresh(), readContents(workbook, sheets))),
    apply: (changes, applyOptions = {}) =>
      translated(() => {
        isStale = true;
        written.note(changes);
        applyChanges(workbook, changes, applyOptions);
      }),
    toBytes: () => translated(async () => (await refresh(), workbook.toBytes())),
  };
}

/** The same two steps as in Excel, so that progress and cancel act alike. */
function applyChanges(workbook: WorkbookFile, changes: readonly Change[], options: ApplyOptions): void {
  const content = changes.filter(({ kind }) => !lastBatchKinds.has(kind));
  const last = changes.filter(({ kind }) => lastBatchKinds.has(kind));
  const steps = [content, last].filter(({ length }) => length > 0);
  steps.forEach((step, index) => {
    if (options.signal?.aborted === true) throw new PlanError("cancelled", { done: index, total: steps.length });
    applyStep(workbook, step);
    options.onProgress?.(index + 1, steps.length);
  });
}

function applyStep(workbook: WorkbookFile, changes: readonly Change[]): void {
  const written = createWrittenColumns();
  for (const change of changes) applyChange(workbook, change, written);
  written.settle();
}

/** Rows are filtered by what their formulas show; totals of shown rows follow the filter. */
async function calculate(
  workbook: WorkbookFile,
  { createCalculator, today }: PlanFilesOptions,
  written: readonly string[],
): Promise<void> {
  const calculator = await createCalculator?.();
  try {
    if (calculator) recalculate(workbook, calculator, today);
    const hasMoved = hideFilteredRows(workbook, written, today);
    if (calculator && hasMoved) recalculate(workbook, calculator, today);
    if (calculator) workbook.calculation.noteDone();
  } finally {
    calculator?.dispose();
  }
}

async function translated<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toPlanError(error);
  }
}
