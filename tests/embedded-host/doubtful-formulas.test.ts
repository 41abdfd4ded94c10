import { startExcel } from "../support/excel-host";

describe("Formulas whose value is not Excel's", () => {
  it("are named at the desk: those that keep what the file held, and circular ones", async () => {
    const excel = await startExcel();
    const [sheet] = excel.host.workbook.sheets;
    sheet?.setFormula(0, 0, "BAHTTEXT(5)", "kept");
    await excel.Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.getFirst().getRange("B1:C1").formulas = [["=C1+1", "=B1+1"]];
      await sync();
    });
    const { unsupported, circular } = excel.host.desk.doubtfulFormulas();
    expect(unsupported).toEqual([{ sheet: sheet?.name, row: 0, column: 0, functionName: "BAHTTEXT" }]);
    expect(circular.map(({ column }) => column).sort()).toEqual([1, 2]);
    expect(sheet?.cell(0, 0)?.value).toBe("kept");
    excel.close();
  });
});
