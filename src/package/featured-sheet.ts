/** What every sheet has about looks, rows and columns, printing, protection and its own properties, each in a file of its own. */
import { ProtectedSheet } from "./protection";
import type { CellFormats, Lines, SheetFeatures, SheetProtection } from "./sheet-features";
import { SheetFormats } from "./sheet-formats";
import type { SheetInside } from "./sheet-inside";
import { SheetLines } from "./sheet-lines";

export abstract class FeaturedSheet implements SheetFeatures {
  abstract readonly name: string;
  abstract readonly inside: SheetInside;
  readonly formats: CellFormats = new SheetFormats(() => this.inside);
  readonly lines: Lines = new SheetLines(() => this.inside);
  readonly protection: SheetProtection = new ProtectedSheet(
    () => this.inside.document,
    () => this.name,
  );
}
