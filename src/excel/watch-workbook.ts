import type { SheetRange, WorkbookChange } from "../workbook/port";
import { editedRanges, noteSheets, type CellEvent, type KnownSheets } from "./edited-ranges";
import type { Send } from "./queue";

type Listener = (change: WorkbookChange) => void;

/** What every event of a workbook tells about its origin; newer hosts have values of their own. */
interface OriginEvent {
  readonly source: string;
}

export interface WatchOptions {
  /** How long changes are gathered before the listener is called; a paste or an import raises many events. */
  readonly gatherMs?: number;
}

/** Runs an operation when it is its turn. */
type Run = <T>(operation: (send: Send) => Promise<T>) => Promise<T>;

/**
 * Calls the listener after changes of cells, and after sheets and tables come or go, once for all that come within `gatherMs`; `isRemote` when all of
 * them are. One batch to begin, which learns the names of the sheets as well. The answer ends it, in one batch more.
 */
export async function watchWorkbook(
  run: Run,
  listener: Listener,
  known: KnownSheets,
  options: WatchOptions,
): Promise<() => Promise<void>> {
  const gathered = gather(listener, options.gatherMs ?? 150);
  const { handlers, sheets } = await run((send) => send((context) => register(context, gathered.add, known)));
  noteSheets(known, sheets.items);
  return async () => {
    gathered.stop();
    // handlers can only be removed in the context that has added them
    await run((send) => send(() => remove(handlers), contextOf(handlers)));
  };
}

type Handlers = Awaited<ReturnType<typeof register>>["handlers"];

/** `sheet` is undefined for what is more than a change of cells on a sheet that is known. */
type Add = (event: OriginEvent, sheet?: string, edits?: readonly SheetRange[]) => void;

async function register({ workbook: { worksheets, tables } }: Excel.RequestContext, add: Add, known: KnownSheets) {
  const handle = (event: OriginEvent) => {
    add(event);
    return Promise.resolve();
  };
  const handleCells = (event: CellEvent) => {
    add(event, known.names.get(event.worksheetId), editedRanges(event, known));
    return Promise.resolve();
  };
  const handlers = [
    worksheets.onChanged.add(handleCells),
    worksheets.onAdded.add(handle),
    worksheets.onDeleted.add(handle),
    tables.onAdded.add(handle),
    tables.onDeleted.add(handle),
  ] as const;
  // not sent here: the end of the job sends it
  return Promise.resolve({ handlers, sheets: worksheets.load("items/id,items/name") });
}

function remove(handlers: Handlers): Promise<void> {
  for (const handler of handlers) handler.remove();
  return Promise.resolve();
}

function contextOf([first]: Handlers): Excel.RequestContext {
  // an event handler keeps the context of its `Excel.run`, which the declared type widens
  return first.context as Excel.RequestContext;
}

const nothing: WorkbookChange = { isRemote: true, sheets: new Set(), edits: [] };

function gather(listener: Listener, milliseconds: number) {
  let timer: number | undefined;
  let change = nothing;
  let isStopped = false;
  const tell = () => {
    const gathered = change;
    [timer, change] = [undefined, nothing];
    listener(gathered);
  };
  return {
    add({ source }: OriginEvent, sheet?: string, edited: readonly SheetRange[] = []) {
      // events that were under way still come after the handlers have been removed
      if (isStopped) return;
      change = {
        isRemote: change.isRemote && source === "Remote",
        sheets: change.sheets && sheet !== undefined ? new Set([...change.sheets, sheet]) : undefined,
        edits: [...change.edits, ...edited],
      };
      timer ??= setTimeout(tell, milliseconds);
    },
    stop() {
      if (timer !== undefined) clearTimeout(timer);
      timer = undefined;
      isStopped = true;
    },
  };
}
