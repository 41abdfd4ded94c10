/** What a person can do on the page, besides what the grid and the pane do themselves. */
import type { RibbonButton } from "./manifest/read-manifest";
import { textsOf, type PageActions } from "./page-parts";
import type { PreviewSettings } from "./presets/preview-settings";
import { storeSettings } from "./presets/stored-settings";
import { readCellAddress } from "./settings/cell-address";
import type { RemoteEdit, RemoteTime } from "./settings/fault-section";
import { applyFaults, type FaultState } from "./settings/fault-state";
import { callsOf, restartPane, showLooks, showTexts, showTitle, type Stage } from "./stage";

/** The actions of a page whose stage is made with them. */
export function pageActions(stage: () => Stage): PageActions {
  return {
    create: () => void stage().files.create(),
    save: () => stage().files.save(),
    takeFile: (file) => void stage().files.take(file),
    press: (button) => press(stage(), button),
    closePane: () => closePane(stage()),
    toggleSettings: () => toggleSettings(stage()),
    changeSettings: (change) => changeSettings(stage(), change),
    faults: {
      change: (change) => changeFaults(stage(), change),
      calls: () => callsOf(stage()),
      editRemotely: (cell, text, when) => editRemotely(stage(), cell, text, when),
      restart: () => restartPane(stage()),
    },
  };
}

function press({ page, pane }: Stage, { id, action }: RibbonButton): void {
  if (action.kind === "run") {
    page.ribbon.setBusy(id, true);
    return pane.runCommand(id, action.functionName);
  }
  pane.show(true);
  pane.focus();
}

/** A ribbon command has ended, or there is none of its name. */
export function commandCompleted({ page, settings }: Stage, command: string, found: boolean): void {
  page.ribbon.setBusy(command, false);
  if (!found) page.notices.show({ kind: "error", text: textsOf(settings).ribbon.missing(command) });
}

function closePane({ page, pane }: Stage): void {
  pane.show(false);
  page.grid.focus();
}

function toggleSettings(stage: Stage): void {
  const { page } = stage;
  stage.settingsAreOpen = !stage.settingsAreOpen;
  page.panel.show(stage.settingsAreOpen);
  if (!stage.settingsAreOpen) page.titleBar.settingsButton.focus();
  showTitle(stage);
}

function changeSettings(stage: Stage, change: Partial<PreviewSettings>): void {
  const previous = stage.settings;
  stage.settings = { ...previous, ...change };
  storeSettings(() => stage.window.localStorage, stage.settings);
  showLooks(stage);
  if (change.theme) stage.pane.themeChanged();
  if (change.culture) changeCulture(stage, change.culture);
  if (change.language) showTexts(stage);
  if (change.language || change.culture) restartPane(stage);
  if (change.excelApi) void reopen(stage);
}

function changeCulture({ files, page }: Stage, culture: string): void {
  const host = files.current()?.host;
  if (!host) return;
  host.desk.culture = culture;
  page.grid.show(host);
}

async function reopen({ files, page, settings }: Stage): Promise<void> {
  await files.reopen();
  page.titleBar.announce(textsOf(settings).pane.reloaded);
}

function changeFaults(stage: Stage, change: Partial<FaultState>): void {
  const previous = stage.faults;
  stage.faults = { ...previous, ...change };
  const host = stage.files.current()?.host;
  if (host) applyFaults(host, stage.faults, previous);
  stage.page.faults.update(textsOf(stage.settings).faults, stage.faults);
  showTitle(stage);
}

function editRemotely({ files }: Stage, cell: string, text: string, when: RemoteTime): RemoteEdit {
  const place = readCellAddress(cell);
  const host = files.current()?.host;
  if (!place || !host) return "noCell";
  const { name } = host.desk.activeSheet;
  const edit = () => host.desk.typeRemotely(name, place.row, place.column, text);
  if (when === "now") return edit().kind === "accepted" ? "entered" : "notEntered";
  host.faults.coAuthor = { before: "write", act: edit };
  return "waiting";
}
