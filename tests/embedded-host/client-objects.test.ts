/** What the client makes of its objects, with our host behind it: set, toJSON, tracking, errors, runs with earlier objects. */
import { startRecorded, type RecordedExcel } from "./start-recorded";

let excel: RecordedExcel;

beforeEach(async () => {
  excel = await startRecorded();
});
afterEach(() => {
  OfficeExtension.config.extendedErrorLogging = false;
  excel.close();
});

function run<T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await use(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });
}

const valueAt = (row: number, column: number) => excel.host.workbook.sheets[0]?.cell(row, column)?.value;

describe("Setting many properties", () => {
  it("takes a plain object with objects inside", async () => {
    await run((sheet) => {
      sheet.set({ name: "Renamed", tabColor: "#FF0000" });
      sheet.getRange("A1:B1").set({
        values: [[1, 2]],
        format: { fill: { color: "#00FF00" }, font: { bold: true }, horizontalAlignment: "Center" },
      });
    });
    const { workbook } = excel.host;
    const cell = workbook.sheets[0]?.cell(0, 1);
    expect(workbook.sheets[0]).toMatchObject({ name: "Renamed", tabColor: "#FF0000" });
    expect(workbook.styles.format(cell?.style ?? 0)).toMatchObject({ font: { bold: true } });
  });

  it("takes what was loaded of another object", async () => {
    await run(async (sheet, context) => {
      const source = sheet.getRange("A1");
      source.values = [["copied"]];
      source.format.font.italic = true;
      source.load("values,format/font/italic");
      await context.sync();
      sheet.getRange("B2").set(source);
    });
    const cell = excel.host.workbook.sheets[0]?.cell(1, 1);
    expect(cell?.value).toBe("copied");
    expect(excel.host.workbook.styles.format(cell?.style ?? 0).font.italic).toBe(true);
  });

  it("refuses what cannot be set before anything is sent", async () => {
    const set = run((sheet) => Reflect.apply(sheet.set, sheet, [{ id: "7" }]));
    await expect(set).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(excel.requests).toHaveLength(0);
  });
});

describe("Objects as plain values", () => {
  it("hold what was loaded and nothing else", async () => {
    const json = await run(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      const sheets = context.workbook.worksheets.load("name,tables/name");
      const range = sheet.getRange("A1").load("values,format/font/name");
      await context.sync();
      return JSON.parse(JSON.stringify([sheets, range]));
    });
    expect(json).toEqual([
      { items: [{ id: expect.any(String), name: "Sheet1", tables: [] }] },
      { values: [[1]], format: { font: { name: "Calibri" } } },
    ]);
  });
});

describe("Objects beyond their run", () => {
  it("live on when they are tracked, and are released when they no longer are", async () => {
    const range = await run((sheet, context) => {
      const tracked = sheet.getRange("B2");
      context.trackedObjects.add(tracked);
      return tracked;
    });
    await excel.Excel.run(range, async (context) => {
      range.values = [["later"]];
      await context.sync();
    });
    expect(valueAt(1, 1)).toBe("later");
    range.untrack();
    await range.context.sync();
    const names = excel.requests.flatMap(({ Actions }) => Actions.map(({ Name }) => Name));
    expect(names).toContain("_RemoveReference");
  });

  it("go on in a run that is given them, in their own context", async () => {
    const sheets = await run(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Other");
      await context.sync();
      return [sheet, other];
    });
    await excel.Excel.run(sheets, async (context) => {
      sheets.forEach((sheet, index) => (sheet.getRange("A1").values = [[index]]));
      await context.sync();
    });
    expect(excel.host.workbook.sheets.map((sheet) => sheet.cell(0, 0)?.value)).toEqual([0, 1]);
  });

  it("belong to their context: another one refuses them", async () => {
    const foreign = await run((sheet) => sheet.getRange("A1"));
    const use = run((sheet) => void sheet.tables.add(foreign, true));
    await expect(use).rejects.toMatchObject({ code: "InvalidRequestContext" });
  });
});

describe("An error", () => {
  const fail = () =>
    run((sheet, context) => {
      sheet.getRange("A1").values = [["before"]];
      context.workbook.tables.getItem("Nothing").getRange();
      sheet.getRange("A2").values = [["after"]];
    });

  // "Error handling with the application-specific JavaScript APIs": debugInfo.
  it("says which statement failed, and what stood around it", async () => {
    const error: unknown = await fail().catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      name: "RichApi.Error",
      code: "ItemNotFound",
      debugInfo: {
        code: "ItemNotFound",
        errorLocation: "TableCollection.getItem",
        statement: expect.stringContaining(".getItem("),
        surroundingStatements: expect.arrayContaining([expect.stringContaining("// >>>>>")]),
        fullStatements: [expect.stringContaining("enable config.extendedErrorLogging")],
      },
    });
    expect([valueAt(0, 0), valueAt(1, 0)]).toEqual(["before", undefined]);
  });

  it("lists every statement of the batch when extended logging is on", async () => {
    OfficeExtension.config.extendedErrorLogging = true;
    const error = await fail().catch((caught: unknown) => caught);
    if (!(error instanceof OfficeExtension.Error)) throw new Error("another error was expected");
    const { fullStatements = [] } = error.debugInfo;
    expect(fullStatements.join("\n")).toContain('worksheets.getItem("Sheet1")');
    expect(fullStatements.join("\n")).toContain('tables.getItem("Nothing")');
  });
});

describe("Requests that pass between all batches", () => {
  it("carry hundreds of objects in one", async () => {
    await run((sheet) => {
      for (let row = 0; row < 400; row++) sheet.getRange(`A${row + 1}`).values = [[row]];
    });
    const [first] = excel.responses;
    expect(first?.Results.length).toBeGreaterThan(800);
    expect(valueAt(399, 0)).toBe(399);
  });

  it("come in the order in which they were sent, however many run at once", async () => {
    const write = (value: number) => run((sheet) => void (sheet.getRange("A1").values = [[value]]));
    await Promise.all(Array.from({ length: 20 }, (_, index) => write(index)));
    expect(valueAt(0, 0)).toBe(19);
  });
});

describe("What the client can send, but Excel never gets from declared members", () => {
  it("is refused by name", async () => {
    const load = run((_, context) => context.loadRecursive(context.workbook.worksheets, { Worksheet: "name" }));
    await expect(load).rejects.toMatchObject({
      code: "NotSupportedByHost",
      message: expect.stringContaining("loadRecursive"),
    });
  });
});
