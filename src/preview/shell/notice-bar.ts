import { buildElement, setAttribute } from "./build-element";
import { buildIcon } from "./icons";

export interface Notice {
  readonly kind: "info" | "error";
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface NoticeBar {
  readonly element: HTMLElement;
  /** Shows a message until it is closed or another one comes. */
  show(notice: Notice): void;
  clear(): void;
  setCloseLabel(text: string): void;
}

/** One message below the ribbon, as Excel's own message bar. */
export function createNoticeBar(document: Document): NoticeBar {
  const element = buildElement(document, "div", { class: "notice-place", "aria-live": "assertive" });
  let closeLabel = "";
  const clear = () => element.replaceChildren();

  const closeButton = () => {
    const button = buildElement(document, "button", {
      type: "button",
      class: "quiet-button",
      "aria-label": closeLabel,
    });
    button.append(buildIcon(document, "close"));
    button.addEventListener("click", clear);
    return button;
  };

  const actionButton = ({ label, run }: NonNullable<Notice["action"]>) => {
    const button = buildElement(document, "button", { type: "button", class: "plain-button" }, label);
    button.addEventListener("click", () => {
      clear();
      run();
    });
    return button;
  };

  return {
    element,
    show: ({ kind, text, action }) => {
      const message = buildElement(document, "div", { class: `notice notice-${kind}` });
      message.append(buildElement(document, "p", {}, text), ...(action ? [actionButton(action)] : []), closeButton());
      element.replaceChildren(message);
    },
    clear,
    setCloseLabel: (text) => {
      closeLabel = text;
      const button = element.querySelector(".quiet-button");
      if (button) setAttribute(button, "aria-label", text);
    },
  };
}
