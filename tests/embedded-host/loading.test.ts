/** What code writes between `load` and `sync`, against the real client. Source: "Application-specific API model". */
import { startExcel, type RunningExcel } from "../support/excel-host";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
  excel.host.workbook.addSheet("Second");
  const [first] = excel.host.workbook.sheets;
  first?.setValue(0, 0, "Key");
  first?.setValue(1, 0, 5);
  first?.addTable({
    name: "T",
    range: { top: 0, left: 0, bottom: 1, right: 0 },
    showBandedRows: true,
    showFilterButton: true,
  });
});
afterEach(() => excel.close());

function run<T>(use: (context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await use(context);
    await context.sync();
    return result;
  });
}

const notLoaded = expect.objectContaining({ code: "PropertyNotLoaded" });

describe("Loading", () => {
  it.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ["a text", (sheets) => sheets.load("name, items/visibility")],
    ["a text with dots", (sheets) => sheets.load("items.name,items.visibility")],
    ["a list", (sheets) => sheets.load(["name", "visibility"])],
    ["a list that names the items", (sheets) => sheets.load(["items/name", "items/visibility"])],
    ["an object", (sheets) => sheets.load({ name: true, visibility: true, position: false })],
    ["select and expand", (sheets) => sheets.load({ select: "name,visibility", expand: "tables" })],
    ["the context", (sheets) => sheets.context.load(sheets, "items/name,items/visibility")],
  ])("takes %s", async (_, load) => {
    const found = await run(async (context) => {
      const { worksheets } = context.workbook;
      load(worksheets);
      await context.sync();
      expect(() => worksheets.items[0]?.position).toThrow(notLoaded);
      return worksheets.items.map(({ name, visibility }) => [name, visibility]);
    });
    expect(found).toEqual([
      ["Sheet1", "Visible"],
      ["Second", "Visible"],
    ]);
  });

  it("of everything takes all plain properties, of a collection its own and those of its items", async () => {
    const found = await run(async (context) => {
      const { tables } = context.workbook.load("name");
      tables.load();
      const sheet = context.workbook.worksheets.getItem("Second").load({ $all: true });
      await context.sync();
      return [tables.count, tables.items[0]?.name, tables.items[0]?.showBandedRows, sheet.name, sheet.position];
    });
    expect(found).toEqual([1, "T", true, "Second", 1]);
  });

  it("of nothing but the collection's own properties leaves its items out", async () => {
    await run(async (context) => {
      const { tables } = context.workbook;
      tables.load("count");
      await context.sync();
      expect(tables.count).toBe(1);
      expect(() => tables.items).toThrow(notLoaded);
    });
  });

  it("reaches through objects and collections behind properties", async () => {
    const found = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.load("tables/items/columns/items/name,pageLayout/orientation");
      const range = sheet
        .getRange("A1")
        .load({ values: true, format: { font: { name: true }, fill: { color: true } } });
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, tables: { name: true, worksheet: { name: true } } });
      await context.sync();
      return [
        sheet.tables.items[0]?.columns.items.map(({ name }) => name),
        sheet.pageLayout.orientation,
        range.format.font.name,
        worksheets.items[0]?.tables.items[0]?.worksheet.name,
      ];
    });
    expect(found).toEqual([["Key"], "Portrait", "Calibri", "Sheet1"]);
  });

  it("leaves out and limits items, and counts on where it left off", async () => {
    const names = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ select: "name", top: 1, skip: 1 });
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Second"]);
  });

  it("is refused with the place of what cannot be loaded", async () => {
    const error = await catchError(() =>
      run(({ workbook }) => workbook.worksheets.load(["items/name", "items/nonsense"])),
    );
    expect(error).toMatchObject({ code: "NotSupportedByHost", location: "Worksheet.nonsense" });
    expect(error.message).toContain("workbook.worksheets.items[0].nonsense");
  });

  it("again and again in one batch answers what was so at that point", async () => {
    const found = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Second");
      const before = sheet.getRange("A1").load("values");
      sheet.getRange("A1").values = [["later"]];
      const after = sheet.getRange("A1").load("values");
      await context.sync();
      return [before.values, after.values];
    });
    expect(found).toEqual([[[""]], [["later"]]]);
  });
});

describe("A null object", () => {
  it("is one after any sync, loaded or not, and whatever hangs on it is one too", async () => {
    const found = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const named = context.workbook.names.getItemOrNullObject("nothing").load("name");
      const table = sheet.tables.getItemOrNullObject("T");
      const range = sheet.getRange("A1").getUsedRangeOrNullObject().load("values,address");
      const there = context.workbook.worksheets.getItemOrNullObject("second").load("name");
      await context.sync();
      return [sheet, named, table, range, there].map(({ isNullObject }) => isNullObject);
    });
    expect(found).toEqual([true, true, true, true, false]);
  });

  it("takes what is done to it in silence", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      sheet.name = "Somewhere";
      sheet.getRange("A1:B2").values = [[1]];
      sheet.delete();
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
    });
    expect(excel.host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Second"]);
  });
});
