/** The workbook that is open, with its name and what has happened to it since it was opened or saved. */
import { requirementSets, type RequirementSets } from "../embedded-host/requirement-sets";
import { watchChanges, type ChangeWatch } from "./files/change-watch";
import { watchDoubts } from "./watch-doubts";
import { textsOf } from "./page-parts";
import type { PreviewSettings } from "./presets/preview-settings";
import type { EmbeddedHost } from "../embedded-host/embedded-host";
import type { HostEvent } from "../embedded-host/host-events";
import type { DoubtfulFormulas } from "../embedded-host/recalculation";
import type { HostSettings } from "./host-settings";

export interface WorkbookSession {
  readonly name: string;
  readonly host: EmbeddedHost;
  readonly changes: ChangeWatch;
  close(): void;
}

export interface SessionOptions {
  readonly window: Window;
  readonly manifestXml: string;
  /** Serial number of today. */
  readonly today: number;
  openHost(file: Uint8Array | undefined, settings: HostSettings): Promise<EmbeddedHost>;
  /** The workbook has something to tell the add-in. */
  deliver(event: HostEvent): void;
  /** Something has changed between saved and unsaved. */
  changed(): void;
  /** Formulas whose value is not Excel's, as they are now. */
  doubts(found: DoubtfulFormulas): void;
  newWorkbook(file: Uint8Array | undefined): void;
  /** The add-in saves the workbook. */
  save(): void;
}

/** Opens a workbook, or a new one. Rejects with the error of `openHost` for a file that cannot be opened. */
export async function openSession(
  options: SessionOptions,
  settings: PreviewSettings,
  name: string,
  file: Uint8Array | undefined,
  isUnsaved = false,
): Promise<WorkbookSession> {
  const host = await options.openHost(file, {
    requirementSets: reportedSets(options.manifestXml, settings),
    today: options.today,
    culture: settings.culture,
    name,
    wasSaved: file !== undefined && !isUnsaved,
    addInId: /<Id>([^<]*)</.exec(options.manifestXml)?.[1] ?? "",
    onSave: () => options.save(),
    firstSheet: textsOf(settings).files.firstSheet,
    onNewWorkbook: (bytes) => options.newWorkbook(bytes),
  });
  const changes = watchChanges(host, options.window, () => options.changed(), isUnsaved);
  const stopEvents = host.onEvent((event) => options.deliver(event));
  const stopDoubts = watchDoubts(host, options.window, (found) => options.doubts(found));
  const close = () => {
    changes.stop();
    stopDoubts();
    stopEvents();
    host.close();
  };
  return { name, host, changes, close };
}

/** The sets of the manifest, with ExcelApi in the version that is set. */
export function reportedSets(manifestXml: string, { excelApi }: PreviewSettings): RequirementSets {
  return requirementSets(manifestXml, { ExcelApi: excelApi });
}
