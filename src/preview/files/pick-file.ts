import { buildElement } from "../shell/build-element";

export interface FilePicker {
  readonly element: HTMLInputElement;
  open(): void;
}

/** The browser's own dialog for choosing a workbook. */
export function createFilePicker(document: Document, take: (file: File) => void): FilePicker {
  const accept = ".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const element = buildElement(document, "input", { type: "file", accept, hidden: true });
  element.addEventListener("change", () => {
    const file = element.files?.[0];
    // The same file can be chosen again.
    element.value = "";
    if (file) take(file);
  });
  return { element, open: () => element.click() };
}
