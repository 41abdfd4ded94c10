/** The way of an entry: from the key that begins it to the cell that holds it, or back. */
import { createCellEditor, type CellEditor, type EditMode, type Finish } from "./cell-editor";
import type { GridBar } from "./grid-bar";
import type { GridControl, GridView } from "./grid-control";
import type { CellPlace } from "./move-selection";
import { mergedOrCell } from "./range-shape";
import { typeIntoCell, type TypingResult } from "./type-into-cell";
import { columnName } from "../../embedded-host/addresses";

export interface GridEntry {
  readonly isOpen: boolean;
  /** Edits the active cell, with its own text or with the given one. */
  start(mode: EditMode, place: "cell" | "bar", text?: string): void;
  /** Ends the entry; the cell holds it when the answer is "done" or "dropped". Without an entry there is nothing to do. */
  finish(how: Finish): TypingResult | Promise<TypingResult>;
  cancel(): void;
  /** Types a text that was chosen rather than typed. */
  enter(text: string): void;
  /** Brings editor and formula bar in line with what is shown. */
  draw(view: GridView): void;
}

export interface GridEntryEvents {
  /** The entry is in the cell: where to go from here. */
  moveOn(how: Finish): void;
  openChoices(): void;
  changed(isOpen: boolean): void;
}

interface OpenEntry {
  readonly sheet: string;
  readonly place: CellPlace;
  readonly original: string | undefined;
}

export function createGridEntry(
  control: GridControl,
  bar: GridBar,
  cell: HTMLTextAreaElement,
  events: GridEntryEvents,
): GridEntry {
  let entry: OpenEntry | undefined;
  const editor: CellEditor = createCellEditor(cell, bar.formula, {
    finish: (how) => void finish(how),
    cancel: () => cancel(),
    enterBar: () => start("edit", "bar"),
    openChoices: events.openChoices,
  });

  const open = (opened: OpenEntry, text: string, mode: EditMode, place: "cell" | "bar", isTextSelected = false) => {
    entry = opened;
    const label = control
      .texts()
      .editor.replace("{address}", columnName(opened.place.column) + String(opened.place.row + 1));
    editor.open({ text, mode, place, label, isTextSelected });
    events.changed(true);
    const view = control.view();
    if (view) draw(view);
  };

  const start: GridEntry["start"] = (mode, place, text) => {
    const view = control.view();
    if (view === undefined || entry !== undefined) return;
    const { scene, selection, host } = view;
    const { row, column } = selection.active;
    control.window.scrollToCell(scene, row, column);
    const original = text === undefined ? host.desk.inputText(scene.sheet, row, column) : undefined;
    open({ sheet: scene.sheet.name, place: { row, column }, original }, text ?? original ?? "", mode, place);
  };

  const close = () => {
    entry = undefined;
    editor.close();
    events.changed(false);
  };

  const finish: GridEntry["finish"] = (how) => {
    const view = control.view();
    if (entry === undefined || view === undefined) return "done";
    const ended = entry;
    const text = editor.text;
    close();
    if (text === ended.original) return settle("done", how, ended, text);
    if (view.scene.sheet.name !== ended.sheet) view.host.desk.activate(ended.sheet);
    const result = typeIntoCell(view.host.desk, ended.place, text, control.ask, control.texts());
    return typeof result === "string"
      ? settle(result, how, ended, text)
      : result.then((answer) => settle(answer, how, ended, text));
  };

  const settle = (result: TypingResult, how: Finish, ended: OpenEntry, text: string): TypingResult => {
    if (result === "retry") open(ended, text, "edit", "cell", true);
    else if (result === "dropped") control.focusGrid();
    else events.moveOn(how);
    return result;
  };

  const cancel = () => {
    close();
    control.focusGrid();
    control.refresh();
  };

  const draw = ({ host, scene, selection }: GridView) => {
    const { row, column } = entry?.place ?? selection.active;
    if (entry === undefined) editor.showInBar(host.desk.inputText(scene.sheet, row, column));
    else if (entry.sheet !== scene.sheet.name) editor.place(undefined);
    else editor.place(control.window.boxOf(scene, mergedOrCell(scene.geometry.merges, row, column)));
  };

  const enter = (text: string) => {
    if (entry !== undefined) close();
    const view = control.view();
    if (view === undefined) return;
    const ended: OpenEntry = { sheet: view.scene.sheet.name, place: view.selection.active, original: undefined };
    const result = typeIntoCell(view.host.desk, ended.place, text, control.ask, control.texts());
    void Promise.resolve(result).then((answer) => settle(answer, "stay", ended, text));
  };

  onLeaving([cell, bar.formula], () => {
    if (entry !== undefined) void finish("leave");
  });

  return {
    get isOpen() {
      return entry !== undefined;
    },
    start,
    finish,
    cancel,
    enter,
    draw,
  };
}

/** Calls when the focus goes from the fields to another place of the page. */
function onLeaving(fields: readonly HTMLElement[], leave: () => void): void {
  for (const field of fields)
    field.addEventListener("focusout", ({ relatedTarget }) => {
      if (fields.some((other) => other === relatedTarget)) return;
      // The window as a whole lost the focus, or a list of this cell got it: the entry goes on.
      const isOurs = relatedTarget instanceof Element && relatedTarget.closest(".grid-choices, dialog") !== null;
      if (!isOurs && field.ownerDocument.hasFocus()) leave();
    });
}
