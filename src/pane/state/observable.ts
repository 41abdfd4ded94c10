/** A value that changes by itself, in the form that React's `useSyncExternalStore` reads. */
export interface Observable<T> {
  readonly current: () => T;
  /** Calls the listener after each change, until the answer is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface ObservableSource<T> extends Observable<T> {
  /** Changes the value; the same value again tells nobody. */
  readonly set: (next: T) => void;
}

export function createObservable<T>(initial: T): ObservableSource<T> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    current: () => value,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
  };
}
