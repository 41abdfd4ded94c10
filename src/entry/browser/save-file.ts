import type { TextFile } from "../../pane/pane-services";

/** Long after every browser has begun to save it. */
const keptMs = 60_000;

/** Lets the browser save a text as a file. The web view of Excel for Mac passes that over without a word. */
export function saveFile({ name, type, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
