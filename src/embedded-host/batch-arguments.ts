/** The arguments of a batch's action, with the objects that they refer to in place. */
import type { ArgumentInfo } from "./batch";

type ObjectOf = (pathId: number) => unknown;

/** In lists and records, too, wherever the client has put the id of an object's path. */
export function readArguments(info: ArgumentInfo | undefined, objectOf: ObjectOf): readonly unknown[] {
  return withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? [], objectOf);
}

/** Where a place of `references` is not 0, the same place of `values` is an object, or a list that holds some. */
function withObjects(
  values: readonly unknown[],
  references: readonly unknown[],
  objectOf: ObjectOf,
): readonly unknown[] {
  return values.map((value, index) => {
    const reference = references[index];
    if (Array.isArray(reference) && Array.isArray(value)) return withObjects(value, reference, objectOf);
    if (typeof reference === "number" && reference > 0) return objectOf(reference);
    return withInnerObjects(value, objectOf);
  });
}

/** Inside of a record the client writes `{ _ObjectPathId: 7 }` for an object. */
function withInnerObjects(value: unknown, objectOf: ObjectOf): unknown {
  // Blocks of plain values are large, and hold no records.
  if (Array.isArray(value)) return value.some(isObject) ? value.map((item) => withInnerObjects(item, objectOf)) : value;
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  const [[name, pathId] = []] = entries;
  if (name === "_ObjectPathId" && typeof pathId === "number") return objectOf(pathId);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withInnerObjects(inner, objectOf)]));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
