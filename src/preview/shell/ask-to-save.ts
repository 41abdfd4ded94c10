import type { PreviewTexts } from "../../localisation/preview-texts";
import { buildElement } from "./build-element";

export type LeaveChoice = "save" | "discard" | "cancel";

/** Asks, before a workbook with changes is replaced, what is to become of them. Escape cancels. */
export function askToSave(document: Document, texts: PreviewTexts["leave"], fileName: string): Promise<LeaveChoice> {
  const title = buildElement(document, "h2", { id: "leave-question" }, texts.question(fileName));
  const buttons = buildElement(document, "div", { class: "dialog-buttons" });
  const dialog = buildElement(document, "dialog", { class: "dialog", "aria-labelledby": title.id }, title, buttons);
  const previous = document.activeElement;
  return new Promise((resolve) => {
    const close = (choice: LeaveChoice) => {
      dialog.remove();
      if (previous instanceof HTMLElement) previous.focus();
      resolve(choice);
    };
    const add = (choice: LeaveChoice, className: string) => {
      const button = buildElement(document, "button", { type: "button", class: className }, texts[choice]);
      button.addEventListener("click", () => close(choice));
      buttons.append(button);
    };
    add("save", "primary-button");
    add("discard", "plain-button");
    add("cancel", "plain-button");
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      close("cancel");
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
