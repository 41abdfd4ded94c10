import type { RunningExcel } from "../support/excel-host";

/** Runs on a new sheet of the workbook. */
export async function onNewSheet<T>(
  { Excel }: RunningExcel,
  use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => use(context.workbook.worksheets.add(), context));
}

/** Values or formulas of a range, read in a batch of their own. */
export async function readCells(sheet: Excel.Worksheet, address: string, what: "values" | "formulas" = "values") {
  const range = sheet.getRange(address).load(what);
  await sheet.context.sync();
  return range[what];
}

/** An address without its sheet. */
export const localAddress = (address: string) => address.replace(/^.*!/, "");
