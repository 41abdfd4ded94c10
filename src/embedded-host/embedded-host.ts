/** "Excel, small": answers batches of the Office.js client on a workbook that is held in memory. Knows nothing of plans. */
import type { Calculator } from "../calculation/calculator";
import type { WorkbookFile } from "../package/workbook-file";
import type { Batch, BatchResponse } from "./batch";
import { createBook } from "./book";
import { createCounters, type Counters } from "./counters";
import { createFaults, type Faults } from "./faults";
import { createInterpreter } from "./interpreter";
import type { RequirementSets } from "./requirement-sets";

export interface EmbeddedHostOptions {
  readonly workbook: WorkbookFile;
  readonly calculator: Calculator;
  /** Members above these sets are refused, as an older Excel would. */
  readonly requirementSets: RequirementSets;
  /** Serial number of the 1900 system; what TODAY() answers. */
  readonly today: number;
}

export interface EmbeddedHost {
  readonly workbook: WorkbookFile;
  readonly counters: Counters;
  readonly faults: Faults;
  /** Takes the JSON text of a batch, answers the JSON text of its response; it never rejects. */
  process(batchJson: string): Promise<string>;
  /** The file as Excel would save it now, with every formula's value. */
  save(): Uint8Array;
}

export function createEmbeddedHost(options: EmbeddedHostOptions): EmbeddedHost {
  const counters = createCounters();
  const faults = createFaults();
  const book = createBook(options.workbook, options.calculator, options.today);
  const run = createInterpreter(book, options.requirementSets);

  const answer = (batchJson: string): BatchResponse | undefined => {
    const fate = faults.nextFate();
    if (fate.kind === "hang") return undefined;
    if (fate.kind === "refuse") return cellEditMode;
    const batch: Batch = JSON.parse(batchJson);
    return run(batch, fate.kind === "fail" ? fate.afterActions : undefined);
  };

  return {
    workbook: options.workbook,
    counters,
    faults,
    process: async (batchJson) => {
      counters.countRequest(batchJson);
      const response = answer(batchJson);
      if (!response) return new Promise<string>(() => undefined);
      const text = JSON.stringify(response);
      counters.countResponse(text);
      return text;
    },
    save: () => {
      book.recalculate();
      return options.workbook.toBytes();
    },
  };
}

const cellEditMode: BatchResponse = {
  Results: [],
  TraceIds: [],
  Error: {
    Code: "InvalidOperationInCellEditMode",
    Message:
      "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    Location: "",
    ActionIndex: -1,
    HttpStatusCode: 400,
  },
};
