import { lastBatchKinds, type Change } from "../workbook/changes";
import { PlanError, type ApplyOptions } from "../workbook/port";
import { queueChange } from "./apply-change";
import { planBatches, type Batch } from "./batches";
import { changePayload } from "./payload";
import { createProxies } from "./proxies";
import type { Send } from "./queue";

/** Bytes of a request from which on Excel would be seen at work. */
const muchContent = 20_000;

/**
 * Carries out the changes, one job per batch; between batches it tells the progress and listens for a cancel.
 * @throws PlanError whose params tell how many batches were `done` of the `total`.
 */
export async function applyChanges(send: Send, changes: readonly Change[], options: ApplyOptions): Promise<void> {
  const batches = planBatches(changes);
  for (const [index, batch] of batches.entries()) {
    const progress = { done: index, total: batches.length };
    if (options.signal?.aborted === true) throw new PlanError("cancelled", progress);
    const isFinal = index === batches.length - 1;
    await telling(
      progress,
      send((context) => queueBatch(context, batch, isFinal)),
    );
    options.onProgress?.(index + 1, batches.length);
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
async function queueBatch(context: Excel.RequestContext, batch: Batch, isFinal: boolean): Promise<void> {
  const { application } = context.workbook;
  const proxies = createProxies(context);
  const isContent = batch.some(({ kind }) => !lastBatchKinds.has(kind));
  if (isContent) application.suspendApiCalculationUntilNextSync();
  if (isContent && writesMuch(batch)) application.suspendScreenUpdatingUntilNextSync();
  // Charts need the values of their formulas, so a closing batch calculates first and a content batch at its end.
  if (isFinal && !isContent) application.calculate("Full");
  for (const change of batch) queueChange(proxies, change);
  if (isFinal && isContent) application.calculate("Full");
}

function writesMuch(batch: Batch): boolean {
  return batch.reduce((size, change) => size + changePayload(change), 0) >= muchContent;
}
