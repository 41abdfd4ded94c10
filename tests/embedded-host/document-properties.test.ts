import { openWorkbook } from "../../src/package/open-workbook";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { validationErrors } from "../support/validate-workbook";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.close());

function withProperties<T>(
  use: (properties: Excel.DocumentProperties, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await use(context.workbook.properties, context);
    await context.sync();
    return result;
  });
}

const texts = {
  title: "Plan <2026>",
  subject: "Accounts",
  author: "A. Author",
  keywords: "one; two",
  comments: "Not & for all",
  category: "Plans",
  manager: "M. Manager",
  company: "Company GmbH",
};

describe("Document properties", () => {
  it("stand in the parts that other programs read them from", async () => {
    const read = await withProperties(async (properties, context) => {
      properties.set({ ...texts, revisionNumber: 4 });
      properties.load();
      await context.sync();
      return properties.toJSON();
    });
    expect(read).toMatchObject({ ...texts, revisionNumber: 4, lastAuthor: "" });
    const again = openWorkbook(excel.save());
    expect([again.properties.text("company"), again.properties.text("title")]).toEqual(["Company GmbH", "Plan <2026>"]);
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("go when they are set to nothing", async () => {
    await withProperties((properties) => void (properties.title = "Gone"));
    const before = excel.save();
    await withProperties((properties) => void (properties.title = ""));
    expect(openWorkbook(excel.save()).properties.text("title")).toBe("");
    expect(openWorkbook(before).properties.text("title")).toBe("Gone");
  });
});

describe("Custom properties", () => {
  it("keep the kinds of their values: text, whole and other numbers, logical values, dates", async () => {
    const date = new Date(Date.UTC(2026, 0, 31, 12));
    const read = await withProperties(async ({ custom }, context) => {
      for (const [key, value] of Object.entries({ Text: "x", Whole: 3, Part: 1.5, Yes: true, Day: date }))
        custom.add(key, value);
      custom.load("items/key,items/type,items/value");
      await context.sync();
      return custom.items.map(({ key, type, value }) => [key, type, value]);
    });
    expect(read).toEqual([
      ["Text", "String", "x"],
      ["Whole", "Number", 3],
      ["Part", "Float", 1.5],
      ["Yes", "Boolean", true],
      ["Day", "Date", "2026-01-31T12:00:00Z"],
    ]);
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("are found and replaced in any letters, and deleted one by one or altogether, as declared", async () => {
    const read = await withProperties(async ({ custom }, context) => {
      custom.add("PlanId", "1");
      custom.add("PLANID", 2);
      custom.add("Other", "3");
      custom.getItem("other").delete();
      custom.load("items/key,items/value");
      await context.sync();
      const left = custom.items.map(({ key, value }) => [key, value]);
      custom.deleteAll();
      const count = custom.getCount();
      await context.sync();
      return [left, count.value];
    });
    expect(read).toEqual([[["PlanId", 2]], 0]);
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("can be changed and deleted as items of their collection", async () => {
    const left = await withProperties(async ({ custom }, context) => {
      custom.add("a", "1");
      custom.add("b", "2");
      custom.load("items/key");
      await context.sync();
      const [first, second] = custom.items;
      first?.delete();
      if (second) second.value = "two";
      custom.load("items/key,items/value");
      await context.sync();
      return custom.items.map(({ key, value }) => [key, value]);
    });
    expect(left).toEqual([["b", "two"]]);
  });

  it("refuse a value of more than 255 characters by name", async () => {
    const error = await catchError(() => withProperties(({ custom }) => custom.add("Long", "x".repeat(256))));
    expect(error.message).toContain("255 characters");
  });
});
