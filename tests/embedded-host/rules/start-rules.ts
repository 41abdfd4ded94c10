import type { SheetFile } from "../../../src/package/workbook-file";
import { startExcel, type ExcelOptions, type RunningExcel } from "../../support/excel-host";

export interface RulesExcel {
  readonly excel: RunningExcel;
  /** What a batch on Sheet1 answers, after its last sync. */
  readonly run: <T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>) => Promise<T>;
  readonly sheet: () => SheetFile;
}

/** An Excel with an empty Sheet1, of the newest requirement sets. */
export async function startRules(options: ExcelOptions = {}): Promise<RulesExcel> {
  const excel = await startExcel({ requirementSets: { ExcelApi: "1.20" }, ...options });
  return {
    excel,
    run: (use) =>
      excel.Excel.run(async (context) => {
        const result = await use(context.workbook.worksheets.getItem("Sheet1"), context);
        await context.sync();
        return result;
      }),
    sheet: () => {
      const [first] = excel.host.workbook.sheets;
      if (first === undefined) throw new Error("a workbook without a sheet");
      return first;
    },
  };
}
