// Looks of the sheets of a workbook, calculated by the real calculator.
import { displayText } from "../../../src/embedded-host/display-text";
import type { SheetLooks } from "../../../src/embedded-host/looks/cell-look";
import { createSheetLooks, type LookSource } from "../../../src/embedded-host/looks/create-sheet-looks";
import { openWorkbook } from "../../../src/package/open-workbook";
import type { SheetFile, WorkbookFile } from "../../../src/package/workbook-file";
import { startCalculator } from "../../support/start-calculator";

export interface OpenLooks {
  readonly file: WorkbookFile;
  /** Cells and ranges that were asked of the calculator, as "Sheet formula rows x columns". */
  readonly evaluated: readonly string[];
  sheet(name: string): SheetFile;
  looks(sheet: string): SheetLooks;
}

/** Opens a workbook on a day (serial number). */
export async function openLooks(bytes: Uint8Array, today = 46_037): Promise<OpenLooks> {
  const file = openWorkbook(bytes);
  const calculator = await startCalculator();
  const tables = file.sheets.flatMap(({ name: sheet, tables }) =>
    tables.map(({ name, range, columns }) => ({ name, sheet, range, columns: columns.map((column) => column.name) })),
  );
  calculator.load({ sheets: file.sheets, tables, names: file.names, today });
  const evaluated: string[] = [];
  const source: LookSource = {
    styles: file.styles,
    value: (sheet, row, column) => calculator.value(sheet.name, row, column),
    text: (value, numberFormat) => displayText(value, numberFormat),
    evaluateFilled: (sheet, formula, from, range) => {
      evaluated.push(`${sheet.name} ${formula} ${range.bottom - range.top + 1} x ${range.right - range.left + 1}`);
      return calculator.evaluateFilled(sheet.name, formula, from, range);
    },
  };
  const sheet = (name: string): SheetFile => {
    const found = file.sheet(name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  };
  return { file, evaluated, sheet, looks: (name) => createSheetLooks(source, sheet(name)) };
}
