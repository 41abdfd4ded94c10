/** The columns of a table part and their calculated formulas. */
import { TABLE_COLUMN_ORDER } from "./schema-order";
import type { SheetCells } from "./sheet-cells";
import type { TableColumn } from "./workbook-file";
import type { XmlDocument } from "./xml-document";
import { emptyElement, withChild, withElementAttribute } from "./xml-edit";
import { attribute, childNamed, elementText, innerXml, parseElement, type XmlElement } from "./xml-scan";
import { decodeContent, decodeControls, encodeControlsAndBreaks, encodeXml } from "./xml-text";

/** The `tableColumn` elements of a `tableColumns` element. */
export function columnElements(columns: XmlElement | undefined): XmlElement[] {
  return (columns?.pieces ?? [])
    .filter((piece) => piece.name === "tableColumn")
    .map((piece) => parseElement(piece.text));
}

export function readColumn(column: XmlElement): TableColumn {
  const formula = childNamed(column, "calculatedColumnFormula");
  const name = columnNameOf(column);
  return formula === undefined ? { name } : { name, formula: decodeContent(innerXml(formula)) };
}

export interface ReadColumns {
  readonly elements: readonly XmlElement[];
  /** With the names that the part gives them. */
  readonly columns: readonly TableColumn[];
}

/** Every formula that names a column asks for the columns: they are read again only when their text is another one. */
export function columnReader(document: XmlDocument): () => ReadColumns {
  let last: (ReadColumns & { readonly text: string | undefined }) | undefined;
  return () => {
    const text = document.childText("tableColumns");
    if (last === undefined || last.text !== text) {
      const elements = columnElements(document.child("tableColumns"));
      last = { text, elements, columns: elements.map(readColumn) };
    }
    return last;
  };
}

export function columnNameOf(column: XmlElement): string {
  return decodeControls(attribute(column.attributes, "name") ?? "");
}

export function withColumnName(column: XmlElement, name: string): XmlElement {
  return columnNameOf(column) === name ? column : withElementAttribute(column, "name", encodeControlsAndBreaks(name));
}

export function withColumnFormula(column: XmlElement, formula: string | undefined): XmlElement {
  const tag = `${column.prefix}calculatedColumnFormula`;
  const text = formula === undefined ? undefined : `<${tag}>${encodeXml(formula)}</${tag}>`;
  return withChild(column, TABLE_COLUMN_ORDER, "calculatedColumnFormula", text);
}

/** As many columns as there are names: known ones keep what they have, new ones get an id of their own. */
export function resizedColumns(
  prefix: string,
  columns: readonly (XmlElement | undefined)[],
  names: readonly string[],
): XmlElement[] {
  const ids = columns.map((column) => Number(attribute(column?.attributes ?? "", "id") ?? 0));
  let nextId = Math.max(0, ...ids);
  return names.map((name, index) => {
    const known = columns[index];
    if (known !== undefined) return withColumnName(known, name);
    nextId++;
    return withColumnName(withElementAttribute(emptyElement(prefix, "tableColumn"), "id", nextId), name);
  });
}

/** The `tableColumns` element that holds these. */
export function columnsText(prefix: string, columns: readonly XmlElement[]): string {
  const inner = columns.map(elementText).join("");
  return `<${prefix}tableColumns count="${columns.length}">${inner}</${prefix}tableColumns>`;
}

/** Header texts made unique and non-empty, as Excel does when it makes a table. */
export function headerNames(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const base = text === "" ? `Column${index + 1}` : text;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The text a header cell stands for: Excel turns numbers and the like into text. */
export function headerText(cells: SheetCells, row: number, column: number): string {
  const value = cells.store.get(row, column)?.value ?? null;
  if (value === null) return "";
  return typeof value === "object"
    ? value.error
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : String(value);
}
