// Filters and sorting of tables and of sheets: what they hide and move, how they read back, and what stands in the file.
import { openWorkbook } from "../../src/package/open-workbook";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { validationErrors } from "../support/validate-workbook";
import { catchError } from "./catch-error";

let excel: RunningExcel;

// Today is Thursday, 15 January 2026: 46037.
const rows = [
  ["Name", "Amount", "Due"],
  ["Anna", 10, 46037],
  ["Ben", 20, 46030],
  ["anton", 30, 46068],
  ["Carla", 40, 45690],
  ["", 25, 46000],
];

beforeEach(async () => {
  excel = await startExcel({ requirementSets: { ExcelApi: "1.20" } });
  await withSheet((sheet) => {
    sheet.getRange("B2:D7").values = rows;
    sheet.getRange("D3:D7").numberFormat = Array.from({ length: 5 }, () => ["yyyy-mm-dd"]);
    sheet.tables.add("B2:D7", true).name = "T";
  });
});
afterEach(() => excel.close());

function withSheet<T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await use(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });
}

const withTable = <T>(use: (table: Excel.Table, context: Excel.RequestContext) => T | Promise<T>) =>
  withSheet((sheet, context) => use(sheet.tables.getItem("T"), context));
const filter = (column: string, use: (filter: Excel.Filter) => void) =>
  withTable((table) => use(table.columns.getItem(column).filter));
const amounts = (address: string) =>
  withSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });

/** Amounts in the rows that are shown. */
function shown(): unknown[] {
  const [sheet] = excel.host.workbook.sheets;
  const all = Array.from({ length: 5 }, (_, index) => index + 2);
  return all.filter((row) => sheet?.isRowHidden(row) === false).map((row) => sheet?.cell(row, 2)?.value);
}

describe("A filter of a table lets through", () => {
  it.each<[string, string, (filter: Excel.Filter) => void, unknown[]]>([
    ["the texts of a list, in any letters", "Name", (one) => one.applyValuesFilter(["ANNA", "Ben"]), [10, 20]],
    ["empty cells", "Name", (one) => one.applyCustomFilter("="), [25]],
    ["cells with something in them", "Name", (one) => one.applyCustomFilter("<>"), [10, 20, 30, 40]],
    ["what begins as said, in any letters", "Name", (one) => one.applyCustomFilter("=A*"), [10, 30]],
    ["one character for a question mark", "Name", (one) => one.applyCustomFilter("=?en"), [20]],
    ["texts after another one", "Name", (one) => one.applyCustomFilter(">b"), [20, 40]],
    ["numbers above a limit", "Amount", (one) => one.applyCustomFilter(">20"), [30, 40, 25]],
    ["numbers that meet both criteria", "Amount", (one) => one.applyCustomFilter(">=20", "<40"), [20, 30, 25]],
    [
      "numbers that meet one of two",
      "Amount",
      (one) => one.applyCustomFilter("=10", ">30", excel.Excel.FilterOperator.or),
      [10, 40],
    ],
    ["dates after one that is written as in English", "Due", (one) => one.applyCustomFilter(">1/10/2026"), [10, 30]],
    ["the largest numbers", "Amount", (one) => one.applyTopItemsFilter(2), [30, 40]],
    ["the smallest numbers", "Amount", (one) => one.applyBottomItemsFilter(2), [10, 20]],
    ["the largest part", "Amount", (one) => one.applyTopPercentFilter(40), [30, 40]],
    ["the smallest part, but one at least", "Amount", (one) => one.applyBottomPercentFilter(1), [10]],
    ["numbers above their average", "Amount", (one) => one.applyDynamicFilter("AboveAverage"), [30, 40]],
    ["dates of this year", "Due", (one) => one.applyDynamicFilter("ThisYear"), [10, 20, 30]],
    ["dates of this week, from Sunday on", "Due", (one) => one.applyDynamicFilter("ThisWeek"), [10]],
    ["dates up to today", "Due", (one) => one.applyDynamicFilter("YearToDate"), [10, 20]],
    ["dates of last quarter", "Due", (one) => one.applyDynamicFilter("LastQuarter"), [25]],
    ["dates of a month in any year", "Due", (one) => one.applyDynamicFilter("AllDatesInPeriodFebruray"), [30, 40]],
    [
      "dates of a list, as exact as said",
      "Due",
      (one) => one.applyValuesFilter([{ date: "2026-01-01", specificity: "Month" }]),
      [10, 20],
    ],
  ])("%s", async (_, column, apply, expected) => {
    await filter(column, apply);
    expect(shown()).toEqual(expected);
  });

  it("cells of a colour, and of a font colour", async () => {
    await withSheet((sheet) => {
      sheet.getRange("C4").format.fill.color = "#FFFF00";
      sheet.getRange("C5").format.font.color = "#FF0000";
    });
    await filter("Amount", (one) => one.applyCellColorFilter("yellow"));
    expect(shown()).toEqual([20]);
    await filter("Amount", (one) => one.applyFontColorFilter("#ff0000"));
    expect(shown()).toEqual([30]);
  });

  it("what all columns let through", async () => {
    await filter("Amount", (one) => one.applyCustomFilter(">10"));
    await filter("Name", (one) => one.applyCustomFilter("=a*"));
    expect(shown()).toEqual([30]);
    await withTable((table) => table.clearFilters());
    expect(shown()).toHaveLength(5);
  });

  it("what it did when it was applied, until it is applied again", async () => {
    await filter("Amount", (one) => one.applyCustomFilter(">20"));
    await withSheet((sheet) => void (sheet.getRange("C5").values = [[1]]));
    expect(shown()).toEqual([1, 40, 25]);
    await withTable((table) => table.reapplyFilters());
    expect(shown()).toEqual([40, 25]);
  });
});

describe("The criteria of a filter", () => {
  it.each<[string, Excel.FilterCriteria]>([
    ["Amount", { filterOn: "Custom", criterion1: ">=20", criterion2: "<40", operator: "And" }],
    ["Amount", { filterOn: "Custom", criterion1: "=10", criterion2: ">30", operator: "Or" }],
    ["Name", { filterOn: "Custom", criterion1: "<>" }],
    ["Name", { filterOn: "Values", values: ["Anna", ""] }],
    ["Due", { filterOn: "Values", values: [{ date: "2026-01-15T12:30:00", specificity: "Minute" }] }],
    ["Amount", { filterOn: "TopItems", criterion1: "3" }],
    ["Amount", { filterOn: "BottomPercent", criterion1: "20" }],
    ["Amount", { filterOn: "CellColor", color: "#FFFF00" }],
    ["Amount", { filterOn: "FontColor", color: "#FF0000" }],
    ["Due", { filterOn: "Dynamic", dynamicCriteria: "ThisMonth" }],
    ["Due", { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodQuarter4" }],
  ])("read back as they were applied, also from the file: %s %j", async (column, criteria) => {
    await filter(column, (one) => one.apply(criteria));
    excel.close();
    excel = await startExcel({ file: excel.save(), requirementSets: { ExcelApi: "1.20" } });
    const read = await withTable(async (table, context) => {
      const found = table.columns.getItem(column).filter.load("criteria");
      await context.sync();
      return found.criteria;
    });
    expect(read).toEqual(criteria);
  });

  // office-js #1226: what `autoFilter.criteria` answers is applied again, with `null` for all that it does not hold.
  it("of all columns are read together, and applied again one by one", async () => {
    await filter("Amount", (one) => one.applyCustomFilter(">20"));
    const saved = await withTable(async ({ autoFilter }, context) => {
      autoFilter.load("criteria,isDataFiltered,enabled");
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, true]);
      return autoFilter.criteria;
    });
    expect(saved).toEqual([null, { filterOn: "Custom", criterion1: ">20" }, null]);
    await withTable((table) => {
      table.clearFilters();
      const again = { ...saved[1], criterion2: null, color: null } as unknown as Excel.FilterCriteria;
      table.autoFilter.apply(table.getRange(), 1, again);
    });
    expect(shown()).toEqual([30, 40, 25]);
  });

  it("of a colour stand in the file as Excel writes them, and the file is valid", async () => {
    await filter("Amount", (one) => one.applyCellColorFilter("#FFFF00"));
    await filter("Name", (one) => one.applyFontColorFilter("#FF0000"));
    await withTable((table) => table.sort.apply([{ key: 1, sortOn: "CellColor", color: "#FFFF00" }]));
    const bytes = excel.save();
    expect(await validationErrors(bytes)).toEqual([]);
    const reopened = openWorkbook(bytes).table("T")?.filter;
    expect([0, 1].map((index) => reopened?.criterion(index))).toEqual([
      { kind: "color", of: "font", color: "#FF0000" },
      { kind: "color", of: "cell", color: "#FFFF00" },
    ]);
    expect(reopened?.sort?.conditions).toEqual([{ column: 1, descending: false, on: "cellColor", color: "#FFFF00" }]);
  });

  it("by icons are refused by name", async () => {
    const icon = { set: "ThreeArrows", index: 0 } as Excel.Icon;
    const error = await catchError(() => filter("Amount", (one) => one.applyIconFilter(icon)));
    expect(error).toMatchObject({ code: "NotSupportedByHost", location: "Filter.applyIconFilter" });
  });
});

describe("The file", () => {
  it.each<[string, (filter: Excel.Filter) => void, string]>([
    ["the last number among the top", (one) => one.applyTopItemsFilter(2), '<top10 val="2" filterVal="30"/>'],
    ["the average", (one) => one.applyDynamicFilter("AboveAverage"), '<dynamicFilter type="aboveAverage" val="25"/>'],
    [
      "the days of a period",
      (one) => one.applyDynamicFilter("ThisMonth"),
      '<dynamicFilter type="thisMonth" val="46023" maxVal="46054"/>',
    ],
    [
      "two criteria",
      (one) => one.applyCustomFilter(">1", "<9"),
      '<customFilters and="1"><customFilter operator="greaterThan" val="1"/><customFilter operator="lessThan" val="9"/></customFilters>',
    ],
  ])("says beside a criterion what it came to: %s", async (_, apply, expected) => {
    await filter("Amount", apply);
    const text = Buffer.from(await partText(excel.save(), "xl/tables/table1.xml")).toString();
    expect(text).toContain(`<filterColumn colId="1">${expected}</filterColumn>`);
  });
});

describe("A filtered range", () => {
  // office-js #224 ("data seems to be misplaced"); xlwings #747 shows the same of an array that is assigned.
  it("takes an array in its shown rows only, which begins again behind hidden ones", async () => {
    await filter("Amount", (one) => one.applyCustomFilter("<>20"));
    await withSheet((sheet) => void (sheet.getRange("B3:B7").values = [["1st"], ["2nd"], ["3rd"], ["4th"], ["5th"]]));
    expect(await amounts("B3:B7")).toEqual(["1st", "Ben", "1st", "2nd", "3rd"]);
  });

  it("takes one value for all in its shown rows", async () => {
    await filter("Amount", (one) => one.applyCustomFilter(">20"));
    await withSheet((sheet) => void Object.assign(sheet.getRange("B3:B7"), { values: "x" }));
    expect(await amounts("B3:B7")).toEqual(["Anna", "Ben", "x", "x", "x"]);
  });

  it("is written as a whole where rows are hidden by hand", async () => {
    excel.host.workbook.sheets[0]?.setRowHidden(3, 3, true);
    await withSheet((sheet) => void (sheet.getRange("B3:B4").values = [["1st"], ["2nd"]]));
    expect(await amounts("B3:B4")).toEqual(["1st", "2nd"]);
  });

  it("is sorted in its shown rows only", async () => {
    await filter("Amount", (one) => one.applyCustomFilter("<>20"));
    await withTable((table) => table.sort.apply([{ key: 1, ascending: false }]));
    expect(await amounts("C3:C7")).toEqual([40, 20, 30, 25, 10]);
  });
});

describe("The sorting of a table", () => {
  it("is read back, cleared without moving a row, and carried out again", async () => {
    const sort = (use: (sort: Excel.TableSort) => void) =>
      withTable(async (table, context) => {
        use(table.sort);
        table.sort.load("fields,matchCase,method");
        await context.sync();
        return [table.sort.fields, table.sort.matchCase, table.sort.method];
      });
    const fields = [{ key: 1, ascending: false, sortOn: "Value" }];
    expect(await sort((one) => one.apply([{ key: 1, ascending: false }]))).toEqual([fields, false, "PinYin"]);
    await withSheet((sheet) => void (sheet.getRange("C3").values = [[5]]));
    await sort((one) => one.reapply());
    expect(await amounts("C3:C7")).toEqual([30, 25, 20, 10, 5]);
    expect(await sort((one) => one.clear())).toEqual([[], false, "PinYin"]);
    expect(await amounts("C3:C7")).toEqual([30, 25, 20, 10, 5]);
  });

  it("can put small letters first", async () => {
    await withSheet((sheet) => void (sheet.getRange("B3:B7").values = [["b"], ["A"], ["B"], ["a"], [""]]));
    await withTable((table) => table.sort.apply([{ key: 0 }], true));
    expect(await amounts("B3:B7")).toEqual(["a", "A", "b", "B", ""]);
  });
});

describe("The filter of a sheet", () => {
  const list = [["Kind"], ["x"], ["y"], ["x"]];

  it("covers a range, hides its rows, and says so in the file", async () => {
    await withSheet((sheet) => {
      sheet.getRange("G1:G4").values = list;
      sheet.autoFilter.apply("G1:G4", 0, { filterOn: "Values", values: ["x"] });
    });
    const bytes = excel.save();
    expect(await validationErrors(bytes)).toEqual([]);
    const [sheet] = openWorkbook(bytes).sheets;
    expect(sheet?.filter.range).toEqual({ top: 0, left: 6, bottom: 3, right: 6 });
    expect([1, 2, 3].map((row) => sheet?.isRowHidden(row))).toEqual([false, true, false]);
    const text = Buffer.from(await partText(bytes, "xl/workbook.xml")).toString();
    expect(text).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Sheet1!$G$1:$G$4</definedName>',
    );
    expect(excel.host.workbook.names).toEqual([]);
  });

  it("is read, cleared by column, applied again and removed", async () => {
    const read = () =>
      withSheet(async ({ autoFilter }, context) => {
        const range = autoFilter.getRangeOrNullObject().load("address");
        autoFilter.load("enabled,isDataFiltered");
        await context.sync();
        return [autoFilter.enabled, autoFilter.isDataFiltered, range.isNullObject ? null : range.address];
      });
    expect(await read()).toEqual([false, false, null]);
    await withSheet((sheet) => {
      sheet.getRange("G1:G4").values = list;
      // One cell stands for the block of data around it.
      sheet.autoFilter.apply("G2", 0, { filterOn: "Values", values: ["y"] });
    });
    expect(await read()).toEqual([true, true, "Sheet1!G1:G4"]);
    await withSheet((sheet) => sheet.autoFilter.clearColumnCriteria(0));
    expect(await read()).toEqual([true, false, "Sheet1!G1:G4"]);
    await withSheet((sheet) => sheet.autoFilter.remove());
    expect(await read()).toEqual([false, false, null]);
  });

  it("is refused for a column that it does not cover", async () => {
    await withSheet((sheet) => sheet.autoFilter.apply("G1:H4"));
    const error = await catchError(() => withSheet((sheet) => sheet.autoFilter.clearColumnCriteria(2)));
    expect(error).toMatchObject({ code: "InvalidArgument", location: "AutoFilter.clearColumnCriteria" });
  });

  it("is that of the table where the range lies in one", async () => {
    await withSheet((sheet) => sheet.autoFilter.apply("B2:D7", 1, { filterOn: "TopItems", criterion1: "1" }));
    expect(shown()).toEqual([40]);
    expect(excel.host.workbook.sheets[0]?.filter.range).toBeUndefined();
  });
});

async function partText(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const { unzipSync } = await import("fflate");
  return unzipSync(bytes)[name] ?? new Uint8Array();
}
