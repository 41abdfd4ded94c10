/** Carries out a batch of the client, action by action. A failing action ends the batch; what was done before stands. */
import { PackageError } from "../package/workbook-file";
import {
  actionTypes,
  noResult,
  type Action,
  type ActionResult,
  type Batch,
  type BatchError,
  type BatchResponse,
} from "./batch";
import type { Book } from "./book";
import { HostError, notSupported } from "./host-error";
import { HostObject, type BoundMember } from "./host-object";
import { createObjectPaths, createReferences, describeArguments, type Resolved } from "./object-paths";
import { camelCase, loadProperties } from "./query";
import { isSetReported, type RequirementSets } from "./requirement-sets";

/** `failAfter` makes the batch fail before the action of that index. */
export type RunBatch = (batch: Batch, failAfter?: number) => BatchResponse;

export function createInterpreter(book: Book, sets: RequirementSets): RunBatch {
  const references = createReferences();

  return (batch, failAfter) => {
    const trail: Trail = { location: "" };
    const find = createMemberFinder(sets, trail);
    const { resolve, argumentsOf } = createObjectPaths(book, batch, references, find);
    const results: ActionResult[] = [];
    const traceIds: number[] = [];

    const perform = (action: Action): unknown => {
      if (action.ActionType === actionTypes.trace) return void traceIds.push(action.Id);
      const { object, expression } = resolve(action.ObjectPathId);
      if (object === null) return action.ActionType === actionTypes.method ? noResult : null;
      switch (action.ActionType) {
        case actionTypes.instantiate:
          return { ...object.id(), ...references.idOf(object) };
        case actionTypes.query:
          return loadProperties(object, expression, action.QueryInfo ?? {}, find);
        case actionTypes.method:
          return callMethod({ object, expression }, action);
        case actionTypes.setProperty:
          return setProperty({ object, expression }, action);
        default:
          throw notSupported(`action type ${action.ActionType} on ${expression}`);
      }
    };

    const callMethod = (on: Resolved & { object: HostObject }, action: Action): unknown => {
      if (action.Name === "_KeepReference") return void references.keep(on);
      const args = argumentsOf(action.ArgumentInfo);
      if (action.Name === "_RemoveReference") return void references.remove(args[0]);
      const call = find(on.object, action.Name, on.expression, describeArguments(args)).call;
      if (!call) throw notSupported(`calling ${on.expression}.${camelCase(action.Name)}`);
      const result = call(args);
      return result instanceof HostObject ? { ...result.id() } : (result ?? null);
    };

    const setProperty = (on: Resolved & { object: HostObject }, action: Action): null => {
      const set = find(on.object, action.Name, on.expression).set;
      if (!set) throw notSupported(`setting ${on.expression}.${camelCase(action.Name)}`);
      set(argumentsOf(action.ArgumentInfo)[0]);
      return null;
    };

    const performAll = () => {
      batch.Actions.forEach((action, index) => {
        if (index === failAfter) throw injectedFailure();
        results.push({ ActionId: action.Id, Value: perform(action) ?? null });
      });
      if (failAfter !== undefined && failAfter >= batch.Actions.length) throw injectedFailure();
    };

    const failures = [performAll, book.settle].flatMap((step) =>
      attempt(step, () => describeError(trail.location, Math.min(results.length, batch.Actions.length - 1))),
    );
    const [error] = failures;
    return { Results: results, TraceIds: traceIds, ...(error && { Error: error }) };
  };
}

/** What was built up before a failure is written all the same: a batch is no transaction. */
function attempt(step: () => void, describe: () => (error: unknown) => BatchError): readonly BatchError[] {
  try {
    step();
    return [];
  } catch (error) {
    return [describe()(error)];
  }
}

/** The member that was used last, for the error that it may cause. */
interface Trail {
  location: string;
}

function createMemberFinder(sets: RequirementSets, trail: Trail) {
  return (object: HostObject, name: string, expression: string, args = ""): BoundMember => {
    trail.location = `${object.typeName}.${camelCase(name)}`;
    const member = object.member(name);
    const path = `${expression}.${camelCase(name)}${args}`;
    if (!member) throw notSupported(path);
    if (member.since && !isSetReported(sets, "ExcelApi", member.since)) throw apiNotFound(path, member.since);
    return member;
  };
}

export type FindMember = ReturnType<typeof createMemberFinder>;

function apiNotFound(path: string, version: string): HostError {
  return new HostError("ApiNotFound", `The API ${path} could not be found. It needs ExcelApi ${version}.`);
}

function injectedFailure(): HostError {
  return new HostError("GeneralException", "There was an internal error while processing the request.");
}

function describeError(location: string, actionIndex: number) {
  const place = { Location: location, ActionIndex: actionIndex, HttpStatusCode: 400 };
  return (error: unknown): BatchError => {
    if (error instanceof HostError) return { Code: error.code, Message: error.message, ...place };
    if (error instanceof PackageError) return { Code: "InvalidArgument", Message: error.message, ...place };
    // A fault of the host itself: shown with its stack, under a code that no Excel has.
    const Message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { Code: "EmbeddedHostFailure", Message, ...place };
  };
}
