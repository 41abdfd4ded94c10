import type { PreviewTexts } from "../../localisation/preview-texts";
import { buildElement, setAttribute } from "./build-element";
import { buildIcon } from "./icons";

export interface PaneSide {
  readonly element: HTMLElement;
  readonly closeButton: HTMLButtonElement;
  update(texts: PreviewTexts, addInName: string): void;
  /** Puts the frame of the pane in the place of the previous one. */
  hold(frame: HTMLIFrameElement): void;
  /** The page has called Office: what covers it while it loads goes. */
  connected(): void;
  show(isShown: boolean): void;
  setWidth(pixels: number): void;
  focusFrame(): void;
}

const silentAfter = 15_000;

/** The task pane at the right: title bar with the name of the add-in, and the frame. Closed, the frame keeps running. */
export function createPaneSide(document: Document, close: () => void): PaneSide {
  const title = buildElement(document, "h2", { class: "pane-title" });
  const closeButton = buildElement(document, "button", { type: "button", class: "quiet-button" });
  closeButton.append(buildIcon(document, "close"));
  closeButton.addEventListener("click", close);
  const header = buildElement(document, "div", { class: "pane-header" }, title, closeButton);
  const waiting = buildElement(document, "p", { class: "pane-waiting", role: "status" });
  const body = buildElement(document, "div", { class: "pane-body" }, waiting);
  const element = buildElement(document, "aside", { class: "pane-side" }, header, body);
  let texts: PreviewTexts | undefined;
  let timer = 0;
  const window = document.defaultView;

  return {
    element,
    closeButton,
    update: (next, addInName) => {
      texts = next;
      title.textContent = addInName;
      setAttribute(element, "aria-label", next.pane.label);
      setAttribute(closeButton, "aria-label", next.pane.close);
      setAttribute(closeButton, "title", next.pane.close);
    },
    hold: (frame) => {
      waiting.textContent = texts?.pane.loading ?? "";
      body.replaceChildren(frame, waiting);
      window?.clearTimeout(timer);
      timer = window?.setTimeout(() => (waiting.textContent = texts?.pane.silent ?? ""), silentAfter) ?? 0;
    },
    connected: () => {
      window?.clearTimeout(timer);
      waiting.replaceChildren();
    },
    show: (isShown) => setAttribute(element, "hidden", !isShown),
    setWidth: (pixels) => element.style.setProperty("--pane-width", `${pixels}px`),
    focusFrame: () => focusInside(body.querySelector("iframe")),
  };
}

const focusable = "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), [tabindex='0']";

/** As Excel does it, the first control gets the focus: from a page without one, Office.js takes the next Tab for leaving. */
function focusInside(frame: HTMLIFrameElement | null): void {
  frame?.focus();
  const page = frame?.contentDocument;
  if (page && page.activeElement === page.body) page.querySelector<HTMLElement>(focusable)?.focus();
}
