/** What a key means while the grid has the focus. */
import type { Direction } from "./move-selection";

export type GridCommand =
  | { readonly kind: "move"; readonly direction: Direction; readonly isJump: boolean; readonly isExtending: boolean }
  | { readonly kind: "page"; readonly direction: "up" | "down"; readonly isExtending: boolean }
  | { readonly kind: "goTo"; readonly end: "rowStart" | "rowEnd" | "start" | "lastUsed"; readonly isExtending: boolean }
  | { readonly kind: "next"; readonly order: "rows" | "columns"; readonly step: 1 | -1 }
  | { readonly kind: "select"; readonly what: "all" | "rows" | "columns" }
  | { readonly kind: "sheet"; readonly step: 1 | -1 }
  | { readonly kind: "edit" }
  | { readonly kind: "clear" }
  | { readonly kind: "clearAndEdit" }
  | { readonly kind: "choices" }
  /** The key itself goes into the editor that opens now. */
  | { readonly kind: "type" };

export type KeyPress = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** undefined where the key is not the grid's. */
export function commandOf(press: KeyPress): GridCommand | undefined {
  if (press.altKey) return press.key === "ArrowDown" ? { kind: "choices" } : altGraph(press);
  return moveCommand(press) ?? (press.ctrlKey || press.metaKey ? controlCommand(press) : plainCommand(press));
}

/** AltGr comes as Ctrl+Alt, and types. */
function altGraph({ key, ctrlKey }: KeyPress): GridCommand | undefined {
  return ctrlKey && key.length === 1 ? { kind: "type" } : undefined;
}

function moveCommand({ key, shiftKey: isExtending, ctrlKey, metaKey }: KeyPress): GridCommand | undefined {
  const isControl = ctrlKey || metaKey;
  const direction = arrows[key];
  if (direction !== undefined) return { kind: "move", direction, isJump: isControl, isExtending };
  if (key === "Home") return { kind: "goTo", end: isControl ? "start" : "rowStart", isExtending };
  if (key === "End") return { kind: "goTo", end: isControl ? "lastUsed" : "rowEnd", isExtending };
  if (key !== "PageUp" && key !== "PageDown") return undefined;
  if (isControl) return { kind: "sheet", step: key === "PageDown" ? 1 : -1 };
  return { kind: "page", direction: key === "PageDown" ? "down" : "up", isExtending };
}

function controlCommand({ key }: KeyPress): GridCommand | undefined {
  if (key.toLowerCase() === "a") return { kind: "select", what: "all" };
  return key === " " ? { kind: "select", what: "columns" } : undefined;
}

function plainCommand({ key, shiftKey }: KeyPress): GridCommand | undefined {
  const step = shiftKey ? -1 : 1;
  if (key === " " && shiftKey) return { kind: "select", what: "rows" };
  const named: Readonly<Record<string, GridCommand>> = {
    Tab: { kind: "next", order: "rows", step },
    Enter: { kind: "next", order: "columns", step },
    F2: { kind: "edit" },
    Delete: { kind: "clear" },
    Backspace: { kind: "clearAndEdit" },
    Dead: { kind: "type" },
    Process: { kind: "type" },
  };
  return named[key] ?? (key.length === 1 ? { kind: "type" } : undefined);
}
