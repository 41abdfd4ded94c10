/** What every workbook has beside its sheets and names, each in a file of its own. */
import { DocumentSettings } from "./add-in-settings";
import type { PackageParts } from "./package-parts";
import { ProtectedStructure } from "./protection";
import { WORKBOOK_ORDER } from "./schema-order";
import type { AddInSettings, StructureProtection, WorkbookFeatures } from "./sheet-features";

export abstract class FeaturedWorkbook implements WorkbookFeatures {
  readonly addInSettings: AddInSettings;
  readonly protection: StructureProtection;

  constructor(parts: PackageParts, part: string) {
    this.addInSettings = new DocumentSettings(parts);
    this.protection = new ProtectedStructure(parts.document(part, WORKBOOK_ORDER));
  }
}
