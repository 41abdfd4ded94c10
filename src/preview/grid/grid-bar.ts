/** The bar above the cells: name box, buttons to finish an entry, formula bar. */
import type { GridTexts } from "../../localisation/grid-texts";

export interface GridBar {
  readonly element: HTMLElement;
  readonly formula: HTMLTextAreaElement;
  readonly nameBox: HTMLInputElement;
  setTexts(texts: GridTexts): void;
  /** What the name box shows while nobody types into it. */
  showName(name: string): void;
  setEditing(isEditing: boolean): void;
}

export interface GridBarEvents {
  goTo(place: string): void;
  leave(): void;
  accept(): void;
  cancel(): void;
}

export function createGridBar(document: Document, events: GridBarEvents): GridBar {
  const element = document.createElement("div");
  element.className = "grid-bar";
  const nameBox = document.createElement("input");
  nameBox.className = "grid-name-box";
  nameBox.spellcheck = false;
  nameBox.autocomplete = "off";
  const cancel = barButton(document, "✕", events.cancel);
  const accept = barButton(document, "✓", events.accept);
  const sign = document.createElement("span");
  sign.className = "grid-fx";
  sign.textContent = "fx";
  sign.setAttribute("aria-hidden", "true");
  const formula = document.createElement("textarea");
  formula.className = "grid-formula";
  formula.rows = 1;
  formula.spellcheck = false;
  element.append(nameBox, cancel, accept, sign, formula);
  let shown = "";

  nameBox.addEventListener("focus", () => nameBox.select());
  nameBox.addEventListener("blur", () => (nameBox.value = shown));
  nameBox.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    const place = nameBox.value;
    nameBox.value = shown;
    if (event.key === "Enter") events.goTo(place);
    else events.leave();
  });

  return {
    element,
    formula,
    nameBox,
    setTexts: (texts) => {
      nameBox.setAttribute("aria-label", texts.nameBox);
      formula.setAttribute("aria-label", texts.formulaBar);
      name(cancel, texts.cancelEditing);
      name(accept, texts.accept);
    },
    showName: (text) => {
      shown = text;
      if (document.activeElement !== nameBox) nameBox.value = text;
    },
    setEditing: (isEditing) => {
      cancel.disabled = !isEditing;
      accept.disabled = !isEditing;
    },
  };
}

function barButton(document: Document, sign: string, press: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "grid-bar-button";
  button.textContent = sign;
  button.disabled = true;
  // The focus stays in the editor, which would otherwise finish on its own.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", press);
  return button;
}

function name(button: HTMLElement, label: string): void {
  button.setAttribute("aria-label", label);
  button.title = label;
}
