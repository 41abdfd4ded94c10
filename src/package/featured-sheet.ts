/** What every sheet has about looks, rows and columns, printing, protection and its own properties, each in a file of its own. */
import { NamedTexts } from "./named-texts";
import { ProtectedSheet } from "./protection";
import type {
  CellFormats,
  Lines,
  SheetFeatures,
  SheetNotes,
  SheetPage,
  SheetPivots,
  SheetProperties,
  SheetProtection,
  Spills,
} from "./sheet-features";
import { SheetFormats } from "./sheet-formats";
import type { SheetInside } from "./sheet-inside";
import { SheetLines } from "./sheet-lines";
import { NotedSheet } from "./sheet-notes";
import { PivotedSheet } from "./sheet-pivots";
import { SheetPrinting } from "./sheet-printing";
import { SheetSpills } from "./sheet-spills";
import type { SheetSurroundings } from "./sheet-surroundings";

export abstract class FeaturedSheet implements SheetFeatures {
  abstract readonly name: string;
  abstract readonly part: string;
  abstract readonly inside: SheetInside;
  protected abstract readonly surroundings: SheetSurroundings;
  readonly formats: CellFormats = new SheetFormats(() => this.inside);
  readonly lines: Lines = new SheetLines(() => this.inside);
  readonly protection: SheetProtection = new ProtectedSheet(
    () => this.inside.document,
    () => this.name,
  );
  readonly page: SheetPage = new SheetPrinting(() => ({
    document: this.inside.document,
    names: this.surroundings.names,
    name: this.name,
  }));
  readonly properties: SheetProperties = new NamedTexts(() => this.#place());
  readonly notes: SheetNotes = new NotedSheet(() => this.#place());
  readonly pivots: SheetPivots = new PivotedSheet(() => this.#place());
  readonly spills: Spills = new SheetSpills(
    () => this.inside.content,
    () => this.surroundings.dynamicArrayMark(),
  );

  #place() {
    return { parts: this.surroundings.parts, part: this.part, sheet: this.inside.document };
  }
}
