import { startExcel, type RunningExcel } from "../support/excel-host";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel({ requirementSets: { ExcelApi: "1.14" } });
  for (const name of ["B", "C", "D"]) excel.host.workbook.addSheet(name);
});
afterEach(() => excel.close());

function run<T>(use: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await use(context.workbook.worksheets, context);
    await context.sync();
    return result;
  });
}

const names = () => excel.host.workbook.sheets.map(({ name }) => name);
const shown = () => excel.host.desk.activeSheet.name;

describe("The order of worksheets", () => {
  it("leads from one to the next and back, hidden ones left out if wanted", async () => {
    excel.host.workbook.sheet("C")?.setVisibility("hidden");
    const found = await run(async (sheets, context) => {
      const b = sheets.getItem("B");
      const all = [
        b.getNext(),
        b.getNext(true),
        b.getPrevious(),
        sheets.getItem("D").getPreviousOrNullObject(true),
        sheets.getFirst(),
        sheets.getLast(true),
        sheets.getItem("D").getNextOrNullObject(),
        sheets.getItem("Sheet1").getPreviousOrNullObject(),
      ].map((sheet) => sheet.load("name"));
      await context.sync();
      return all.map((sheet) => (sheet.isNullObject ? null : sheet.name));
    });
    expect(found).toEqual(["C", "D", "Sheet1", "B", "Sheet1", "D", null, null]);
  });

  // "If there are no worksheets following this one, this method will throw an error": declarations of getNext.
  it("ends with an error where there is no further one", async () => {
    expect(await catchError(() => run((sheets) => void sheets.getItem("D").getNext()))).toMatchObject({
      code: "ItemNotFound",
      location: "Worksheet.getNext",
    });
  });

  it("keeps its objects across batches: what getNext answered is found again by its id", async () => {
    await run(async (sheets, context) => {
      const next = sheets.getItem("B").getNext();
      await context.sync();
      sheets.getItem("B").position = 3;
      next.name = "After B";
      await context.sync();
    });
    expect(names()).toEqual(["Sheet1", "After B", "D", "B"]);
  });

  it("changes with the position, and what is shown stays shown", async () => {
    await run((sheets) => {
      sheets.getItem("C").activate();
      sheets.getItem("C").position = 0;
    });
    expect([names(), shown()]).toEqual([["C", "Sheet1", "B", "D"], "C"]);
    const error = await catchError(() => run((sheets) => void (sheets.getItem("C").position = 4)));
    expect(error).toMatchObject({ code: "InvalidArgument", location: "Worksheet.position" });
  });
});

describe("Hiding and deleting", () => {
  it("shows the next sheet instead, or the one before the last", async () => {
    await run((sheets) => {
      sheets.getItem("C").activate();
      sheets.getItem("C").visibility = "Hidden";
    });
    expect(shown()).toBe("D");
    await run((sheets) => sheets.getItem("D").delete());
    expect([names(), shown()]).toEqual([["Sheet1", "B", "C"], "B"]);
  });

  it("never takes the last visible sheet", async () => {
    const hideAll = () =>
      run((sheets) => ["Sheet1", "B", "C", "D"].forEach((name) => (sheets.getItem(name).visibility = "Hidden")));
    expect(await catchError(hideAll)).toMatchObject({ code: "InvalidOperation", location: "Worksheet.visibility" });
    expect(shown()).toBe("D");
    const error = await catchError(() => run((sheets) => sheets.getItem("D").delete()));
    expect(error).toMatchObject({ code: "InvalidOperation", location: "Worksheet.delete" });
  });

  // office-js issue 365, closed as by design.
  it("refuses to delete a very hidden sheet until it is made visible", async () => {
    const remove = () => run((sheets) => sheets.getItem("B").delete());
    await run((sheets) => void (sheets.getItem("B").visibility = "VeryHidden"));
    expect(await catchError(remove)).toMatchObject({ code: "InvalidOperation" });
    await run((sheets) => void (sheets.getItem("B").visibility = "Visible"));
    await remove();
    expect(names()).toEqual(["Sheet1", "C", "D"]);
  });

  it("leaves a hidden sheet out of what can be activated", async () => {
    await run((sheets) => void (sheets.getItem("B").visibility = "Hidden"));
    const error = await catchError(() => run((sheets) => sheets.getItem("B").activate()));
    expect(error).toMatchObject({ code: "InvalidOperation", location: "Worksheet.activate" });
  });
});

describe("A copy of a worksheet", () => {
  // Declarations of Worksheet.copy: "None", which inserts the worksheet at the beginning.
  it("stands at the beginning if nothing is said, and is called after its original", async () => {
    const copied = await run(async (sheets, context) => {
      sheets.getItem("B").getRange("A1").values = [["kept"]];
      const copy = sheets.getItem("B").copy();
      await context.sync();
      const cell = copy.getRange("A1").load("values");
      copy.load("name,position");
      await context.sync();
      return [copy.name, copy.position, cell.values];
    });
    expect(copied).toEqual(["B (2)", 0, [["kept"]]]);
    expect([names(), shown()]).toEqual([["B (2)", "Sheet1", "B", "C", "D"], "Sheet1"]);
  });

  it("stands where it is told to, each under a number of its own", async () => {
    await run((sheets) => {
      sheets.getItem("B").copy("End");
      sheets.getItem("B (2)").copy("Before", sheets.getItem("C"));
      sheets.getItem("B").copy("After", sheets.getItem("D"));
    });
    expect(names()).toEqual(["Sheet1", "B", "B (3)", "C", "D", "B (4)", "B (2)"]);
  });

  // office-js issue 775: "Before" and "After" without a sheet are an InvalidArgument.
  it("needs another sheet to stand before or after it", async () => {
    const error = await catchError(() => run((sheets) => void sheets.getItem("B").copy("After")));
    expect(error).toMatchObject({ code: "InvalidArgument", location: "Worksheet.copy" });
  });

  it("has a name of at most 31 characters", async () => {
    const long = "A name of thirty-one characters";
    await run((sheets) => {
      sheets.getItem("B").name = long;
      sheets.getItem(long).copy("End");
    });
    expect(names().at(-1)).toBe("A name of thirty-one charac (2)");
  });
});

describe("Properties of a worksheet", () => {
  // Declarations of Worksheet.tabColor.
  it("say nothing of the tab's colour while the sheet is hidden, and an empty text for none", async () => {
    const colors = await run(async (sheets, context) => {
      sheets.getItem("B").tabColor = "#FFA500";
      sheets.getItem("C").tabColor = "#00FF00";
      sheets.getItem("C").visibility = "Hidden";
      sheets.load("items/tabColor");
      await context.sync();
      return sheets.items.map(({ tabColor }) => tabColor);
    });
    expect(colors).toEqual(["", "#FFA500", null, ""]);
  });

  it("tell the id that files have for it, which stays when it is moved", async () => {
    const ids = await run(async (sheets, context) => {
      sheets.getItem("D").position = 0;
      sheets.load("items/tabId");
      await context.sync();
      return sheets.items.map(({ tabId }) => tabId);
    });
    expect(ids).toEqual([4, 1, 2, 3]);
  });

  it("are calculated with all others, and switching that off is refused by name", async () => {
    const value = await run(async (sheets, context) => {
      const sheet = sheets.getItem("B").load("enableCalculation");
      const cell = sheet.getRange("A1");
      cell.formulas = [["=1+1"]];
      sheet.calculate(true);
      cell.load("values");
      await context.sync();
      return [sheet.enableCalculation, cell.values];
    });
    expect(value).toEqual([true, [[2]]]);
    const off = () => run((sheets) => void (sheets.getItem("B").enableCalculation = false));
    expect(await catchError(off)).toMatchObject({
      code: "NotSupportedByHost",
      location: "Worksheet.enableCalculation",
    });
  });
});
