import type { SheetFile, WorkbookFile } from "../package/workbook-file";
import { found } from "./file-errors";

/** The sheet of this name; throws a `PlanError` when there is none. */
export function sheetOf(workbook: WorkbookFile, name: string): SheetFile {
  return found(workbook.sheet(name), `sheet ${name}`);
}
