import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createWorkbook } from "../../src/package/open-workbook";
import { startExcel } from "../support/excel-host";
import { makeWorkbook, spreadsheetPart } from "../support/make-workbook";
import { planFiles } from "./both-ways";

const sheets = '<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets>';
const workbookCounting = (from: string) =>
  makeWorkbook("<sheetData/>", {
    "xl/workbook.xml": spreadsheetPart("workbook", `<workbookPr date1904="${from === "1904" ? 1 : 0}"/>${sheets}`),
  });

describe("a workbook that counts dates from 1904", () => {
  const file = workbookCounting("1904");

  it("is refused in Excel in the first round trip", async () => {
    const excel = await startExcel({ file });
    await expect(createExcelWorkbook().read()).rejects.toMatchObject({ code: "date1904" });
    expect(excel.counters.batches).toBe(1);
    excel.close();
  });

  it("is refused in a file", async () => {
    await expect((await planFiles.open(file)).read()).rejects.toMatchObject({ code: "date1904" });
  });
});

describe("a workbook that counts dates from 1900", () => {
  it.each([
    ["and says so", workbookCounting("1900")],
    ["and does not say so", createWorkbook().toBytes()],
  ])("is read in both, %s", async (_, file) => {
    const excel = await startExcel({ file });
    const inExcel = await createExcelWorkbook().read();
    excel.close();
    expect(await (await planFiles.open(file)).read()).toEqual(inExcel);
  });
});
