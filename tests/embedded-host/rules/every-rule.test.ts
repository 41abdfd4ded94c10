import { openWorkbook } from "../../../src/package/open-workbook";
import { validationErrors } from "../../support/validate-workbook";
import { addEveryFormat, addEveryValidation, columnValues, everyFormat, everyValidation } from "./every-rule";
import { startRules, type RulesExcel } from "./start-rules";

let excel: RulesExcel;
let bytes: Uint8Array;

beforeAll(async () => {
  excel = await startRules();
  await excel.run((sheet, context) => {
    addEveryFormat(sheet);
    addEveryValidation(context.workbook.worksheets.add("Checks"));
  });
  bytes = excel.excel.save();
}, 60_000);
afterAll(() => excel.excel.close());

describe("A sheet with every kind of rule", () => {
  it("has no error for Microsoft's validator", async () => {
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it("reads the same from the file", () => {
    const again = openWorkbook(bytes);
    const [rules, before] = [again, excel.excel.host.workbook].map(({ sheets }) =>
      sheets.map(({ conditionalFormats, validations }) => [
        conditionalFormats.map(({ rule, ranges }) => [rule, ranges]),
        validations,
      ]),
    );
    expect(rules).toEqual(before);
    expect(again.sheets[0]?.conditionalFormats).toHaveLength(everyFormat.length);
    expect(again.sheets[1]?.validations).toHaveLength(everyValidation.length);
  });

  it("reads through Office.js as it was set, each format by its own type", async () => {
    const types = await excel.run(async (sheet, context) => {
      const found = everyFormat.map((_, column) => {
        const format = sheet.getRangeByIndexes(3, column, 1, 1).conditionalFormats.getItemAt(0);
        return format.load("type");
      });
      await context.sync();
      return found.map(({ type }) => type);
    });
    expect(types).toEqual(everyFormat.map(({ type }) => type));
  });

  it("can be changed rule by rule without touching the others", async () => {
    await excel.run((sheet) => {
      sheet.getRange("A2").conditionalFormats.getItemAt(0).cellValue.format.font.bold = true;
    });
    const [first, ...others] = excel.sheet().rules.all.filter(({ ranges }) => ranges[0]?.left === 0);
    expect(others).toEqual([]);
    expect(first?.rule).toMatchObject({ style: { bold: true, fill: "#FFC7CE" } });
    expect(first?.ranges).toEqual([{ top: 1, left: 0, bottom: columnValues.length, right: 0 }]);
    expect(await validationErrors(excel.excel.save())).toEqual([]);
  });
});
