/** Typing into a cell, in place or in the formula bar. What is typed counts when it is finished. */
import type { Box } from "./selection-shapes";

/** In "enter" the arrow keys finish the entry, in "edit" they move in the text. */
export type EditMode = "enter" | "edit";

/** Where to go when the entry is finished; "leave" leaves the focus where it went. */
export type Finish = "down" | "up" | "right" | "left" | "stay" | "nextField" | "previousField" | "leave";

export interface CellEditor {
  readonly isOpen: boolean;
  readonly text: string;
  /** Opens over a cell; the focus goes into it, or into the formula bar. */
  open(options: EditorOptions): void;
  /** Puts the editor where its cell is now. */
  place(box: Box | undefined): void;
  close(): void;
  /** The formula bar shows the text of a cell that is not edited. */
  showInBar(text: string): void;
}

export interface EditorOptions {
  readonly text: string;
  readonly mode: EditMode;
  readonly place: "cell" | "bar";
  readonly label: string;
  readonly isTextSelected?: boolean;
}

export interface EditorEvents {
  finish(how: Finish): void;
  cancel(): void;
  /** A click or the focus went into the formula bar. */
  enterBar(): void;
  /** Alt+Down. */
  openChoices(): void;
}

export function createCellEditor(
  cell: HTMLTextAreaElement,
  bar: HTMLTextAreaElement,
  events: EditorEvents,
): CellEditor {
  let mode: EditMode | undefined;
  cell.hidden = true;
  const copyOver = (from: HTMLTextAreaElement, to: HTMLTextAreaElement) => {
    from.addEventListener("input", () => {
      to.value = from.value;
      fit(cell);
    });
  };
  copyOver(cell, bar);
  copyOver(bar, cell);
  for (const field of [cell, bar]) {
    field.addEventListener("keydown", (event) => {
      if (event.isComposing || mode === undefined) return;
      event.stopPropagation();
      handleKey(event, field);
    });
  }
  cell.addEventListener("mousedown", () => {
    if (mode !== undefined) mode = "edit";
  });
  bar.addEventListener("focus", () => {
    if (mode === undefined) events.enterBar();
    else mode = "edit";
  });

  const handleKey = (event: KeyboardEvent, field: HTMLTextAreaElement) => {
    if (event.key === "F2") mode = mode === "edit" ? "enter" : "edit";
    else if (event.key === "Escape") events.cancel();
    else if (event.key === "Enter" && event.altKey) insertLine(field);
    else if (event.key === "ArrowDown" && event.altKey) events.openChoices();
    else {
      const how = finishOf(event, mode === "enter" && field === cell);
      if (how === undefined) return;
      events.finish(how);
    }
    event.preventDefault();
  };

  return {
    get isOpen() {
      return mode !== undefined;
    },
    get text() {
      return cell.value;
    },
    open: (options) => {
      mode = options.mode;
      cell.hidden = false;
      cell.setAttribute("aria-label", options.label);
      cell.value = options.text;
      bar.value = options.text;
      const field = options.place === "cell" ? cell : bar;
      if (field.ownerDocument.activeElement !== field) field.focus();
      field.setSelectionRange(options.isTextSelected ? 0 : field.value.length, field.value.length);
      fit(cell);
    },
    place: (box) => {
      if (mode === undefined) return;
      // Not `visibility`: what is hidden so loses the focus, and with it what is typed before its cell is scrolled to.
      cell.style.opacity = box === undefined ? "0" : "";
      cell.style.pointerEvents = box === undefined ? "none" : "";
      if (box === undefined) return;
      cell.style.left = `${box.left}px`;
      cell.style.top = `${box.top}px`;
      cell.style.minWidth = `${box.width}px`;
      cell.style.minHeight = `${box.height}px`;
      cell.dataset["width"] = String(box.width);
      fit(cell);
    },
    close: () => {
      mode = undefined;
      cell.hidden = true;
    },
    showInBar: (text) => {
      if (mode === undefined && bar.value !== text) bar.value = text;
    },
  };
}

const finishKeys: Readonly<Record<string, readonly [plain: Finish, shifted: Finish]>> = {
  Enter: ["down", "up"],
  Tab: ["nextField", "previousField"],
};

const arrows: Readonly<Record<string, Finish>> = {
  ArrowDown: "down",
  ArrowUp: "up",
  ArrowLeft: "left",
  ArrowRight: "right",
};

function finishOf({ key, shiftKey }: KeyboardEvent, arrowsFinish: boolean): Finish | undefined {
  const finish = finishKeys[key];
  if (finish !== undefined) return finish[shiftKey ? 1 : 0];
  return arrowsFinish ? arrows[key] : undefined;
}

function insertLine(field: HTMLTextAreaElement): void {
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input"));
}

/** The editor grows with its text. */
function fit(cell: HTMLTextAreaElement): void {
  cell.style.width = cell.style.minWidth;
  cell.style.height = cell.style.minHeight;
  if (cell.scrollWidth > cell.clientWidth) cell.style.width = `${Math.min(480, cell.scrollWidth + 16)}px`;
  if (cell.scrollHeight > cell.clientHeight) cell.style.height = `${cell.scrollHeight + 2}px`;
}
