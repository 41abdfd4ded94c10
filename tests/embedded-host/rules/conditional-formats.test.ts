// Behaviour of Excel.ConditionalFormat and its collection, after the doc comments in @types/office-js
// ([Api set: ExcelApi 1.6, 1.14, 1.17]) and the article "Apply conditional formatting to Excel ranges".
import { catchError } from "../catch-error";
import { startRules, type RulesExcel } from "./start-rules";

let excel: RulesExcel;

beforeEach(async () => {
  excel = await startRules();
});
afterEach(() => excel.excel.close());

const kinds = () => excel.sheet().conditionalFormats.map(({ rule }) => rule.kind);

describe("A collection of conditional formats", () => {
  it("adds on top, and counts priorities from 0 within the range", async () => {
    await excel.run((sheet) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      conditionalFormats.add("TopBottom");
      conditionalFormats.add("ColorScale");
      sheet.getRange("C1").conditionalFormats.add("DataBar");
      conditionalFormats.add("IconSet");
    });
    expect(kinds()).toEqual(["iconSet", "dataBar", "colorScale", "topBottom"]);
    const read = await excel.run(async (sheet, context) => {
      const formats = sheet.getRange("A2").conditionalFormats;
      formats.load("items/type,items/priority");
      const count = formats.getCount();
      await context.sync();
      return [count.value, formats.items.map(({ type, priority }) => [type, priority])];
    });
    expect(read).toEqual([
      3,
      [
        ["IconSet", 0],
        ["ColorScale", 1],
        ["TopBottom", 2],
      ],
    ]);
  });

  it("finds a format by its id, its place, or not at all", async () => {
    const read = await excel.run(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      const added = conditionalFormats.add("TopBottom");
      added.load("id");
      await context.sync();
      const same = conditionalFormats.getItem(added.id).load("type");
      const first = conditionalFormats.getItemAt(0).load("id");
      const none = conditionalFormats.getItemOrNullObject("{none}");
      await context.sync();
      return [same.type, first.id === added.id, none.isNullObject];
    });
    expect(read).toEqual(["TopBottom", true, true]);
    const error = await catchError(() =>
      excel.run((sheet) => sheet.getRange("A1").conditionalFormats.getItem("{none}").load("type")),
    );
    expect(error.code).toBe("ItemNotFound");
  });

  it("deletes one and leaves the others, and clears what is in the range", async () => {
    await excel.run(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      const first = conditionalFormats.add("TopBottom");
      conditionalFormats.add("ColorScale");
      await context.sync();
      first.delete();
    });
    expect(kinds()).toEqual(["colorScale"]);
    await excel.run((sheet) => sheet.getRange("A1:A4").conditionalFormats.clearAll());
    expect(excel.sheet().conditionalFormats[0]?.ranges).toEqual([{ top: 4, left: 0, bottom: 8, right: 0 }]);
  });
});

describe("A priority", () => {
  it.each([
    [0, ["topBottom", "iconSet", "colorScale"]],
    [1, ["iconSet", "topBottom", "colorScale"]],
    [-1, ["iconSet", "colorScale", "topBottom"]],
    [-3, ["topBottom", "iconSet", "colorScale"]],
    [99, ["iconSet", "colorScale", "topBottom"]],
    [-99, ["topBottom", "iconSet", "colorScale"]],
  ])(
    "of %d moves the format to its place, negative ones from the back, beyond the ends to the end",
    async (priority, order) => {
      await excel.run((sheet) => {
        const { conditionalFormats } = sheet.getRange("A1:A9");
        const top = conditionalFormats.add("TopBottom");
        conditionalFormats.add("ColorScale");
        conditionalFormats.add("IconSet");
        top.priority = priority;
      });
      expect(kinds()).toEqual(order);
      expect(excel.sheet().conditionalFormats.map((format) => format.priority)).toEqual([1, 2, 3]);
    },
  );
});

describe("A conditional format", () => {
  it("reads and changes in later batches what it was given in the first", async () => {
    const id = await excel.run(async (sheet, context) => {
      const added = sheet.getRange("B2:B9").conditionalFormats.add("Custom");
      added.custom.rule.formula = '=$B2>"x"';
      added.custom.format.font.color = "red";
      added.stopIfTrue = true;
      added.load("id");
      await context.sync();
      return added.id;
    });
    const read = await excel.run(async (sheet, context) => {
      const format = sheet.getRange("B2:B9").conditionalFormats.getItem(id);
      format.load("type,stopIfTrue,priority");
      format.custom.rule.load("formula,formulaR1C1,formulaLocal");
      format.custom.format.font.load("color,bold,underline");
      await context.sync();
      format.custom.format.font.bold = true;
      const { rule } = format.custom;
      return [
        format.type,
        format.stopIfTrue,
        format.priority,
        rule.formula,
        rule.formulaR1C1,
        format.custom.format.font.color,
        format.custom.format.font.underline,
      ];
    });
    expect(read).toEqual(["Custom", true, 0, '=$B2>"x"', '=RC2>"x"', "#FF0000", "None"]);
    expect(excel.sheet().conditionalFormats).toMatchObject([
      {
        id,
        rule: { kind: "formula", formula: '$B2>"x"', style: { fontColor: "#FF0000", bold: true }, stopIfTrue: true },
      },
    ]);
  });

  it("has parts of its own type only: others are not there, or null objects", async () => {
    const read = await excel.run(async (sheet, context) => {
      const added = sheet.getRange("A1").conditionalFormats.add("DataBar");
      const [bar, scale] = [added.dataBarOrNullObject, added.colorScaleOrNullObject];
      bar.load("showDataBarOnly");
      scale.load("threeColorScale");
      added.load("stopIfTrue");
      await context.sync();
      return [bar.isNullObject, scale.isNullObject, added.stopIfTrue];
    });
    expect(read).toEqual([false, true, null]);
    const error = await catchError(() =>
      excel.run((sheet) => sheet.getRange("A1").conditionalFormats.getItemAt(0).cellValue.load("rule")),
    );
    expect(error.code).toBe("ItemNotFound");
  });

  it("may apply to several ranges, and then has no single one", async () => {
    const read = await excel.run(async (sheet, context) => {
      const added = sheet.getRanges("B2:B3,D5").conditionalFormats.add("Custom");
      added.custom.rule.formula = "=B2>$D$1";
      const areas = added.getRanges().load("address");
      const one = added.getRangeOrNullObject().load("address");
      await context.sync();
      return [areas.address, one.isNullObject];
    });
    expect(read).toEqual(["Sheet1!B2:B3, Sheet1!D5", true]);
    const error = await catchError(() =>
      excel.run((sheet) => sheet.getRange("D5").conditionalFormats.getItemAt(0).getRange().load("address")),
    );
    expect(error.code).toBe("InvalidOperation");
  });

  it("is refused where its condition does not follow in the batch that adds it", async () => {
    const error = await catchError(() =>
      excel.run((sheet) => void sheet.getRange("A1").conditionalFormats.add("CellValue")),
    );
    expect(error).toMatchObject({ code: "NotSupportedByHost", message: expect.stringContaining("condition") });
    expect(kinds()).toEqual([]);
  });
});
