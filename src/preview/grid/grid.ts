/** The workbook beside the pane: a small spreadsheet in plain DOM on the desk of an embedded host. */
import type { GridTexts } from "../../localisation/grid-texts";
import { lastColumn, lastRow } from "../../embedded-host/addresses";
import { addRegionKeys } from "./region-keys";
import { createCellAids } from "./cell-aids";
import type { Finish } from "./cell-editor";
import { chartItems } from "./chart-items";
import { createChoiceList } from "./choice-list";
import { addClipboard } from "./clipboard";
import { findPlace } from "./go-to";
import { createGridBar } from "./grid-bar";
import type { GridControl, GridView } from "./grid-control";
import { createGridEntry } from "./grid-entry";
import type { GridHost } from "./grid-host";
import { commandOf, type GridCommand } from "./grid-keys";
import { createGridMoves } from "./grid-moves";
import { addGridPointer } from "./grid-pointer";
import { createGridState } from "./grid-state";
import { askInDialog } from "./message-dialog";
import { mergedOrCell } from "./range-shape";
import { usedPart } from "./selection";
import { selectionItems } from "./selection-items";
import { nameOfSelection } from "./selection-name";
import { createSheetTabs } from "./sheet-tabs";
import { createSheetWindow } from "./sheet-window";
import { tellSelection } from "./tell-selection";
import { createTextMeasure, type TextMeasure } from "./text-measure";
import { sayNotFound } from "./type-into-cell";

export interface Grid {
  readonly element: HTMLElement;
  /** True while a cell is edited: Excel takes no batches then. */
  readonly isEditing: boolean;
  /** Shows the host's workbook in place of the one shown before. Again for the same host: draws all of it anew. */
  show(host: GridHost): void;
  setTexts(texts: GridTexts): void;
  focus(): void;
}

const helpId = "grid-help";
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
  window.element.id = "grid-window";
  const { grid, layer } = window;
  const help = document.createElement("p");
  help.id = helpId;
  help.hidden = true;
  const editorField = document.createElement("textarea");
  editorField.className = "grid-editor";
  editorField.spellcheck = false;
  layer.append(editorField);

  const draw = (view: GridView) => {
    window.draw({
      ...view,
      selection: view.selection.range,
      items: [...selectionItems(view), ...chartItems(view)],
      filterNote: texts.filterNote,
    });
    entry.draw(view);
    const { scene, selection } = view;
    const active = mergedOrCell(scene.geometry.merges, selection.active.row, selection.active.column);
    aids.draw(view, entry.isOpen ? undefined : window.boxOf(scene, active), texts);
    bar.showName(nameOfSelection(view));
    tabs.draw(view.host.desk.sheets, scene.sheet, texts.tabs);
    grid.setAttribute("aria-label", texts.grid.replace("{sheet}", scene.sheet.name));
    tellSelection(grid, view);
  };
  const state = createGridState(window, measure, draw);

  const control: GridControl = {
    window,
    view: state.view,
    texts: () => texts,
    select: (selection, scrolls = true) => state.select(selection, scrolls),
    goTo: state.goTo,
    refresh: state.refresh,
    focusGrid: () => grid.focus({ preventScroll: true }),
    ask: (question) => askInDialog(element, question),
  };
  const moves = createGridMoves(control);

  const moveOn = (how: Finish) => {
    if (how === "leave") return;
    control.focusGrid();
    if (how === "up" || how === "down") moves.next("columns", how === "down" ? 1 : -1);
    else if (how === "nextField" || how === "previousField") moves.next("rows", how === "nextField" ? 1 : -1);
    else if (how !== "stay") moves.move(how, false, false);
  };
  const openChoices = () => {
    const view = state.view();
    if (view === undefined) return;
    const { scene, selection, host } = view;
    const { row, column } = selection.active;
    const choices = host.desk.choices(scene.sheet, row, column);
    const box = window.boxOf(scene, mergedOrCell(scene.geometry.merges, row, column));
    if (choices === undefined || choices.length === 0 || box === undefined) return;
    list.open(choices, host.desk.text(scene.sheet, row, column), texts.choices, box);
  };
  const goTo = (text: string) => {
    const view = state.view();
    if (view === undefined || text.trim() === "") return control.focusGrid();
    const place = findPlace(view.host.workbook, view.scene.sheet, text);
    if (place === undefined) return void control.ask(sayNotFound(texts, text)).then(control.focusGrid);
    state.goTo(place.sheet.name, place.range);
    control.focusGrid();
  };

  const bar = createGridBar(document, {
    goTo,
    leave: control.focusGrid,
    accept: () => void entry.finish("stay"),
    cancel: () => entry.cancel(),
  });
  const entry = createGridEntry(control, bar, editorField, { moveOn, openChoices, changed: bar.setEditing });
  const list = createChoiceList(layer, { choose: (text) => entry.enter(text), cancel: control.focusGrid });
  const aids = createCellAids(layer, promptId, openChoices);
  const tabs = createSheetTabs(document, (sheet) => activate(sheet));

  const activate = (sheet: string) => {
    if (entry.finish("leave") === "done") state.view()?.host.desk.activate(sheet);
  };
  const stepSheet = (step: 1 | -1) => {
    const desk = state.view()?.host.desk;
    const index = desk?.sheets.findIndex(({ id }) => id === desk.activeSheet.id) ?? -1;
    const next = desk?.sheets[index + step];
    if (next) activate(next.name);
  };
  const clear = () => {
    const view = state.view();
    const range = view && usedPart(view.selection.range, view.scene.sheet.usedRange());
    if (view && range) view.host.desk.clear(range);
  };
  const perform = (command: GridCommand): void => {
    switch (command.kind) {
      case "move":
        return moves.move(command.direction, command.isJump, command.isExtending);
      case "page":
        return moves.page(command.direction, command.isExtending);
      case "goTo":
        return moves.goTo(command.end, command.isExtending);
      case "next":
        return moves.next(command.order, command.step);
      case "select":
        return moves.select(command.what);
      case "sheet":
        return stepSheet(command.step);
      case "edit":
        return entry.start("edit", "cell");
      case "clear":
        return clear();
      case "clearAndEdit":
      case "type":
        return entry.start("enter", "cell", "");
      case "choices":
        return openChoices();
    }
  };
  const follow = (row: number, column: number) => {
    const view = state.view();
    const target = view?.scene.link(row, column)?.target;
    if (target === undefined) return;
    if ("location" in target) goTo(target.location);
    else if (/^(https?|mailto):/i.test(target.address))
      document.defaultView?.open(target.address, "_blank", "noopener");
  };

  grid.addEventListener("keydown", (event) => {
    const command = event.isComposing ? undefined : commandOf(event);
    if (command === undefined) return;
    // What is typed goes on into the editor that opens.
    if (command.kind !== "type") event.preventDefault();
    perform(command);
  });
  addGridPointer(control, {
    leaveEntry: () => entry.finish("leave") === "done",
    edit: () => entry.start("edit", "cell"),
    follow,
  });
  addClipboard(control);
  window.element.addEventListener("scroll", state.requestDraw);
  new ResizeObserver(state.requestDraw).observe(window.element);
  addRegionKeys([bar.element, window.element, tabs.element], [bar.nameBox, grid, tabs]);

  const setTexts = (next: GridTexts) => {
    texts = next;
    help.textContent = texts.help;
    bar.setTexts(texts);
    state.requestDraw();
  };
  element.append(bar.element, window.element, tabs.element, help);
  prepareGrid(grid);
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

function prepareGrid(grid: HTMLElement): void {
  grid.tabIndex = 0;
  grid.setAttribute("role", "grid");
  grid.setAttribute("aria-multiselectable", "true");
  grid.setAttribute("aria-rowcount", String(lastRow + 1));
  grid.setAttribute("aria-colcount", String(lastColumn + 1));
  grid.setAttribute("aria-describedby", `${helpId} ${promptId}`);
}
