/** What every workbook has beside its sheets and names, each in a file of its own. */
import { DocumentSettings } from "./add-in-settings";
import { CalculationState } from "./calculation-state";
import { readTypedProperties, removeCustomProperty, setTypedProperty } from "./custom-properties";
import { FileProperties } from "./document-properties";
import type { PackageParts } from "./package-parts";
import { ProtectedStructure } from "./protection";
import { WORKBOOK_ORDER } from "./schema-order";
import type {
  AddInSettings,
  DocumentProperties,
  StructureProtection,
  TypedProperties,
  WorkbookFeatures,
} from "./sheet-features";

export abstract class FeaturedWorkbook implements WorkbookFeatures {
  readonly addInSettings: AddInSettings;
  readonly calculation: CalculationState;
  readonly protection: StructureProtection;
  readonly properties: DocumentProperties;
  readonly typedProperties: TypedProperties;

  constructor(parts: PackageParts, part: string) {
    this.addInSettings = new DocumentSettings(parts);
    this.properties = new FileProperties(parts);
    this.typedProperties = {
      get all() {
        return readTypedProperties(parts);
      },
      set: (name, property) => setTypedProperty(parts, name, property),
      remove: (name) => removeCustomProperty(parts, name),
    };
    const workbook = parts.document(part, WORKBOOK_ORDER);
    this.calculation = new CalculationState(workbook);
    this.protection = new ProtectedStructure(workbook);
  }
}
