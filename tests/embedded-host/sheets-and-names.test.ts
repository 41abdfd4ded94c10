import { startExcel, type RunningExcel } from "../support/excel-host";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.close());

function run<T>(use: (context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await use(context);
    await context.sync();
    return result;
  });
}

const sheetNames = () => excel.host.workbook.sheets.map(({ name }) => name);

describe("Worksheets", () => {
  it("are added at the end, with a free name where none is given", async () => {
    await run(({ workbook }) => {
      workbook.worksheets.add("Plan");
      workbook.worksheets.add();
    });
    expect(sheetNames()).toEqual(["Sheet1", "Plan", "Sheet3"]);
  });

  it.each([["a/b"], ["x".repeat(32)], ["'quoted"], ["History"], [""]])("cannot be called %j", async (name) => {
    const error = await catchError(() =>
      run(({ workbook }) => void (workbook.worksheets.getItem("Sheet1").name = name)),
    );
    expect(error).toMatchObject({ code: "InvalidArgument", location: "Worksheet.name" });
  });

  it("cannot take the name of another in any letters", async () => {
    const error = await catchError(() => run(({ workbook }) => void workbook.worksheets.add("SHEET1")));
    expect(error).toMatchObject({ code: "ItemAlreadyExists", location: "WorksheetCollection.add" });
  });

  it("keep their id when they are renamed, and formulas follow the new name", async () => {
    const ids = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1").load("id");
      context.workbook.worksheets.add("Other").getRange("A1").formulas = [["=Sheet1!A1"]];
      await context.sync();
      sheet.name = "New name";
      const again = context.workbook.worksheets.getItem("New name").load("id");
      await context.sync();
      return [sheet.id, again.id];
    });
    expect(ids[0]).toBe(ids[1]);
    expect(excel.host.workbook.sheet("Other")?.cell(0, 0)?.formula).toBe("'New name'!A1");
  });

  it("cannot all be hidden, and a hidden one cannot be activated", async () => {
    const hide = () => run(({ workbook }) => void (workbook.worksheets.getItem("Sheet1").visibility = "Hidden"));
    expect(await catchError(hide)).toMatchObject({ code: "InvalidOperation", location: "Worksheet.visibility" });
    await run(({ workbook }) => workbook.worksheets.add("Second").activate());
    await hide();
    const activate = () => run(({ workbook }) => workbook.worksheets.getItem("Sheet1").activate());
    expect(await catchError(activate)).toMatchObject({ code: "InvalidOperation" });
    expect(excel.host.workbook.activeSheet).toBe(1);
  });

  it("cannot be deleted while they are very hidden", async () => {
    await run(({ workbook }) => void (workbook.worksheets.add("Data").visibility = "VeryHidden"));
    const remove = () => run(({ workbook }) => workbook.worksheets.getItem("Data").delete());
    expect(await catchError(remove)).toMatchObject({ code: "InvalidOperation" });
    await run(({ workbook }) => void (workbook.worksheets.getItem("Data").visibility = "Visible"));
    await remove();
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  it("have a used range of cells that hold something, or none", async () => {
    const used = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const before = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      sheet.getRange("C3:D4").values = [
        ["x", null],
        [null, 1],
      ];
      sheet.getRange("F9").format.fill.color = "#FF0000";
      const values = sheet.getUsedRange(true).load("address");
      const all = sheet.getUsedRange().load("address");
      await context.sync();
      return [before.isNullObject, values.address, all.address];
    });
    expect(used).toEqual([true, "Sheet1!C3:D4", "Sheet1!C3:F9"]);
  });

  it("freeze rows and columns from the top-left cell on", async () => {
    await run(({ workbook }) => workbook.worksheets.getItem("Sheet1").freezePanes.freezeAt("A1:B4"));
    expect(excel.host.workbook.sheets[0]?.freeze).toEqual({ rows: 4, columns: 2 });
    await run(({ workbook }) => workbook.worksheets.getItem("Sheet1").freezePanes.unfreeze());
    expect(excel.host.workbook.sheets[0]?.freeze).toEqual({ rows: 0, columns: 0 });
  });
});

describe("Ranges", () => {
  it("lead to other ranges", async () => {
    const addresses = await run(async (context) => {
      const range = context.workbook.worksheets.add("My data").getRange("B2:D5");
      const related = [
        range.getCell(1, 2),
        range.getRow(3),
        range.getColumn(0),
        range.getLastCell(),
        range.getOffsetRange(1, 1),
        range.getResizedRange(2, -1),
        range.getRowsBelow(2),
        range.getEntireColumn(),
        range.getBoundingRect("F9"),
      ];
      related.forEach((one) => one.load("address"));
      await context.sync();
      return related.map(({ address }) => address.replace("'My data'!", ""));
    });
    expect(addresses).toEqual(["D3", "B5:D5", "B2:B5", "D5", "C3:E6", "B2:C7", "B6:D7", "B:D", "B2:F9"]);
  });

  it("are found through a name, and refused for nonsense", async () => {
    const address = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.names.add("Place", sheet.getRange("C7"));
      const range = sheet.getRange("Place").load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!C7");
    const error = await catchError(() =>
      run(({ workbook }) => workbook.worksheets.getItem("Sheet1").getRange("no such thing").clear()),
    );
    expect(error).toMatchObject({ code: "InvalidArgument", location: "Worksheet.getRange" });
  });

  it("are emptied, unformatted or both", async () => {
    await run(({ workbook }) => {
      const range = workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.format.font.bold = true;
      range.getCell(0, 0).clear("Contents");
      range.getCell(0, 1).clear("Formats");
      range.getCell(0, 2).clear();
    });
    const [sheet] = excel.host.workbook.sheets;
    const cells = [0, 1, 2].map((column) => {
      const cell = sheet?.cell(0, column);
      return [cell?.value ?? null, excel.host.workbook.styles.format(cell?.style ?? 0).font.bold];
    });
    expect(cells).toEqual([
      [null, true],
      [2, false],
      [null, false],
    ]);
  });
});

describe("Names", () => {
  it("stand for ranges and for formulas", async () => {
    const places = await run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [["Code"], [1]];
      sheet.tables.add("A1:A2", true).name = "KAP_T";
      await context.sync();
      const items = [
        names.add("KAP_Range", sheet.getRange("B2:B3")),
        names.add("KAP_Column", "=KAP_T[Code]"),
        names.add("KAP_Growing", "=Sheet1!$A$2:INDEX(Sheet1!$A:$A,COUNTA(Sheet1!$A:$A))"),
        names.add("KAP_Number", "=0.1"),
      ];
      const ranges = items.map((item) => item.getRangeOrNullObject().load("address"));
      await context.sync();
      return ranges.map((range) => (range.isNullObject ? null : range.address));
    });
    expect(places).toEqual(["Sheet1!B2:B3", "Sheet1!A2", null, null]);
    expect(excel.host.workbook.names.find(({ name }) => name === "KAP_Range")?.formula).toBe("Sheet1!$B$2:$B$3");
  });

  it("are listed by the alphabet", async () => {
    const names = await run(async (context) => {
      ["b", "C", "a"].forEach((name) => context.workbook.names.add(`KAP_${name}`, "=1"));
      const all = context.workbook.names.load("items/name");
      await context.sync();
      return all.items.map(({ name }) => name);
    });
    expect(names).toEqual(["KAP_a", "KAP_b", "KAP_C"]);
  });

  it("cannot be added twice, but after the old one is deleted", async () => {
    const add = () => run(({ workbook }) => void workbook.names.add("KAP_N", "=1"));
    await add();
    expect(await catchError(add)).toMatchObject({ code: "InvalidArgument", location: "NamedItemCollection.add" });
    await run(({ workbook }) => workbook.names.getItemOrNullObject("kap_n").delete());
    await add();
    expect(excel.host.workbook.names).toHaveLength(1);
  });
});

describe("What is kept beside the cells", () => {
  it("is a custom XML part, found by its namespace", async () => {
    const xml = await run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add(`<stamp xmlns="urn:one">1</stamp>`);
      parts.add(`<stamp xmlns="urn:two">2</stamp>`);
      const one = parts.getByNamespace("urn:one").getOnlyItemOrNullObject();
      one.setXml(`<stamp xmlns="urn:one">changed</stamp>`);
      const none = parts.getByNamespace("urn:none").getOnlyItemOrNullObject();
      const result = one.getXml();
      await context.sync();
      return [result.value, none.isNullObject];
    });
    expect(xml).toEqual([expect.stringContaining(`<stamp xmlns="urn:one">changed</stamp>`), true]);
  });

  it("is a custom property, found in any letters", async () => {
    const value = await run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add("PlanId", "1");
      custom.add("PlanId", "2");
      const property = custom.getItemOrNullObject("planid").load("key,value");
      await context.sync();
      return [property.key, property.value];
    });
    expect(value).toEqual(["PlanId", "2"]);
  });
});
