/** The list of sheets in the workbook part: entries by position, with the parts they lead to. */
import type { PackageParts } from "./package-parts";
import { relationshipAttribute, relationshipId } from "./relationship-attribute";
import { kindOf } from "./relationships";
import type { SheetEntry } from "./sheet-surroundings";
import { PackageError, type Visibility } from "./workbook-file";
import type { XmlDocument } from "./xml-document";
import { attribute, attributeText, elementText, parseElement, withAttribute } from "./xml-scan";

export interface ListedSheet extends SheetEntry {
  readonly relationship: string;
  /** Undefined for chart sheets and the like, and where the part is missing. */
  readonly part: string | undefined;
  readonly text: string;
}

const MAX_NAME = 31;

export class WorkbookSheets {
  readonly #parts: PackageParts;
  readonly #workbookPart: string;
  readonly #document: XmlDocument;
  #read: { readonly source: string; readonly sheets: readonly ListedSheet[] } | undefined;

  constructor(parts: PackageParts, workbookPart: string, document: XmlDocument) {
    this.#parts = parts;
    this.#workbookPart = workbookPart;
    this.#document = document;
  }

  /** All sheets in tab order, chart sheets included. */
  get all(): readonly ListedSheet[] {
    const source = this.#document.childText("sheets") ?? "";
    if (this.#read?.source !== source) this.#read = { source, sheets: this.#parse() };
    return this.#read.sheets;
  }

  get worksheets(): readonly ListedSheet[] {
    return this.all.filter((sheet) => sheet.part !== undefined);
  }

  find(name: string): ListedSheet | undefined {
    return this.all.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  byId(id: number): ListedSheet {
    const found = this.all.find((sheet) => sheet.id === id);
    if (found === undefined) throw new PackageError("invalidArgument", `removed sheet ${id}`);
    return found;
  }

  /** Throws "invalidArgument" for a name that Excel would refuse or that is taken. */
  requireFreeName(name: string): void {
    const isPossible = name !== "" && name.length <= MAX_NAME && !/[\\/?*[\]:\u0000-\u001f]|^'|'$/.test(name);
    if (!isPossible || name.toLowerCase() === "history" || this.find(name) !== undefined) {
      throw new PackageError("invalidArgument", `sheet name ${name}`);
    }
  }

  /** Throws "invalidArgument" unless another visible sheet, and another worksheet, would be left without this one. */
  requireOther(id: number): void {
    const isOnlyVisible = !this.all.some((other) => other.id !== id && other.visibility === "visible");
    if (isOnlyVisible || this.worksheets.length === 1)
      throw new PackageError("invalidArgument", `last sheet ${this.byId(id).name}`);
  }

  /** Puts a new entry at this position among all sheets. Returns the sheet's id. */
  insert(name: string, relationship: string, position: number): number {
    const id = Math.max(0, ...this.all.map((sheet) => sheet.id)) + 1;
    const link = relationshipAttribute(this.#document, this.#parts.officeNamespace, relationship);
    const text = `<${this.#document.prefix}sheet${attributeText({ name, sheetId: id })}${link}/>`;
    const texts = this.all.map((sheet) => sheet.text);
    this.#write([...texts.slice(0, position), text, ...texts.slice(position)]);
    return id;
  }

  remove(id: number): void {
    this.#write(this.all.filter((sheet) => sheet.id !== id).map((sheet) => sheet.text));
  }

  move(id: number, position: number): void {
    const moved = this.byId(id).text;
    const texts = this.all.filter((sheet) => sheet.id !== id).map((sheet) => sheet.text);
    this.#write([...texts.slice(0, position), moved, ...texts.slice(position)]);
  }

  rename(id: number, name: string): void {
    this.#change(id, (attributes) => withAttribute(attributes, "name", name));
  }

  setVisibility(id: number, visibility: Visibility): void {
    const state = visibility === "visible" ? undefined : visibility;
    this.#change(id, (attributes) => withAttribute(attributes, "state", state));
  }

  #change(id: number, change: (attributes: string) => string): void {
    this.#write(
      this.all.map((sheet) => {
        const element = parseElement(sheet.text);
        return sheet.id === id ? elementText({ ...element, attributes: change(element.attributes) }) : sheet.text;
      }),
    );
  }

  #write(texts: readonly string[]): void {
    const { prefix } = this.#document;
    this.#document.setChild("sheets", `<${prefix}sheets>${texts.join("")}</${prefix}sheets>`);
  }

  #parse(): ListedSheet[] {
    const pieces = this.#document.child("sheets")?.pieces ?? [];
    return pieces.filter((piece) => piece.name === "sheet").map((piece) => this.#entry(piece.text));
  }

  #entry(text: string): ListedSheet {
    const { attributes } = parseElement(text);
    const relationship = relationshipId(attributes) ?? "";
    const related = this.#parts.relationships(this.#workbookPart).byId(relationship);
    const isWorksheet = related !== undefined && kindOf(related) === "worksheet";
    const state = attribute(attributes, "state");
    return {
      id: Number(attribute(attributes, "sheetId") ?? 0),
      name: attribute(attributes, "name") ?? "",
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      relationship,
      part: isWorksheet ? this.#parts.target(this.#workbookPart, related) : undefined,
      text,
    };
  }
}
