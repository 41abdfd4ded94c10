/** What add-ins are told: who listens to what, and the events on their way. */
import type { HostEvent } from "./host-events";

/** Types of events on the wire. */
export const eventTypes = {
  settingsChanged: 1,
  documentSelectionChanged: 2,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetFormatChanged: 18,
  sheetRowSorted: 19,
  sheetColumnSorted: 20,
  sheetSingleClicked: 21,
  sheetRowHiddenChanged: 22,
  sheetFormulaChanged: 23,
  sheetProtectionChanged: 24,
  sheetNameChanged: 25,
  sheetVisibilityChanged: 26,
  sheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  autoSaveChanged: 2200,
  workbookActivated: 2203,
} as const;

/** Who listens to all objects of the workbook has this as its target. */
export const wholeWorkbook = "Workbook";

export type Source = "Local" | "Remote";

export interface EventSource {
  /** Off while an add-in has set `runtime.enableEvents` to false. */
  isEnabled: boolean;
  /** Who acts right now. */
  readonly source: Source;
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
  /** Everything that `act` raises is an add-in's own doing. */
  asAddIn<T>(act: () => T): T;
  /** Everything that `act` raises is the doing of a co-author. */
  asCoAuthor<T>(act: () => T): T;
  register(type: number, target: string): void;
  unregister(type: number, target: string): void;
  /** Nobody listens to anything any more. */
  forget(): void;
  /** Does anybody listen to one of the targets, or to one of that type at all? */
  isWanted(type: number, targets?: readonly string[]): boolean;
  /** Tells every target that is listened to. */
  raise(type: number, targets: readonly string[], message: Readonly<Record<string, unknown>>): void;
  /** Called some time after what raised the event: the answer to a batch always comes first. */
  onEvent(listener: (event: HostEvent) => void): () => void;
}

const category = 65536;

export function createEventSource(): EventSource {
  const registered = createRegistrations();
  const delivery = createDelivery();
  let source: Source = "Local";
  let triggerSource: EventSource["triggerSource"] = "Unknown";
  return {
    isEnabled: true,
    get source() {
      return source;
    },
    get triggerSource() {
      return triggerSource;
    },
    asAddIn: (act) => {
      triggerSource = "ThisLocalAddin";
      try {
        return act();
      } finally {
        triggerSource = "Unknown";
      }
    },
    asCoAuthor: (act) => {
      source = "Remote";
      try {
        return act();
      } finally {
        source = "Local";
      }
    },
    register: registered.add,
    unregister: registered.remove,
    forget: registered.clear,
    isWanted(type, targets) {
      return this.isEnabled && registered.has(type, targets);
    },
    raise(type, targets, message) {
      if (!this.isEnabled) return;
      for (const targetId of targets.filter((target) => registered.has(type, [target])))
        delivery.send({ messageCategory: category, messageType: type, targetId, message: JSON.stringify(message) });
    },
    onEvent: delivery.onEvent,
  };
}

/** The client has another way to listen to these, of which the host hears nothing. */
const alwaysHeard: readonly number[] = [eventTypes.documentSelectionChanged, eventTypes.settingsChanged];

function createRegistrations() {
  const heard = () => new Map(alwaysHeard.map((type) => [type, new Map([["", 1]])]));
  let counts: Map<number, Map<string, number>> = heard();
  const change = (type: number, target: string, by: number) => {
    const targets = counts.get(type) ?? new Map<string, number>();
    counts.set(type, targets);
    const count = Math.max(0, (targets.get(target) ?? 0) + by);
    if (count > 0) targets.set(target, count);
    else targets.delete(target);
  };
  return {
    add: (type: number, target: string) => change(type, target, 1),
    remove: (type: number, target: string) => change(type, target, -1),
    clear: () => void (counts = heard()),
    has: (type: number, targets?: readonly string[]) => {
      const known = counts.get(type);
      return targets ? targets.some((target) => known?.has(target) === true) : (known?.size ?? 0) > 0;
    },
  };
}

function createDelivery() {
  const listeners = new Set<(event: HostEvent) => void>();
  let waiting: HostEvent[] = [];
  const deliver = () => {
    const events = waiting;
    waiting = [];
    for (const event of events) for (const listener of [...listeners]) listener(event);
  };
  return {
    send: (event: HostEvent) => {
      if (listeners.size === 0) return;
      if (waiting.length === 0) setTimeout(deliver, 0);
      waiting.push(event);
    },
    onEvent: (listener: (event: HostEvent) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
