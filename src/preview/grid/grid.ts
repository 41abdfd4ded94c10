/** The workbook beside the pane: a small spreadsheet in plain DOM on the desk of an embedded host. */
import type { GridTexts } from "../../localisation/grid-texts";
import { createCellAids } from "./cell-aids";
import { chartItems } from "./chart-items";
import { createChoiceList } from "./choice-list";
import { addClipboard } from "./clipboard";
import { createGridBar } from "./grid-bar";
import { createGridCommands } from "./grid-commands";
import type { GridControl, GridView } from "./grid-control";
import { createGridEntry } from "./grid-entry";
import type { GridHost } from "./grid-host";
import { commandOf } from "./grid-keys";
import { addGridPointer } from "./grid-pointer";
import { createGridState } from "./grid-state";
import { askInDialog } from "./message-dialog";
import { mergedOrCell } from "./range-shape";
import { addRegionKeys } from "./region-keys";
import { selectionItems } from "./selection-items";
import { nameOfSelection } from "./selection-name";
import { createSheetTabs } from "./sheet-tabs";
import { createSheetWindow, type SheetWindow } from "./sheet-window";
import { describeGrid, tellSelection } from "./tell-selection";
import { createTextMeasure, type TextMeasure } from "./text-measure";

export interface Grid {
  readonly element: HTMLElement;
  /** True while a cell is edited: Excel takes no batches then. */
  readonly isEditing: boolean;
  /** Shows the host's workbook in place of the one shown before. Again for the same host: draws all of it anew. */
  show(host: GridHost): void;
  setTexts(texts: GridTexts): void;
  focus(): void;
}

const promptId = "grid-prompt";

/** `measure` answers how wide texts are; without it a canvas of the document does. */
export function createGrid(
  document: Document,
  first: GridTexts,
  measure: TextMeasure = createTextMeasure(document),
): Grid {
  let texts = first;
  const element = document.createElement("section");
  element.className = "grid";
  const window = createSheetWindow(document);
  const help = createHelp(document);
  const state = createGridState(window, measure, (view) => drawView(view));
  const control: GridControl = {
    window,
    view: state.view,
    texts: () => texts,
    select: (selection, scrolls = true) => state.select(selection, scrolls),
    goTo: state.goTo,
    refresh: state.refresh,
    focusGrid: () => window.grid.focus({ preventScroll: true }),
    ask: (question) => askInDialog(element, question),
  };
  const parts = createParts(document, control);
  const { bar, tabs, entry } = parts;

  const drawView = (view: GridView) => {
    drawCells(window, view, texts);
    entry.draw(view);
    drawAids(parts, control, view);
    bar.showName(nameOfSelection(view));
    tabs.draw(view.host.desk.sheets, view.scene.sheet, texts.tabs);
    window.grid.setAttribute("aria-label", texts.grid.replace("{sheet}", view.scene.sheet.name));
    tellSelection(window.grid, view);
  };
  const setTexts = (next: GridTexts) => {
    texts = next;
    help.textContent = texts.help;
    bar.setTexts(texts);
    state.requestDraw();
  };

  window.element.addEventListener("scroll", state.requestDraw);
  new ResizeObserver(state.requestDraw).observe(window.element);
  element.append(bar.element, window.element, tabs.element, help);
  addRegionKeys([bar.element, window.element, tabs.element], [bar.nameBox, window.grid, tabs]);
  describeGrid(window.grid, [help.id, promptId]);
  setTexts(texts);
  return {
    element,
    get isEditing() {
      return entry.isOpen;
    },
    show: state.show,
    setTexts,
    focus: control.focusGrid,
  };
}

type GridParts = ReturnType<typeof createParts>;

/** Bar, editor, list of choices and tabs, with the commands that keys and clicks in them give. */
function createParts(document: Document, control: GridControl) {
  const { layer } = control.window;
  const commands = createGridCommands({
    control,
    entry: () => entry,
    showChoices: (choices, present, box) => list.open(choices, present, control.texts().choices, box),
  });
  const { moveOn, openChoices } = commands;
  const bar = createGridBar(document, {
    goTo: commands.goTo,
    leave: control.focusGrid,
    accept: () => void entry.finish("stay"),
    cancel: () => entry.cancel(),
  });
  const entry = createGridEntry(control, bar, createEditorField(layer), {
    moveOn,
    openChoices,
    changed: bar.setEditing,
  });
  const list = createChoiceList(layer, { choose: entry.enter, cancel: control.focusGrid });
  const aids = createCellAids(layer, promptId, openChoices);
  const tabs = createSheetTabs(document, commands.activate);
  addKeys(control.window.grid, commands.perform);
  addGridPointer(control, {
    leaveEntry: () => entry.finish("leave") === "done",
    edit: () => entry.start("edit", "cell"),
    follow: commands.follow,
  });
  addClipboard(control);
  return { bar, entry, aids, tabs };
}

function addKeys(grid: HTMLElement, perform: ReturnType<typeof createGridCommands>["perform"]): void {
  grid.addEventListener("keydown", (event) => {
    const command = event.isComposing ? undefined : commandOf(event);
    if (command === undefined) return;
    // What is typed goes on into the editor that opens.
    if (command.kind !== "type") event.preventDefault();
    perform(command);
  });
}

function drawCells(window: SheetWindow, view: GridView, { filterNote }: GridTexts): void {
  const items = [...selectionItems(view), ...chartItems(view)];
  window.draw({ scene: view.scene, selection: view.selection.range, items, filterNote });
}

function drawAids({ aids, entry }: GridParts, { window, texts }: GridControl, view: GridView): void {
  const { scene, selection } = view;
  const active = mergedOrCell(scene.geometry.merges, selection.active.row, selection.active.column);
  aids.draw(view, entry.isOpen ? undefined : window.boxOf(scene, active), texts());
}

function createEditorField(layer: HTMLElement): HTMLTextAreaElement {
  const field = layer.ownerDocument.createElement("textarea");
  field.className = "grid-editor";
  field.spellcheck = false;
  layer.append(field);
  return field;
}

function createHelp(document: Document): HTMLElement {
  const help = document.createElement("p");
  help.id = "grid-help";
  help.hidden = true;
  return help;
}
