import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createWorkbook } from "../../src/package/open-workbook";
import { startExcel } from "../support/excel-host";
import { planFiles } from "./both-ways";

function workbookFile(): Uint8Array {
  const file = createWorkbook();
  const sheet = file.sheet("Sheet1");
  sheet?.setText(2, 1, "=no formula");
  sheet?.setValue(3, 2, 1.5);
  sheet?.setValue(3, 3, { error: "#N/A" });
  sheet?.setFormula(4, 1, "1+1", 2);
  sheet?.setValue(5, 1, true);
  file.addSheet("Empty");
  return file.toBytes();
}

describe("what stands on whole sheets", () => {
  it("is read alike in Excel and in a file, of the sheets that exist", async () => {
    const sheets = ["Sheet1", "Gone", "Empty"];
    const inFile = await (await planFiles.open(workbookFile())).readSheets(sheets);
    expect(inFile).toEqual([
      {
        sheet: "Sheet1",
        top: 2,
        left: 1,
        cells: [
          ["=no formula", null, null],
          [null, 1.5, "#N/A"],
          ["=1+1", null, null],
          [true, null, null],
        ],
        charts: [],
      },
      { sheet: "Empty", top: 0, left: 0, cells: [], charts: [] },
    ]);
    const excel = await startExcel({ file: workbookFile() });
    try {
      const inExcel = await createExcelWorkbook().readSheets(sheets);
      // Excel tells text that looks like a formula by its apostrophe
      expect(JSON.parse(JSON.stringify(inExcel).replace("'=no", "=no"))).toEqual(inFile);
    } finally {
      excel.close();
    }
  });
});
