import { buildElement } from "../shell/build-element";
import { buildIcon } from "../shell/icons";

export interface DropTarget {
  readonly element: HTMLElement;
  setText(text: string): void;
}

/** Takes a file that is dropped anywhere on the page, and shows where while it is dragged. */
export function createDropTarget(window: Window, take: (file: File) => void): DropTarget {
  const { document } = window;
  const text = buildElement(document, "p");
  const element = buildElement(
    document,
    "div",
    { class: "drop-target", hidden: true },
    buildIcon(document, "drop"),
    text,
  );
  const show = (isShown: boolean) => void (element.hidden = !isShown);

  window.addEventListener("dragenter", (event) => {
    if (hasFile(event)) show(true);
  });
  window.addEventListener("dragover", (event) => {
    if (hasFile(event)) event.preventDefault();
  });
  window.addEventListener("dragleave", (event) => {
    // Without a related target the pointer has left the page.
    if (!event.relatedTarget) show(false);
  });
  window.addEventListener("drop", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    show(false);
    const file = event.dataTransfer?.files[0];
    if (file) take(file);
  });
  return { element, setText: (next) => void (text.textContent = next) };
}

function hasFile(event: DragEvent): boolean {
  return [...(event.dataTransfer?.types ?? [])].includes("Files");
}
