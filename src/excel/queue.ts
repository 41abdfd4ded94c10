/**
 * The only place that calls `Excel.run`. Operations (reading, writing a list of batches) run one after the other and
 * are never interleaved. A host that does not answer in time leaves its job unsettled for ever, so the queue then
 * refuses everything until it is renewed: the old batch may still arrive.
 */
import { PlanError } from "../workbook/port";
import { isCellEditMode, toPlanError } from "./errors";

export interface QueueOptions {
  /** How long one job may take. */
  readonly timeoutMs?: number;
  /** How often a batch is sent again while the user is typing in a cell. */
  readonly cellEditRetries?: number;
  readonly cellEditDelayMs?: number;
  /** Waits between two attempts. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

export type Job<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs one job in a request context of its own, or in the one that is given; rejects with a `PlanError`. */
export type Send = <T>(job: Job<T>, context?: Excel.RequestContext) => Promise<T>;

export interface Queue {
  /** Carries out an operation of one or more jobs once all earlier operations are over; settles as it does. */
  run<T>(operation: (send: Send) => Promise<T>): Promise<T>;
  /** Lets the queue work again after a timeout. */
  renew(): void;
}

const defaults = { timeoutMs: 60_000, cellEditRetries: 20, cellEditDelayMs: 500, wait: sleep } satisfies QueueOptions;

export function createQueue(options: QueueOptions = {}): Queue {
  const settings = { ...defaults, ...options };
  let tail: Promise<unknown> = Promise.resolve();
  let hung: PlanError | undefined;

  async function send<T>(job: Job<T>, context?: Excel.RequestContext): Promise<T> {
    if (hung !== undefined) throw hung;
    try {
      return await withCellEditRetries(() => start(job, context), settings);
    } catch (error) {
      const failure = toPlanError(error);
      if (failure.code === "hostTimeout") hung = failure;
      throw failure;
    }
  }

  return {
    run<T>(operation: (send: Send) => Promise<T>): Promise<T> {
      const result = tail.then(() => operation(send));
      // The failure belongs to whoever asked for this operation, not to the next in line.
      tail = result.catch(() => undefined);
      return result;
    },
    renew() {
      hung = undefined;
    },
  };
}

function start<T>(job: Job<T>, context: Excel.RequestContext | undefined): Promise<T> {
  return Excel.run({ delayForCellEdit: false, ...(context && { previousObjects: context }) }, job);
}

async function withCellEditRetries<T>(attemptJob: () => Promise<T>, settings: Required<QueueOptions>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await withTimeout(attemptJob(), settings.timeoutMs);
    } catch (error) {
      if (!isCellEditMode(error) || attempt >= settings.cellEditRetries) throw error;
      await settings.wait(settings.cellEditDelayMs);
    }
  }
}

function withTimeout<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new PlanError("hostTimeout", { milliseconds })), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
