import type { PackageParts } from "./package-parts";
import type { ChartFile, ChartSpec, WorkbookFile } from "./workbook-file";
import { PackageError } from "./workbook-file";
import type { XmlDocument } from "./xml-document";
export class SheetCharts {
  constructor(_parts: PackageParts, _sheetPart: string, _sheet: XmlDocument) {}
  get all(): readonly ChartFile[] {
    return [];
  }
  add(_spec: ChartSpec): ChartFile {
    throw new PackageError("invalidArgument", "in the making");
  }
  remove(_name: string): void {}
  fillCaches(_workbook: WorkbookFile): void {}
}
