/** The parts of the page and where they stand. */
import { gridTexts } from "../localisation/grid-texts";
import { isLanguage, type Language } from "../localisation/language";
import { previewTexts } from "../localisation/preview-texts";
import { statusTexts } from "../localisation/status-texts";
import { createDropTarget } from "./files/drop-files";
import { createFilePicker } from "./files/pick-file";
import { createGrid } from "./grid/grid";
import type { RibbonButton } from "./manifest/read-manifest";
import type { PreviewSettings } from "./presets/preview-settings";
import { createFaultSection, type FaultActions } from "./settings/fault-section";
import { createSettingsPanel } from "./settings/settings-panel";
import { buildElement } from "./shell/build-element";
import { createNoticeBar } from "./shell/notice-bar";
import { createPaneSide } from "./shell/pane-side";
import { createRibbonBar } from "./shell/ribbon-bar";
import { createStatusBar } from "./shell/status-bar";
import { createTitleBar } from "./shell/title-bar";

export interface PageActions {
  create(): void;
  save(): void;
  takeFile(file: File): void;
  press(button: RibbonButton): void;
  closePane(): void;
  toggleSettings(): void;
  changeSettings(settings: Partial<PreviewSettings>): void;
  readonly faults: FaultActions;
}

export type PageParts = ReturnType<typeof buildPage>;

/** Builds the page into its root. */
export function buildPage(root: HTMLElement, window: Window, settings: PreviewSettings, actions: PageActions) {
  const { document } = window;
  const picker = createFilePicker(document, (file) => actions.takeFile(file));
  const titleBar = createTitleBar(document, { ...actions, open: () => picker.open() });
  const ribbon = createRibbonBar(document, (button) => actions.press(button));
  const notices = createNoticeBar(document);
  const grid = createGrid(document, gridTexts(languageOf(settings)));
  const pane = createPaneSide(document, () => actions.closePane());
  const panel = createSettingsPanel(
    document,
    (change) => actions.changeSettings(change),
    () => actions.toggleSettings(),
  );
  const faults = createFaultSection(document, actions.faults);
  const status = createStatusBar(document, statusTexts(languageOf(settings)));
  const drop = createDropTarget(window, (file) => actions.takeFile(file));
  const workbook = buildElement(document, "main", { class: "workbook" }, grid.element);
  const body = buildElement(document, "div", { class: "page-body" }, workbook, pane.element);
  const top = buildElement(document, "div", { class: "page-top" }, titleBar.element, panel.element);
  root.classList.add("preview-page");
  root.replaceChildren(top, ribbon.element, notices.element, body, status.element, drop.element, picker.element);
  return { titleBar, ribbon, notices, grid, pane, panel, faults, status, drop };
}

/** Language of the page's own texts. */
export function languageOf({ language }: PreviewSettings): Language {
  const main = language.slice(0, 2);
  return isLanguage(main) ? main : "en";
}

/** Texts of the page in the language of Office. */
export function textsOf(settings: PreviewSettings) {
  return previewTexts(languageOf(settings));
}
