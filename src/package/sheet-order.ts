/** Changes of the tab order: names of sheets and the active tab are kept by position, so they follow. */
import type { DefinedNames } from "./defined-names";
import { PackageError } from "./workbook-file";
import { readActiveTab, writeActiveTab } from "./workbook-properties";
import type { ListedSheet, WorkbookSheets } from "./workbook-sheets";
import type { XmlDocument } from "./xml-document";

export class SheetOrder {
  readonly #workbook: XmlDocument;
  readonly #list: WorkbookSheets;
  readonly #names: DefinedNames;

  constructor(workbook: XmlDocument, list: WorkbookSheets, names: DefinedNames) {
    this.#workbook = workbook;
    this.#list = list;
    this.#names = names;
  }

  /** The sheet that is shown first; undefined where the file names one that is not there. */
  get active(): ListedSheet | undefined {
    return this.#list.all[readActiveTab(this.#workbook)];
  }

  /** Throws "invalidArgument" unless a sheet can be put at this position among the worksheets. */
  requirePlace(position: number): void {
    if (!(position >= 0 && position <= this.#list.worksheets.length))
      throw new PackageError("invalidArgument", `position ${position}`);
  }

  /** Puts a new entry at this position among the worksheets. Returns the sheet's id. */
  insert(name: string, relationship: string, position: number): number {
    this.requirePlace(position);
    const { worksheets, all } = this.#list;
    const next = worksheets[position];
    const at = next === undefined ? all.length : all.findIndex((sheet) => sheet.id === next.id);
    return this.#reorder(() => this.#list.insert(name, relationship, at));
  }

  remove(id: number): void {
    this.#reorder(() => this.#list.remove(id));
  }

  /** Moves a sheet to this position among the other worksheets. */
  move(id: number, position: number): void {
    const others = this.#list.worksheets.filter((other) => other.id !== id);
    if (!(position >= 0 && position <= others.length))
      throw new PackageError("invalidArgument", `position ${position}`);
    const next = others[position];
    const rest = this.#list.all.filter((other) => other.id !== id);
    const target = next === undefined ? rest.length : rest.findIndex((other) => other.id === next.id);
    this.#reorder(() => this.#list.move(id, target));
  }

  /** Local names and the active tab keep to their sheets. */
  #reorder<Result>(change: () => Result): Result {
    const before = this.#list.all.map((sheet) => sheet.id);
    const active = before[readActiveTab(this.#workbook)];
    const result = change();
    const after = this.#list.all.map((sheet) => sheet.id);
    this.#names.mapSheets((index) => {
      const position = after.indexOf(before[index] ?? -1);
      return position < 0 ? undefined : position;
    });
    writeActiveTab(this.#workbook, Math.max(0, after.indexOf(active ?? -1)));
    return result;
  }
}
