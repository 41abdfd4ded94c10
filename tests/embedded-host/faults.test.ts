import { webPayloadLimit } from "../../src/embedded-host/faults";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.close());

function run<T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await use(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });
}

const valueOf = (row: number, column: number) => excel.host.workbook.sheets[0]?.cell(row, column)?.value;
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("A person who edits a cell", () => {
  const write = (delayForCellEdit: boolean) =>
    excel.Excel.run({ delayForCellEdit }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["written"]];
      await context.sync();
    });

  // "Delay execution while cell is being edited" in the documentation of add-ins, and office-js issue 856.
  it("is waited for where the add-in says so, and is in its way otherwise", async () => {
    excel.faults.cellEditMode = true;
    expect(await catchError(() => write(false))).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const written = write(true);
    await soon();
    expect(valueOf(0, 0)).toBeUndefined();
    excel.faults.cellEditMode = false;
    await written;
    expect(valueOf(0, 0)).toBe("written");
  });
});

describe("An answer that is too large", () => {
  // "Resource limits and performance optimization for Office Add-ins": 5 MB for requests and for responses on the web.
  it("is not handed out, though everything was carried out", async () => {
    expect(webPayloadLimit).toBe(5_242_880);
    excel.faults.largestResponse = 2000;
    const error = await catchError(() =>
      run((sheet) => {
        sheet.getRange("A1").values = [["x".repeat(3000)]];
        sheet.getRange("A1").load("values");
      }),
    );
    expect(error).toMatchObject({ code: "ResponsePayloadSizeLimitExceeded", location: "" });
    expect(valueOf(0, 0)).toHaveLength(3000);
  });
});

describe("A denied batch", () => {
  it("fails with AccessDenied at the action that is denied", async () => {
    excel.faults.failSync = { atBatch: 1, afterActions: 4, code: "AccessDenied" };
    const error = await catchError(() => run((sheet) => void (sheet.getRange("A1").values = [[1]])));
    expect(error).toMatchObject({ code: "AccessDenied", message: "You cannot perform the requested operation." });
    expect(valueOf(0, 0)).toBeUndefined();
    await run((sheet) => void (sheet.getRange("A1").values = [[1]]));
    expect(valueOf(0, 0)).toBe(1);
  });
});

describe("A co-author", () => {
  const addOne = () =>
    run(async (sheet, context) => {
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      range.values = [[Number(range.values[0]?.[0]) + 1]];
    });
  const theirs = () => void excel.host.desk.typeRemotely("Sheet1", 0, 0, "100");

  it("can come between reading and writing: what was read is no longer so", async () => {
    excel.host.desk.type(0, 0, "1");
    const heard: unknown[] = [];
    excel.host.onEvent((event) => void heard.push(event));
    excel.faults.coAuthor = { before: "write", act: theirs };
    await addOne();
    expect(valueOf(0, 0)).toBe(2);
    await addOne();
    expect(valueOf(0, 0)).toBe(3);
  });

  it("can come before the batch of a number, once", async () => {
    // Reading, writing and letting go of the range are a batch each.
    excel.faults.coAuthor = { before: 4, act: theirs };
    await addOne();
    expect(valueOf(0, 0)).toBe(1);
    await addOne();
    expect(valueOf(0, 0)).toBe(101);
    await addOne();
    expect(valueOf(0, 0)).toBe(102);
  });
});

describe("A closed pane", () => {
  it("hears nothing any more, and its batches are neither carried out nor answered", async () => {
    const heard: unknown[] = [];
    await run((_, { workbook }) => {
      workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push(event)));
    });
    excel.faults.closedPane = true;
    excel.host.desk.type(0, 0, "5");
    const outcome = await Promise.race([
      run((sheet) => void (sheet.getRange("A1").values = [["written"]])).then(() => "answered"),
      soon().then(() => "silence"),
    ]);
    expect([outcome, heard, valueOf(0, 0)]).toEqual(["silence", [], 5]);
  });

  it("starts anew without its handlers when it is opened again", async () => {
    const heard: string[] = [];
    const listen = () =>
      run((_, { workbook }) => {
        workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
      });
    await listen();
    excel.faults.closedPane = true;
    excel.faults.clear();
    excel.host.desk.type(0, 0, "5");
    await soon();
    expect(heard).toEqual([]);
    await listen();
    excel.host.desk.type(1, 0, "6");
    await soon();
    expect(heard).toContain("A2");
  });
});
