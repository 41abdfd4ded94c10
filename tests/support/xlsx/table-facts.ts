// The tables of a sheet: where they lie, their columns, formulas, style and filters.
import type { CellFormats } from "./cell-formats";
import type { FactCollector } from "./facts";
import { addElement, contentAttributes } from "./facts";
import type { SheetContext } from "./sheet-context";
import type { XmlElement } from "./xml-tree";
import { attribute, child, children } from "./xml-tree";

/** Adds the tables of a sheet by name. */
export function addTables(to: FactCollector, context: SheetContext): void {
  for (const table of tablesOf(context)) {
    const path = `table ${nameOf(table)}`;
    addAttributes(to, path, table, context.formats);
    for (const element of table.children.filter((part) => part.name !== "tableColumns")) {
      addElement(to, `${path} ${element.name}`, element);
    }
    addColumns(to, path, table, context.formats);
  }
}

/** The names of a sheet's tables. */
export function tableNames(context: SheetContext): string[] {
  return tablesOf(context).map(nameOf);
}

function tablesOf(context: SheetContext): XmlElement[] {
  const links = children(child(context.sheet, "tableParts"), "tablePart");
  return links.flatMap((link) => {
    const part = context.relation(attribute(link, "r:id"))?.target;
    return (part === undefined ? undefined : context.source.xml(part)) ?? [];
  });
}

function nameOf(table: XmlElement): string {
  return attribute(table, "displayName") ?? "";
}

function addColumns(to: FactCollector, path: string, table: XmlElement, formats: CellFormats): void {
  const columns = children(child(table, "tableColumns"), "tableColumn");
  to.add(`${path} columns`, columns.map((column) => attribute(column, "name")).join(" | "));
  for (const column of columns) {
    const columnPath = `${path} column ${attribute(column, "name")}`;
    addAttributes(to, columnPath, column, formats);
    for (const element of column.children) addElement(to, `${columnPath} ${element.name}`, element);
  }
}

// Numbers that only tell tables, columns and their history apart; the columns themselves stand in order.
const bookkeeping = new Set([
  "id",
  "uid",
  "name",
  "totalsRowShown",
  "dataCellStyle",
  "headerRowCellStyle",
  "insertRow",
]);

function addAttributes(to: FactCollector, path: string, element: XmlElement, formats: CellFormats): void {
  for (const [name, value] of contentAttributes(element, { ignore: bookkeeping })) {
    to.add(`${path} ${name}`, name.endsWith("DxfId") ? formats.differential(Number(value)) : value);
  }
}
