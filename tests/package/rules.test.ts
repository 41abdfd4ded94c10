import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../src/package/open-workbook";
import { createWorkbook } from "../../src/package/open-workbook";
import { PackageError, type SheetFile, type WorkbookFile } from "../../src/package/workbook-file";
import { validationErrors } from "../support/validate-workbook";
import { range, sheetOf } from "./every-feature";
import { oneSheetParts, worksheet, zipParts } from "./foreign-package";

const list = { rule: { kind: "list", source: '"a,b"' }, ignoreBlank: true } as const;

function newSheet(): { file: WorkbookFile; sheet: SheetFile } {
  const file = createWorkbook();
  return { file, sheet: sheetOf(file, "Sheet1") };
}

function openSheet(inner: string): WorkbookFile {
  return openWorkbook(zipParts(oneSheetParts(worksheet(`<sheetData/>${inner}`))));
}

describe("validations", () => {
  it("are cut where another is set, and their formulas still read from the cells they did", async () => {
    const { file, sheet } = newSheet();
    sheet.setValidation(range(0, 0, 9, 2), { rule: { kind: "custom", formula: "D1>$D$1" }, ignoreBlank: true });
    sheet.setValidation(range(0, 0, 0, 0), list);
    sheet.setValidation(range(4, 1, 5, 1), undefined);
    const found = sheet.validations.map((validation) => [
      validation.range,
      "formula" in validation.rule ? validation.rule.formula : validation.rule.kind,
    ]);
    expect(found).toEqual([
      [range(0, 1, 0, 2), "E1>$D$1"],
      [range(1, 0, 3, 2), "D2>$D$1"],
      [range(4, 0, 5, 0), "D5>$D$1"],
      [range(4, 2, 5, 2), "F5>$D$1"],
      [range(6, 0, 9, 2), "D7>$D$1"],
      [range(0, 0, 0, 0), "list"],
    ]);
    expect(sheetOf(openWorkbook(file.toBytes()), "Sheet1").validations).toEqual(sheet.validations);
    expect(await validationErrors(file.toBytes())).toEqual([]);
  });

  it("go altogether when all are taken away", () => {
    const { file, sheet } = newSheet();
    const empty = file.toBytes();
    sheet.setValidation(range(0, 0, 3, 3), list);
    sheet.setValidation(range(0, 0, 9, 9), undefined);
    expect(file.toBytes()).toEqual(empty);
  });

  it("read over several ranges as one each, relative to its own first cell", () => {
    const text =
      '<dataValidations count="1"><dataValidation type="custom" sqref="C5 A1:A2"><formula1>B1=1</formula1></dataValidation></dataValidations>';
    const sheet = sheetOf(openSheet(text), "Data");
    expect(sheet.validations.map(({ range, rule }) => [range, rule])).toEqual([
      [range(4, 2, 4, 2), { kind: "custom", formula: "D5=1" }],
      [range(0, 0, 1, 0), { kind: "custom", formula: "B1=1" }],
    ]);
  });

  it.each([
    ["a literal list beyond 255 characters", { ...list, rule: { kind: "list", source: `"${"x".repeat(256)}"` } }],
    ["a title beyond 32 characters", { ...list, prompt: { title: "x".repeat(33), message: "" } }],
    ["an empty formula", { rule: { kind: "custom", formula: "" }, ignoreBlank: true }],
  ] as const)("refuse %s, which Excel would repair", (_, validation) => {
    expect(() => newSheet().sheet.setValidation(range(0, 0, 0, 0), validation)).toThrow(PackageError);
  });
});

describe("conditional formats", () => {
  const rule = (formula: string) => ({ kind: "formula", formula, style: { fill: "#FFFF00" } }) as const;

  it("are applied newest first, and each has a priority of its own", () => {
    const { sheet } = newSheet();
    for (const formula of ["A1=1", "A1=2", "A1=3"]) sheet.addConditionalFormat(range(0, 0, 3, 0), rule(formula));
    expect(sheet.conditionalFormats.map(({ rule, priority }) => [priority, "formula" in rule && rule.formula])).toEqual(
      [
        [1, "A1=3"],
        [2, "A1=2"],
        [3, "A1=1"],
      ],
    );
  });

  it("are cut where they are cleared, bars with their twins", async () => {
    const { file, sheet } = newSheet();
    sheet.addConditionalFormat(range(0, 0, 9, 1), rule("$C1>A1"));
    sheet.addConditionalFormat(range(0, 0, 9, 1), {
      kind: "dataBar",
      color: "#00AA00",
      minimum: -1,
      maximum: 1,
      showValue: true,
    });
    sheet.clearConditionalFormats(range(0, 0, 4, 0));
    const found = sheet.conditionalFormats.map(({ ranges, rule }) => [
      ranges,
      "formula" in rule ? rule.formula : rule.kind,
    ]);
    expect(found).toEqual([
      [[range(0, 1, 4, 1), range(5, 0, 9, 1)], "dataBar"],
      [[range(0, 1, 4, 1)], "$C1>B1"],
      [[range(5, 0, 9, 1)], "$C6>A6"],
    ]);
    expect(await validationErrors(file.toBytes())).toEqual([]);
    sheet.clearConditionalFormats(range(0, 0, 99, 99));
    expect(sheet.conditionalFormats).toEqual([]);
    const part = unzipSync(file.toBytes())["xl/worksheets/sheet1.xml"] ?? new Uint8Array();
    expect(strFromU8(part)).not.toContain("cfRule");
  });

  it("of unknown kinds stay in place, below the ones that are added", () => {
    const text =
      '<conditionalFormatting sqref="A1"><cfRule type="newer" priority="1" what="3"/></conditionalFormatting>';
    const file = openSheet(text);
    sheetOf(file, "Data").addConditionalFormat(range(5, 5, 5, 5), rule("F6=1"));
    const again = sheetOf(openWorkbook(file.toBytes()), "Data");
    expect(again.conditionalFormats.map(({ priority, rule: { kind } }) => [priority, kind])).toEqual([
      [1, "formula"],
      [2, "unknown"],
    ]);
  });
});
