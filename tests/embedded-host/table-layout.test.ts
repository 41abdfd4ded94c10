// What a table shows of itself: header row, totals row, looks; and what is left when it becomes plain cells.
import { openWorkbook } from "../../src/package/open-workbook";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { recalculate } from "../support/libreoffice";
import { describeNeeding } from "../support/describe-needing";
import { validationErrors } from "../support/validate-workbook";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(() => start());
afterEach(() => excel.close());

async function start(culture = "en-US"): Promise<void> {
  excel = await startExcel({ culture, requirementSets: { ExcelApi: "1.20" } });
  await withSheet((sheet) => {
    sheet.getRange("B2:D4").values = [
      ["Key", "Kind", "Amount"],
      ["'a", "x", 1],
      ["'b", "y", 2],
    ];
    sheet.tables.add("B2:D4", true).name = "T";
    sheet.getRange("F8:F9").formulas = [["=SUM(T[Amount])"], ["=SUM(T[#All])"]];
  });
}

function withSheet<T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await use(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });
}

const withTable = <T>(use: (table: Excel.Table, context: Excel.RequestContext) => T | Promise<T>) =>
  withSheet((sheet, context) => use(sheet.tables.getItem("T"), context));
const values = (address: string) =>
  withSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
const formula = (row: number, column: number) => excel.host.workbook.sheets[0]?.cell(row, column)?.formula;
const table = () => excel.host.workbook.table("T");

describe("The totals row of a table", () => {
  it("sums the last column and says so in the first", async () => {
    await withTable((one) => void (one.showTotals = true));
    expect(await values("B5:D5")).toEqual([["Total", "", 3]]);
    expect(formula(4, 3)).toBe("SUBTOTAL(109,T[Amount])");
    expect(await values("F8:F9")).toEqual([[3], [6]]);
  });

  it("counts a last column of texts, and speaks the language of Excel", async () => {
    excel.close();
    await start("de-DE");
    await withSheet((sheet) => void (sheet.getRange("D3").values = [["text"]]));
    await withTable((one) => void (one.showTotals = true));
    expect(await values("B5:D5")).toEqual([["Ergebnis", "", 2]]);
    expect(formula(4, 3)).toBe("SUBTOTAL(103,T[Amount])");
  });

  it("pushes down what stands below the table", async () => {
    await withSheet((sheet) => void (sheet.getRange("B5:C5").values = [["under", 1]]));
    await withTable((one) => void (one.showTotals = true));
    expect(await values("B5:D6")).toEqual([
      ["Total", "", 3],
      ["under", 1, ""],
    ]);
  });

  it("goes with its texts, and comes back as it was left", async () => {
    await withTable((one) => void (one.showTotals = true));
    await withSheet((sheet) => {
      sheet.getRange("B5:D5").formulas = [["Sum", "=SUBTOTAL(103,[Kind])", "=SUM(T[Amount])*2"]];
    });
    excel.close();
    excel = await startExcel({ file: excel.save() });
    await withTable((one) => void (one.showTotals = false));
    expect(await values("B5:D5")).toEqual([["", "", ""]]);
    expect(table()?.hasTotalsRow).toBe(false);
    await withTable((one) => void (one.showTotals = true));
    expect(await values("B5:D5")).toEqual([["Sum", 2, 6]]);
    expect(table()?.totals).toEqual([
      { function: "none", label: "Sum" },
      { function: "count" },
      { function: "custom", formula: "SUM(T[Amount])*2" },
    ]);
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("is a range of the table and of its columns, while it is there", async () => {
    const addresses = await withTable(async (one, context) => {
      one.showTotals = true;
      const ranges = [
        one.getTotalRowRange(),
        one.columns.getItem("Kind").getTotalRowRange(),
        one.columns.getItem("Kind").getHeaderRowRange(),
        one.columns.getItem("Kind").getRange(),
        one.getRange(),
        one.getDataBodyRange(),
      ].map((range) => range.load("address"));
      await context.sync();
      return ranges.map(({ address }) => address.replace("Sheet1!", ""));
    });
    expect(addresses).toEqual(["B5:D5", "C5", "C2", "C2:C5", "B2:D5", "B3:D4"]);
    await withTable((one) => void (one.showTotals = false));
    const error = await catchError(() => withTable((one) => void one.getTotalRowRange().load("address")));
    expect(error.code).toBe("ItemNotFound");
  });
});

describe("The header row of a table", () => {
  it("goes with its texts, while the columns keep their names", async () => {
    await withTable((one) => void (one.showHeaders = false));
    expect(await values("B2:D3")).toEqual([
      ["", "", ""],
      ["a", "x", 1],
    ]);
    const [found] = excel.host.workbook.sheets[0]?.tables ?? [];
    expect([found?.range.top, found?.columns.map(({ name }) => name), found?.showFilterButton]).toEqual([
      2,
      ["Key", "Kind", "Amount"],
      false,
    ]);
    expect(await values("F8:F9")).toEqual([[3], [3]]);
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("comes back above the body, and pushes what has come to stand there", async () => {
    await withTable((one) => void (one.showHeaders = false));
    await withSheet((sheet) => void (sheet.getRange("B2").values = [["above"]]));
    await withTable((one) => void (one.showHeaders = true));
    expect(await values("B2:D4")).toEqual([
      ["above", "", ""],
      ["Key", "Kind", "Amount"],
      ["a", "x", 1],
    ]);
    expect([table()?.showFilterButton, table()?.range]).toEqual([true, { top: 2, left: 1, bottom: 4, right: 3 }]);
    expect(await values("F8:F9")).toEqual([[3], [3]]);
  });

  it("is needed for filter buttons", async () => {
    const error = await catchError(() =>
      withTable((one) => {
        one.showHeaders = false;
        one.showFilterButton = true;
      }),
    );
    expect(error).toMatchObject({ code: "InvalidArgument", location: "Table.showFilterButton" });
  });

  it("that is off leaves the first row to the body: rows come before it and are deleted", async () => {
    await withTable((one) => {
      one.showHeaders = false;
      one.rows.add(0, [["'new", "z", 5]]);
      one.rows.getItemAt(1).delete();
    });
    expect(await values("B3:D4")).toEqual([
      ["new", "z", 5],
      ["b", "y", 2],
    ]);
    expect(await values("F8")).toEqual([[7]]);
  });
});

describe("The look of a table", () => {
  it("is read and set by its flags, and stays in the file", async () => {
    const flags = "highlightFirstColumn,highlightLastColumn,showBandedColumns,showBandedRows,style,legacyId,id";
    const read = await withTable(async (one, context) => {
      one.highlightFirstColumn = true;
      one.highlightLastColumn = true;
      one.showBandedColumns = true;
      one.showBandedRows = false;
      one.style = "TableStyleLight9";
      one.load(flags);
      await context.sync();
      return one.toJSON();
    });
    expect(read).toMatchObject({
      highlightFirstColumn: true,
      highlightLastColumn: true,
      showBandedColumns: true,
      showBandedRows: false,
      style: "TableStyleLight9",
      legacyId: read.id,
    });
    const reopened = openWorkbook(excel.save()).table("T");
    expect([reopened?.showFirstColumn, reopened?.showBandedColumns, reopened?.showBandedRows]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("A table that is made into plain cells", () => {
  it("keeps cells and looks, and what named it refers to its cells", async () => {
    await withSheet((sheet, { workbook }) => {
      sheet.tables.getItem("T").columns.add(undefined, [["Double"], ["=[@Amount]*2"], ["=[@Amount]*2"]]);
      sheet.getRange("G1:G3").formulas = [["=T[[#Headers],[Kind]]"], ["=ROWS(T)"], ["=SUM(T[[Amount]:[Double]])"]];
      workbook.names.add("KAP_Keys", "=T[Key]");
    });
    const address = await withTable(async (one, context) => {
      const range = one.convertToRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!B2:E4");
    expect([formula(7, 5), formula(8, 5), formula(2, 4)]).toEqual([
      "SUM(Sheet1!$D$3:$D$4)",
      "SUM(Sheet1!$B$2:$E$4)",
      "Sheet1!$D3*2",
    ]);
    expect([formula(0, 6), formula(1, 6), formula(2, 6)]).toEqual([
      "Sheet1!$C$2",
      "ROWS(Sheet1!$B$3:$E$4)",
      "SUM(Sheet1!$D$3:$E$4)",
    ]);
    expect(excel.host.workbook.names[0]?.formula).toBe("Sheet1!$B$3:$B$4");
    expect(await values("G1:G3")).toEqual([["Kind"], [2], [9]]);
    const { styles, sheets } = excel.host.workbook;
    const header = styles.format(sheets[0]?.cell(1, 1)?.style ?? 0);
    expect([header.font.bold, header.fill === undefined, table()]).toEqual([true, false, undefined]);
    expect(await validationErrors(excel.save())).toEqual([]);
  });
});

describe("Events of tables", () => {
  it("tell who listens to a table what was done to it", async () => {
    const told: unknown[] = [];
    const heard = (count: number) =>
      new Promise<void>((resolve) => {
        const wait = () => (told.length >= count ? resolve() : void setTimeout(wait, 1));
        wait();
      });
    await withTable((one, { workbook }) => {
      const note = async ({ type, changeType, address }: Excel.TableChangedEventArgs) =>
        void told.push([type, changeType, address]);
      one.onChanged.add(note);
      const noteOther = async ({ type }: Excel.TableAddedEventArgs | Excel.TableDeletedEventArgs) =>
        void told.push(type);
      workbook.tables.onAdded.add(noteOther);
      workbook.tables.onDeleted.add(noteOther);
    });
    await withTable((one) => void one.rows.add(undefined, [["'c", "z", 3]]));
    await withTable((one) => one.rows.getItemAt(0).delete());
    await withTable((one) => void one.columns.add(1, undefined, "New"));
    await withTable((one) => one.columns.getItem("New").delete());
    await withTable((one) => void (one.rows.getItemAt(0).values = [["'d", "w", 4]]));
    await withSheet((sheet) => void sheet.tables.add("J1:K2", true));
    await withTable((one) => one.delete());
    await heard(7);
    expect(told).toEqual([
      ["TableChanged", "RowInserted", "B5:D5"],
      ["TableChanged", "RowDeleted", "B3:D3"],
      ["TableChanged", "ColumnInserted", "C2:C4"],
      ["TableChanged", "ColumnDeleted", "C2:C4"],
      ["TableChanged", "RangeEdited", "B3:D3"],
      "TableAdded",
      "TableDeleted",
    ]);
  });
});

describeNeeding("LibreOffice", "A table's formulas in LibreOffice", () => {
  it("come to the same values: totals, structured references, calculated columns", async () => {
    await withTable((one) => {
      one.columns.add(undefined, [["Double [€]"], ["=[@Amount]*2"], ["=[@Amount]*2"]]);
      one.rows.add(0, [["'n", "z", 10, null as unknown as number]]);
      one.columns.getItem("Kind").name = "Sort";
      one.showTotals = true;
    });
    await withSheet((sheet) => {
      sheet.getRange("H1:H4").formulas = [
        ["=SUM(T[Double '[€']])"],
        ["=COUNTA(T[[#All],[Sort]])"],
        ["=T[[#Totals],[Double '[€']]]"],
        ["=T[[#Headers],[Sort]]"],
      ];
    });
    const [ours, calculated] = [await values("B2:H6"), (await recalculate(excel.save())).get("Sheet1")];
    const theirs = calculated?.slice(1, 6).map((row) => Array.from({ length: 7 }, (_, index) => row[index + 1] ?? ""));
    expect(theirs).toEqual(ours);
    expect(await values("H1:H4")).toEqual([[26], [4], [26], ["Sort"]]);
  });
});
