// How tables take rows and columns in and let them go, and what that does to the cells around them.
import { startExcel, type RunningExcel } from "../support/excel-host";
import { validationErrors } from "../support/validate-workbook";
import { catchError } from "./catch-error";

let excel: RunningExcel;

/** Leaves a cell to its calculated column; the declarations of `rows.add` do not know it. */
const asItIs = null as unknown as string;

beforeEach(async () => {
  excel = await startExcel({ requirementSets: { ExcelApi: "1.20", ExcelApiOnline: "1.1" } });
  await withSheet((sheet) => {
    sheet.getRange("B2:D4").values = [
      ["Key", "Amount", "Double"],
      ["'a", 1, null],
      ["'b", 2, null],
    ];
    sheet.tables.add("B2:D4", true).name = "T";
    sheet.getRange("D3:D4").formulas = [["=[@Amount]*2"], ["=[@Amount]*2"]];
    sheet.getRange("B6:C6").values = [["below", 9]];
    sheet.getRange("G2").formulas = [["=SUM(T[Amount])+C6"]];
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

const values = (address: string) =>
  withSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
const formula = (row: number, column: number) => excel.host.workbook.sheets[0]?.cell(row, column)?.formula;
const table = (name = "T") => excel.host.workbook.table(name);
const withTable = <T>(use: (table: Excel.Table, context: Excel.RequestContext) => T | Promise<T>) =>
  withSheet((sheet, context) => use(sheet.tables.getItem("T"), context));

describe("Rows added to a table", () => {
  // Declared: "If true, the new rows will be inserted into the table"; "Default is true".
  it("push down what stands below the table, in its columns only", async () => {
    await withSheet((sheet) => void (sheet.getRange("F6").values = [["beside"]]));
    await withTable((one) => void one.rows.add(undefined, [["'c", 3, asItIs]]));
    expect(await values("B4:F7")).toEqual([
      ["b", 2, 4, "", ""],
      ["c", 3, 6, "", ""],
      ["", "", "", "", "beside"],
      ["below", 9, "", "", ""],
    ]);
    expect(table()?.range.bottom).toBe(4);
    expect(formula(1, 6)).toBe("SUM(T[Amount])+C7");
  });

  it("come before the row of their index, look as the rows of the body and calculate", async () => {
    await withSheet((sheet) => {
      sheet.getRange("C3:C4").numberFormat = [["0.00"], ["0.00"]];
      sheet.getRange("B2:D2").format.fill.color = "#FF0000";
    });
    const added = await withTable(async (one, context) => {
      const row = one.rows.add(0, [
        ["'x", 10, asItIs],
        ["'y", 20, asItIs],
      ]);
      row.load("index,values");
      await context.sync();
      return [row.index, row.values];
    });
    expect(added).toEqual([0, [["x", 10, 20]]]);
    expect(await values("B3:D6")).toEqual([
      ["x", 10, 20],
      ["y", 20, 40],
      ["a", 1, 2],
      ["b", 2, 4],
    ]);
    const { styles, sheets } = excel.host.workbook;
    const look = styles.format(sheets[0]?.cell(2, 2)?.style ?? 0);
    expect([look.numberFormat, look.fill]).toEqual(["0.00", undefined]);
  });

  it("are taken in from the free cells below with alwaysInsert false, so that nothing moves", async () => {
    await withTable((one) => void one.rows.add(undefined, [["'c", 3, asItIs]], false));
    expect(await values("B5:C6")).toEqual([
      ["c", 3],
      ["below", 9],
    ]);
  });

  it("of another width are refused before anything moves", async () => {
    const error = await catchError(() => withTable((one) => void one.rows.add(undefined, [["'c", 3]])));
    expect(error).toMatchObject({ code: "InvalidArgument", location: "TableRowCollection.add" });
    expect(table()?.range.bottom).toBe(3);
  });

  it("at the end come before the totals row", async () => {
    await withTable((one) => {
      one.showTotals = true;
      one.rows.add(undefined, [["'c", 3, asItIs]]);
    });
    expect(await values("B5:D7")).toEqual([
      ["c", 3, 6],
      ["Total", "", 12],
      ["below", 9, ""],
    ]);
  });
});

describe("Rows of a table", () => {
  it("are deleted with their cells, and what stands below moves up", async () => {
    await withTable((one) => one.rows.getItemAt(0).delete());
    expect(await values("B2:C5")).toEqual([
      ["Key", "Amount"],
      ["b", 2],
      ["", ""],
      ["below", 9],
    ]);
  });

  it("leave one blank row behind when the last one goes", async () => {
    await withTable((one) => one.rows.deleteRows([0, 1]));
    const { range } = table() ?? {};
    expect(range && range.bottom - range.top).toBe(1);
    expect((await values("B3:C3"))[0]).toEqual(["", ""]);
  });

  // Declared for deleteRows and deleteRowsAt.
  it.each([
    ["deleteRowsAt", (one: Excel.Table) => one.rows.deleteRowsAt(0, 1)],
    ["deleteRows", (one: Excel.Table) => one.rows.deleteRows([1])],
    ["delete", (one: Excel.Table) => one.rows.getItemAt(1).delete()],
  ])("are not deleted while a filter is set: %s", async (_, act) => {
    await withTable((one) => one.columns.getItem("Key").filter.applyValuesFilter(["a"]));
    expect((await catchError(() => withTable(act))).code).toBe("InsertDeleteConflict");
  });

  it("that are not there are refused", async () => {
    expect((await catchError(() => withTable((one) => one.rows.deleteRows([0, 0])))).code).toBe("InvalidArgument");
    expect((await catchError(() => withTable((one) => one.rows.deleteRowsAt(1, 2)))).code).toBe("InvalidArgument");
  });

  it("are written by their own values, where null leaves a calculated cell as it is", async () => {
    await withTable((one) => void (one.rows.getItemAt(1).values = [["'z", 7, null]]));
    expect((await values("B4:D4"))[0]).toEqual(["z", 7, 14]);
  });
});

describe("Columns of a table", () => {
  it("are added at a place with header and values, and push aside those behind them", async () => {
    await withSheet((sheet) => void (sheet.getRange("E3").values = [["right"]]));
    await withTable((one) => void one.columns.add(1, [["Unit"], ["pc"], ["kg"]]));
    expect(await values("B2:F4")).toEqual([
      ["Key", "Unit", "Amount", "Double", ""],
      ["a", "pc", 1, 2, "right"],
      ["b", "kg", 2, 4, ""],
    ]);
    expect(table()?.columns.map(({ name }) => name)).toEqual(["Key", "Unit", "Amount", "Double"]);
  });

  it("get a header of their own at the end, and keep the name that is asked for", async () => {
    const names = await withTable(async (one, context) => {
      const added = [one.columns.add(), one.columns.add(-1, undefined, "Note")];
      added.forEach((column) => column.load("name,index"));
      await context.sync();
      return added.map(({ name, index }) => [name, index]);
    });
    expect(names).toEqual([
      ["Column1", 3],
      ["Note", 4],
    ]);
  });

  it("are found by an id that stays when others come before them", async () => {
    const found = await withTable(async (one, context) => {
      const amount = one.columns.getItem("Amount").load("id");
      await context.sync();
      one.columns.add(0);
      await context.sync();
      const again = one.columns.getItem(amount.id).load("name,index");
      await context.sync();
      return [again.name, again.index];
    });
    expect(found).toEqual(["Amount", 2]);
  });

  it("take the references to them along when they go", async () => {
    await withTable((one) => one.columns.getItem("Amount").delete());
    expect(await values("B2:D2")).toEqual([["Key", "Double", ""]]);
    expect(formula(1, 5)).toBe("SUM(#REF!)+C6");
  });

  it("are renamed by their name, and all formulas follow", async () => {
    await withTable((one) => void (one.columns.getItem("Amount").name = "Sum [€]"));
    expect(await values("C2")).toEqual([["Sum [€]"]]);
    expect(formula(1, 6)).toBe("SUM(T[Sum '[€']])+C6");
    expect(formula(2, 3)).toBe("T[[#This Row],[Sum '[€']]]*2");
  });

  it("are read and written with their header by their values", async () => {
    await withTable((one) => void (one.columns.getItem("Amount").values = [["Count"], [5], [6]]));
    expect(await values("C2:D4")).toEqual([
      ["Count", "Double"],
      [5, 10],
      [6, 12],
    ]);
  });
});

describe("A new table", () => {
  // "Excel will automatically generate header shifting the data down by one row" (declaration of TableCollection.add).
  it("without headers gets a row of them, and all below moves down", async () => {
    await withSheet((sheet) => {
      sheet.getRange("J1:K3").values = [
        [1, 2],
        [3, 4],
        ["under", ""],
      ];
      sheet.tables.add("J1:K2", false);
    });
    expect(await values("J1:K4")).toEqual([
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
      ["under", ""],
    ]);
  });

  it("without headers in a German Excel has German ones, and a German name", async () => {
    excel.close();
    excel = await startExcel({ culture: "de-DE" });
    await withSheet((sheet) => void sheet.tables.add("A1:B2", false));
    expect(await values("A1:B1")).toEqual([["Spalte1", "Spalte2"]]);
    expect(excel.host.workbook.table("Tabelle1")).toBeDefined();
  });

  it("of a header alone pushes everything below down by one row (office-js #196)", async () => {
    await withSheet((sheet) => {
      sheet.getRange("J1:K2").values = [
        ["A", "B"],
        ["under", 1],
      ];
      sheet.tables.add("J1:K1", true).name = "Short";
    });
    expect(await values("J2:K3")).toEqual([
      ["", ""],
      ["under", 1],
    ]);
    expect(table("Short")?.range).toEqual({ top: 0, left: 9, bottom: 1, right: 10 });
  });

  it("does not overlap merged cells", async () => {
    const error = await catchError(() =>
      withSheet((sheet) => {
        sheet.getRange("J1:K1").merge();
        sheet.tables.add("J1:K3", true);
      }),
    );
    expect(error.code).toBe("MergedRangeConflict");
  });
});

describe("A table that is deleted", () => {
  it("takes its cells along, and those below come up", async () => {
    await withTable((one) => one.delete());
    expect(await values("B2:C3")).toEqual([
      ["", ""],
      ["below", 9],
    ]);
    expect(table()).toBeUndefined();
    expect(formula(1, 6)).toBe("SUM(#REF!)+C3");
  });

  it("leaves a valid file", async () => {
    await withTable((one, context) => {
      one.showTotals = true;
      one.rows.add(0, [["'n", 1, asItIs]]);
      one.columns.add(1, undefined, "New");
      one.columns.getItem("Double").delete();
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.tables.add("J1:K2", false).delete();
    });
    expect(await validationErrors(excel.save())).toEqual([]);
  });
});
