/**
 * The workbook's defined names. Excel's own (`_xlnm.Print_Area` and the like) stand among them and are reached
 * through `builtIn`; the list for others leaves them out.
 */
import { parseRange } from "./cell-range";
import { PackageError, type DefinedName } from "./workbook-file";
import type { XmlDocument } from "./xml-document";
import { attribute, elementText, innerXml, isTrue, parseElement, withAttribute } from "./xml-scan";
import { decodeContent, encodeXml } from "./xml-text";

interface StoredName {
  readonly name: string;
  readonly formula: string;
  /** Position of the sheet among all sheets of the file; undefined for the workbook. */
  readonly sheet: number | undefined;
  readonly attributes: string;
}

const BUILT_IN = "_xlnm.";

export type BuiltInName = "Print_Area" | "Print_Titles" | "_FilterDatabase";

export class DefinedNames {
  readonly #document: XmlDocument;
  readonly #sheetOrder: () => readonly string[];
  #names: readonly StoredName[] | undefined;

  /** `sheetOrder` gives the names of all sheets in tab order, chart sheets included. */
  constructor(document: XmlDocument, sheetOrder: () => readonly string[]) {
    this.#document = document;
    this.#sheetOrder = sheetOrder;
  }

  list(): DefinedName[] {
    const sheets = this.#sheetOrder();
    return this.#read()
      .filter((stored) => !stored.name.startsWith(BUILT_IN))
      .map((stored) => describe(stored, stored.sheet === undefined ? undefined : sheets[stored.sheet]));
  }

  has(name: string): boolean {
    return this.#read().some((stored) => isSame(stored.name, name));
  }

  /** Formula of a name in a scope (a sheet, or undefined for the workbook). */
  formula(name: string, scope: string | undefined): string | undefined {
    const sheet = scope === undefined ? undefined : this.#sheetIndex(scope);
    return this.#read().find((stored) => isSame(stored.name, name) && stored.sheet === sheet)?.formula;
  }

  set({ name, formula, scope, hidden, comment }: DefinedName): void {
    requireName(name);
    const sheet = scope === undefined ? undefined : this.#sheetIndex(scope);
    const known = this.#read().find((stored) => isSame(stored.name, name) && stored.sheet === sheet);
    const plain = withAttribute(withAttribute(known?.attributes ?? "", "name", name), "localSheetId", sheet);
    const shown = hidden === undefined ? plain : withAttribute(plain, "hidden", hidden ? 1 : undefined);
    const attributes = comment === undefined ? shown : withAttribute(shown, "comment", comment || undefined);
    const added: StoredName = { name, formula, sheet, attributes };
    if (known === undefined) this.#write([...this.#read(), added]);
    else this.#write(this.#read().map((stored) => (stored === known ? added : stored)));
  }

  remove(name: string, scope: string | undefined): void {
    const sheet = scope === undefined ? undefined : this.#sheetIndex(scope);
    this.#keep((stored) => !(isSame(stored.name, name) && stored.sheet === sheet));
  }

  /** Print area, print titles and the like of a sheet. */
  builtIn(name: BuiltInName, scope: string): string | undefined {
    return this.formula(BUILT_IN + name, scope);
  }

  setBuiltIn(name: BuiltInName, scope: string, formula: string | undefined): void {
    if (formula === undefined) this.remove(BUILT_IN + name, scope);
    else this.set({ name: BUILT_IN + name, formula, scope, hidden: name === "_FilterDatabase" });
  }

  mapFormulas(change: (formula: string) => string): void {
    const changed = this.#read().map((stored) => ({ ...stored, formula: change(stored.formula) }));
    if (changed.some((stored, index) => stored.formula !== this.#read()[index]?.formula)) this.#write(changed);
  }

  /**
   * Gives a copied sheet the names of the other one, and one of its own for each name of the workbook that
   * `follow` reads differently, as Excel does.
   */
  copyScope(from: string, to: string, follow: (formula: string) => string): void {
    const [source, sheet] = [this.#sheetIndex(from), this.#sheetIndex(to)];
    const own = this.#read().filter((stored) => stored.sheet === source);
    const shared = this.#read().filter((stored) => {
      const isOwn = own.some((other) => isSame(other.name, stored.name));
      return stored.sheet === undefined && !isOwn && follow(stored.formula) !== stored.formula;
    });
    const added = [...own, ...shared].map((stored) => {
      const attributes = withAttribute(stored.attributes, "localSheetId", sheet);
      return { ...stored, sheet, attributes, formula: follow(stored.formula) };
    });
    if (added.length > 0) this.#write([...this.#read(), ...added]);
  }

  /** Print areas and the like without what is gone; a name of which nothing is left goes with it. */
  dropLostAreas(): void {
    if (!this.#read().some((stored) => stored.name.startsWith(BUILT_IN) && stored.formula.includes("#REF!"))) return;
    this.#write(
      this.#read().flatMap((stored) => {
        if (!stored.name.startsWith(BUILT_IN)) return [stored];
        const formula = withoutLostAreas(stored.formula);
        return formula === "" ? [] : [{ ...stored, formula }];
      }),
    );
  }

  /** Follows a change of the tab order; names of a sheet that maps to undefined go with it. */
  mapSheets(change: (sheet: number) => number | undefined): void {
    const current = this.#read();
    if (!current.some((stored) => stored.sheet !== undefined)) return;
    this.#write(
      current.flatMap((stored) => {
        if (stored.sheet === undefined) return [stored];
        const sheet = change(stored.sheet);
        return sheet === undefined
          ? []
          : [{ ...stored, sheet, attributes: withAttribute(stored.attributes, "localSheetId", sheet) }];
      }),
    );
  }

  #keep(isKept: (stored: StoredName) => boolean): void {
    const kept = this.#read().filter(isKept);
    if (kept.length !== this.#read().length) this.#write(kept);
  }

  #sheetIndex(sheet: string): number {
    const index = this.#sheetOrder().findIndex((name) => isSame(name, sheet));
    if (index < 0) throw new PackageError("invalidArgument", `sheet ${sheet}`);
    return index;
  }

  #read(): readonly StoredName[] {
    this.#names ??= (this.#document.child("definedNames")?.pieces ?? [])
      .filter((piece) => piece.name === "definedName")
      .map((piece) => readName(piece.text));
    return this.#names;
  }

  #write(names: readonly StoredName[]): void {
    this.#names = names;
    const { prefix } = this.#document;
    const pieces = names.map((stored) => ({ name: "definedName", text: nameText(prefix, stored) }));
    const element = { prefix, name: "definedNames", attributes: "", pieces };
    this.#document.setElement(names.length === 0 ? undefined : element, "definedNames");
  }
}

function readName(text: string): StoredName {
  const element = parseElement(text);
  const sheet = attribute(element.attributes, "localSheetId");
  return {
    name: attribute(element.attributes, "name") ?? "",
    formula: decodeContent(innerXml(element)),
    sheet: sheet === undefined ? undefined : Number(sheet),
    attributes: element.attributes,
  };
}

function nameText(prefix: string, { attributes, formula }: StoredName): string {
  return elementText({ prefix, name: "definedName", attributes, pieces: [{ name: "", text: encodeXml(formula) }] });
}

function describe({ name, formula, attributes }: StoredName, scope: string | undefined): DefinedName {
  const isHidden = isTrue(attribute(attributes, "hidden"));
  const comment = attribute(attributes, "comment");
  return {
    name,
    formula,
    ...(scope !== undefined && { scope }),
    ...(isHidden && { hidden: true }),
    ...(comment !== undefined && { comment }),
  };
}

/** Throws "invalidArgument" for what Excel does not take as a name of a range or table. */
export function requireName(name: string): void {
  const hasShape = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!hasShape || parseRange(name) !== undefined || /^(?:[RC]|R\d*C\d*)$/i.test(name)) {
    throw new PackageError("invalidArgument", `name ${name}`);
  }
}

/** A list of areas without those that are gone. Commas in the quotes of a sheet's name separate nothing. */
function withoutLostAreas(formula: string): string {
  const areas = formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return areas.filter((area) => !area.includes("#REF!")).join(",");
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
