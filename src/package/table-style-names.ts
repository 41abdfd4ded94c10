/** `tableStyles` of the style sheet: the file's own styles of tables, and which one new tables get. */
import type { TableStyleList } from "./sheet-features";
import { emptyElement, withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import { attribute, childrenNamed, isTrue } from "./xml-scan";

/** What Excel takes where the file names none. */
const USUAL = "TableStyleMedium2";

export class TableStyleNames implements TableStyleList {
  readonly #document: XmlDocument;

  constructor(document: XmlDocument) {
    this.#document = document;
  }

  get own(): readonly string[] {
    const list = this.#document.child("tableStyles");
    return (list === undefined ? [] : childrenNamed(list, "tableStyle"))
      .filter(({ attributes }) => isTrue(attribute(attributes, "table") ?? "1"))
      .map(({ attributes }) => attribute(attributes, "name") ?? "");
  }

  get default(): string {
    return attribute(this.#document.child("tableStyles")?.attributes ?? "", "defaultTableStyle") ?? USUAL;
  }

  setDefault(name: string): void {
    if (name === this.default) return;
    const list = this.#document.child("tableStyles") ?? emptyElement(this.#document.prefix, "tableStyles");
    this.#document.setElement(withElementAttribute(list, "defaultTableStyle", name), "tableStyles");
  }
}
