import { startExcel, type RunningExcel } from "../support/excel-host";
import { validationErrors } from "../support/validate-workbook";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel({ requirementSets: { ExcelApi: "1.20" } });
});
afterEach(() => excel.close());

type Use<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>;

function withSheet<T>(use: Use<T>): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await use(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });
}

const codeOf = async (use: Use<unknown>) => (await catchError(() => withSheet(use))).code;
const value = (row: number, column: number) => excel.host.workbook.sheets[0]?.cell(row, column)?.value ?? null;

async function protect(options?: Excel.WorksheetProtectionOptions): Promise<void> {
  await withSheet((sheet) => {
    sheet.getRange("B1:B3").format.protection.locked = false;
    sheet.getRange("A1:B3").values = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    sheet.protection.protect(options);
  });
}

describe("A protected sheet", () => {
  it("refuses what would change a locked cell with AccessDenied, and takes the same into an unlocked one", async () => {
    await protect();
    expect(await codeOf((sheet) => void (sheet.getRange("A1").values = [[9]]))).toBe("AccessDenied");
    expect(await codeOf((sheet) => void (sheet.getRange("C9").formulas = [["=1"]]))).toBe("AccessDenied");
    expect(await codeOf((sheet) => sheet.getRange("A1").clear("Contents"))).toBe("AccessDenied");
    await withSheet((sheet) => void (sheet.getRange("B1").values = [[9]]));
    expect([value(0, 0), value(0, 1)]).toEqual([1, 9]);
  });

  it("calculates formulas in locked cells all the same", async () => {
    await withSheet((sheet) => {
      sheet.getRange("A1").formulas = [["=B1*2"]];
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
    });
    await withSheet((sheet) => void (sheet.getRange("B1").values = [[21]]));
    excel.save();
    expect(value(0, 0)).toBe(42);
  });

  const changes: readonly (readonly [string, keyof Excel.WorksheetProtectionOptions, Use<unknown>])[] = [
    ["formats of cells", "allowFormatCells", (sheet) => void (sheet.getRange("B1").format.font.bold = true)],
    ["widths of columns", "allowFormatColumns", (sheet) => void (sheet.getRange("B1").format.columnWidth = 99)],
    ["heights of rows", "allowFormatRows", (sheet) => void (sheet.getRange("B1").format.rowHeight = 99)],
    ["hidden columns", "allowFormatColumns", (sheet) => void (sheet.getRange("B:B").columnHidden = true)],
    ["sorting", "allowSort", (sheet) => sheet.getRange("B1:B3").sort.apply([{ key: 0, ascending: false }])],
    ["inserted rows", "allowInsertRows", (sheet) => sheet.getRange("2:2").insert("Down")],
    ["inserted columns", "allowInsertColumns", (sheet) => sheet.getRange("A:A").insert("Right")],
  ];
  it.each(changes)("refuses %s, and takes them with %s", async (_, option, change) => {
    await protect();
    expect(await codeOf(change)).toBe("AccessDenied");
    await withSheet((sheet) => {
      sheet.protection.unprotect();
      sheet.protection.protect({ [option]: true });
    });
    await withSheet(change);
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("refuses to sort over locked cells although sorting is allowed, and leaves every row where it is", async () => {
    await protect({ allowSort: true });
    const sort: Use<unknown> = (sheet) => sheet.getRange("A1:B3").sort.apply([{ key: 0, ascending: false }]);
    expect(await codeOf(sort)).toBe("AccessDenied");
    expect([value(0, 0), value(0, 1)]).toEqual([1, 2]);
  });

  it("refuses tables, validations and merged cells whatever its options allow", async () => {
    await protect({ allowFormatCells: true, allowInsertRows: true, allowEditObjects: true });
    expect(await codeOf((sheet) => sheet.tables.add("A1:B3", false))).toBe("AccessDenied");
    const rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" as const } };
    expect(await codeOf((sheet) => void (sheet.getRange("B1").dataValidation.rule = rule))).toBe("AccessDenied");
    expect(await codeOf((sheet) => sheet.getRange("B1:B2").merge())).toBe("AccessDenied");
  });

  it("tells of its protection with all options, and fails to be protected twice, as the declaration says", async () => {
    await protect({ allowAutoFilter: true, selectionMode: "Unlocked" });
    const read = await withSheet(async (sheet, context) => {
      sheet.protection.load();
      await context.sync();
      return sheet.protection.toJSON();
    });
    expect(read).toMatchObject({
      protected: true,
      options: { allowAutoFilter: true, allowSort: false, allowEditObjects: false, selectionMode: "Unlocked" },
    });
    expect(await codeOf((sheet) => sheet.protection.protect())).toBe("AccessDenied");
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("comes free with its password only", async () => {
    await withSheet((sheet) => sheet.protection.protect({}, "geheim"));
    expect(await codeOf((sheet) => sheet.protection.unprotect("falsch"))).toBe("AccessDenied");
    expect(await validationErrors(excel.save())).toEqual([]);
    await withSheet((sheet) => {
      sheet.protection.unprotect("geheim");
      sheet.getRange("A1").values = [[7]];
    });
    expect(value(0, 0)).toBe(7);
  });

  it("tells those who listen that it was protected", async () => {
    const told: boolean[] = [];
    await withSheet(async (sheet, context) => {
      sheet.onProtectionChanged.add(({ isProtected }) => Promise.resolve(void told.push(isProtected)));
      await context.sync();
      sheet.protection.protect();
      await context.sync();
      sheet.protection.unprotect();
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(told).toEqual([true, false]);
  });
});

describe("Typing on a protected sheet", () => {
  it("is refused with Excel's own words in a locked cell, which keeps its value", async () => {
    await protect();
    const { desk } = excel.host;
    expect(desk.type(0, 0, "9")).toMatchObject({
      kind: "impossible",
      reason: expect.stringContaining("protected sheet"),
    });
    desk.culture = "de-DE";
    expect(desk.type(0, 0, "9")).toMatchObject({ reason: expect.stringContaining("geschützten Blatt") });
    expect(desk.type(0, 1, "9,5")).toEqual({ kind: "accepted" });
    expect([value(0, 0), value(0, 1)]).toEqual([1, 9.5]);
  });

  it("gives a free cell the format that the text is typed in", async () => {
    await protect();
    expect(excel.host.desk.type(0, 1, "12%")).toEqual({ kind: "accepted" });
    expect(excel.host.desk.text(excel.host.desk.activeSheet, 0, 1)).toBe("12%");
  });

  it("does not let a table grow (reported by users: see the rules for Office.js, 13)", async () => {
    await withSheet((sheet) => {
      sheet.getRange("A1:A2").values = [["Head"], ["first"]];
      sheet.tables.add("A1:A2", true);
      sheet.getRange("A1:A9").format.protection.locked = false;
      sheet.protection.protect();
    });
    expect(excel.host.desk.type(2, 0, "second")).toEqual({ kind: "accepted" });
    expect(excel.host.workbook.sheets[0]?.tables[0]?.range.bottom).toBe(1);
  });
});

describe("A workbook with protected structure", () => {
  it.each<[string, Use<unknown>]>([
    ["new sheets", (_, { workbook }) => workbook.worksheets.add("New")],
    ["new names of sheets", (sheet) => void (sheet.name = "Other")],
    ["hidden sheets", (sheet) => void (sheet.visibility = "Hidden")],
    ["deleted sheets", (sheet) => sheet.delete()],
    ["moved sheets", (sheet) => void (sheet.position = 1)],
    ["a second protection", (_, { workbook }) => workbook.protection.protect()],
  ])("refuses %s, but not changes of cells", async (_, change) => {
    await withSheet((sheet, { workbook }) => {
      workbook.worksheets.add("Second");
      workbook.protection.protect();
      sheet.getRange("A1").values = [[1]];
    });
    expect(await codeOf(change)).toBe("AccessDenied");
    await withSheet((__, { workbook }) => workbook.protection.unprotect());
    expect(excel.host.workbook.protection.isProtected).toBe(false);
  });

  it("comes free with its password", async () => {
    await withSheet((_, { workbook }) => workbook.protection.protect("geheim"));
    expect(await validationErrors(excel.save())).toEqual([]);
    await withSheet((_, { workbook }) => workbook.protection.unprotect("geheim"));
    expect(excel.host.workbook.protection.isProtected).toBe(false);
  });
});
