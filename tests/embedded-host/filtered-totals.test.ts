import { startExcel } from "../support/excel-host";
import { describeNeeding } from "../support/describe-needing";
import { recalculate } from "../support/libreoffice";

/** A table of four amounts with a totals row, totals beside it, and one more row. */
async function startWithTable() {
  const excel = await startExcel();
  await excel.Excel.run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getFirst();
    sheet.getRange("A1:B5").values = [
      ["Kind", "Amount"],
      ["a", 1],
      ["b", 2],
      ["a", 4],
      ["b", 8],
    ];
    const table = sheet.tables.add("A1:B5", true);
    table.name = "T";
    table.showTotals = true;
    sheet.getRange("D1:D4").formulas = [
      ["=SUBTOTAL(9,T[Amount])"],
      ["=SUBTOTAL(3,T[Kind])"],
      ["=SUBTOTAL(109,B8:B9)"],
      ["=SUBTOTAL(9,B8:B9)"],
    ];
    sheet.getRange("B8:B9").values = [[16], [32]];
    sheet.getRange("B6").formulas = [["=SUBTOTAL(109,[Amount])"]];
    await sync();
  });
  const [sheet] = excel.host.workbook.sheets;
  const total = (row: number, column: number) => sheet && excel.host.desk.value(sheet, row, column);
  return { ...excel, totals: () => [total(5, 1), ...[0, 1, 2, 3].map((row) => total(row, 3))] };
}

describe("Totals of tables", () => {
  it("count the rows that the filter lets through, and all once it is cleared", async () => {
    const excel = await startWithTable();
    expect(excel.totals()).toEqual([15, 15, 4, 48, 48]);
    await excel.Excel.run(async ({ workbook, sync }) => {
      workbook.tables.getItem("T").columns.getItem("Kind").filter.applyValuesFilter(["b"]);
      await sync();
    });
    expect(excel.totals()).toEqual([10, 10, 2, 48, 48]);
    await excel.Excel.run(async ({ workbook, sync }) => {
      workbook.tables.getItem("T").clearFilters();
      await sync();
    });
    expect(excel.totals()).toEqual([15, 15, 4, 48, 48]);
    excel.close();
  });

  it("above 100 leave out rows that somebody hides", async () => {
    const excel = await startWithTable();
    await excel.Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.getFirst().getRange("8:8").rowHidden = true;
      await sync();
    });
    expect(excel.totals().slice(3)).toEqual([32, 48]);
    await excel.Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.getFirst().getRange("8:8").rowHidden = false;
      await sync();
    });
    expect(excel.totals().slice(3)).toEqual([48, 48]);
    excel.close();
  });
});

describeNeeding("LibreOffice", "Totals of filtered tables, as LibreOffice calculates them", () => {
  it("are the same", async () => {
    const excel = await startWithTable();
    await excel.Excel.run(async ({ workbook, sync }) => {
      workbook.tables.getItem("T").columns.getItem("Kind").filter.applyValuesFilter(["b"]);
      workbook.worksheets.getFirst().getRange("8:8").rowHidden = true;
      await sync();
    });
    const [rows = []] = [...(await recalculate(excel.save())).values()];
    expect([rows[5]?.[1], ...[0, 1, 2, 3].map((row) => rows[row]?.[3])]).toEqual(excel.totals());
    expect(excel.totals()).toEqual([10, 10, 2, 32, 48]);
    excel.close();
  });
});
