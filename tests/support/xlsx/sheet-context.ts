import type { CellFormats } from "./cell-formats";
import type { Masking } from "./masks";
import type { OpenPackage, Relation } from "./open-package";
import type { XmlElement } from "./xml-tree";

/** What every sheet of a workbook shares. */
export interface WorkbookContext {
  readonly source: OpenPackage;
  readonly formats: CellFormats;
  readonly sharedStrings: readonly XmlElement[];
  readonly masking: Masking;
}

/** A part of the sheet's XML together with where it lies. */
export interface SheetContext extends WorkbookContext {
  readonly part: string;
  readonly sheet: XmlElement;
  readonly relation: (id: string | undefined) => Relation | undefined;
}
