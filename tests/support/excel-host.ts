import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Counters } from "../../src/embedded-host/counters";
import { createEmbeddedHost, type EmbeddedHost } from "../../src/embedded-host/embedded-host";
import type { Faults } from "../../src/embedded-host/faults";
import { connectOfficeClient } from "../../src/embedded-host/office-client";
import { requirementSets, type RequirementSets } from "../../src/embedded-host/requirement-sets";
import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import { loadOfficeClient } from "./load-office-client";
import { startCalculator } from "./start-calculator";

export interface ExcelOptions {
  /** The workbook that is open; a new one with one empty sheet, if not given. */
  readonly file?: Uint8Array;
  /** Laid over those of the manifest, for tests of a newer Excel: `{ ExcelApi: "1.14" }`. */
  readonly requirementSets?: RequirementSets;
  /** Serial number of TODAY(); 2026-01-15, if not given. */
  readonly today?: number;
  /** Language of Office; "en-US", if not given. */
  readonly language?: string;
  /** How the person at the screen types and reads; "en-US", if not given. */
  readonly culture?: string;
  readonly isReadOnly?: boolean;
  /** Addresses of several areas are cut there; whole, if not given. */
  readonly longestAddress?: number;
  /** Name of the workbook; "Book1", if not given. */
  readonly name?: string;
  /** Where `workbook.save` leads to; refused, if not given. */
  readonly onSave?: (file: Uint8Array) => void;
  /** Where `Excel.createWorkbook` leads to; refused, if not given. */
  readonly onNewWorkbook?: (file: Uint8Array | undefined) => void;
}

export interface RunningExcel {
  /** The real client; also a global name, with `Office` and `OfficeExtension`, as adapter code expects it. */
  readonly Excel: typeof Excel;
  readonly host: EmbeddedHost;
  /** The file as Excel would save it now. */
  readonly save: () => Uint8Array;
  readonly counters: Counters;
  readonly faults: Faults;
  /** Gives the memory of the calculation back. */
  readonly close: () => void;
}

/** Starts an Excel for adapter code: the real Office.js client in front of the embedded host. The last one started wins. */
export async function startExcel(options: ExcelOptions = {}): Promise<RunningExcel> {
  const globals = loadOfficeClient();
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  const sets = requirementSets(manifest, options.requirementSets);
  const calculator = await startCalculator();
  const workbook = options.file ? openWorkbook(options.file) : createWorkbook();
  const { today = 46037, culture = "en-US", isReadOnly = false } = options;
  const host = createEmbeddedHost({
    workbook,
    calculator,
    requirementSets: sets,
    today,
    culture,
    isReadOnly,
    wasSaved: options.file !== undefined,
    addInId: /<Id>([^<]*)</.exec(manifest)?.[1] ?? "",
    ...(options.name && { name: options.name }),
    ...(options.longestAddress !== undefined && { longestAddress: options.longestAddress }),
    ...(options.onSave && { onSave: options.onSave }),
    ...(options.onNewWorkbook && { onNewWorkbook: options.onNewWorkbook }),
  });
  connectOfficeClient(globals, host, { requirementSets: sets, language: options.language ?? "en-US" });
  return {
    Excel: globals.Excel,
    host,
    save: () => host.save(),
    counters: host.counters,
    faults: host.faults,
    close: () => calculator.dispose(),
  };
}
