/** The tables of one sheet: `tableParts` and the parts behind it. */
import { intersects, rangeAddress, requireRange } from "./cell-range";
import type { PackageParts } from "./package-parts";
import { TABLE_ORDER } from "./schema-order";
import type { SheetCells } from "./sheet-cells";
import { columnsText, headerNames, headerText, resizedColumns } from "./table-columns";
import { TablePart } from "./table-part";
import type { TableSurroundings } from "./table-surroundings";
import { PackageError, type TableFile, type TableOptions } from "./workbook-file";
import { relationshipAttribute, relationshipId } from "./relationship-attribute";
import type { StyleSheet } from "./style-sheet";
import type { XmlDocument } from "./xml-document";
import { attributeText, parseElement } from "./xml-scan";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** What the tables of a sheet need of the workbook. */
export interface TableRegistry {
  nextTableId(): number;
  requireFreeName(name: string): void;
  onTableRenamed(from: string, to: string): void;
  /** New names by old ones. */
  onColumnsRenamed(table: string, names: ReadonlyMap<string, string>): void;
  /** References to the table become references to its cells. */
  onTableConverted(table: TableFile, sheetName: string): void;
}

export class SheetTables {
  readonly #parts: PackageParts;
  readonly #sheetPart: string;
  readonly #document: XmlDocument;
  readonly #registry: TableRegistry;
  readonly #around: TableSurroundings;
  #tables: TablePart[] | undefined;

  constructor(parts: PackageParts, sheetPart: string, cells: SheetCells, registry: TableRegistry, styles: StyleSheet) {
    this.#parts = parts;
    this.#sheetPart = sheetPart;
    this.#document = parts.document(sheetPart);
    this.#registry = registry;
    this.#around = {
      cells,
      styles,
      otherRanges: (table) => this.all.filter((other) => other !== table).map((other) => other.range),
      requireFreeName: (name) => registry.requireFreeName(name),
      onTableRenamed: (from, to) => registry.onTableRenamed(from, to),
      onColumnsRenamed: (table, names) => registry.onColumnsRenamed(table, names),
    };
  }

  get all(): readonly TablePart[] {
    this.#tables ??= this.#read();
    return this.#tables;
  }

  add(options: TableOptions): TableFile {
    const { range, name } = options;
    requireRange(range);
    if (range.bottom === range.top)
      throw new PackageError("invalidArgument", `table without body ${rangeAddress(range)}`);
    if (this.all.some((table) => intersects(table.range, range))) {
      throw new PackageError("invalidArgument", `table overlap ${rangeAddress(range)}`);
    }
    this.#registry.requireFreeName(name);
    const part = this.#addPart(options, this.#writeHeader(options));
    const table = new TablePart(this.#parts.document(part, TABLE_ORDER), this.#around);
    this.#tables = [...this.all, table];
    return table;
  }

  /** With the name of the sheet, references to the table become references to its cells. */
  remove(name: string, sheetName?: string): void {
    const index = this.all.findIndex((table) => table.name.toLowerCase() === name.toLowerCase());
    const pieces = (this.#document.child("tableParts")?.pieces ?? []).filter((piece) => piece.name === "tablePart");
    const id = relationshipId(parseElement(pieces[index]?.text ?? "<tablePart/>").attributes);
    if (index < 0 || id === undefined) throw new PackageError("invalidArgument", `table ${name}`);
    const table = this.all[index];
    if (table && sheetName !== undefined) this.#registry.onTableConverted(table, sheetName);
    this.#writeParts(pieces.filter((_, other) => other !== index).map((piece) => piece.text));
    this.#parts.removeRelated(this.#sheetPart, id);
    this.#tables = this.all.filter((_, other) => other !== index);
  }

  flush(): void {
    // Tables that nobody looked at can only be out of step with cells that were changed.
    if (this.#tables === undefined && !this.#around.cells.isChanged) return;
    for (const table of this.all) table.flush();
  }

  #writeHeader({ range }: TableOptions): string[] {
    const texts: string[] = [];
    for (let column = range.left; column <= range.right; column++)
      texts.push(headerText(this.#around.cells, range.top, column));
    const names = headerNames(texts);
    names.forEach((name, index) => this.#around.cells.setValue(range.top, range.left + index, name));
    return names;
  }

  #addPart(options: TableOptions, headers: readonly string[]): string {
    const folder = this.#sheetPart.replace(/worksheets\/[^/]*$|[^/]*$/, "");
    const part = this.#parts.freeName(`${folder}tables/table`);
    const namespace =
      /xmlns(?::[\w.-]+)?="([^"]*spreadsheetml\/(?:2006\/)?main)"/.exec(this.#document.attributes)?.[1] ?? "";
    const text = tableText(namespace, this.#registry.nextTableId(), options, headers);
    const id = this.#parts.add(this.#sheetPart, "table", part, CONTENT_TYPE, text);
    this.#relate(id);
    return part;
  }

  #relate(id: string): void {
    const { prefix } = this.#document;
    const known = (this.#document.child("tableParts")?.pieces ?? []).filter((piece) => piece.name === "tablePart");
    const added = `<${prefix}tablePart${relationshipAttribute(this.#document, this.#parts.officeNamespace, id)}/>`;
    this.#writeParts([...known.map((piece) => piece.text), added]);
  }

  #writeParts(texts: readonly string[]): void {
    const { prefix } = this.#document;
    const text = `<${prefix}tableParts count="${texts.length}">${texts.join("")}</${prefix}tableParts>`;
    this.#document.setChild("tableParts", texts.length === 0 ? undefined : text);
  }

  #read(): TablePart[] {
    const relationships = this.#parts.relationships(this.#sheetPart);
    const pieces = (this.#document.child("tableParts")?.pieces ?? []).filter((piece) => piece.name === "tablePart");
    return pieces.flatMap((piece) => {
      const id = relationshipId(parseElement(piece.text).attributes);
      const part = id === undefined ? undefined : this.#parts.target(this.#sheetPart, relationships.byId(id));
      return part === undefined ? [] : [new TablePart(this.#parts.document(part, TABLE_ORDER), this.#around)];
    });
  }
}

function tableText(namespace: string, id: number, options: TableOptions, headers: readonly string[]): string {
  const { name, range, style, showBandedRows, showFilterButton } = options;
  const ref = rangeAddress(range);
  const root = attributeText({ xmlns: namespace, id, name, displayName: name, ref, totalsRowShown: 0 });
  const filter = showFilterButton ? `<autoFilter ref="${ref}"/>` : "";
  const info = attributeText({
    name: style,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: showBandedRows ? 1 : 0,
    showColumnStripes: 0,
  });
  const columns = columnsText("", resizedColumns("", [], headers));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table${root}>${filter}${columns}<tableStyleInfo${info}/></table>`;
}
