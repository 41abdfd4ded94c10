/** Protection of a sheet (`sheetProtection`) and of the workbook's structure (`workbookProtection`). */
import { hashPassword, hasPassword, isPassword, type StoredPassword } from "./password-hash";
import type { ProtectionOptions, ProtectionRight, SheetProtection, StructureProtection } from "./sheet-features";
import { emptyElement, withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import { attribute, isTrue } from "./xml-scan";

type Values = Readonly<Record<string, string | number | undefined>>;

/** Rights by attribute, each with the value that the attribute has when it is not stated: 1 is "locked". */
const RIGHTS: Readonly<Record<ProtectionRight, { readonly name: string; readonly unstated: 0 | 1 }>> = {
  formatCells: { name: "formatCells", unstated: 1 },
  formatColumns: { name: "formatColumns", unstated: 1 },
  formatRows: { name: "formatRows", unstated: 1 },
  insertColumns: { name: "insertColumns", unstated: 1 },
  insertRows: { name: "insertRows", unstated: 1 },
  insertHyperlinks: { name: "insertHyperlinks", unstated: 1 },
  deleteColumns: { name: "deleteColumns", unstated: 1 },
  deleteRows: { name: "deleteRows", unstated: 1 },
  sort: { name: "sort", unstated: 1 },
  autoFilter: { name: "autoFilter", unstated: 1 },
  pivotTables: { name: "pivotTables", unstated: 1 },
  editObjects: { name: "objects", unstated: 0 },
  editScenarios: { name: "scenarios", unstated: 0 },
};
const RIGHT_NAMES: readonly ProtectionRight[] = [
  ...(["formatCells", "formatColumns", "formatRows", "insertColumns", "insertRows", "insertHyperlinks"] as const),
  ...(["deleteColumns", "deleteRows", "sort", "autoFilter", "pivotTables", "editObjects", "editScenarios"] as const),
];

export class ProtectedSheet implements SheetProtection {
  readonly #document: () => XmlDocument;
  readonly #seed: () => string;

  /** `seed` makes the salt of a password. */
  constructor(document: () => XmlDocument, seed: () => string) {
    this.#document = document;
    this.#seed = seed;
  }

  get options(): ProtectionOptions | undefined {
    const attributes = this.#attributes;
    if (!isTrue(attribute(attributes, "sheet"))) return undefined;
    const isLocked = (name: string, unstated: 0 | 1) => isTrue(attribute(attributes, name) ?? String(unstated));
    const rights = RIGHT_NAMES.filter((right) => !isLocked(RIGHTS[right].name, RIGHTS[right].unstated));
    const selection = isLocked("selectUnlockedCells", 0)
      ? "none"
      : isLocked("selectLockedCells", 0)
        ? "unlocked"
        : "normal";
    return { rights: new Set(rights), selection };
  }

  get hasPassword(): boolean {
    return hasPassword(this.#password);
  }

  protect({ rights, selection }: ProtectionOptions, password?: string): void {
    const locks = RIGHT_NAMES.map((right) => {
      const { name, unstated } = RIGHTS[right];
      const value = rights.has(right) ? 0 : 1;
      return [name, value === unstated ? undefined : value] as const;
    });
    writeProtection(this.#document(), "sheetProtection", {
      ...(password === undefined ? {} : hashPassword(password, this.#seed())),
      sheet: 1,
      ...Object.fromEntries(locks),
      selectLockedCells: selection === "normal" ? undefined : 1,
      selectUnlockedCells: selection === "none" ? 1 : undefined,
    });
  }

  isPassword(password: string): boolean {
    return isPassword(password, this.#password);
  }

  unprotect(): void {
    this.#document().setChild("sheetProtection", undefined);
  }

  get #attributes(): string {
    return this.#document().child("sheetProtection")?.attributes ?? "";
  }

  get #password(): StoredPassword {
    const attributes = this.#attributes;
    return {
      algorithmName: attribute(attributes, "algorithmName"),
      hashValue: attribute(attributes, "hashValue"),
      saltValue: attribute(attributes, "saltValue"),
      spinCount: attribute(attributes, "spinCount"),
      legacy: attribute(attributes, "password"),
    };
  }
}

export class ProtectedStructure implements StructureProtection {
  readonly #document: XmlDocument;

  constructor(document: XmlDocument) {
    this.#document = document;
  }

  get isProtected(): boolean {
    return isTrue(attribute(this.#attributes, "lockStructure"));
  }

  get hasPassword(): boolean {
    return hasPassword(this.#password);
  }

  protect(password?: string): void {
    const hash = password === undefined ? undefined : hashPassword(password, "workbook");
    writeProtection(this.#document, "workbookProtection", {
      workbookAlgorithmName: hash?.algorithmName,
      workbookHashValue: hash?.hashValue,
      workbookSaltValue: hash?.saltValue,
      workbookSpinCount: hash?.spinCount,
      lockStructure: 1,
    });
  }

  isPassword(password: string): boolean {
    return isPassword(password, this.#password);
  }

  unprotect(): void {
    this.#document.setChild("workbookProtection", undefined);
  }

  get #attributes(): string {
    return this.#document.child("workbookProtection")?.attributes ?? "";
  }

  get #password(): StoredPassword {
    const attributes = this.#attributes;
    return {
      algorithmName: attribute(attributes, "workbookAlgorithmName"),
      hashValue: attribute(attributes, "workbookHashValue"),
      saltValue: attribute(attributes, "workbookSaltValue"),
      spinCount: attribute(attributes, "workbookSpinCount"),
      legacy: attribute(attributes, "workbookPassword"),
    };
  }
}

function writeProtection(document: XmlDocument, name: string, values: Values): void {
  const element = Object.entries(values).reduce(
    (current, [key, value]) => withElementAttribute(current, key, value),
    emptyElement(document.prefix, name),
  );
  document.setElement(element, name);
}
