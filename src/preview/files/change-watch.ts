import type { EmbeddedHost } from "../../embedded-host/embedded-host";

export interface ChangeWatch {
  /** Does the workbook differ from what was last saved or opened? */
  isUnsaved(): boolean;
  /** These bytes are on the person's disk now. */
  saved(bytes: Uint8Array): void;
  stop(): void;
}

const settles = 250;

/**
 * Notices when the workbook differs from its saved state. The host tells of every change that can be seen, and so of
 * selections too: whether the file would change is decided by its bytes, once things have settled.
 */
export function watchChanges(host: EmbeddedHost, window: Window, changed: () => void, isUnsaved: boolean): ChangeWatch {
  let last = host.save();
  let unsaved = isUnsaved;
  let timer = 0;
  let seen = viewOf(host);

  const compare = () => {
    timer = 0;
    if (unsaved || isSame(last, host.save())) return;
    unsaved = true;
    changed();
  };
  const look = () => {
    const before = seen;
    seen = viewOf(host);
    const onlyLooked = seen.place !== before.place && seen.batches === before.batches;
    if (!unsaved && !onlyLooked && timer === 0) timer = window.setTimeout(compare, settles);
  };
  const stopListening = host.desk.onChange(look);

  return {
    isUnsaved: () => {
      if (timer !== 0) {
        window.clearTimeout(timer);
        compare();
      }
      return unsaved;
    },
    saved: (bytes) => {
      last = bytes;
      unsaved = false;
      changed();
    },
    stop: () => {
      window.clearTimeout(timer);
      stopListening();
    },
  };
}

interface View {
  readonly place: string;
  readonly batches: number;
}

function viewOf({ desk, counters }: EmbeddedHost): View {
  const { top, left, bottom, right } = desk.selection;
  return { place: [desk.activeSheet.name, top, left, bottom, right].join("\t"), batches: counters.batches };
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
