/** Carries out one action of a batch. */
import { actionTypes, noResult, type Action, type ArgumentInfo, type Batch } from "./batch";
import type { Book } from "./book";
import type { Failure } from "./faults";
import { HostError, notSupported } from "./host-error";
import { HostObject } from "./host-object";
import { createObjectPaths, describeArguments, type References, type Resolved } from "./object-paths";
import { camelCase, loadProperties, type MemberFinder } from "./query";

export interface ActionContext {
  readonly book: Book;
  readonly references: References;
  readonly find: MemberFinder;
}

/** Something is done with it, other than with a null object. */
interface Target extends Resolved {
  readonly object: HostObject;
}

/** What the client can send, but no member that Office.js declares for Excel makes it send. */
const unsupported: Readonly<Record<number, string>> = {
  [actionTypes.recursiveQuery]: "the recursive loading (loadRecursive)",
  [actionTypes.queryAsJson]: "the loading as a plain value (retrieve)",
  [actionTypes.ensureUnchanged]: "the comparison with an earlier state (ensureUnchanged)",
  [actionTypes.update]: "the update as a whole (update)",
};

/** @returns what carries out the batch's actions in turn, and answers their results */
export function createPerformer({ book, references, find }: ActionContext, batch: Batch): (action: Action) => unknown {
  const paths = createObjectPaths(book, batch, references, find);
  return (action) => {
    const { object, expression } = paths.resolve(action.ObjectPathId);
    if (object === null) return action.ActionType === actionTypes.method ? noResult : null;
    const target = { object, expression };
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return { ...object.id(), ...references.idOf(object) };
      case actionTypes.query:
        return loadProperties(object, expression, action.QueryInfo ?? {}, find);
      case actionTypes.method:
        return callMethod(target, action, paths.argumentsOf(action.ArgumentInfo), { references, find });
      case actionTypes.setProperty:
        return setProperty(target, action, paths.argumentsOf, find);
      default:
        throw notSupported(`${unsupported[action.ActionType] ?? `action type ${action.ActionType}`} of ${expression}`);
    }
  };
}

function callMethod(
  on: Target,
  action: Action,
  args: readonly unknown[],
  { references, find }: Omit<ActionContext, "book">,
): unknown {
  if (action.Name === "_KeepReference") return void references.keep(on);
  if (action.Name === "_RemoveReference") return void references.remove(args[0]);
  const call = find(on.object, action.Name, on.expression, describeArguments(args)).call;
  if (!call) throw notSupported(`calling ${on.expression}.${camelCase(action.Name)}`);
  const result = call(args);
  return result instanceof HostObject ? { ...result.id() } : (result ?? null);
}

function setProperty(
  on: Target,
  action: Action,
  argumentsOf: (info: ArgumentInfo | undefined) => readonly unknown[],
  find: MemberFinder,
): null {
  const set = find(on.object, action.Name, on.expression).set;
  if (!set) throw notSupported(`setting ${on.expression}.${camelCase(action.Name)}`);
  set(argumentsOf(action.ArgumentInfo)[0]);
  return null;
}

const failures: Readonly<Record<Failure["code"], string>> = {
  GeneralException: "There was an internal error while processing the request.",
  AccessDenied: "You cannot perform the requested operation.",
};

export function injectedFailure({ code }: Failure): HostError {
  return new HostError(code, failures[code]);
}
