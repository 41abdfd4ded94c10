import type { Change } from "../workbook/changes";
import { untracked, type Proxies } from "./proxies";

type Of<K extends Change["kind"]> = Extract<Change, { kind: K }>;

export function addTable(proxies: Proxies, change: Of<"addTable">): void {
  const table = proxies.sheet(change.sheet).tables.add(proxies.range(change.sheet, change.range), true);
  table.name = change.name;
  table.style = change.style;
  table.showBandedRows = change.showBandedRows;
  table.showFilterButton = change.showFilterButton;
}

export function resizeTable(proxies: Proxies, { sheet, table, range }: Of<"resizeTable">): void {
  proxies.context.workbook.tables.getItem(table).resize(proxies.range(sheet, range));
}

export function renameTable({ context }: Proxies, { table, to }: Of<"renameTable">): void {
  context.workbook.tables.getItem(table).name = to;
}

export function insertTableColumn({ context }: Proxies, { table, index, header }: Of<"insertTableColumn">): void {
  context.workbook.tables.getItem(table).columns.add(index, undefined, header);
}

export function removeTableRows(proxies: Proxies, { sheet, range }: Of<"removeTableRows">): void {
  proxies.range(sheet, range).delete("Up");
}

export function renameTableColumns({ context }: Proxies, { table, headers }: Of<"renameTableColumns">): void {
  // null leaves a cell as it is; a header that looks like a number or a formula stays text
  const values = headers.map((header) => (header === null ? null : `'${header}`));
  untracked(context.workbook.tables.getItem(table).getHeaderRowRange()).values = [values];
}

export function addName(proxies: Proxies, { name, target }: Of<"addName">): void {
  const { names } = proxies.context.workbook;
  // Adding a name that exists fails; deleting one that does not is nothing.
  names.getItemOrNullObject(name).delete();
  names.add(name, "expression" in target ? `=${target.expression}` : proxies.range(target.sheet, target.range));
}

export function removeName({ context }: Proxies, { name }: Of<"removeName">): void {
  context.workbook.names.getItemOrNullObject(name).delete();
}
