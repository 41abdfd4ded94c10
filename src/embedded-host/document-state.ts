/** The workbook as a document: what it is called, whether it was saved, who else works on it. */
import { eventTypes, wholeWorkbook, type EventSource } from "./events";

export interface DocumentOptions {
  /** Name of the file; "Book1", if not given. */
  readonly name?: string;
  /** It has been saved before; no, if not given. */
  readonly wasSaved?: boolean;
  /** Id of the add-in, under which the document keeps its settings. */
  readonly addInId?: string;
  /** An add-in saves: what becomes of the file. Refused, if not given. */
  readonly onSave?: (file: Uint8Array) => void;
}

export interface DocumentState {
  readonly name: string;
  readonly addInId: string;
  readonly onSave: ((file: Uint8Array) => void) | undefined;
  /** Something was changed after it was saved. */
  isDirty: boolean;
  wasSaved: boolean;
  /** Others have it open, too. */
  hasCoAuthors: boolean;
  /** Every change is saved at once, as it can be in a cloud. */
  autoSave: boolean;
}

/** What Excel reports of its calculation; files carry the same number as `calcId`. */
export const calculationEngine = 191029;

const noAddIn = "00000000-0000-0000-0000-000000000000";

export function createDocumentState(options: DocumentOptions, events: EventSource): DocumentState {
  let autoSave = false;
  return {
    name: options.name ?? "Book1",
    addInId: options.addInId ?? noAddIn,
    onSave: options.onSave,
    isDirty: false,
    wasSaved: options.wasSaved ?? false,
    hasCoAuthors: false,
    get autoSave() {
      return autoSave;
    },
    set autoSave(isOn) {
      if (isOn === autoSave) return;
      autoSave = isOn;
      events.raise(eventTypes.autoSaveChanged, [wholeWorkbook], {});
    },
  };
}
