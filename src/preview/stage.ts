/** What is on the page now: its parts, the open workbook, the pane, and how the Excel of the preview is set up. */
import { requirementSets } from "../embedded-host/requirement-sets";
import { gridTexts } from "../localisation/grid-texts";
import { statusTexts } from "../localisation/status-texts";
import type { WorkbookFiles } from "./files/workbook-files";
import { readManifest } from "./manifest/read-manifest";
import { languageOf, textsOf, type PageParts } from "./page-parts";
import type { PaneRunner } from "./pane-runner";
import type { PreviewSettings } from "./presets/preview-settings";
import type { EmbeddedHost } from "../embedded-host/embedded-host";
import { applyFaults, countFaults, noFaults, type FaultState } from "./settings/fault-state";
import { setAttribute } from "./shell/build-element";
import { reportedSets, type WorkbookSession } from "./workbook-session";

export interface Stage {
  readonly window: Window & typeof globalThis;
  readonly manifestXml: string;
  readonly page: PageParts;
  readonly pane: PaneRunner;
  readonly files: WorkbookFiles;
  settings: PreviewSettings;
  faults: FaultState;
  settingsAreOpen: boolean;
}

/** Number of calls of the add-in that the open workbook has got. */
export function callsOf({ files }: Stage): number {
  return files.current()?.host.counters.batches ?? 0;
}

/** Brings the title bar up to date. */
export function showTitle(stage: Stage): void {
  const { files, page, settings, faults, settingsAreOpen, window } = stage;
  const session = files.current();
  const fileName = session?.name ?? "";
  page.titleBar.update({
    texts: textsOf(settings),
    fileName,
    isUnsaved: session?.changes.isUnsaved() ?? false,
    settingsAreOpen,
    activeFaults: countFaults(faults, callsOf(stage)),
  });
  window.document.title = fileName;
}

/** Brings every text of the page up to date, in the language that is set. */
export function showTexts(stage: Stage): void {
  const { page, settings, manifestXml, faults, window } = stage;
  const texts = textsOf(settings);
  const addIn = readManifest(manifestXml, settings.language);
  setAttribute(window.document.documentElement, "lang", settings.language);
  page.ribbon.update(addIn, texts.ribbon.label);
  page.pane.update(texts, addIn.name);
  page.grid.setTexts(gridTexts(languageOf(settings)));
  page.status.setTexts(statusTexts(languageOf(settings)));
  page.notices.setCloseLabel(texts.notice.close);
  page.drop.setText(texts.files.drop);
  page.faults.update(texts.faults, faults);
  showPanel(stage);
  showTitle(stage);
}

function showPanel({ page, settings, manifestXml }: Stage): void {
  const minimumExcelApi = requirementSets(manifestXml).ExcelApi ?? "1.1";
  page.panel.update({ texts: textsOf(settings), settings, minimumExcelApi, faults: page.faults.element });
}

/** Brings theme and width up to date. */
export function showLooks({ page, settings, window }: Stage): void {
  setAttribute(window.document.documentElement, "data-theme", settings.theme);
  page.pane.setWidth(settings.paneWidth);
}

/** Shows a workbook that has just been opened, and starts the pane beside it. */
export function showSession(stage: Stage, session: WorkbookSession): void {
  const { page } = stage;
  stage.faults = { ...stage.faults, call: undefined };
  applyFaults(session.host, stage.faults, noFaults);
  page.grid.show(session.host);
  page.status.show({ unsupported: [], circular: [] });
  page.faults.update(textsOf(stage.settings).faults, stage.faults);
  startPane(stage, session);
  showTitle(stage);
}

/** Loads the pane again, beside the workbook that is open. */
export function restartPane(stage: Stage): void {
  const session = stage.files.current();
  if (!session) return;
  startPane(stage, session);
  stage.page.titleBar.announce(textsOf(stage.settings).pane.reloaded);
}

function startPane(stage: Stage, { name, host }: WorkbookSession): void {
  const { settings, manifestXml, faults } = stage;
  host.forgetAddIn();
  stage.pane.start({
    context: {
      language: settings.language,
      dataLanguage: settings.culture,
      requirementSets: reportedSets(manifestXml, settings),
      documentName: name,
      addInName: readManifest(manifestXml, settings.language).name,
      viewOnly: faults.viewOnly,
    },
    process: (batch, flags) => answerBatch(stage, host, batch, flags),
    settings: () => host.settings,
    saveSettings: (next) => void (host.settings = next),
  });
}

function answerBatch(stage: Stage, host: EmbeddedHost, batch: string, flags: number): Promise<string> {
  const { window, page } = stage;
  const answer = whileEditing(stage, host, () => host.process(batch, flags));
  window.document.body.dataset.batches = String(host.counters.batches);
  page.faults.tick();
  if (stage.faults.call) showTitle(stage);
  return answer;
}

const lookAgain = 100;

/** Editing in the grid ends without a word: a batch that waits for it needs somebody who looks. */
function whileEditing(stage: Stage, host: EmbeddedHost, process: () => Promise<string>): Promise<string> {
  const { window, page } = stage;
  const look = () => void (host.faults.cellEditMode = stage.faults.cellEditMode || page.grid.isEditing);
  look();
  const answer = process();
  if (!host.faults.cellEditMode) return answer;
  const timer = window.setInterval(look, lookAgain);
  return answer.finally(() => window.clearInterval(timer));
}
