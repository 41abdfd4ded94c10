/** How a sheet is printed, with page breaks. */
import { MAX_COLUMNS, MAX_ROWS } from "./cell-range";
import type { DefinedNames } from "./defined-names";
import { readFlags, readSections, writeFlags, writeSections } from "./header-footer";
import { readDetails, writeDetails } from "./page-details";
import type { HeaderFooterFlags, LineAxis, PageDetails, PageKind, PageSections, SheetPage } from "./sheet-features";
import { readWholeSetup, writePageSetup } from "./sheet-page-setup";
import { PackageError, type PageSetup } from "./workbook-file";
import { emptyElement, withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import { attribute, attributeText, isTrue, parseElement, type XmlPiece } from "./xml-scan";

/** What it works on: the sheet's part, and the names that print areas and titles are kept in. */
interface Printed {
  readonly document: XmlDocument;
  readonly names: DefinedNames;
  readonly name: string;
}

export class SheetPrinting implements SheetPage {
  readonly #printed: () => Printed;

  constructor(printed: () => Printed) {
    this.#printed = printed;
  }

  get setup(): PageSetup {
    const { document, names, name } = this.#printed();
    return readWholeSetup(document, names, name);
  }

  changeSetup(change: (setup: PageSetup) => PageSetup): void {
    const { document, names, name } = this.#printed();
    const { setup: before, details } = this;
    const after = change(before);
    writePageSetup(document, names, name, after);
    // The setup knows one print area only: the others stay unless it was changed.
    if (after.printArea === before.printArea) this.changeDetails({ printAreas: details.printAreas });
  }

  get details(): PageDetails {
    const { document, names, name } = this.#printed();
    return readDetails(document, names, name);
  }

  changeDetails(part: Partial<PageDetails>): void {
    const { document, names, name } = this.#printed();
    writeDetails(document, names, name, part);
  }

  sections(pages: PageKind, place: "header" | "footer"): PageSections {
    return readSections(this.#printed().document, pages, place) ?? {};
  }

  setSections(pages: PageKind, place: "header" | "footer", sections: PageSections): void {
    writeSections(this.#printed().document, pages, place, sections);
  }

  get flags(): HeaderFooterFlags {
    return readFlags(this.#printed().document);
  }

  changeFlags(part: Partial<HeaderFooterFlags>): void {
    writeFlags(this.#printed().document, part);
  }

  breaks(axis: LineAxis): readonly number[] {
    const pieces = this.#printed().document.child(BREAKS[axis].name)?.pieces ?? [];
    return pieces.flatMap((piece) => breakIndex(piece) ?? []).sort((one, other) => one - other);
  }

  /** Breaks that Excel once made by itself stay as they are. */
  setBreaks(axis: LineAxis, indexes: readonly number[]): void {
    const { document } = this.#printed();
    const { name, across, along } = BREAKS[axis];
    if (!indexes.every((index) => Number.isInteger(index) && index > 0 && index < along))
      throw new PackageError("invalidArgument", `page breaks ${indexes.join(", ")}`);
    const current = document.child(name) ?? emptyElement(document.prefix, name);
    const others = current.pieces.filter((piece) => breakIndex(piece) === undefined);
    const added = [...new Set(indexes)]
      .sort((one, other) => one - other)
      .map((id) => {
        return { name: "brk", text: `<${document.prefix}brk${attributeText({ id, max: across - 1, man: 1 })}/>` };
      });
    const pieces = [...others, ...added];
    const counted = withElementAttribute(
      withElementAttribute({ ...current, pieces }, "count", pieces.filter((piece) => piece.name === "brk").length),
      "manualBreakCount",
      added.length,
    );
    document.setElement(pieces.length === 0 ? undefined : counted, name);
  }
}

const BREAKS = {
  rows: { name: "rowBreaks", along: MAX_ROWS, across: MAX_COLUMNS },
  columns: { name: "colBreaks", along: MAX_COLUMNS, across: MAX_ROWS },
} as const;

/** The row or column after a break that was set by hand. */
function breakIndex(piece: XmlPiece): number | undefined {
  if (piece.name !== "brk") return undefined;
  const { attributes } = parseElement(piece.text);
  return isTrue(attribute(attributes, "man")) ? Number(attribute(attributes, "id") ?? 0) : undefined;
}
