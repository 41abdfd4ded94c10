import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { Change, ValidationRule } from "../../src/workbook/changes";
import type { PlanWorkbook, RuledRange } from "../../src/workbook/port";
import { startExcel } from "../support/excel-host";
import { newFile, planFiles } from "./both-ways";
import { range } from "./range";

const sheet = "Sheet1";
const validated = (column: number, bottom: number, rule: ValidationRule): Change => {
  return {
    kind: "setValidation",
    sheet,
    range: range(1, column, bottom, column),
    validation: { rule, ignoreBlank: true },
  };
};
const prompted = (column: number, bottom: number): Change => {
  const prompt = { title: "Title", message: "What belongs here." };
  return {
    kind: "setValidation",
    sheet,
    range: range(1, column, bottom, column),
    validation: { rule: { kind: "any" }, ignoreBlank: true, prompt },
  };
};
const between = (kind: "whole" | "decimal" | "date") =>
  ({ kind, operator: "between", first: 100, second: 200 }) as const;

const changes: readonly Change[] = [
  { kind: "addName", name: "KAP_List_status", target: { sheet, range: range(0, 20, 3, 20) } },
  validated(0, 5, { kind: "list", name: "KAP_List_status" }),
  validated(1, 5, between("whole")),
  validated(2, 5, between("decimal")),
  validated(3, 5, between("date")),
  validated(4, 4, between("date")),
  validated(5, 5, between("date")),
  validated(5, 2, between("whole")),
  { kind: "format", sheet, range: range(3, 6, 4, 6), patch: { numberFormat: "dd.mm.yyyy" } },
  prompted(7, 5),
  prompted(8, 4),
  {
    kind: "setConditionalFormats",
    sheet,
    range: range(3, 0, 4, 0),
    rules: [{ kind: "formula", formula: "TRUE", style: { bold: true }, stopIfTrue: false }],
  },
];

const asked: readonly RuledRange[] = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((column) => ({
  sheet,
  range: range(1, column, 5, column),
  ...(column === 6 && { withFormats: true }),
}));

async function rulesOf(workbook: PlanWorkbook) {
  await workbook.apply(changes);
  return workbook.readRules(asked);
}

describe("the rules of ranges", () => {
  it("are told alike in Excel and in a file", async () => {
    const inFile = await rulesOf(await planFiles.open(await newFile()));
    expect(inFile.map(({ validation }) => validation)).toEqual([
      { kind: "list", source: "KAP_List_status" },
      { kind: "whole" },
      { kind: "decimal" },
      { kind: "date" },
      { kind: "mixed" },
      { kind: "mixed" },
      { kind: "none" },
      { kind: "any", prompt: "What belongs here." },
      { kind: "mixed" },
    ]);
    expect(inFile.map(({ numberFormats }) => numberFormats)).toEqual(
      asked.map(({ withFormats }) => withFormats && ["General", "General", "dd.mm.yyyy", "dd.mm.yyyy", "General"]),
    );
    expect(inFile.map(({ conditionalFormats }) => conditionalFormats)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
    const excel = await startExcel({ file: await newFile() });
    try {
      expect(await rulesOf(createExcelWorkbook())).toEqual(inFile);
    } finally {
      excel.close();
    }
  });
});
