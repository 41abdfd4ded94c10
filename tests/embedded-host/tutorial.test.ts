import { startExcel, type RunningExcel } from "../support/excel-host";
import { catchError } from "./catch-error";

/** What Microsoft's quick start and tutorial for Excel add-ins do, step by step, as their pages do it. */

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.close());

const expenses = [
  ["1/1/2017", "The Phone Company", "Communications", "120"],
  ["1/2/2017", "Northwind Electric Cars", "Transportation", "142.33"],
  ["1/5/2017", "Best For You Organics Company", "Groceries", "27.9"],
  ["1/10/2017", "Coho Vineyard", "Restaurant", "33"],
  ["1/11/2017", "Bellows College", "Education", "350.1"],
  ["1/15/2017", "Trey Research", "Other", "135"],
  ["1/15/2017", "Best For You Organics Company", "Groceries", "97.88"],
];

function onTable(change: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<void> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    change(sheet.tables.getItem("ExpensesTable"), sheet);
    await context.sync();
  });
}

function createTable(): Promise<void> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add("A1:D1", true);
    table.name = "ExpensesTable";
    table.getHeaderRowRange().values = [["Date", "Merchant", "Category", "Amount"]];
    table.rows.add(undefined, expenses);
    table.columns.getItemAt(3).getRange().numberFormat = [["\u20AC#,##0.00"]];
    table.getRange().format.autofitColumns();
    table.getRange().format.autofitRows();
    await context.sync();
  });
}

async function column(index: number): Promise<readonly unknown[]> {
  return excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("ExpensesTable");
    const range = table.columns.getItemAt(index).getDataBodyRange().load("text");
    await context.sync();
    return range.text.map(([text]) => text);
  });
}

function hiddenRows(): readonly number[] {
  return [1, 2, 3, 4, 5, 6, 7].filter((row) => excel.host.workbook.sheets[0]?.isRowHidden(row));
}

describe("The quick start", () => {
  it("colours what is selected and reads its address", async () => {
    excel.host.desk.select({ top: 1, left: 1, bottom: 2, right: 2 });
    const address = await excel.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      range.format.fill.color = "yellow";
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!B2:C3");
    expect(excel.host.desk.looks(excel.host.desk.activeSheet).cell(2, 2).fill).toBe("#FFFF00");
  });
});

describe("The tutorial", () => {
  beforeEach(createTable);

  it("makes a table of a header alone, names its columns and fills its first empty row", async () => {
    const [sheet] = excel.host.workbook.sheets;
    const [table] = sheet?.tables ?? [];
    expect(table?.columns.map(({ name }) => name)).toEqual(["Date", "Merchant", "Category", "Amount"]);
    expect(table?.range).toEqual({ top: 0, left: 0, bottom: 7, right: 3 });
    expect(await column(0)).toEqual([
      "1/1/2017",
      "1/2/2017",
      "1/5/2017",
      "1/10/2017",
      "1/11/2017",
      "1/15/2017",
      "1/15/2017",
    ]);
    expect((await column(3))[1]).toBe("\u20AC142.33");
    expect(sheet?.columnWidth(1) ?? 0).toBeGreaterThan(sheet?.columnWidth(0) ?? 999);
  });

  it("filters by categories, hides the other rows, and shows them again", async () => {
    await onTable((table) => table.columns.getItem("Category").filter.applyValuesFilter(["Education", "Groceries"]));
    expect(hiddenRows()).toEqual([1, 2, 4, 6]);
    const filtered = await excel.Excel.run(async (context) => {
      const filter = context.workbook.tables.getItem("ExpensesTable").autoFilter.load("isDataFiltered");
      await context.sync();
      return filter.isDataFiltered;
    });
    expect(filtered).toBe(true);
    await onTable((table) => table.columns.getItem("Category").filter.clear());
    expect(hiddenRows()).toEqual([]);
    await onTable((table) => table.columns.getItem("Merchant").filter.applyValuesFilter(["Trey Research"]));
    await onTable((table) => table.clearFilters());
    expect(hiddenRows()).toEqual([]);
  });

  it("sorts by merchants, downwards", async () => {
    await onTable((table) => table.sort.apply([{ key: 1, ascending: false }]));
    expect(await column(1)).toEqual([
      "Trey Research",
      "The Phone Company",
      "Northwind Electric Cars",
      "Coho Vineyard",
      "Best For You Organics Company",
      "Best For You Organics Company",
      "Bellows College",
    ]);
    expect((await column(3)).slice(4, 6)).toEqual(["\u20AC27.90", "\u20AC97.88"]);
  });

  it("draws the table's rows as a chart", async () => {
    await onTable((table, sheet) => {
      const chart = sheet.charts.add("ColumnClustered", table.getDataBodyRange(), "Auto");
      chart.setPosition("A15", "F30");
      chart.title.text = "Expenses";
      chart.legend.position = "Right";
      chart.series.getItemAt(0).name = "Value in \u20AC";
    });
    const spec = excel.host.workbook.sheets[0]?.charts[0]?.spec;
    expect(spec).toMatchObject({
      title: { text: "Expenses" },
      legend: { position: "right" },
      position: { top: 14, left: 0, bottom: 29, right: 5 },
      series: [{ name: { text: "Value in \u20AC" }, categories: "Sheet1!$C$2:$C$8", values: "Sheet1!$D$2:$D$8" }],
    });
  });

  it("freezes the header", async () => {
    await onTable((_, sheet) => sheet.freezePanes.freezeRows(1));
    expect(excel.host.workbook.sheets[0]?.freeze).toEqual({ rows: 1, columns: 0 });
  });

  it("colours and reads back what it has made", async () => {
    await onTable((table) => {
      const header = table.getHeaderRowRange();
      header.format.fill.color = "#4472C4";
      header.format.font.color = "white";
      header.format.font.bold = true;
    });
    const found = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const used = sheet.getUsedRange().load("address");
      const header = sheet.getRange("A1:D1").load("values");
      const font = header.format.font.load("bold,color");
      const rows = sheet.tables.getItem("ExpensesTable").rows.load("items/values,count");
      await context.sync();
      return [used.address, header.values, font.bold, font.color, rows.count, rows.items[3]?.values];
    });
    const header = [["Date", "Merchant", "Category", "Amount"]];
    const row = [[42745, "Coho Vineyard", "Restaurant", 33]];
    expect(found).toEqual(["Sheet1!A1:D8", header, true, "#FFFFFF", 7, row]);
  });

  it("goes with all its cells when the table is deleted", async () => {
    await onTable((table) => table.delete());
    const [sheet] = excel.host.workbook.sheets;
    expect([sheet?.tables, sheet?.usedRange()]).toEqual([[], undefined]);
    await createTable();
    expect(await column(2)).toHaveLength(7);
  });

  it("protects the sheet against changes, and takes the protection off again", async () => {
    const toggleProtection = () =>
      excel.Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getActiveWorksheet();
        protection.load("protected");
        await context.sync();
        const wasProtected = protection.protected;
        if (wasProtected) protection.unprotect();
        else protection.protect();
        await context.sync();
        return wasProtected;
      });
    expect(await toggleProtection()).toBe(false);
    const error = await catchError(() => onTable((_, sheet) => (sheet.getRange("A2").values = [[1]])));
    expect(error.code).toBe("AccessDenied");
    expect(await toggleProtection()).toBe(true);
    await onTable((_, sheet) => (sheet.getRange("D2").values = [[1]]));
    expect((await column(3))[0]).toBe("\u20AC1.00");
  });

  it("shows the largest amounts only", async () => {
    await onTable((table) => table.columns.getItem("Amount").filter.applyTopItemsFilter(3));
    expect(hiddenRows()).toEqual([1, 3, 4, 7]);
  });

  it("pushes cells below the table down when a row is added", async () => {
    await onTable((table, sheet) => {
      sheet.getRange("A9").values = [["note"]];
      table.rows.add(undefined, [["1/16/2017", "Fabrikam", "Other", "5"]]);
    });
    const [sheet] = excel.host.workbook.sheets;
    expect((await column(1)).at(-1)).toBe("Fabrikam");
    expect(sheet?.cell(9, 0)?.value).toBe("note");
  });

  it.each<[string, (table: Excel.Table, sheet: Excel.Worksheet) => unknown]>([
    ["comments", (_, sheet) => sheet.comments.add("A2", "Who?")],
    ["shapes", (_, sheet) => sheet.shapes.addLine(0, 0, 10, 10)],
    ["pivotTables", (table, sheet) => sheet.pivotTables.add("Pivot", table, "G1")],
    ["slicers", (table, sheet) => sheet.slicers.add(table, "Category")],
  ])("is told by name what it may not do: %s", async (name, change) => {
    const error = await catchError(() => onTable((table, sheet) => void change(table, sheet)));
    expect(error.code).toBe("NotSupportedByHost");
    expect(error.message).toContain(name);
  });
});
