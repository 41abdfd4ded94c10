/** Turns the object paths of a batch into objects, and keeps those that live across batches by reference. */
import { objectPathTypes, type ArgumentInfo, type Batch, type ObjectPath } from "./batch";
import { readArguments } from "./batch-arguments";
import type { Book } from "./book";
import { itemNotFound, notSupported } from "./host-error";
import { HostObject } from "./host-object";
import { workbookObject } from "./objects/workbook";
import { camelCase, type MemberFinder } from "./query";

/** An object with the expression that leads to it, for messages. */
export interface Resolved {
  /** `null` for a null object. */
  readonly object: HostObject | null;
  readonly expression: string;
}

export interface References {
  keep(resolved: Resolved & { readonly object: HostObject }): void;
  remove(id: unknown): void;
  find(id: string): Resolved;
  idOf(object: HostObject): { readonly _ReferenceId?: string };
  clear(): void;
}

export function createReferences(): References {
  const kept = new Map<string, Resolved>();
  const ids = new WeakMap<HostObject, string>();
  let count = 0;
  return {
    keep: (resolved) => {
      const id = ids.get(resolved.object) ?? `reference${++count}`;
      ids.set(resolved.object, id);
      kept.set(id, resolved);
    },
    remove: (id) => void (typeof id === "string" && kept.delete(id)),
    find: (id) => {
      const found = kept.get(id);
      if (found) return found;
      throw itemNotFound(`an object that was released (${id})`);
    },
    idOf: (object) => {
      const id = ids.get(object);
      return id === undefined ? {} : { _ReferenceId: id };
    },
    clear: () => kept.clear(),
  };
}

export interface ObjectPaths {
  resolve(pathId: number): Resolved;
  /** Arguments with the objects that they refer to in place. */
  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[];
}

/** Every path is evaluated once per batch: a path such as `tables.add()` has an effect. */
export function createObjectPaths(book: Book, batch: Batch, references: References, find: MemberFinder): ObjectPaths {
  const resolved = new Map<number, Resolved>();

  const resolve = (pathId: number): Resolved => {
    const known = resolved.get(pathId);
    if (known) return known;
    const path = batch.ObjectPaths[pathId];
    if (!path) throw notSupported(`a batch without the object path ${pathId}`);
    const found = follow(path);
    resolved.set(pathId, found);
    return found;
  };

  const argumentsOf = (info: ArgumentInfo | undefined): readonly unknown[] =>
    readArguments(info, (pathId) => resolve(pathId).object);

  const follow = (path: ObjectPath): Resolved => {
    if (path.ObjectPathType === objectPathTypes.globalObject)
      return { object: workbookObject(book), expression: "workbook" };
    if (path.ObjectPathType === objectPathTypes.nullObject) return { object: null, expression: "null" };
    if (path.ObjectPathType === objectPathTypes.referenceId) return references.find(path.Name);
    if (path.ParentObjectPathId === undefined) throw notSupported(`objects of the type ${path.Name} of their own`);
    return step(resolve(path.ParentObjectPathId), path);
  };

  const step = (parent: Resolved, path: ObjectPath): Resolved => {
    const args = argumentsOf(path.ArgumentInfo);
    const isProperty = path.ObjectPathType === objectPathTypes.property;
    const name = path.Name === "" ? "GetItem" : path.Name;
    const expression = `${parent.expression}.${camelCase(name)}${isProperty ? "" : describeArguments(args)}`;
    if (!parent.object) return { object: null, expression };
    const member = find(parent.object, name, parent.expression, isProperty ? "" : describeArguments(args));
    return { object: asObject(isProperty ? member.get?.() : member.call?.(args), expression), expression };
  };

  return { resolve, argumentsOf };
}

function asObject(value: unknown, expression: string): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw notSupported(`${expression} as an object`);
}

/** Arguments as people write them in code. */
export function describeArguments(args: readonly unknown[]): string {
  const described = args.map((value) => (value instanceof HostObject ? `<${value.typeName}>` : JSON.stringify(value)));
  return `(${described.join(", ")})`;
}
