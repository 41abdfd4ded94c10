import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isSetReported, requirementSets } from "../../src/embedded-host/requirement-sets";
import { startExcel } from "../support/excel-host";
import { catchError } from "./catch-error";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

describe("The sets of a manifest", () => {
  it("are those that it requires", () => {
    expect(requirementSets(manifest)).toEqual({ ExcelApi: "1.13", SharedRuntime: "1.1" });
  });

  it("take the default version where none is given", () => {
    const xml = `<Requirements><Sets DefaultMinVersion="1.4"><Set Name="ExcelApi"/></Sets></Requirements>`;
    expect(requirementSets(xml)).toEqual({ ExcelApi: "1.4" });
  });

  it("can be overridden for tests of another Excel", () => {
    expect(requirementSets(manifest, { ExcelApi: "1.14" })).toEqual({ ExcelApi: "1.14", SharedRuntime: "1.1" });
  });

  it.each([
    ["1.13", "1.13", true],
    ["1.13", "1.9", true],
    ["1.9", "1.13", false],
    ["2.0", "1.20", true],
  ])("compare as versions, not as numbers: %s holds %s: %s", (reported, wanted, expected) => {
    expect(isSetReported({ ExcelApi: reported }, "ExcelApi", wanted)).toBe(expected);
  });
});

describe("An Excel that reports them", () => {
  it("says so to add-ins", async () => {
    const excel = await startExcel();
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
    excel.close();
  });

  it("has its client reject a newer member before anything is sent", async () => {
    const excel = await startExcel();
    const error = await catchError(() =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").tables.getItemOrNullObject("T").rows.deleteRowsAt(0);
      }),
    );
    expect(error).toMatchObject({ code: "ApiNotFound", location: "TableRowCollection.deleteRowsAt" });
    expect(excel.counters.batches).toBe(0);
    excel.close();
  });

  it("lets the same member through to the host when a newer set is reported", async () => {
    const excel = await startExcel({ requirementSets: { ExcelApi: "1.18", ExcelApiOnline: "1.1" } });
    const error = await catchError(() =>
      excel.Excel.run(async (context) => {
        context.workbook.queries.getCount();
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: "NotSupportedByHost", message: expect.stringContaining("workbook.queries") });
    excel.close();
  });

  it("has the host refuse members above the reported set that a client does not check", async () => {
    const excel = await startExcel({ requirementSets: { ExcelApi: "1.7" } });
    const error = await catchError(() =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.load("items/showGridlines");
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: "ApiNotFound", location: "Worksheet.showGridlines" });
    excel.close();
  });
});

describe("An Excel of another age", () => {
  it.each([
    ["1.9", "1.10"],
    ["1.13", "1.14"],
    ["1.20", "1.21"],
  ])("%s has every set up to its own, and not %s", async (reported, next) => {
    const excel = await startExcel({ requirementSets: { ExcelApi: reported } });
    const { requirements } = Office.context;
    const newest = Number(reported.split(".")[1]);
    const versions = Array.from({ length: 20 }, (_, index) => `1.${index + 1}`);
    const supported = versions.filter((version) => requirements.isSetSupported("ExcelApi", version));
    expect(supported).toEqual(versions.slice(0, newest));
    expect(requirements.isSetSupported("ExcelApi", next)).toBe(false);
    excel.close();
  });

  it.each([
    ["1.13", false],
    ["1.14", true],
    ["1.20", true],
  ])("%s knows the tab id of 1.14 when it is asked for: %s", async (reported, isKnown) => {
    const excel = await startExcel({ requirementSets: { ExcelApi: reported } });
    const load = () =>
      excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1").load("tabId");
        await context.sync();
        return sheet.tabId;
      });
    if (isKnown) expect(await load()).toBe(1);
    else expect(await catchError(load)).toMatchObject({ code: "ApiNotFound", location: "Worksheet.tabId" });
    excel.close();
  });

  it("leaves out what it does not know where everything is asked for", async () => {
    const excel = await startExcel({ requirementSets: { ExcelApi: "1.9" } });
    const loaded = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1").load();
      await context.sync();
      return sheet.toJSON();
    });
    expect(loaded).toMatchObject({ name: "Sheet1", showGridlines: true });
    expect(loaded).not.toHaveProperty("tabId");
    excel.close();
  });

  // Declarations of Application.calculationMode: "ExcelApi 1.1 for get, 1.8 for set".
  it("lets a property be read before it can be set", async () => {
    const excel = await startExcel({ requirementSets: { ExcelApi: "1.7" } });
    const mode = await excel.Excel.run(async ({ application, sync }) => {
      application.load("calculationMode");
      await sync();
      return application.calculationMode;
    });
    expect(mode).toBe("Automatic");
    const error = await catchError(() =>
      excel.Excel.run(async (context) => {
        context.application.calculationMode = "Automatic";
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: "ApiNotFound", location: "Application.calculationMode" });
    excel.close();
  });
});
