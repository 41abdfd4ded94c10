import { openWorkbook } from "../../src/package/open-workbook";
import { startExcel, type ExcelOptions, type RunningExcel } from "../support/excel-host";
import { catchError } from "./catch-error";

let excel: RunningExcel;

async function start(options: ExcelOptions = {}): Promise<void> {
  excel = await startExcel(options);
}
afterEach(() => excel.close());

function run<T>(use: (context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await use(context);
    await context.sync();
    return result;
  });
}

async function loadWorkbook<K extends keyof Excel.Workbook>(...names: readonly (K & string)[]) {
  return run(async (context) => {
    const workbook = context.workbook.load(names.join());
    await context.sync();
    return names.map((name) => workbook[name]);
  });
}

describe("A workbook as a document", () => {
  it("has a name, and knows whether it was saved before", async () => {
    await start({ name: "Plan.xlsx" });
    expect(await loadWorkbook("name", "previouslySaved", "isDirty", "autoSave")).toEqual([
      "Plan.xlsx",
      false,
      false,
      false,
    ]);
    excel.save();
    expect(await loadWorkbook("previouslySaved")).toEqual([true]);
  });

  it("is changed from the first edit on until it is saved, whoever makes it", async () => {
    await start();
    await run(({ workbook }) => workbook.worksheets.getItem("Sheet1").getRange("A1").load("values"));
    expect(await loadWorkbook("isDirty")).toEqual([false]);
    await run(({ workbook }) => void (workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]]));
    expect(await loadWorkbook("isDirty")).toEqual([true]);
    excel.save();
    excel.host.desk.select({ top: 1, left: 1, bottom: 1, right: 1 });
    expect(await loadWorkbook("isDirty")).toEqual([false]);
    excel.host.desk.type(0, 0, "5");
    expect(await loadWorkbook("isDirty")).toEqual([true]);
  });

  it("takes an add-in's word for being changed or not", async () => {
    await start();
    await run(({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      workbook.isDirty = false;
    });
    expect(await loadWorkbook("isDirty")).toEqual([false]);
  });

  it("is saved for an add-in with all that its batch did before", async () => {
    const saved: Uint8Array[] = [];
    await start({ onSave: (file) => saved.push(file) });
    await run(({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=1+2"]];
      workbook.save("Save");
    });
    const [file = new Uint8Array()] = saved;
    expect(openWorkbook(file).sheets[0]?.cell(0, 0)?.value).toBe(3);
    expect(await loadWorkbook("isDirty", "previouslySaved")).toEqual([false, true]);
  });

  it("refuses by name to be saved where nobody takes the file, and to be closed", async () => {
    await start();
    expect(await catchError(() => run(({ workbook }) => workbook.save()))).toMatchObject({
      code: "NotSupportedByHost",
      location: "Workbook.save",
    });
    expect(await catchError(() => run(({ workbook }) => workbook.close()))).toMatchObject({
      code: "NotSupportedByHost",
      location: "Workbook.close",
    });
  });

  it("refuses by name to take in sheets of another workbook", async () => {
    await start();
    const insert = () => run(({ workbook }) => void workbook.insertWorksheetsFromBase64(btoa("PK")));
    expect(await catchError(insert)).toMatchObject({
      code: "NotSupportedByHost",
      location: "Workbook.insertWorksheetsFromBase64",
    });
  });

  it("is worked on together once a co-author has edited it", async () => {
    await start();
    const isShared = () =>
      run(async (context) => {
        const answer = context.workbook.getIsActiveCollabSession();
        await context.sync();
        return answer.value;
      });
    expect(await isShared()).toBe(false);
    excel.host.desk.typeRemotely("Sheet1", 0, 0, "x");
    expect(await isShared()).toBe(true);
  });

  it("has no chart selected", async () => {
    await start();
    const isNull = await run(async (context) => {
      const chart = context.workbook.getActiveChartOrNullObject();
      await context.sync();
      return chart.isNullObject;
    });
    expect(isNull).toBe(true);
    const error = await catchError(() => run(({ workbook }) => void workbook.getActiveChart()));
    expect(error).toMatchObject({ code: "ItemNotFound" });
  });
});

describe("Settings of the add-in in the document", () => {
  it("are added, changed, listed, deleted and kept in the file", async () => {
    await start();
    const found = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add("language", "de");
      settings.add("sizes", [1, 2.5]);
      settings.add("language", { code: "en" });
      settings.add("gone", true);
      settings.getItem("gone").delete();
      const item = settings.getItem("sizes").load("value");
      const missing = settings.getItemOrNullObject("Language");
      const count = settings.getCount();
      settings.load("items/key,items/value");
      await context.sync();
      return [settings.items.map(({ key, value }) => [key, value]), item.value, missing.isNullObject, count.value];
    });
    expect(found).toEqual([
      [
        ["language", { code: "en" }],
        ["sizes", [1, 2.5]],
      ],
      [1, 2.5],
      true,
      2,
    ]);
    excel.close();
    await start({ file: excel.save() });
    const value = await run(async (context) => {
      const setting = context.workbook.settings.getItem("language").load("value");
      await context.sync();
      return setting.value;
    });
    expect(value).toEqual({ code: "en" });
  });

  it("keep dates, which the client writes as text", async () => {
    await start();
    const moment = new Date(Date.UTC(2026, 0, 15));
    const value = await run(async (context) => {
      const setting = context.workbook.settings.add("when", moment).load("value");
      await context.sync();
      return setting.value;
    });
    expect(value).toEqual(moment);
  });

  it("are an ItemNotFound where there is none", async () => {
    await start();
    const error = await catchError(() => run(({ workbook }) => void workbook.settings.getItem("no").load("value")));
    expect(error).toMatchObject({ code: "ItemNotFound", location: "SettingCollection.getItem" });
  });

  // office-js issues 621 and 3957: errors for large settings, InvalidArgument.
  it("are refused beyond two megabytes", async () => {
    await start();
    const error = await catchError(() =>
      run(({ workbook }) => void workbook.settings.add("big", "x".repeat(2_100_000))),
    );
    expect(error).toMatchObject({ code: "InvalidArgument", location: "SettingCollection.add" });
  });
});

describe("The application", () => {
  it.each([
    ["de-DE", "dddd, d. MMMM yyyy"],
    ["en-US", "dddd, MMMM d, yyyy"],
  ])("says how %s writes a date in full", async (culture, expected) => {
    await start({ culture });
    const pattern = await run(async (context) => {
      const format = context.application.cultureInfo.datetimeFormat.load("longDatePattern");
      await context.sync();
      return format.longDatePattern;
    });
    expect(pattern).toBe(expected);
  });

  it("calculates by itself, on demand, and as a whole", async () => {
    await start();
    const found = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
      range.formulas = [[2, "=A1*3"]];
      context.application.calculationMode = "Automatic";
      for (const type of ["Recalculate", "Full", "FullRebuild"] as const) context.application.calculate(type);
      context.application.load("calculationMode,calculationState,calculationEngineVersion");
      range.load("values");
      await context.sync();
      const { calculationMode, calculationState, calculationEngineVersion } = context.application;
      return [range.values, calculationMode, calculationState, calculationEngineVersion];
    });
    expect(found).toEqual([[[2, 6]], "Automatic", "Done", 191029]);
  });

  it("refuses by name to wait with formulas, and to calculate in circles", async () => {
    await start();
    const manual = () => run((context) => void (context.application.calculationMode = "Manual"));
    expect(await catchError(manual)).toMatchObject({
      code: "NotSupportedByHost",
      location: "Application.calculationMode",
    });
    const circles = () => run((context) => void (context.application.iterativeCalculation.enabled = true));
    expect((await catchError(circles)).message).toContain("iterative calculation (Enabled true)");
    const settings = await run(async (context) => {
      const { iterativeCalculation } = context.application;
      iterativeCalculation.load();
      iterativeCalculation.enabled = false;
      await context.sync();
      return iterativeCalculation.toJSON();
    });
    expect(settings).toEqual({ enabled: false, maxChange: 0.001, maxIteration: 100 });
  });
});
