import type { CellRange, Validation } from "./workbook-file";
import { PackageError } from "./workbook-file";
import type { XmlDocument } from "./xml-document";
export function readValidations(_sheet: XmlDocument): Validation[] {
  return [];
}
export function writeValidation(
  _sheet: XmlDocument,
  _range: CellRange,
  _validation: Omit<Validation, "range"> | undefined,
): void {
  throw new PackageError("invalidArgument", "in the making");
}
