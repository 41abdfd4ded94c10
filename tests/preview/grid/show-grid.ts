import "./node-text-coding";
import { createEmbeddedHost, type EmbeddedHost } from "../../../src/embedded-host/embedded-host";
import { gridTexts } from "../../../src/localisation/grid-texts";
import { createWorkbook } from "../../../src/package/open-workbook";
import type { SheetFile } from "../../../src/package/workbook-file";
import { createGrid, type Grid } from "../../../src/preview/grid/grid";
import { measureWith } from "../../../src/preview/grid/text-measure";
import { startCalculator } from "../../support/start-calculator";

/** A grid in a window of 800 by 400 pixels, where each character is 7 pixels wide. */
export interface ShownGrid {
  readonly host: EmbeddedHost;
  readonly grid: Grid;
  readonly sheet: SheetFile;
  /** The element that has the focus when cells are chosen. */
  readonly cells: HTMLElement;
  cell(address: string): HTMLElement | null;
  press(key: string, held?: KeyboardEventInit): void;
  /** Types text over the active cell, and ends with a key. */
  type(text: string, end?: string): void;
  drawn(): Promise<void>;
}

/** Shows a workbook with one sheet as `fill` leaves it. */
export async function showGrid(fill: (sheet: SheetFile) => void): Promise<ShownGrid> {
  giveWindowsExtent();
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0] ?? workbook.addSheet("Data");
  fill(sheet);
  const calculator = await startCalculator();
  const host = createEmbeddedHost({
    workbook,
    calculator,
    requirementSets: { ExcelApi: "1.13" },
    today: 46037,
    culture: "de-DE",
  });
  const grid = createGrid(
    document,
    gridTexts("en"),
    measureWith((text) => text.length * 7),
  );
  document.body.replaceChildren(grid.element);
  grid.show(host);
  await drawn();
  grid.focus();
  return { host, grid, sheet, cells: cellsOf(grid), cell, press, type, drawn };
}

/** jsdom lays nothing out, and has no dialogs. */
function giveWindowsExtent(): void {
  const extent = (value: number) => ({ configurable: true, get: () => value });
  Object.defineProperty(HTMLElement.prototype, "clientWidth", extent(800));
  Object.defineProperty(HTMLElement.prototype, "clientHeight", extent(400));
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}

function cellsOf({ element }: Grid): HTMLElement {
  const found = element.querySelector<HTMLElement>("[role=grid]");
  if (found) return found;
  throw new Error("The grid has no cells");
}

const cell = (address: string) => document.querySelector<HTMLElement>(`[data-address="${address}"]`);

function press(key: string, held: KeyboardEventInit = {}): void {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }),
  );
}

function type(text: string, end = "Enter"): void {
  press(text.slice(0, 1));
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement)) throw new Error("Nothing can be typed into");
  field.value += text;
  field.dispatchEvent(new Event("input"));
  press(end);
}

async function drawn(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
