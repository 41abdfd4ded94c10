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
): Members<T> {
  const members = events.flatMap(({ name, type, since }) => [
    [`_Register${name}`, method<T>((target) => target.book.events.register(type, targetOf(target)), since)] as const,
    [
      `_Unregister${name}`,
      method<T>((target) => target.book.events.unregister(type, targetOf(target)), since),
    ] as const,
  ]);
  return Object.fromEntries(members);
}
