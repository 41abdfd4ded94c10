/** "Excel, small": answers batches of the Office.js client on a workbook that is held in memory. Knows nothing of plans. */
import type { Calculator } from "../calculation/calculator";
import type { WorkbookFile } from "../package/workbook-file";
import { requestFlags, type Batch, type BatchResponse } from "./batch";
import { createBook } from "./book";
import { createCounters, type Counters } from "./counters";
import { createDesk } from "./create-desk";
import type { Desk } from "./desk";
import type { DocumentOptions } from "./document-state";
import { createFaults, type Faults } from "./faults";
import type { HostEvent } from "./host-events";
import { createInterpreter } from "./interpreter";
import { isWritingBatch } from "./member-finder";
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
  /** Addresses of several areas end before so many characters, as VBA's `Range.Address` at 255; whole, if not given. */
  readonly longestAddress?: number;
}

export interface EmbeddedHost {
  readonly workbook: WorkbookFile;
  readonly counters: Counters;
  readonly faults: Faults;
  /** The side of the person at the screen. */
  readonly desk: Desk;
  /** `Office.context.document.settings` of the add-in, by name, each as JSON text; kept in the file. */
  settings: Readonly<Record<string, string>>;
  /**
   * Takes the JSON text of a batch, answers the JSON text of its response. An error of the batch is a response too;
   * once the host is closed, there is none.
   * @param flags as the client sends them along; with `requestFlags.delayForCellEdit` the batch waits for a person who
   * edits a cell
   */
  process(batchJson: string, flags?: number): Promise<string>;
  /** Events for the add-in, each to be handed to its client; answers what ends the listening. */
  onEvent(listener: (event: HostEvent) => void): () => void;
  /** The add-in's page is gone or starts anew: what it listened to and what was kept for it is forgotten. */
  forgetAddIn(): void;
  /** The file as Excel would save it now, with every formula's value. */
  save(): Uint8Array;
  /** The workbook is closed: no batch is answered any more, nobody is told, and the calculator's memory is given back. */
  close(): void;
}

export function createEmbeddedHost(options: EmbeddedHostOptions): EmbeddedHost {
  const counters = createCounters();
  const book = createBook(options);
  const interpreter = createInterpreter(book);
  const forgetAddIn = () => {
    book.events.forget();
    interpreter.forget();
  };
  const faults = createFaults(forgetAddIn);
  const desk = createDesk(book);
  let isClosed = false;

  const answer = (batchJson: string, requestBytes: number): BatchResponse | undefined => {
    const fate = faults.nextFate(requestBytes);
    if (fate.kind === "hang" || isClosed) return undefined;
    if (fate.kind === "refuse") return refusals[fate.as];
    const batch = readBatch(batchJson);
    if (!batch) return refusals.unreadable;
    faults.letOthersAct(isWritingBatch(batch));
    const rights = { requirementSets: options.requirementSets, isViewOnly: faults.viewOnly };
    const { response, isWriting } = interpreter.run(batch, rights, fate.kind === "fail" ? fate.failure : undefined);
    if (isWriting) desk.tellChange();
    return response;
  };

  const process = async (batchJson: string, flags = 0): Promise<string> => {
    const requestBytes = counters.countRequest(batchJson);
    if (faults.delayMs > 0) await passed(faults.delayMs);
    if (flags & requestFlags.delayForCellEdit) await faults.editingEnded();
    const response = answer(batchJson, requestBytes);
    if (!response) return new Promise<string>(() => undefined);
    const text = JSON.stringify(response);
    return counters.countResponse(text) > (faults.largestResponse ?? Infinity)
      ? JSON.stringify(refusals.responseTooLarge)
      : text;
  };

  return {
    workbook: options.workbook,
    counters,
    faults,
    desk,
    get settings() {
      return Object.fromEntries(book.file.addInSettings.of(book.document.addInId));
    },
    set settings(next) {
      book.document.isDirty = true;
      book.file.addInSettings.set(book.document.addInId, new Map(Object.entries(next)));
      desk.tellChange();
    },
    onEvent: book.events.onEvent,
    process,
    forgetAddIn,
    save: () => {
      book.recalculate();
      options.workbook.calculation.noteDone();
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
