import { startExcel, type RunningExcel } from "../support/excel-host";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
  await withSheet((sheet) => {
    sheet.getRange("B2:D4").values = [
      ["Key", "Amount", "Double"],
      ["'a", 1, null],
      ["'b", 2, null],
    ];
    sheet.tables.add("B2:D4", true).name = "KAP_T";
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

const table = () => excel.host.workbook.table("KAP_T");
const formulas = (address: string) =>
  withSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("formulas");
    await context.sync();
    return range.formulas;
  });

describe("A new table", () => {
  it("is found by name in any letters, on its sheet and in the workbook", async () => {
    const found = await withSheet(async (sheet, context) => {
      const tables = [sheet.tables.getItem("kap_t"), context.workbook.tables.getItemOrNullObject("KAP_T")];
      tables.forEach((one) => one.load("name,style,showBandedRows,showFilterButton"));
      await context.sync();
      return tables.map(({ name, style, showBandedRows, showFilterButton }) => [
        name,
        style,
        showBandedRows,
        showFilterButton,
      ]);
    });
    expect(found).toEqual(Array.from({ length: 2 }, () => ["KAP_T", "TableStyleMedium2", true, true]));
  });

  it("gets headers that are text, not empty and not alike", async () => {
    await withSheet((sheet) => {
      sheet.getRange("F1:I2").values = [
        ["Year", 2026, "year", null],
        [1, 2, 3, 4],
      ];
      sheet.tables.add("F1:I2", true).name = "Headers";
    });
    const columns = excel.host.workbook.table("Headers")?.columns.map(({ name }) => name);
    expect(columns).toEqual(["Year", "2026", "year2", "Column4"]);
  });

  it("gets a row below its header where it has none", async () => {
    await withSheet((sheet) => {
      sheet.getRange("F1:G1").values = [["A", "B"]];
      sheet.tables.add("F1:G1", true).name = "Empty";
    });
    expect(excel.host.workbook.table("Empty")?.range).toEqual({ top: 0, left: 5, bottom: 1, right: 6 });
  });

  it.each([["kap_t"], ["Q1"], ["R1C1"], ["two words"], ["TRUE"], ["Taken"]])("cannot be called %s", async (name) => {
    await withSheet((sheet, context) => void context.workbook.names.add("Taken", sheet.getRange("A1")));
    const rename = withSheet((sheet) => {
      sheet.getRange("F1:F2").values = [["A"], [1]];
      sheet.tables.add("F1:F2", true).name = name;
    });
    expect(await catchError(() => rename)).toMatchObject({ code: "InvalidArgument", location: "Table.name" });
  });

  it("cannot overlap another", async () => {
    const error = await catchError(() => withSheet((sheet) => void sheet.tables.add("D4:E6", true)));
    expect(error).toMatchObject({ code: "InvalidArgument", location: "TableCollection.add" });
  });
});

describe("Formulas in a table", () => {
  it("name the row of their own table in short, and in full in the file", async () => {
    await withSheet((sheet) => void (sheet.getRange("D3").formulas = [["=[@Amount]*2+SUM([Amount])"]]));
    expect(excel.host.workbook.sheets[0]?.cell(2, 3)?.formula).toBe("KAP_T[[#This Row],[Amount]]*2+SUM(KAP_T[Amount])");
    expect(await formulas("D3")).toEqual([["=[@Amount]*2+SUM(KAP_T[Amount])"]]);
  });

  it("are refused outside of a table when they do not name it", async () => {
    const error = await catchError(() => withSheet((sheet) => void (sheet.getRange("F3").formulas = [["=[@Amount]"]])));
    expect(error.code).toBe("InvalidArgument");
  });

  it.each([["=SUM(Nowhere[Amount])"], ["=SUM(KAP_T[Nothing])"], ["=Nowhere!A1"]])(
    "are refused while what they refer to is not there: %s",
    async (formula) => {
      const error = await catchError(() => withSheet((sheet) => void (sheet.getRange("F3").formulas = [[formula]])));
      expect(error).toMatchObject({ code: "InvalidArgument", location: "Range.formulas" });
    },
  );

  it("follow the table when it is renamed", async () => {
    await withSheet((sheet) => {
      sheet.getRange("F3").formulas = [["=SUM(KAP_T[Amount])"]];
      sheet.tables.getItem("KAP_T").name = "KAP_New";
    });
    expect(await formulas("F3")).toEqual([["=SUM(KAP_New[Amount])"]]);
  });

  it("make a calculated column when one stands in the whole column", async () => {
    await withSheet((sheet) => Object.assign(sheet.getRange("D3:D4"), { formulas: "=[@Amount]*2" }));
    expect(table()?.columns[2]?.formula).toBe("KAP_T[[#This Row],[Amount]]*2");
  });

  it("make one also with relative references, but not when they differ", async () => {
    await withSheet((sheet) => {
      sheet.getRange("B3:B4").formulas = [["=C3+1"], ["=C4+1"]];
      sheet.getRange("D3:D4").formulas = [["=C3"], ["=C3"]];
    });
    expect(table()?.columns.map(({ formula }) => formula)).toEqual(["C3+1", undefined, undefined]);
  });

  // "You only need to enter a formula once" (Microsoft's page on calculated columns); office-js #2093: by design.
  it("fill the whole column where one is written to a column that is empty otherwise", async () => {
    await withSheet((sheet) => void (sheet.getRange("D4").formulas = [["=[@Amount]+C3"]]));
    expect(table()?.columns[2]?.formula).toBe("KAP_T[[#This Row],[Amount]]+C2");
    expect(await formulas("D3:D4")).toEqual([["=[@Amount]+C2"], ["=[@Amount]+C3"]]);
  });

  it("fill it also where the first of the written cells are left as they are", async () => {
    await withSheet((sheet) => void (sheet.getRange("D3:D4").formulas = [[null], ["=[@Amount]+C3"]]));
    expect(await formulas("D3:D4")).toEqual([["=[@Amount]+C2"], ["=[@Amount]+C3"]]);
  });

  it("leave a column as it is where something else stands in it, and calculated columns keep their exceptions", async () => {
    await withSheet((sheet) => {
      sheet.getRange("D3:D4").values = [[5], [null]];
      sheet.getRange("D4").formulas = [["=[@Amount]"]];
    });
    expect(await formulas("D3:D4")).toEqual([[5], ["=[@Amount]"]]);
    await withSheet((sheet) => void Object.assign(sheet.getRange("D3:D4"), { formulas: "=[@Amount]*2" }));
    await withSheet((sheet) => void (sheet.getRange("D3").values = [[7]]));
    expect(table()?.columns[2]?.formula).toBe("KAP_T[[#This Row],[Amount]]*2");
    expect(await formulas("D3:D4")).toEqual([[7], ["=[@Amount]*2"]]);
  });
});

describe("Resizing", () => {
  it("absorbs the cells below, shifts nothing, and goes on with calculated columns", async () => {
    await withSheet((sheet) => {
      Object.assign(sheet.getRange("D3:D4"), { formulas: "=[@Amount]*2" });
      sheet.getRange("B5:C6").values = [
        ["'c", 3],
        ["'below", 4],
      ];
      sheet.tables.getItem("KAP_T").resize(sheet.getRange("B2:D5"));
    });
    expect(table()?.range).toEqual({ top: 1, left: 1, bottom: 4, right: 3 });
    expect(await formulas("B5:D6")).toEqual([
      ["c", 3, "=[@Amount]*2"],
      ["below", 4, ""],
    ]);
  });

  it("takes new columns in with the text of their header cells", async () => {
    await withSheet((sheet) => {
      sheet.getRange("E2").values = [["More"]];
      sheet.tables.getItem("KAP_T").resize("B2:F4");
    });
    expect(table()?.columns.map(({ name }) => name)).toEqual(["Key", "Amount", "Double", "More", "Column5"]);
  });

  it.each([["B3:D5"], ["B2:D2"], ["H2:K5"]])(
    "is refused for %s, which does not keep the header row",
    async (address) => {
      const error = await catchError(() => withSheet((sheet) => sheet.tables.getItem("KAP_T").resize(address)));
      expect(error).toMatchObject({ code: "InvalidArgument", location: "Table.resize" });
    },
  );
});

describe("Parts of a table", () => {
  it("can be resized in the batch that makes it", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("New");
      sheet.getRange("A1:B3").values = [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.resize("A1:B5");
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("New!A1:B5");
    });
  });

  it("are its ranges, its columns and its sheet", async () => {
    const parts = await withSheet(async (sheet, context) => {
      const one = sheet.tables.getItem("KAP_T").load("worksheet/name,columns/items/name,autoFilter/isDataFiltered");
      const ranges = [one.getRange(), one.getHeaderRowRange(), one.getDataBodyRange()].map((range) =>
        range.load("address"),
      );
      await context.sync();
      const names = one.columns.items.map(({ name }) => name);
      return [one.worksheet.name, names, one.autoFilter.isDataFiltered, ranges.map(({ address }) => address)];
    });
    const ranges = ["Sheet1!B2:D4", "Sheet1!B2:D2", "Sheet1!B3:D4"];
    expect(parts).toEqual(["Sheet1", ["Key", "Amount", "Double"], false, ranges]);
  });

  it("are renamed through their header cells, and formulas follow", async () => {
    await withSheet((sheet) => {
      sheet.getRange("G1").formulas = [["=SUM(KAP_T[Amount])"]];
      sheet.getRange("C2").values = [["Sum [net]"]];
    });
    const columns = excel.host.workbook.table("KAP_T")?.columns.map(({ name }) => name);
    expect(columns).toEqual(["Key", "Sum [net]", "Double"]);
    const [sheet] = excel.host.workbook.sheets;
    expect(sheet?.cell(0, 6)?.formula).toBe("SUM(KAP_T[Sum '[net']])");
  });

  it("never get the name of another column, nor none", async () => {
    await withSheet((sheet) => void (sheet.getRange("B2:C2").values = [["amount", ""]]));
    expect(excel.host.workbook.table("KAP_T")?.columns.map(({ name }) => name)).toEqual([
      "amount2",
      "Column2",
      "Double",
    ]);
  });
});
