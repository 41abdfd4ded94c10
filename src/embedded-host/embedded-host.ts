/** "Excel, small": answers batches of the Office.js client on a workbook that is held in memory. Knows nothing of plans. */
import type { Calculator } from "../calculation/calculator";
import type { WorkbookFile } from "../package/workbook-file";
import type { Batch, BatchResponse } from "./batch";
import { createBook } from "./book";
import { createCounters, type Counters } from "./counters";
import { createDesk } from "./create-desk";
import type { Desk } from "./desk";
import type { DocumentOptions } from "./document-state";
import { createFaults, type Faults } from "./faults";
import type { HostEvent } from "./host-events";
import { createInterpreter } from "./interpreter";
import { refusals } from "./refusals";
import type { RequirementSets } from "./requirement-sets";

export interface EmbeddedHostOptions extends DocumentOptions {
  readonly workbook: WorkbookFile;
  readonly calculator: Calculator;
  /** Members above these sets are refused, as an older Excel would. */
  readonly requirementSets: RequirementSets;
  /** Serial number of the 1900 system; what TODAY() answers. */
  readonly today: number;
  /** How the person at the screen types and reads; "en-US", if not given. */
  readonly culture?: string;
  /** The workbook was opened for reading only; no, if not given. */
  readonly isReadOnly?: boolean;
  /** An add-in opens a new workbook: with the content of a file, or an empty one. Refused, if not given. */
  readonly onNewWorkbook?: (file: Uint8Array | undefined) => void;
}

export interface EmbeddedHost {
  readonly workbook: WorkbookFile;
  readonly counters: Counters;
  readonly faults: Faults;
  /** The side of the person at the screen. */
  readonly desk: Desk;
  /**
   * Takes the JSON text of a batch, answers the JSON text of its response. An error of the batch is a response too;
   * once the host is closed, there is none.
   */
  process(batchJson: string): Promise<string>;
  /** Events for the add-in, each to be handed to its client; answers what ends the listening. */
  onEvent(listener: (event: HostEvent) => void): () => void;
  /** The file as Excel would save it now, with every formula's value. */
  save(): Uint8Array;
  /** The workbook is closed: no batch is answered any more, nobody is told, and the calculator's memory is given back. */
  close(): void;
}

export function createEmbeddedHost(options: EmbeddedHostOptions): EmbeddedHost {
  const counters = createCounters();
  const faults = createFaults();
  const book = createBook(options);
  const run = createInterpreter(book);
  const desk = createDesk(book);
  let isClosed = false;

  const answer = (batchJson: string, requestBytes: number): BatchResponse | undefined => {
    const fate = faults.nextFate(requestBytes);
    if (fate.kind === "hang" || isClosed) return undefined;
    if (fate.kind === "refuse") return refusals[fate.as];
    const batch = readBatch(batchJson);
    if (!batch) return refusals.unreadable;
    const rights = { requirementSets: options.requirementSets, isViewOnly: faults.viewOnly };
    const { response, isWriting } = run(batch, rights, fate.kind === "fail" ? fate.afterActions : undefined);
    if (isWriting) desk.tellChange();
    return response;
  };

  return {
    workbook: options.workbook,
    counters,
    faults,
    desk,
    onEvent: book.events.onEvent,
    process: async (batchJson) => {
      const requestBytes = counters.countRequest(batchJson);
      if (faults.delayMs > 0) await passed(faults.delayMs);
      const response = answer(batchJson, requestBytes);
      if (!response) return new Promise<string>(() => undefined);
      const text = JSON.stringify(response);
      counters.countResponse(text);
      return text;
    },
    save: () => {
      book.recalculate();
      book.document.isDirty = false;
      book.document.wasSaved = true;
      return options.workbook.toBytes();
    },
    close: () => {
      isClosed = true;
      book.events.isEnabled = false;
      options.calculator.dispose();
    },
  };
}

function readBatch(json: string): Batch | undefined {
  try {
    const batch: Batch | null = JSON.parse(json);
    return Array.isArray(batch?.Actions) ? batch : undefined;
  } catch {
    return undefined;
  }
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds));
}
