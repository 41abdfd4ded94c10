/** Composition root of the pane: the workbook in Excel, the real clock and the browser's randomness. */
import { createRoot } from "react-dom/client";
import { localDate } from "../../domain/dates";
import { createExcelWorkbook } from "../../excel/excel-workbook";
import { Pane, type PaneMessage } from "../../pane/pane";
import type { PaneServices } from "../../pane/pane-services";
import { ribbonCommands } from "../../ribbon/ribbon-commands";
import { createOfficeSurface } from "./office-surface";
import { outsideExcelPage } from "./outside-excel-page";
import { readPatience } from "./patience";
import { saveFile } from "./save-file";

async function start(root: HTMLElement): Promise<void> {
  // The script comes from Microsoft: it may be out of reach.
  const hasOffice = typeof Office !== "undefined";
  const info = hasOffice ? await Office.onReady() : undefined;
  if (info?.host === Office.HostType.Excel) openPane(root, createServices());
  else root.append(outsideExcelPage(hasOffice));
}

function createServices(): PaneServices {
  const timeoutMs = readPatience(window.location.search);
  return {
    workbook: createExcelWorkbook(timeoutMs === undefined ? {} : { timeoutMs }),
    office: createOfficeSurface(Office.context, window),
    random: () => (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) & 31,
    today: () => localDate(new Date()),
    now: () => new Date().toISOString(),
    saveFile,
  };
}

function openPane(root: HTMLElement, services: PaneServices): void {
  const react = createRoot(root);
  const show = (message?: PaneMessage) => react.render(<Pane services={services} message={message} />);
  const say = (text: PaneMessage["text"] | undefined) => {
    show(text && { text });
    if (text) bringToFront();
  };
  for (const [name, command] of Object.entries(ribbonCommands({ ...services, say }))) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void command(event));
  }
  show();
}

/** Excel need not allow it; the message then waits in the pane. */
function bringToFront(): void {
  Office.addin.showAsTaskpane().catch(() => undefined);
}

const root = document.getElementById("root");
if (root !== null) void start(root);
