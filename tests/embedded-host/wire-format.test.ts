/** The protocol is undocumented, so every fact that the host relies on is held against the real client here. */
import { startRecorded, type RecordedExcel } from "./start-recorded";

let excel: RecordedExcel;

beforeEach(async () => {
  excel = await startRecorded();
});
afterEach(() => excel.close());

describe("What the client sends", () => {
  it("names objects by paths and instantiates each of them once", async () => {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").tabColor = "#FF0000";
      await context.sync();
    });
    expect(excel.requests[0]).toMatchObject({
      ObjectPaths: {
        "1": { Id: 1, ObjectPathType: 1, Name: "" },
        "3": { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        "5": { Id: 5, ObjectPathType: 5, Name: "", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["Sheet1"] } },
      },
      Actions: [
        { ActionType: 1, ObjectPathId: 1 },
        { ActionType: 1, ObjectPathId: 3 },
        { ActionType: 1, ObjectPathId: 5 },
        { ActionType: 4, Name: "TabColor", ObjectPathId: 5, ArgumentInfo: { Arguments: ["#FF0000"] } },
      ],
    });
  });

  it("marks arguments that are objects themselves", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
      await context.sync();
    });
    const call = excel.requests[0]?.Actions.find(({ Name }) => Name === "FreezeAt");
    expect(call?.ArgumentInfo?.ReferencedObjectPathIds).toEqual(call?.ArgumentInfo?.Arguments);
    expect(excel.host.workbook.sheets[0]?.freeze).toEqual({ rows: 2, columns: 2 });
  });

  it("asks for properties of items without the word items", async () => {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name,items/tables/items/name");
      await context.sync();
    });
    const query = excel.requests[0]?.Actions.find(({ ActionType }) => ActionType === 2);
    expect(query?.QueryInfo).toEqual({ Select: ["name", "tables/name"] });
  });

  it("cuts arrays of more than 1,500 cells into blocks of rows, after having their size checked", async () => {
    await excel.Excel.run(async (context) => {
      const rows = Array.from({ length: 1000 }, (_, row) => [row, "'x"]);
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1000").values = rows;
      await context.sync();
    });
    const names = excel.requests[0]?.Actions.map(({ Name }) => Name).filter((name) =>
      /^Values$|ValidateArray/.test(name),
    );
    expect(names).toEqual(["_ValidateArraySize", "Values", "Values"]);
    expect(excel.host.workbook.sheets[0]?.cell(999, 0)?.value).toBe(999);
  });

  it("instantiates the workbook first, and sends nothing for a later sync without actions", async () => {
    await excel.Excel.run(async (context) => {
      await context.sync();
      await context.sync();
    });
    expect(excel.requests.map(({ Actions }) => Actions)).toEqual([
      [expect.objectContaining({ ActionType: 1, ObjectPathId: 1 })],
    ]);
  });

  it("sets the grid lines of a sheet under a name of their own", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.showGridlines = false;
      sheet.load("showGridlines");
      await context.sync();
      expect(sheet.showGridlines).toBe(false);
    });
    expect(excel.requests[0]?.Actions.some(({ Name }) => Name === "Gridlines")).toBe(true);
  });
});

describe("What the client understands", () => {
  it("finds a sheet of a collection again by the id that came with it", async () => {
    await excel.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      sheets.items.forEach((sheet) => (sheet.name = "Renamed"));
      await context.sync();
    });
    const [indexer] = Object.values(excel.requests[1]?.ObjectPaths ?? {}).filter((path) => path.ObjectPathType === 5);
    expect(indexer?.ArgumentInfo?.Arguments).toEqual(["{00000001-0001-0000-0000-000000000000}"]);
    expect(excel.host.workbook.sheets.map(({ name }) => name)).toEqual(["Renamed"]);
  });

  it("keeps ranges by reference across batches and lets go of them at the end", async () => {
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
      range.values = [[1]];
      await context.sync();
      range.values = [[2]];
      await context.sync();
    });
    const [reference] = Object.values(excel.requests[1]?.ObjectPaths ?? {}).filter((path) => path.ObjectPathType === 6);
    expect(reference?.Name).toBe("reference1");
    await new Promise((resolve) => setTimeout(resolve, 0));
    const released = excel.requests.at(-1)?.Actions.find(({ Name }) => Name === "_RemoveReference");
    expect(released?.ArgumentInfo?.Arguments).toEqual(["reference1"]);
  });

  it("takes a null object for what it is, and everything behind it", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const range = sheet.getRange("A1").load("values");
      sheet.delete();
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  it("refuses to hand out a property that was not loaded", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1").load("name");
      await context.sync();
      expect(sheet.name).toBe("Sheet1");
      expect(() => sheet.visibility).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  it("loads nested objects with their items", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [["Header"], [1]];
      sheet.tables.add("A1:A2", true).name = "Numbers";
      const sheets = context.workbook.worksheets.load(
        "items/name,items/tables/items/name,items/tables/items/worksheet/name",
      );
      await context.sync();
      const tables = sheets.items[0]?.tables.items.map((table) => `${table.worksheet.name}!${table.name}`);
      expect(tables).toEqual(["Sheet1!Numbers"]);
    });
  });

  it("leaves out and limits items when it is told to", async () => {
    await excel.Excel.run(async (context) => {
      ["B", "C", "D"].forEach((name) => context.workbook.worksheets.add(name));
      const sheets = context.workbook.worksheets.load({ name: true, $skip: 1, $top: 2 });
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(["B", "C"]);
    });
  });
});
