/** Carries out a batch of the client, action by action. A failing action ends the batch; what was done before stands. */
import { PackageError } from "../package/workbook-file";
import { actionTypes, type ActionResult, type Batch, type BatchError, type BatchResponse } from "./batch";
import type { Book } from "./book";
import type { Failure } from "./faults";
import { HostError } from "./host-error";
import { createMemberFinder, type BatchRights, type Trail } from "./member-finder";
import { createReferences, type References } from "./object-paths";
import { createPerformer, injectedFailure } from "./perform-action";

export interface BatchOutcome {
  readonly response: BatchResponse;
  /** Something that is seen may have been changed. */
  readonly isWriting: boolean;
}

export interface Interpreter {
  /** `failure` makes the batch fail before one of its actions. */
  run(batch: Batch, rights: BatchRights, failure?: Failure): BatchOutcome;
  /** Lets go of all objects that were kept from batch to batch. */
  forget(): void;
}

export function createInterpreter(book: Book): Interpreter {
  const references = createReferences();
  const run: Interpreter["run"] = (batch, rights, failure) => {
    const trail: Trail = { location: "", isWriting: false, noteChange: () => void (book.document.isDirty = true) };
    const log: BatchLog = { results: [], traceIds: [] };
    const steps = [() => performAll(batch, log, { book, references, rights, trail, failure }), book.settle];
    const place = () => ({ location: trail.location, index: Math.min(log.results.length, batch.Actions.length - 1) });
    const [error] = book.events.asAddIn(() => steps.flatMap((step) => attempt(step, place)));
    const response = { Results: log.results, TraceIds: log.traceIds, ...(error && { Error: error }) };
    return { response, isWriting: trail.isWriting };
  };
  return { run, forget: references.clear };
}

interface BatchLog {
  readonly results: ActionResult[];
  readonly traceIds: number[];
}

interface BatchRun {
  readonly book: Book;
  readonly references: References;
  readonly rights: BatchRights;
  readonly trail: Trail;
  readonly failure: Failure | undefined;
}

function performAll(batch: Batch, log: BatchLog, { book, references, rights, trail, failure }: BatchRun): void {
  const perform = createPerformer({ book, references, find: createMemberFinder(rights, trail) }, batch);
  batch.Actions.forEach((action, index) => {
    if (index === failure?.afterActions) throw injectedFailure(failure);
    const isTrace = action.ActionType === actionTypes.trace;
    if (isTrace) log.traceIds.push(action.Id);
    log.results.push({ ActionId: action.Id, Value: isTrace ? null : (perform(action) ?? null) });
  });
  if (failure && failure.afterActions >= batch.Actions.length) throw injectedFailure(failure);
}

interface Place {
  readonly location: string;
  readonly index: number;
}

/** What was built up before a failure is written all the same: a batch is no transaction. */
function attempt(step: () => void, place: () => Place): readonly BatchError[] {
  try {
    step();
    return [];
  } catch (error) {
    return [describeError(error, place())];
  }
}

function describeError(error: unknown, { location, index }: Place): BatchError {
  const place = { Location: location, ActionIndex: index, HttpStatusCode: 400 };
  if (error instanceof HostError) return { Code: error.code, Message: error.message, ...place };
  if (error instanceof PackageError) {
    const Code = error.code === "shiftConflict" ? "InsertDeleteConflict" : "InvalidArgument";
    return { Code, Message: error.message, ...place };
  }
  // A fault of the host itself: shown with its stack, under a code that no Excel has.
  const Message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "EmbeddedHostFailure", Message, ...place };
}
