import { startExcel } from "../support/excel-host";
import { catchError } from "./catch-error";

describe("Formulas that spill in today's Excel", () => {
  it("are refused by name, and the cell stays as it was", async () => {
    const excel = await startExcel();
    const error = await catchError(() =>
      excel.Excel.run(async ({ workbook, sync }) => {
        const sheet = workbook.worksheets.getFirst();
        sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
        sheet.getRange("C1").formulas = [["=TRANSPOSE(A1:A4)"]];
        await sync();
      }),
    );
    expect(error).toMatchObject({
      code: "NotSupportedByHost",
      message: "The embedded host does not support a formula that spills: TRANSPOSE(A1:A4).",
    });
    const [sheet] = excel.host.workbook.sheets;
    expect(sheet?.cell(0, 2)).toBeUndefined();
    excel.close();
  });

  it("are impossible at the screen, and one value of a range is not", async () => {
    const excel = await startExcel();
    const { desk, workbook } = excel.host;
    const [sheet] = workbook.sheets;
    ["1", "2", "3"].forEach((text, row) => desk.type(row, 0, text));
    expect(desk.type(1, 2, "=A1:A3*2").kind).toBe("impossible");
    expect(desk.type(1, 2, "=SUM(A1:A3*2)").kind).toBe("accepted");
    expect(sheet && desk.value(sheet, 1, 2)).toBe(12);
    expect(desk.type(1, 2, "=@A1:A3*2").kind).toBe("accepted");
    expect(sheet && desk.value(sheet, 1, 2)).toBe(4);
    excel.close();
  });
});
