import type { PreviewTexts } from "../../localisation/preview-texts";
import { buildElement, setAttribute } from "./build-element";
import { buildIcon, type IconName } from "./icons";

export interface TitleBarActions {
  create(): void;
  open(): void;
  save(): void;
  toggleSettings(): void;
}

export interface TitleBarView {
  readonly texts: PreviewTexts;
  readonly fileName: string;
  readonly isUnsaved: boolean;
  readonly settingsAreOpen: boolean;
  readonly activeFaults: number;
}

export interface TitleBar {
  readonly element: HTMLElement;
  readonly settingsButton: HTMLButtonElement;
  readonly firstButton: HTMLButtonElement;
  update(view: TitleBarView): void;
  /** Says something for a short while, such as that the pane has been loaded again. */
  announce(text: string): void;
}

const announcementEnds = 6000;

/** The bar at the top: file buttons, name of the file, settings. */
export function createTitleBar(document: Document, actions: TitleBarActions): TitleBar {
  const create = createButton(document, "create", actions.create);
  const open = createButton(document, "open", actions.open);
  const save = createButton(document, "save", actions.save);
  const settings = createButton(document, "settings", actions.toggleSettings);
  setAttribute(settings.element, "aria-haspopup", "dialog");
  const files = buildElement(document, "div", { class: "file-buttons", role: "group" });
  files.append(create.element, open.element, save.element);
  const name = buildElement(document, "span", { class: "file-name" });
  const state = buildElement(document, "span", { class: "file-state" });
  const heading = buildElement(document, "h1", { class: "file-heading" }, name, state);
  const status = buildElement(document, "p", { class: "announcement", role: "status" });
  const faults = buildElement(document, "span", { class: "fault-mark" });
  settings.element.append(faults);
  const element = buildElement(document, "header", { class: "title-bar" }, files, heading, status, settings.element);

  return {
    element,
    settingsButton: settings.element,
    firstButton: create.element,
    update: ({ texts, fileName, isUnsaved, settingsAreOpen, activeFaults }) => {
      create.name(texts.files.create);
      open.name(texts.files.open);
      save.name(texts.files.save);
      settings.name(texts.settings.label);
      setAttribute(files, "aria-label", texts.files.label);
      setAttribute(settings.element, "aria-expanded", String(settingsAreOpen));
      name.textContent = fileName;
      state.textContent = isUnsaved ? texts.files.unsaved : texts.files.saved;
      setAttribute(state, "data-unsaved", isUnsaved);
      faults.textContent = activeFaults > 0 ? texts.faults.active(activeFaults) : "";
    },
    announce: (text) => {
      status.textContent = text;
      const clear = () => (status.textContent === text ? status.replaceChildren() : undefined);
      document.defaultView?.setTimeout(clear, announcementEnds);
    },
  };
}

interface NamedButton {
  readonly element: HTMLButtonElement;
  name(text: string): void;
}

function createButton(document: Document, icon: IconName, action: () => void): NamedButton {
  const label = buildElement(document, "span", { class: "button-label" });
  const element = buildElement(document, "button", { type: "button", class: `bar-button bar-button-${icon}` });
  element.append(buildIcon(document, icon), label);
  element.addEventListener("click", action);
  return {
    element,
    name: (text) => {
      label.textContent = text;
      setAttribute(element, "title", text);
    },
  };
}
