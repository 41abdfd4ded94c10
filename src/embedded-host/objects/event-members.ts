/** The members behind `onChanged.add(…)` and the like: the client tells which events it wants, and when it stops. */
import type { Book } from "../book";
import { method, type Members } from "../host-object";

/** What can be listened to on one type of object. */
export interface ListenedEvent {
  /** Between `_Register` and its end, as on the wire: `DataChangedEvent`. */
  readonly name: string;
  readonly type: number;
  readonly since?: string;
}

/** @param targetOf the id under which the object's events are raised */
export function eventMembers<T extends { readonly book: Book }>(
  events: readonly ListenedEvent[],
  targetOf: (target: T) => string,
): Members<T>;
/** @param bookOf the workbook of an object that does not hold it under this name */
export function eventMembers<T>(
  events: readonly ListenedEvent[],
  targetOf: (target: T) => string,
  bookOf: (target: T) => Book,
): Members<T>;
export function eventMembers<T extends { readonly book: Book }>(
  events: readonly ListenedEvent[],
  targetOf: (target: T) => string,
  bookOf: (target: T) => Book = ({ book }) => book,
): Members<T> {
  const members = events.flatMap(({ name, type, since }) => [
    [`_Register${name}`, method<T>((target) => bookOf(target).events.register(type, targetOf(target)), since)] as const,
    [
      `_Unregister${name}`,
      method<T>((target) => bookOf(target).events.unregister(type, targetOf(target)), since),
    ] as const,
  ]);
  return Object.fromEntries(members);
}
