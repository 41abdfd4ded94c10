import { catchError } from "./catch-error";
import { startRecorded, type RecordedExcel } from "./start-recorded";

let excel: RecordedExcel;

beforeEach(async () => {
  excel = await startRecorded();
});
afterEach(() => excel.close());

const isEditing = { code: "InvalidOperationInCellEditMode", location: "" };

function rename(to: string) {
  return excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").name = to;
    await context.sync();
  });
}

describe("A host", () => {
  it.each(["", "no JSON", "null", "{}"])("answers what is no batch with an error: %j", async (text) => {
    const answer: unknown = JSON.parse(await excel.host.process(text));
    expect(answer).toMatchObject({ Results: [], Error: { Code: "InvalidRequest" } });
  });

  it("says nothing more once its workbook is closed", async () => {
    const told: unknown[] = [];
    excel.host.onEvent((event) => void told.push(event));
    excel.host.faults.delayMs = 50;
    const answered = excel.host.process('{"Actions":[],"ObjectPaths":{}}').then(() => "answered");
    excel.host.close();
    excel.host.desk.select({ top: 1, left: 1, bottom: 1, right: 1 });
    const silence = new Promise((resolve) => setTimeout(() => resolve("silence"), 100));
    expect(await Promise.race([answered, silence])).toBe("silence");
    expect(told).toEqual([]);
  });
});

describe("A failing action", () => {
  it("reaches the caller with its code and place, while the message stays one for the log", async () => {
    const error = await catchError(() =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [[1]];
        await context.sync();
      }),
    );
    expect(error).toEqual({
      code: "ItemNotFound",
      location: "WorksheetCollection.getItem",
      message: expect.stringContaining("Nowhere"),
    });
  });

  it("leaves what was done before it in place: a batch is no transaction", async () => {
    await catchError(() =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.add("Before");
        context.workbook.worksheets.getItem("Nowhere").showGridlines = false;
        context.workbook.worksheets.add("After");
        await context.sync();
      }),
    );
    expect(excel.host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Before"]);
    expect(excel.responses[0]?.Error?.ActionIndex).toBe(excel.responses[0]?.Results.length);
  });

  it("carries the messages of the traces before it", async () => {
    const run = excel.Excel.run(async (context) => {
      context.trace("before");
      context.workbook.worksheets.getItem("Nowhere").showGridlines = false;
      context.trace("after");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ItemNotFound", traceMessages: ["before"] });
  });

  it("names a gap of the host with its full path instead of answering with nothing", async () => {
    const error = await catchError(() =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").pivotTables.refreshAll();
        await context.sync();
      }),
    );
    expect(error.code).toBe("NotSupportedByHost");
    expect(error.message).toContain('workbook.worksheets.getItem("Sheet1").pivotTables');
  });

  it("names a property that the host does not have when it is loaded", async () => {
    const error = await catchError(() =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.load("items/slicers/items/name");
        await context.sync();
      }),
    );
    expect(error.message).toContain("workbook.worksheets.items[0].slicers");
  });

  it("is what the client itself makes of an object that was released", async () => {
    const released = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      return range;
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    const error = await catchError(() => {
      released.load("values");
      return released.context.sync();
    });
    expect(error.code).toBe("InvalidObjectPath");
  });
});

describe("Injected faults", () => {
  it("refuse every batch while the user edits a cell, and nothing is done", async () => {
    excel.faults.cellEditMode = true;
    expect(await catchError(() => rename("New"))).toMatchObject(isEditing);
    expect(await catchError(() => rename("New"))).toMatchObject(isEditing);
    excel.faults.cellEditMode = false;
    await rename("Newer");
    expect(excel.host.workbook.sheets[0]?.name).toBe("Newer");
  });

  it("let one batch fail after some of its actions", async () => {
    excel.faults.failSync = { atBatch: 2, afterActions: 4 };
    await rename("One");
    const error = await catchError(() =>
      excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("One");
        sheet.showGridlines = false;
        sheet.tabColor = "#FF0000";
        await context.sync();
      }),
    );
    expect(error.code).toBe("GeneralException");
    expect(excel.host.workbook.sheets[0]).toMatchObject({ showGridlines: false, tabColor: undefined });
    await excel.Excel.run(async (context) => context.workbook.worksheets.getItem("One").activate());
  });

  it("leave one batch without an answer for ever, and not carried out", async () => {
    excel.faults.hangSync = { atBatch: 1 };
    const outcome = await Promise.race([
      rename("New"),
      new Promise((resolve) => setTimeout(() => resolve("waiting"), 50)),
    ]);
    expect(outcome).toBe("waiting");
    expect(excel.host.workbook.sheets[0]?.name).toBe("Sheet1");
    await rename("Later");
    expect(excel.host.workbook.sheets[0]?.name).toBe("Later");
  });
});

describe("A workbook that may be looked at only", () => {
  it("can be read, shown and selected in, while every change is denied and not carried out", async () => {
    excel.faults.viewOnly = true;
    const shown = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1").load("name");
      sheet.activate();
      sheet.getRange("B2").select();
      await context.sync();
      return sheet.name;
    });
    expect([shown, excel.host.desk.selection.top]).toEqual(["Sheet1", 1]);
    expect(await catchError(() => rename("New"))).toMatchObject({ code: "AccessDenied", location: "Worksheet.name" });
    const added = excel.Excel.run(async (context) => {
      context.workbook.worksheets.add("More");
      await context.sync();
    });
    await expect(added).rejects.toMatchObject({ code: "AccessDenied" });
    expect(excel.host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});

describe("A limit for requests", () => {
  it("refuses larger ones as a whole, as Excel on the web does", async () => {
    excel.faults.largestRequest = 3000;
    const write = (text: string) =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[text]];
        await context.sync();
      });
    expect(await catchError(() => write("x".repeat(4000)))).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(excel.host.workbook.sheets[0]?.usedRange()).toBeUndefined();
    await write("small");
    expect(excel.host.workbook.sheets[0]?.cell(0, 0)?.value).toBe("small");
  });
});

describe("A slow Excel", () => {
  it("answers late, until faults are cleared", async () => {
    excel.faults.delayMs = 60;
    const start = Date.now();
    await rename("Late");
    expect(Date.now() - start).toBeGreaterThanOrEqual(55);
    excel.faults.clear();
    expect(excel.faults).toMatchObject({ delayMs: 0, viewOnly: false, cellEditMode: false, largestRequest: undefined });
  });
});

describe("Counters", () => {
  it("count batches and bytes until they are reset", async () => {
    await rename("New");
    const { batches, requestBytes, responseBytes } = excel.counters;
    expect(batches).toBe(1);
    expect(requestBytes).toBe(Buffer.byteLength(JSON.stringify(excel.requests[0])));
    expect(responseBytes).toBe(Buffer.byteLength(JSON.stringify(excel.responses[0])));
    excel.counters.reset();
    expect(excel.counters).toMatchObject({ batches: 0, requestBytes: 0, responseBytes: 0 });
  });
});
