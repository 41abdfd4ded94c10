import { startExcel, type RunningExcel } from "../support/excel-host";

/** Starts an Excel with the numbers 1 to 4 in A1:A4 of its first sheet. */
export async function startWithNumbers(): Promise<RunningExcel> {
  const excel = await startExcel();
  await onFirstSheet(excel, async (sheet) => {
    sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
    await sheet.context.sync();
  });
  return excel;
}

export async function onFirstSheet<T>(
  { Excel }: RunningExcel,
  use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => use(context.workbook.worksheets.getFirst(), context));
}
