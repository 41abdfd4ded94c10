/** A workbook as a live document. What is not touched goes back into the file as it came. */
import { readCustomProperties, setCustomProperty } from "./custom-properties";
import { addCustomXmlPart, readCustomXmlParts, removeCustomXmlPart, setCustomXmlPart } from "./custom-xml";
import { DefinedNames, requireName } from "./defined-names";
import { dynamicArrayMark } from "./dynamic-arrays";
import { FeaturedWorkbook } from "./featured-workbook";
import { removeSheetFromFormula } from "./formula-change";
import { updateFormulas, type FormulaChange } from "./formula-update";
import { loseColumnsInFormula } from "./formula-columns";
import { dropLeftovers, tracesOf } from "./leftovers";
import { newSheetText, SHEET_CONTENT_TYPE } from "./new-parts";
import type { PackageParts } from "./package-parts";
import { WORKBOOK_ORDER } from "./schema-order";
import { SharedStrings } from "./shared-strings";
import { copyRelated } from "./part-copies";
import { Sheet } from "./sheet";
import { settleCopy } from "./sheet-copy";
import { SheetOrder } from "./sheet-order";
import { mentionOf, shiftSheet, type ShiftSurroundings } from "./sheet-shift";
import { followSheetName } from "./sheet-rename";
import type { SheetSurroundings } from "./sheet-surroundings";
import { writeTabSelected } from "./sheet-view";
import { usedStrings } from "./string-usage";
import type { StyleSheet } from "./style-sheet";
import { tableRegistry } from "./table-registry";
import {
  PackageError,
  type CustomXmlPart,
  type DefinedName,
  type SheetFile,
  type StyleBook,
  type TableFile,
  type WorkbookFile,
} from "./workbook-file";
import { readUses1904Dates, writeActiveTab } from "./workbook-properties";
import { WorkbookSheets, type ListedSheet } from "./workbook-sheets";
import type { XmlDocument } from "./xml-document";

export class Workbook extends FeaturedWorkbook implements WorkbookFile {
  readonly #parts: PackageParts;
  readonly #part: string;
  readonly #document: XmlDocument;
  readonly #list: WorkbookSheets;
  readonly #names: DefinedNames;
  readonly #order: SheetOrder;
  readonly #strings: SharedStrings;
  readonly #styles: StyleSheet;
  readonly #sheets = new Map<number, Sheet>();
  #isContentChanged = false;

  constructor(parts: PackageParts, part: string, mainNamespace: string, styles: StyleSheet) {
    super(parts, part);
    this.#parts = parts;
    this.#part = part;
    this.#document = parts.document(part, WORKBOOK_ORDER);
    this.#list = new WorkbookSheets(parts, part, this.#document);
    this.#names = new DefinedNames(this.#document, () => this.#list.all.map((sheet) => sheet.name));
    this.#order = new SheetOrder(this.#document, this.#list, this.#names);
    this.#strings = new SharedStrings(parts, part, mainNamespace);
    this.#styles = styles;
  }

  get sheets(): readonly Sheet[] {
    return this.#list.worksheets.map((listed) => this.#open(listed));
  }

  get names(): readonly DefinedName[] {
    return this.#names.list();
  }

  get styles(): StyleBook {
    return this.#styles;
  }

  get customXmlParts(): readonly CustomXmlPart[] {
    return readCustomXmlParts(this.#parts, this.#part);
  }

  get customProperties(): ReadonlyMap<string, string> {
    return readCustomProperties(this.#parts);
  }

  get activeSheet(): number {
    const active = this.#order.active;
    return Math.max(
      0,
      this.#list.worksheets.findIndex((sheet) => sheet.id === active?.id),
    );
  }

  get uses1904Dates(): boolean {
    return readUses1904Dates(this.#document);
  }

  sheet(name: string): SheetFile | undefined {
    const listed = this.#list.find(name);
    return listed?.part === undefined ? undefined : this.#open(listed);
  }

  table(name: string): TableFile | undefined {
    return this.#allTables().find((table) => isSame(table.name, name));
  }

  sheetOfTable(name: string): SheetFile | undefined {
    return this.sheets.find((sheet) => sheet.tables.some((table) => isSame(table.name, name)));
  }

  addSheet(name: string, position = this.#list.worksheets.length): SheetFile {
    this.#list.requireFreeName(name);
    const folder = this.#part.replace(/[^/]*$/, "");
    const part = this.#parts.freeName(`${folder}worksheets/sheet`);
    const text = newSheetText(this.#document.attributes);
    const relationship = this.#parts.add(this.#part, "worksheet", part, SHEET_CONTENT_TYPE, text);
    const id = this.#order.insert(name, relationship, position);
    return this.#open(this.#list.byId(id));
  }

  copySheet(name: string, newName: string, position: number): SheetFile {
    const listed = this.#require(name);
    const source = this.#open(listed);
    this.#list.requireFreeName(newName);
    this.#order.requirePlace(position);
    source.flush();
    const relationship = copyRelated(this.#parts, this.#part, listed.relationship, source.part);
    const around = {
      ...this.#around(),
      isTaken: (text: string) => this.#isTaken(text),
      firstTableId: this.#nextTableId(),
    };
    const copy = this.#openById(this.#order.insert(newName, relationship, position));
    this.#list.setVisibility(copy.id, listed.visibility);
    settleCopy(around, source.name, copy);
    this.onContentChanged();
    this.onFormulaRemoved();
    return copy;
  }

  removeSheet(name: string): void {
    const listed = this.#require(name);
    this.#list.requireOther(listed.id);
    const wasActive = this.#order.active?.id === listed.id;
    const traces = tracesOf(this.#parts, this.#open(listed), this.#strings);
    const before = this.#list.all.map((other) => other.name);
    this.#order.remove(listed.id);
    this.#parts.removeRelated(this.#part, listed.relationship);
    this.#sheets.delete(listed.id);
    this.#updateFormulas(name, (formula) => removeSheetFromFormula(formula, name, before));
    for (const lost of traces.tables)
      this.#updateFormulas(lost.table, (formula) => loseColumnsInFormula(formula, lost));
    dropLeftovers(this.#around(), traces);
    this.onContentChanged();
    this.onFormulaRemoved();
    const next = this.#list.worksheets.findIndex((other) => other.visibility === "visible");
    if (wasActive && next >= 0) this.setActiveSheet(next);
  }

  moveSheet(name: string, position: number): void {
    this.#order.move(this.#require(name).id, position);
    // The calculation chain counts sheets by position.
    this.onFormulaRemoved();
  }

  setActiveSheet(index: number): void {
    const active = this.#list.worksheets[index];
    if (active === undefined) throw new PackageError("invalidArgument", `sheet ${index}`);
    writeActiveTab(
      this.#document,
      this.#list.all.findIndex((sheet) => sheet.id === active.id),
    );
    for (const sheet of this.sheets) writeTabSelected(sheet.document, sheet.id === active.id);
  }

  setName(name: DefinedName): void {
    requireName(name.name);
    const isTaken = this.#allTables().some((table) => isSame(table.name, name.name));
    if (isTaken || name.formula === "") throw new PackageError("invalidArgument", `name ${name.name}`);
    this.#names.set(name);
    this.onContentChanged();
  }

  removeName(name: string, scope?: string): void {
    this.#names.remove(name, scope);
    this.onContentChanged();
  }

  addCustomXmlPart(xml: string): CustomXmlPart {
    return addCustomXmlPart(this.#parts, this.#part, xml);
  }

  setCustomXmlPart(part: string, xml: string): void {
    setCustomXmlPart(this.#parts, this.#part, part, xml);
  }

  removeCustomXmlPart(part: string): void {
    removeCustomXmlPart(this.#parts, this.#part, part);
  }

  setCustomProperty(name: string, value: string): void {
    setCustomProperty(this.#parts, name, value);
  }

  toBytes(): Uint8Array {
    const sheets = Array.from(this.#sheets.values());
    for (const sheet of sheets) sheet.flush();
    if (this.#isContentChanged) for (const sheet of this.sheets) sheet.chartParts.fillCaches(this);
    this.#strings.flush();
    this.#strings.blankReleased(() => usedStrings(this.#parts, this.#part));
    this.#styles.flush();
    return this.#parts.toBytes();
  }

  /** Cached values may be wrong from now on: Excel is asked to calculate when it opens the file. */
  onContentChanged(): void {
    this.#isContentChanged = true;
    this.calculation.request();
  }

  /** A calculation chain that names a cell without formula makes Excel repair the file; it can do without the chain. */
  onFormulaRemoved(): void {
    const chain = this.#parts.relationships(this.#part).ofKind("calcChain")[0];
    if (chain !== undefined) this.#parts.removeRelated(this.#part, chain.id);
  }

  #open(listed: ListedSheet): Sheet {
    const known = this.#sheets.get(listed.id);
    if (known !== undefined) return known;
    if (listed.part === undefined) throw new PackageError("damaged", `sheet ${listed.name}`);
    const opened = new Sheet(listed.part, () => this.#list.byId(listed.id), this.#surroundings());
    this.#sheets.set(listed.id, opened);
    return opened;
  }

  #surroundings(): SheetSurroundings {
    return {
      parts: this.#parts,
      strings: this.#strings,
      styles: this.#styles,
      names: this.#names,
      tables: tableRegistry({
        tables: () => this.#allTables(),
        requireFreeName: (name) => this.#requireFreeTableName(name),
        updateFormulas: (mention, apply) => this.#updateFormulas(mention, apply),
      }),
      onContentChanged: () => this.onContentChanged(),
      onFormulaRemoved: () => this.onFormulaRemoved(),
      shiftCells: (sheet, range, direction) => shiftSheet(this.#around(), this.#openById(sheet.id), range, direction),
      dynamicArrayMark: () => dynamicArrayMark(this.#parts, this.#part),
      renameSheet: (sheet, name) => this.#rename(sheet, name),
      setVisibility: (sheet, visibility) => this.#list.setVisibility(sheet.id, visibility),
    };
  }

  #openById(id: number): Sheet {
    return this.#open(this.#list.byId(id));
  }

  #around(): ShiftSurroundings {
    return { parts: this.#parts, workbookPart: this.#part, names: this.#names, sheets: this.sheets };
  }

  #rename(sheet: SheetFile, name: string): void {
    const from = sheet.name;
    if (from === name) return;
    if (!isSame(from, name)) this.#list.requireFreeName(name);
    this.#list.rename(sheet.id, name);
    followSheetName(this.#around(), from, name);
  }

  #updateFormulas(mention: string, apply: FormulaChange["apply"]): void {
    updateFormulas(this.#parts, this.#part, this.sheets, this.#names, { mention: mentionOf(mention), apply });
  }

  #requireFreeTableName(name: string): void {
    requireName(name);
    if (this.#isTaken(name)) throw new PackageError("invalidArgument", `table name ${name}`);
  }

  /** True where a name or table of the workbook is called this. */
  #isTaken(name: string): boolean {
    return this.#names.has(name) || this.#allTables().some((table) => isSame(table.name, name));
  }

  #nextTableId(): number {
    return Math.max(0, ...this.#allTables().map((table) => table.id)) + 1;
  }

  #allTables(): TableFile[] {
    return this.sheets.flatMap((sheet) => [...sheet.tables]);
  }

  #require(name: string): ListedSheet {
    const found = this.#list.find(name);
    if (found?.part === undefined) throw new PackageError("invalidArgument", `sheet ${name}`);
    return found;
  }
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
