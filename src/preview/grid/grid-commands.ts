/** Carries out what keys, clicks, links and the name box ask for. */
import type { Finish } from "./cell-editor";
import { findPlace } from "./go-to";
import type { GridControl, GridView } from "./grid-control";
import type { GridEntry } from "./grid-entry";
import type { GridCommand } from "./grid-keys";
import { createGridMoves } from "./grid-moves";
import { mergedOrCell } from "./range-shape";
import { usedPart } from "./selection";
import type { Box } from "./selection-shapes";
import { sayNotFound } from "./type-into-cell";

export interface GridCommands {
  perform(command: GridCommand): void;
  /** Where a finished entry leads. */
  moveOn(how: Finish): void;
  openChoices(): void;
  /** To an address, a defined name or a table. */
  goTo(text: string): void;
  activate(sheet: string): void;
  /** Follows the link of the cell, if it has one. */
  follow(row: number, column: number): void;
}

export interface GridCommandParts {
  readonly control: GridControl;
  readonly entry: () => GridEntry;
  showChoices(choices: readonly string[], present: string, box: Box): void;
}

export function createGridCommands({ control, entry, showChoices }: GridCommandParts): GridCommands {
  const moves = createGridMoves(control);
  const withView = (act: (view: GridView) => void) => {
    const view = control.view();
    if (view) act(view);
  };

  const moveOn = (how: Finish) => {
    if (how === "leave") return;
    control.focusGrid();
    if (how === "up" || how === "down") moves.next("columns", how === "down" ? 1 : -1);
    else if (how === "nextField" || how === "previousField") moves.next("rows", how === "nextField" ? 1 : -1);
    else if (how !== "stay") moves.move(how, false, false);
  };

  const openChoices = () =>
    withView(({ host, scene, selection }) => {
      const { row, column } = selection.active;
      const choices = host.desk.choices(scene.sheet, row, column) ?? [];
      const box = control.window.boxOf(scene, mergedOrCell(scene.geometry.merges, row, column));
      if (choices.length > 0 && box) showChoices(choices, host.desk.text(scene.sheet, row, column), box);
    });

  const goTo = (text: string) =>
    withView(({ host, scene }) => {
      const place = text.trim() === "" ? undefined : findPlace(host.workbook, scene.sheet, text);
      if (place) control.goTo(place.sheet.name, place.range);
      if (place || text.trim() === "") return control.focusGrid();
      void control.ask(sayNotFound(control.texts(), text)).then(control.focusGrid);
    });

  const activate = (sheet: string) => {
    if (entry().finish("leave") === "done") control.view()?.host.desk.activate(sheet);
  };

  const follow = (row: number, column: number) =>
    withView(({ scene }) => {
      const target = scene.link(row, column)?.target;
      if (target === undefined) return;
      if ("location" in target) goTo(target.location);
      else openAddress(control.window.element.ownerDocument, target.address);
    });

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
        return withView((view) => activate(sheetBeside(view, command.step)));
      case "edit":
        return entry().start("edit", "cell");
      case "clear":
        return withView(clear);
      case "clearAndEdit":
      case "type":
        return entry().start("enter", "cell", "");
      case "choices":
        return openChoices();
    }
  };
  return { perform, moveOn, openChoices, goTo, activate, follow };
}

function clear({ host, scene, selection }: GridView): void {
  const range = usedPart(selection.range, scene.sheet.usedRange());
  if (range) host.desk.clear(range);
}

/** The sheet itself at the ends of the tabs. */
function sheetBeside({ host, scene }: GridView, step: 1 | -1): string {
  const { sheets } = host.desk;
  return sheets[sheets.findIndex(({ id }) => id === scene.sheet.id) + step]?.name ?? scene.sheet.name;
}

function openAddress(document: Document, address: string): void {
  if (/^(https?|mailto):/i.test(address)) document.defaultView?.open(address, "_blank", "noopener");
}
