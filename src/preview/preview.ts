/** The page that stands in for Excel: a workbook, the ribbon of an add-in and its pane. */
import { requirementSets } from "../embedded-host/requirement-sets";
import { openInNewTab, receiveWorkbook } from "./files/hand-over";
import { createWorkbookFiles, type WorkbookFiles } from "./files/workbook-files";
import { buildPage, textsOf } from "./page-parts";
import { createPaneRunner } from "./pane-runner";
import { firstSettings, type FirstSettings } from "./presets/first-settings";
import type { EmbeddedHost } from "../embedded-host/embedded-host";
import type { HostEvent } from "../embedded-host/host-events";
import type { DoubtfulFormulas } from "../embedded-host/recalculation";
import type { HostSettings } from "./host-settings";
import { noFaults } from "./settings/fault-state";
import { listenToKeys } from "./shell/page-keys";
import { showLooks, showSession, showTexts, showTitle, type Stage } from "./stage";
import { commandCompleted, pageActions } from "./stage-actions";
import { openSession } from "./workbook-session";

export type { HostSettings } from "./host-settings";

export interface PreviewOptions {
  /** Gets the whole page. */
  readonly root: HTMLElement;
  /** Text of the add-in's manifest. */
  readonly manifestXml: string;
  /** Of the add-in's page, relative to this one. */
  readonly paneAddress: string;
  /** A host with the given file, or with a new workbook. Rejects with a `PackageError` for a file that is none. */
  openHost(file: Uint8Array | undefined, settings: HostSettings): Promise<EmbeddedHost>;
}

/** Starts the preview. How it is set up at first can be given in the address of the page, see `readPresets`. */
export function startPreview(options: PreviewOptions): void {
  const window = options.root.ownerDocument.defaultView;
  if (!window) return;
  const stage = createStage(options, window);
  showLooks(stage);
  showTexts(stage);
  listenToKeys(window, stage);
  void receiveWorkbook(window).then((file) => stage.files.begin(file));
}

function createStage(options: PreviewOptions, window: Window & typeof globalThis): Stage {
  const { manifestXml, root } = options;
  const first = firstSettings(window, requirementSets(manifestXml).ExcelApi ?? "1.1");
  const page = buildPage(
    root,
    window,
    first.settings,
    pageActions(() => stage),
  );
  const pane = createPaneRunner({
    window,
    address: options.paneAddress,
    side: page.pane,
    isShownAtStart: !first.paneIsClosed,
    theme: () => stage.settings.theme,
    leave: (direction) => (direction === "forward" ? page.titleBar.firstButton : page.pane.closeButton).focus(),
    commandCompleted: (command, found) => commandCompleted(stage, command, found),
    newWorkbook: (file) => openNewWorkbook(stage, file),
  });
  const files = createFiles(options, window, first, () => stage);
  const { settings } = first;
  const stage: Stage = { window, manifestXml, page, pane, files, settings, faults: noFaults, settingsAreOpen: false };
  return stage;
}

function createFiles(
  options: PreviewOptions,
  window: Window & typeof globalThis,
  { today }: FirstSettings,
  stage: () => Stage,
): WorkbookFiles {
  const session = {
    ...options,
    window,
    today,
    deliver: (event: HostEvent) => stage().pane.deliver(event),
    changed: () => showTitle(stage()),
    doubts: (found: DoubtfulFormulas) => stage().page.status.show(found),
    newWorkbook: (file: Uint8Array | undefined) => openNewWorkbook(stage(), file),
    save: () => stage().files.save(),
  };
  return createWorkbookFiles({
    window,
    texts: () => textsOf(stage().settings),
    open: (name, file, isUnsaved) => openSession(session, stage().settings, name, file, isUnsaved),
    opened: (opened) => showSession(stage(), opened),
    tell: (notice) => (notice ? stage().page.notices.show(notice) : stage().page.notices.clear()),
    announce: (text) => stage().page.titleBar.announce(text),
  });
}

/** A new workbook has a window of its own, as in Excel. */
function openNewWorkbook(stage: Stage, file: Uint8Array | undefined): void {
  if (openInNewTab(stage.window, file)) return;
  const { newWorkbook } = textsOf(stage.settings);
  const run = () => void openInNewTab(stage.window, file);
  stage.page.notices.show({ kind: "info", text: newWorkbook.blocked, action: { label: newWorkbook.open, run } });
}
