import type { Change, Visibility } from "../workbook/changes";
import { columnLetters } from "../workbook/references";
import { untracked, type Proxies } from "./proxies";

type Of<K extends Change["kind"]> = Extract<Change, { kind: K }>;

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const satisfies Record<
  Visibility,
  string
>;

export function addSheet({ context }: Proxies, { sheet }: Of<"addSheet">): void {
  context.workbook.worksheets.add(sheet);
}

export function moveSheet(proxies: Proxies, { sheet, position }: Of<"moveSheet">): void {
  proxies.sheet(sheet).position = position;
}

export function renameSheet(proxies: Proxies, { sheet, to }: Of<"renameSheet">): void {
  proxies.sheet(sheet).name = to;
  proxies.forget(sheet);
}

export function removeSheet({ context, forget }: Proxies, { sheet }: Of<"removeSheet">): void {
  context.workbook.worksheets.getItemOrNullObject(sheet).delete();
  forget(sheet);
}

export function setSheet(proxies: Proxies, change: Of<"setSheet">): void {
  const sheet = proxies.sheet(change.sheet);
  sheet.tabColor = change.tabColor;
  sheet.showGridlines = change.showGridlines;
}

export function setVisibility(proxies: Proxies, { sheet, visibility }: Of<"setVisibility">): void {
  proxies.sheet(sheet).visibility = visibilities[visibility];
}

export function activate(proxies: Proxies, { sheet }: Of<"activate">): void {
  proxies.sheet(sheet).activate();
}

export function setColumns(proxies: Proxies, { sheet, first, last, width, hidden }: Of<"setColumns">): void {
  const columns = untracked(proxies.sheet(sheet).getRange(`${columnLetters(first)}:${columnLetters(last)}`));
  // Setting a width shows the column, so hiding comes second.
  columns.format.columnWidth = width;
  columns.columnHidden = hidden;
}

export function setRows(proxies: Proxies, { sheet, first, last, height }: Of<"setRows">): void {
  untracked(proxies.sheet(sheet).getRange(`${first + 1}:${last + 1}`)).format.rowHeight = height;
}

export function freeze(proxies: Proxies, { sheet, rows, columns }: Of<"freeze">): void {
  const panes = proxies.sheet(sheet).freezePanes;
  if (rows === 0 && columns === 0) panes.unfreeze();
  else if (columns === 0) panes.freezeRows(rows);
  else if (rows === 0) panes.freezeColumns(columns);
  else panes.freezeAt(proxies.range(sheet, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
}
