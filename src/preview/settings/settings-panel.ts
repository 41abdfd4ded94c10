import type { PreviewTexts, SettingsTexts } from "../../localisation/preview-texts";
import { excelApiVersions, locales, paneWidths, themes, type PreviewSettings } from "../presets/preview-settings";
import { buildElement, setAttribute } from "../shell/build-element";
import { buildIcon } from "../shell/icons";
import { choiceGroup, selectField, sliderField } from "./form-controls";

export interface SettingsView {
  readonly texts: PreviewTexts;
  readonly settings: PreviewSettings;
  /** The oldest version that the manifest allows. */
  readonly minimumExcelApi: string;
  readonly faults: HTMLElement;
}

export interface SettingsPanel {
  readonly element: HTMLElement;
  update(view: SettingsView): void;
  show(isShown: boolean): void;
}

/** The panel in which the Excel of the preview is set up. Escape closes it. */
export function createSettingsPanel(
  document: Document,
  change: (settings: Partial<PreviewSettings>) => void,
  close: () => void,
): SettingsPanel {
  const element = buildElement(document, "section", { class: "settings-panel", role: "dialog", hidden: true });
  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  return {
    element,
    update: (view) => keepingFocus(element, () => render(element, view, change, close)),
    show: (isShown) => {
      element.hidden = !isShown;
      if (isShown) element.querySelector<HTMLElement>("input:checked")?.focus();
    },
  };
}

/** Carries out a change of an element's content, and puts the focus back to the control of the same id. */
export function keepingFocus(element: HTMLElement, change: () => void): void {
  const { ownerDocument } = element;
  const focused = element.contains(ownerDocument.activeElement) ? ownerDocument.activeElement?.id : undefined;
  change();
  if (focused) ownerDocument.getElementById(focused)?.focus();
}

function render(
  element: HTMLElement,
  view: SettingsView,
  change: (settings: Partial<PreviewSettings>) => void,
  close: () => void,
): void {
  const { ownerDocument: document } = element;
  const texts = view.texts.settings;
  const title = buildElement(document, "h2", { id: "settings-title" }, texts.label);
  const closeButton = buildElement(document, "button", { type: "button", class: "quiet-button", id: "settings-close" });
  setAttribute(closeButton, "aria-label", texts.close);
  closeButton.append(buildIcon(document, "close"));
  closeButton.addEventListener("click", close);
  const header = buildElement(document, "div", { class: "settings-header" }, title, closeButton);
  const intro = buildElement(document, "p", { class: "hint" }, texts.intro);
  setAttribute(element, "aria-labelledby", title.id);
  element.replaceChildren(header, intro, ...officeFields(document, view, texts, change), view.faults);
}

function officeFields(
  document: Document,
  { settings, minimumExcelApi }: SettingsView,
  texts: SettingsTexts,
  change: (settings: Partial<PreviewSettings>) => void,
): readonly HTMLElement[] {
  const languages = locales.map((value) => ({ value, label: languageNames[value] }));
  const cultures = locales.map((value) => ({ value, label: texts.cultures[value] ?? value }));
  const themeChoices = themes.map((value) => ({ value, label: texts.themes[value] }));
  const versions = excelApiVersions.map((value) => ({ value, label: versionLabel(texts, value, minimumExcelApi) }));
  const width = { id: "pane-width", label: texts.paneWidth, value: settings.paneWidth, describe: texts.pixels };
  const { narrowest: min, widest: max } = paneWidths;
  return [
    choiceGroup(document, { name: "language", label: texts.language, chosen: settings.language }, languages, (value) =>
      change({ language: value }),
    ),
    choiceGroup(document, { name: "culture", label: texts.culture, chosen: settings.culture }, cultures, (value) =>
      change({ culture: value }),
    ),
    choiceGroup(document, { name: "theme", label: texts.theme, chosen: settings.theme }, themeChoices, (value) =>
      change({ theme: value }),
    ),
    sliderField(document, { ...width, min, max }, (paneWidth) => change({ paneWidth })),
    selectField(
      document,
      { id: "excel-version", label: texts.excelVersion, chosen: settings.excelApi },
      versions,
      (excelApi) => change({ excelApi }),
    ),
    buildElement(document, "p", { class: "hint" }, texts.reloads),
  ];
}

/** Languages are named in themselves, so that everyone finds their own. */
const languageNames = { "de-DE": "Deutsch", "en-US": "English" } as const;

function versionLabel(texts: SettingsTexts, version: string, minimum: string): string {
  if (version === minimum) return texts.minimum(version);
  return minorOf(version) < minorOf(minimum) ? texts.older(version) : `ExcelApi ${version}`;
}

function minorOf(version: string): number {
  return Number(version.split(".")[1] ?? 0);
}
