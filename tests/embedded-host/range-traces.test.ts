import { startExcel, type RunningExcel } from "../support/excel-host";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel({ requirementSets: { ExcelApi: "1.15" } });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:D3").formulas = [
      [1, "=A1*2", "=SUM(A1:A3)+B1", "=Start+1"],
      [2, "=A2*2", "", ""],
      [3, "=A3*2", "", ""],
    ];
    context.workbook.names.add("Start", sheet.getRange("A2"));
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1").formulas = [["=Sheet1!C1*2"]];
    sheet.getRange("F1:G3").values = [
      ["x", "y"],
      [1, 2],
      [3, 4],
    ];
    const table = sheet.tables.add("F1:G3", true);
    table.name = "Items";
    await context.sync();
    other.getRange("B1:B2").formulas = [["=SUM(Items[y])"], ["=Items[[#Headers],[x]]"]];
    await context.sync();
  });
});
afterAll(() => excel.close());

type Trace = "getDirectPrecedents" | "getPrecedents" | "getDirectDependents" | "getDependents";

async function traced(sheet: string, address: string, trace: Trace): Promise<string[]> {
  return excel.Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getItem(sheet).getRange(address)[trace]().load("addresses");
    await context.sync();
    return areas.addresses;
  });
}

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-precedents-dependents
describe("Formulas lead", () => {
  it.each<[string, string, Trace, string[]]>([
    ["Sheet1", "C1", "getDirectPrecedents", ["Sheet1!A1:A3, Sheet1!B1"]],
    ["Sheet1", "B1:B2", "getDirectPrecedents", ["Sheet1!A1:A2"]],
    ["Other", "A1", "getDirectPrecedents", ["Sheet1!C1"]],
    ["Other", "A1", "getPrecedents", ["Sheet1!A1:A3, Sheet1!B1:C1"]],
    ["Sheet1", "D1", "getDirectPrecedents", ["Sheet1!A2"]],
    ["Other", "B1", "getDirectPrecedents", ["Sheet1!G2:G3"]],
    ["Other", "B2", "getDirectPrecedents", ["Sheet1!F1"]],
    ["Sheet1", "A1", "getDirectDependents", ["Sheet1!B1:C1"]],
    ["Sheet1", "A1", "getDependents", ["Sheet1!B1:C1", "Other!A1"]],
    ["Sheet1", "G3", "getDirectDependents", ["Other!B1"]],
  ])("from %s!%s by %s to %j", async (sheet, address, trace, expected) => {
    expect(await traced(sheet, address, trace)).toEqual(expected);
  });

  it("nowhere from a cell that no formula reads, which is ItemNotFound", async () => {
    expect(await catchError(() => traced("Sheet1", "Z9", "getDirectDependents"))).toMatchObject({
      code: "ItemNotFound",
    });
    expect(await catchError(() => traced("Sheet1", "A1", "getPrecedents"))).toMatchObject({ code: "ItemNotFound" });
  });

  it("to ranges of several sheets, which are also found by sheet", async () => {
    const seen = await excel.Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem("Sheet1").getRange("A1").getDependents();
      const other = areas.getRangeAreasBySheet("Other").load("address");
      const none = areas.getRangeAreasOrNullObjectBySheet("Nowhere");
      areas.load("ranges/items/address,areas/items/areaCount");
      await context.sync();
      return [
        other.address,
        none.isNullObject,
        areas.ranges.items.map(({ address }) => address),
        areas.areas.items.map(({ areaCount }) => areaCount),
      ];
    });
    expect(seen).toEqual(["Other!A1", true, ["Sheet1!B1:C1", "Other!A1"], [1, 1]]);
  });
});
