import { unzipSync } from "fflate";
import { openWorkbook } from "../../src/package/open-workbook";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { validationErrors } from "../support/validate-workbook";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel({ requirementSets: { ExcelApi: "1.12" } });
});
afterEach(() => excel.close());

function run<T>(
  use: (properties: Excel.WorksheetCustomPropertyCollection, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await use(context.workbook.worksheets.getItem("Sheet1").customProperties, context);
    await context.sync();
    return result;
  });
}

describe("Custom properties of a worksheet", () => {
  it("are found in any letters, and a second one under the same key takes the place of the first", async () => {
    const found = await run(async (properties, context) => {
      properties.add("Plan", "one");
      properties.add("Other", "");
      const again = properties.add("PLAN", "Grüße 😀 <&>").load("key,value");
      const other = properties.getItem("other").load("key,value");
      const none = properties.getItemOrNullObject("none");
      const count = properties.getCount();
      properties.load("items/key,items/value");
      await context.sync();
      const items = properties.items.map(({ key, value }) => [key, value]);
      return { again: again.toJSON(), other: other.toJSON(), none: none.isNullObject, count: count.value, items };
    });
    expect(found).toEqual({
      again: { key: "Plan", value: "Grüße 😀 <&>" },
      other: { key: "Other", value: "" },
      none: true,
      count: 2,
      items: [
        ["Plan", "Grüße 😀 <&>"],
        ["Other", ""],
      ],
    });
  });

  it("are texts in UTF-16 in parts of their own, as Excel keeps them, and valid to Microsoft's validator", async () => {
    await run((properties) => {
      properties.add('a "<&>\u0007', "Aß");
      properties.add("b", "text");
    });
    const saved = excel.save();
    const parts = unzipSync(saved);
    expect([...(parts["xl/customProperty1.bin"] ?? [])]).toEqual([0x41, 0, 0xdf, 0]);
    expect(await validationErrors(saved)).toEqual([]);
    const properties = openWorkbook(saved).sheets[0]?.properties.all ?? new Map<string, string>();
    expect([...properties]).toEqual([
      ['a "<&>\u0007', "Aß"],
      ["b", "text"],
    ]);
  });

  it("are changed by their value, and leave nothing in the file when they are deleted", async () => {
    const before = Object.keys(unzipSync(excel.save()));
    const read = await run(async (properties, context) => {
      properties.add("a", "1");
      properties.add("b", "2").value = "two";
      properties.load("items/key,items/value");
      await context.sync();
      for (const item of properties.items) item.value += "!";
      properties.load("items/value");
      await context.sync();
      const values = properties.items.map(({ value }) => value);
      for (const item of properties.items) item.delete();
      return values;
    });
    expect(read).toEqual(["1!", "two!"]);
    const parts = unzipSync(excel.save());
    expect(Object.keys(parts).filter((part) => !before.includes(part) && !part.endsWith(".rels"))).toEqual([]);
    expect(new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"])).not.toContain("customProp");
    expect(new TextDecoder().decode(parts["[Content_Types].xml"])).not.toContain("customProp");
  });

  it("go along with a copy of the sheet, which has them for itself", async () => {
    await run((properties, context) => {
      properties.add("mark", "original");
      const copy = context.workbook.worksheets.getItem("Sheet1").copy("End");
      copy.customProperties.getItem("mark").value = "copy";
    });
    const saved = excel.save();
    expect(openWorkbook(saved).sheets.map(({ properties }) => properties.all.get("mark"))).toEqual([
      "original",
      "copy",
    ]);
    expect(await validationErrors(saved)).toEqual([]);
  });

  it("go with their sheet", async () => {
    await run((_, context) => {
      const sheet = context.workbook.worksheets.add("Gone");
      sheet.customProperties.add("a", "1");
    });
    expect(Object.keys(unzipSync(excel.save()))).toContain("xl/customProperty1.bin");
    await run((_, context) => context.workbook.worksheets.getItem("Gone").delete());
    expect(Object.keys(unzipSync(excel.save()))).not.toContain("xl/customProperty1.bin");
  });

  it("take keys of up to 255 characters, as declared, and are not found where there are none", async () => {
    await run((properties) => void properties.add("k".repeat(255), "v"));
    const tooLong = await catchError(() => run((properties) => void properties.add("k".repeat(256), "v")));
    const missing = await catchError(() => run((properties) => properties.getItem("none").load("value")));
    expect([tooLong, missing]).toMatchObject([{ code: "InvalidArgument" }, { code: "ItemNotFound" }]);
  });
});
