import { lastBatchKinds, type Change } from "../workbook/changes";
import { refuseFiltered } from "../workbook/filters";
import { PlanError, type ApplyOptions } from "../workbook/port";
import { queueChange } from "./apply-change";
import { clearFilter, restoreFilter, setFiltersAgain } from "./apply-filter";
import { planBatches, type Batch } from "./batches";
import { batchFilters, type FilterStep, type KnownFilters } from "./filter-steps";
import { changePayload } from "./payload";
import { createProxies } from "./proxies";
import type { Send } from "./queue";

/** Bytes of a request from which on Excel would be seen at work. */
const muchContent = 20_000;

/**
 * Carries out the changes, one job per batch; between batches it tells the progress and listens for a cancel.
 * @throws PlanError before anything is sent where a filter would be lost, else one whose params tell how many batches
 * were `done` of the `total`.
 */
export async function applyChanges(
  send: Send,
  changes: readonly Change[],
  options: ApplyOptions,
  known: KnownFilters = { filters: [] },
): Promise<void> {
  refuseFiltered(known, changes, { writesFiltered: false }, options);
  const batches = planBatches(changes);
  const filters = batchFilters(known.filters, batches, options.criteria);
  for (const [index, batch] of batches.entries()) {
    const progress = { done: index, total: batches.length };
    if (options.signal?.aborted === true) throw new PlanError("cancelled", progress);
    const isFinal = index === batches.length - 1;
    const { steps, left } = filters[index] ?? { steps: [], left: [] };
    await telling(progress, sendBatch(send, { batch, isFinal, steps }));
    known.filters = left;
    options.onProgress?.(index + 1, batches.length);
  }
}

interface Sending {
  readonly batch: Batch;
  readonly isFinal: boolean;
  readonly steps: readonly FilterStep[];
}

/** A batch that fails midway has cleared filters that it did not come to set again. */
async function sendBatch(send: Send, sending: Sending): Promise<void> {
  try {
    await send((context) => queueBatch(context, sending));
  } catch (error) {
    const hasBegun = error instanceof PlanError && error.params["begun"] === 1;
    if (hasBegun) await setFiltersAgain(send, sending.steps);
    throw error;
  }
}

/** Adds to a failure how far the writing had come. */
async function telling<T>(progress: Readonly<Record<string, number>>, sending: Promise<T>): Promise<T> {
  try {
    return await sending;
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    throw new PlanError(error.code, { ...error.params, ...progress }, error.log);
  }
}

// Not sent here: `Excel.run` sends what is queued when its job is done, so a batch is exactly one round trip.
async function queueBatch(context: Excel.RequestContext, { batch, isFinal, steps }: Sending): Promise<void> {
  const { application } = context.workbook;
  const proxies = createProxies(context);
  const isContent = batch.some(({ kind }) => !lastBatchKinds.has(kind));
  if (isContent) application.suspendApiCalculationUntilNextSync();
  if (isContent && writesMuch(batch)) application.suspendScreenUpdatingUntilNextSync();
  // Charts need the values of their formulas, so a closing batch calculates first and a content batch at its end.
  if (isFinal && !isContent) application.calculate("Full");
  for (const { before } of steps) clearFilter(context, before);
  for (const change of batch) queueChange(proxies, change);
  // a filter lets rows through by what their formulas show now
  if ((isFinal && isContent) || steps.length > 0) application.calculate("Full");
  for (const { after } of steps) if (after) restoreFilter(context, after);
}

function writesMuch(batch: Batch): boolean {
  return batch.reduce((size, change) => size + changePayload(change), 0) >= muchContent;
}
