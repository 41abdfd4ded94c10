import { startExcel, type RunningExcel } from "../support/excel-host";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
  await onSheet((sheet) => {
    // A block B2:D4 with a gap in C3, a lone cell at F6, another block at B8:C9.
    sheet.getRange("B2:D4").values = [
      ["a", "b", "c"],
      [1, "", 3],
      ["=B3*2", true, "=1/0"],
    ];
    sheet.getRange("F6").values = [["alone"]];
    sheet.getRange("B8:C9").values = [
      [10, 20],
      [30, 40],
    ];
  });
});
afterAll(() => excel.close());

async function onSheet<T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = use(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });
}

/** Address of a range or of areas, without the name of the sheet. */
async function place(find: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas): Promise<string> {
  const { address } = await onSheet((sheet) => {
    const range = find(sheet);
    range.load("address");
    return range;
  });
  return address.replace(/Sheet\d+!/g, "");
}

async function isNull(find: (sheet: Excel.Worksheet) => OfficeExtension.ClientObject): Promise<boolean> {
  return (await onSheet(find)).isNullObject;
}

// Doc comments of Excel.Range in @types/office-js.
describe("A neighbour of a range", () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["rows above", (range) => range.getRowsAbove(2), "C3:D4"],
    ["rows below", (range) => range.getRowsBelow(), "C8:D8"],
    ["columns before", (range) => range.getColumnsBefore(2), "A5:B7"],
    ["columns after", (range) => range.getColumnsAfter(1), "E5:E7"],
    ["a negative number of rows above, which lies inside", (range) => range.getRowsAbove(-1), "C5:D5"],
    ["a negative number of rows below, which lies inside", (range) => range.getRowsBelow(-2), "C6:D7"],
    ["a negative number of columns before", (range) => range.getColumnsBefore(-1), "C5:C7"],
    ["a negative number of columns after", (range) => range.getColumnsAfter(-1), "D5:D7"],
    ["a cell outside of the range", (range) => range.getCell(5, 3), "F10"],
    ["a row", (range) => range.getRow(1), "C6:D6"],
    ["a column", (range) => range.getColumn(1), "D5:D7"],
    ["the last cell", (range) => range.getLastCell(), "D7"],
    ["the last row", (range) => range.getLastRow(), "C7:D7"],
    ["the last column", (range) => range.getLastColumn(), "D5:D7"],
    ["the same shifted", (range) => range.getOffsetRange(-4, 2), "E1:F3"],
    ["the same made smaller", (range) => range.getResizedRange(-1, -1), "C5:C6"],
    ["the same in another size", (range) => range.getAbsoluteResizedRange(1, 4), "C5:F5"],
    ["whole rows", (range) => range.getEntireRow(), "5:7"],
    ["whole columns", (range) => range.getEntireColumn(), "C:D"],
    ["what surrounds two ranges", (range) => range.getBoundingRect("A1"), "A1:D7"],
    ["what two ranges share", (range) => range.getIntersection("D1:Z6"), "D5:D6"],
  ])("is found: %s", async (_, find, expected) => {
    expect(await place((sheet) => find(sheet.getRange("C5:D7")))).toBe(expected);
  });

  it("is refused where it would lie outside of the sheet", async () => {
    const above = () => place((sheet) => sheet.getRange("A1").getRowsAbove());
    expect(await catchError(above)).toMatchObject({ code: "InvalidArgument" });
    const shifted = () => place((sheet) => sheet.getRange("A1").getOffsetRange(0, -1));
    expect(await catchError(shifted)).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("What is not there", () => {
  it("is ItemNotFound, or a null object where the method says so", async () => {
    const shared = () => place((sheet) => sheet.getRange("A1").getIntersection("B2"));
    expect(await catchError(shared)).toMatchObject({ code: "ItemNotFound" });
    expect(await isNull((sheet) => sheet.getRange("A1").getIntersectionOrNullObject("B2"))).toBe(true);
    const used = () => place((sheet) => sheet.getRange("H1:J3").getUsedRange());
    expect(await catchError(used)).toMatchObject({ code: "ItemNotFound" });
    const special = () => place((sheet) => sheet.getRange("H1:J3").getSpecialCells("Constants"));
    expect(await catchError(special)).toMatchObject({ code: "ItemNotFound" });
    expect(await isNull((sheet) => sheet.getRange("H1:J3").getSpecialCellsOrNullObject("Constants"))).toBe(true);
    expect(await isNull((sheet) => sheet.getRange("A1:D9").getMergedAreasOrNullObject())).toBe(true);
  });
});

// "This matches the Ctrl+Arrow key behavior in the Excel on Windows UI" (declarations of Office.js).
describe("The edge of data", () => {
  it.each([
    ["B2", "Down", "B4"],
    ["B4", "Down", "B8"],
    ["B9", "Down", "B1048576"],
    ["B2", "Right", "D2"],
    ["B3", "Right", "D3"],
    ["D2", "Right", "XFD2"],
    ["D2", "Left", "B2"],
    ["A2", "Right", "B2"],
    ["C9", "Up", "C8"],
    ["C8", "Up", "C4"],
    ["C2", "Up", "C1"],
  ] as const)("from %s to the %s is %s", async (from, direction, expected) => {
    expect(await place((sheet) => sheet.getRange(from).getRangeEdge(direction))).toBe(expected);
  });

  it("extends a range, from the row or column of the active cell", async () => {
    expect(await place((sheet) => sheet.getRange("B2:C2").getExtendedRange("Down"))).toBe("B2:C4");
    expect(await place((sheet) => sheet.getRange("B2:C2").getExtendedRange("Down", "C2"))).toBe("B2:C4");
    expect(await place((sheet) => sheet.getRange("C4").getExtendedRange("Left"))).toBe("B4:C4");
    const outside = () => place((sheet) => sheet.getRange("B2:C2").getExtendedRange("Down", "D2"));
    expect(await catchError(outside)).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("The surrounding region", () => {
  it("is bounded by empty rows and columns, and takes in what touches at a corner", async () => {
    expect(await place((sheet) => sheet.getRange("C3").getSurroundingRegion())).toBe("B2:D4");
    expect(await place((sheet) => sheet.getRange("B9").getSurroundingRegion())).toBe("B8:C9");
    expect(await place((sheet) => sheet.getRange("H20").getSurroundingRegion())).toBe("H20");
    expect(await place((sheet) => sheet.getRange("E5").getSurroundingRegion())).toBe("B2:F6");
  });
});

describe("Special cells", () => {
  it.each([
    ["Constants", "All", "B2:D2, B3, D3, C4"],
    ["Constants", "Numbers", "B3, D3"],
    ["Constants", "Text", "B2:D2"],
    ["Constants", "LogicalText", "B2:D2, C4"],
    ["Formulas", "All", "B4, D4"],
    ["Formulas", "Errors", "D4"],
    ["Formulas", "Numbers", "B4"],
    ["Blanks", undefined, "C3"],
    ["Visible", undefined, "B2:D4"],
  ] as const)("of the kind %s, %s are %s", async (type, values, expected) => {
    expect(await place((sheet) => sheet.getRange("B2:D4").getSpecialCells(type, values))).toBe(expected);
  });

  it("that are empty are looked for in the used part of the sheet only", async () => {
    expect(await place((sheet) => sheet.getRange("C:C").getSpecialCells("Blanks"))).toBe("C3, C5:C7");
  });

  it("that are visible leave out hidden columns and rows", async () => {
    const address = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("B:B").columnHidden = true;
      const found = sheet.getRange("A1:C2").getSpecialCells("Visible").load("address,cellCount,areaCount");
      await context.sync();
      return [found.address, found.cellCount, found.areaCount];
    });
    expect(address).toEqual([expect.stringMatching(/^Sheet\d+!A1:A2, Sheet\d+!C1:C2$/), 4, 2]);
  });

  it("with a validation or a conditional format are found, and those with the same as the first cell", async () => {
    const found = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1:A3").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      sheet.getRange("C1:C2").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      sheet.getRange("B1:B2").dataValidation.rule = { wholeNumber: { formula1: 9, operator: "LessThan" } };
      sheet.getRange("A2:B2").conditionalFormats.add("Custom").custom.rule.formula = "=A2>1";
      await context.sync();
      const range = sheet.getRange("A1:D4");
      const types = ["DataValidations", "SameDataValidation", "ConditionalFormats"] as const;
      const results = types.map((type) => range.getSpecialCells(type).load("address"));
      await context.sync();
      return results.map(({ address }) => address.replace(/Sheet\d+!/g, ""));
    });
    expect(found[0]?.split(", ").sort()).toEqual(["A1:A3", "B1:B2", "C1:C2"]);
    expect(found[1]?.split(", ").sort()).toEqual(["A1:A3", "C1:C2"]);
    expect(found[2]).toBe("A2:B2");
  });
});

describe("The visible view of a range", () => {
  it("has the visible rows and columns only, and writes to them only", async () => {
    const seen = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1:C2").values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      sheet.getRange("B:B").columnHidden = true;
      const view = sheet.getRange("A1:C2").getVisibleView();
      view.values = [
        [10, 30],
        [40, 60],
      ];
      view.load("values,rowCount,columnCount,cellAddresses,rows/items/values");
      const range = view.getRange().load("values");
      await context.sync();
      return { view: view.toJSON(), all: range.values, rows: view.rows.items.map(({ values }) => values) };
    });
    expect(seen.view).toMatchObject({
      values: [
        [10, 30],
        [40, 60],
      ],
      rowCount: 2,
      columnCount: 2,
    });
    expect(
      seen.view.cellAddresses?.map((row: string[]) => row.map((address) => address.replace(/Sheet\d+!/, ""))),
    ).toEqual([
      ["A1", "C1"],
      ["A2", "C2"],
    ]);
    expect(seen.all).toEqual([
      [10, 2, 30],
      [40, 5, 60],
    ]);
    expect(seen.rows).toEqual([[[10, 30]], [[40, 60]]]);
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges
describe("Several areas", () => {
  it.each(["A1:B2,D4", "A1:B2; D4", "A1:B2, D4"])("are taken from the list %s", async (list) => {
    expect(await place((sheet) => sheet.getRanges(list))).toBe("A1:B2, D4");
  });

  it("may not be named by more than 8,192 characters", async () => {
    const list = Array.from({ length: 1200 }, (_, row) => `AA${row + 1000}`).join(",");
    expect(await catchError(() => place((sheet) => sheet.getRanges(list)))).toMatchObject({ code: "InvalidArgument" });
  });

  it("tell how many they are, are formatted at once, and answer null where their formats differ", async () => {
    const areas = await onSheet((sheet) => {
      const found = sheet.getRanges("H1:H2,J5");
      found.format.fill.color = "#FF0000";
      sheet.getRange("J5").format.font.bold = true;
      return found.load("areaCount,cellCount,isEntireRow,format/fill/color,format/font/bold,areas/items/address");
    });
    expect(areas.toJSON()).toMatchObject({ areaCount: 2, cellCount: 3, isEntireRow: false });
    expect(areas.format.fill.color).toBe("#FF0000");
    expect(areas.format.font.bold).toBeNull();
    expect(areas.areas.items.map(({ address }) => address)).toEqual(["Sheet1!H1:H2", "Sheet1!J5"]);
  });

  it("lead to others like a single range does", async () => {
    expect(await place((sheet) => sheet.getRanges("B4:E11,H2").getEntireColumn())).toBe("B:E, H:H");
    expect(await place((sheet) => sheet.getRanges("B4:E11,H2").getEntireRow())).toBe("4:11, 2:2");
    expect(await place((sheet) => sheet.getRanges("B4,H2").getOffsetRangeAreas(1, 1))).toBe("C5, I3");
    expect(await place((sheet) => sheet.getRanges("A1:B3,D1:D9").getIntersection("B2:D4"))).toBe("B2:B3, D2:D4");
    expect(await isNull((sheet) => sheet.getRanges("A1,B1").getIntersectionOrNullObject("C3"))).toBe(true);
    expect(await place((sheet) => sheet.getRanges("A1:C3,F1:F9").getUsedRangeAreas(true))).toBe("B2:C3, F6");
    expect(await place((sheet) => sheet.getRanges("B2:B3,C4").getSpecialCells("Constants"))).toBe("B2:B3, C4");
  });

  it("are emptied together", async () => {
    const values = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRanges("A1,C1").clear("Contents");
      const range = sheet.getRange("A1:C1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["", 2, ""]]);
  });
});

describe("The tables in a range", () => {
  it("are those that share cells with it, or only those that it holds wholly", async () => {
    const counts = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      for (const address of ["A1:B3", "D1:E3"]) {
        sheet.getRange(address).values = [
          ["x", "y"],
          [1, 2],
          [3, 4],
        ];
        sheet.tables.add(address, true);
      }
      const range = sheet.getRange("B2:F9");
      const touched = range.getTables().load("items/name");
      const whole = range.getTables(true).getCount();
      const first = sheet.getRanges("A1,D1:E3").getTables(true).getFirst().load("name");
      await context.sync();
      return [touched.items.map(({ name }) => name), whole.value, first.name];
    });
    expect(counts).toEqual([["Table1", "Table2"], 0, "Table2"]);
  });
});
