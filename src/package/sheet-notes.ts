/** The comments on the cells of a sheet, old and threaded. */
import type { PackageParts } from "./package-parts";
import type { SheetNotes } from "./sheet-features";
import { notesOn, removeNotes, type NoteText } from "./shift-notes";
import type { CellRange } from "./workbook-file";
import type { XmlDocument } from "./xml-document";

interface Place {
  readonly parts: PackageParts;
  /** The sheet's part. */
  readonly part: string;
  readonly sheet: XmlDocument;
}

export class NotedSheet implements SheetNotes {
  readonly #place: () => Place;

  constructor(place: () => Place) {
    this.#place = place;
  }

  on(range: CellRange): readonly NoteText[] {
    const { parts, part } = this.#place();
    return notesOn(parts, part, range);
  }

  remove(range: CellRange): void {
    const { parts, part, sheet } = this.#place();
    removeNotes(parts, part, sheet, range);
  }
}
