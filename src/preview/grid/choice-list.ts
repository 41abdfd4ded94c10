/** The list that drops down from a cell with a list validation. */
import type { Box } from "./selection-shapes";

export interface ChoiceList {
  readonly isOpen: boolean;
  /** Opens below the cell with the present choice marked; the focus goes into it. */
  open(choices: readonly string[], present: string, label: string, box: Box): void;
  close(): void;
}

export interface ChoiceListEvents {
  choose(choice: string): void;
  cancel(): void;
}

export function createChoiceList(layer: HTMLElement, events: ChoiceListEvents): ChoiceList {
  const document = layer.ownerDocument;
  const list = document.createElement("div");
  list.className = "grid-choices";
  list.setAttribute("role", "listbox");
  list.tabIndex = 0;
  list.hidden = true;
  layer.append(list);
  let marked = 0;

  const mark = (index: number) => {
    const options = [...list.children];
    marked = Math.max(0, Math.min(options.length - 1, index));
    options.forEach((option, place) => option.setAttribute("aria-selected", String(place === marked)));
    const option = options[marked];
    list.setAttribute("aria-activedescendant", option?.id ?? "");
    option?.scrollIntoView?.({ block: "nearest" });
  };
  const close = () => {
    list.hidden = true;
  };
  const choose = () => {
    const text = list.children[marked]?.textContent;
    close();
    if (typeof text === "string") events.choose(text);
  };

  list.addEventListener("keydown", (event) => {
    event.stopPropagation();
    const isPlainUp = event.key === "ArrowUp" && !event.altKey;
    if (event.key === "ArrowDown") mark(marked + 1);
    else if (isPlainUp) mark(marked - 1);
    else if (event.key === "Home") mark(0);
    else if (event.key === "End") mark(list.children.length - 1);
    else if (event.key === "Enter" || event.key === "Tab") choose();
    else if (event.key === "Escape" || event.key === "ArrowUp") cancel();
    else return markByLetter(list, event.key, marked, mark);
    event.preventDefault();
  });
  const cancel = () => {
    close();
    events.cancel();
  };
  list.addEventListener("click", ({ target }) => {
    const index = [...list.children].findIndex((option) => option === target);
    if (index < 0) return;
    marked = index;
    choose();
  });
  list.addEventListener("blur", close);
  list.addEventListener("mousedown", (event) => event.stopPropagation());

  return {
    get isOpen() {
      return !list.hidden;
    },
    open: (choices, present, label, box) => {
      list.replaceChildren(...choices.map((choice, index) => optionElement(document, choice, index)));
      list.setAttribute("aria-label", label);
      list.hidden = false;
      placeBelow(list, layer, box);
      mark(Math.max(0, choices.indexOf(present)));
      list.focus();
    },
    close,
  };
}

function optionElement(document: Document, choice: string, index: number): HTMLElement {
  const option = document.createElement("div");
  option.id = `grid-choice-${index}`;
  option.setAttribute("role", "option");
  option.textContent = choice;
  return option;
}

function markByLetter(list: HTMLElement, key: string, marked: number, mark: (index: number) => void): void {
  if (key.length !== 1) return;
  const starts = [...list.children].map((option) => option.textContent?.toLowerCase().startsWith(key.toLowerCase()));
  const next = starts.findIndex((isHit, index) => isHit && index > marked);
  const found = next < 0 ? starts.indexOf(true) : next;
  if (found >= 0) mark(found);
}

/** Below the cell where there is room, else above it. */
function placeBelow(list: HTMLElement, layer: HTMLElement, box: Box): void {
  list.style.minWidth = `${Math.max(100, box.width)}px`;
  const room = { width: layer.clientWidth, height: layer.clientHeight };
  const below = box.top + box.height;
  const isAbove = below + list.offsetHeight > room.height && box.top > list.offsetHeight;
  list.style.top = `${isAbove ? box.top - list.offsetHeight : below}px`;
  list.style.left = `${Math.max(0, Math.min(box.left, room.width - list.offsetWidth))}px`;
}
