// Behaviour of Excel.DataValidation after the doc comments in @types/office-js ([Api set: ExcelApi 1.8, 1.9]) and the
// article "Add data validation to Excel ranges".
import { validationErrors } from "../../support/validate-workbook";
import { catchError } from "../catch-error";
import { startRules, type RulesExcel } from "./start-rules";

let excel: RulesExcel;

beforeEach(async () => {
  excel = await startRules();
});
afterEach(() => excel.excel.close());

/** What is read of the validation of an address. */
function read(address: string) {
  return excel.run(async (sheet, context) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.load();
    await context.sync();
    const { type, rule, prompt, errorAlert, ignoreBlanks, valid } = dataValidation;
    return { type, rule, prompt, errorAlert, ignoreBlanks, valid };
  });
}

function setRule(address: string, rule: unknown) {
  return excel.run((sheet) => void Object.assign(sheet.getRange(address).dataValidation, { rule }));
}

describe("A rule of a data validation", () => {
  it.each<[string, object, object]>([
    [
      "WholeNumber",
      { wholeNumber: { formula1: 1, formula2: "5", operator: "Between" } },
      { wholeNumber: { formula1: "=1", formula2: "=5", operator: "Between" } },
    ],
    [
      "Decimal",
      { decimal: { formula1: "=$B$1", operator: "NotEqualTo" } },
      { decimal: { formula1: "=$B$1", operator: "NotEqualTo" } },
    ],
    [
      "TextLength",
      { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } },
      { textLength: { formula1: "=3", operator: "LessThanOrEqualTo" } },
    ],
    [
      "Date",
      { date: { formula1: "2026-01-15", operator: "GreaterThan" } },
      { date: { formula1: "=46037", operator: "GreaterThan" } },
    ],
    [
      "Date",
      { date: { formula1: "2026-01-15T12:00:00Z", operator: "LessThan" } },
      { date: { formula1: "=46037.5", operator: "LessThan" } },
    ],
    [
      "Time",
      { time: { formula1: "06:00", formula2: "18:00:00", operator: "NotBetween" } },
      { time: { formula1: "=0.25", formula2: "=0.75", operator: "NotBetween" } },
    ],
    ["List", { list: { inCellDropDown: true, source: "a,b" } }, { list: { inCellDropDown: true, source: "a,b" } }],
    [
      "List",
      { list: { inCellDropDown: false, source: "=$B$1:$B$3" } },
      { list: { inCellDropDown: false, source: "=$B$1:$B$3" } },
    ],
    [
      "Custom",
      { custom: { formula: "=COUNTIF($A$1:$A$9,A1)=1" } },
      { custom: { formula: "=COUNTIF($A$1:$A$9,A1)=1" } },
    ],
  ])("of the type %s reads back with bounds as formulas: %j", async (type, rule, expected) => {
    await setRule("A1:A9", rule);
    expect(await read("A1:A9")).toMatchObject({
      type,
      rule: expected,
      ignoreBlanks: true,
      prompt: { title: "", message: "", showPrompt: false },
      errorAlert: { title: "", message: "", showAlert: true, style: "Stop" },
    });
    expect(await validationErrors(excel.excel.save())).toEqual([]);
  });

  it.each<[string, object]>([
    ["of no kind", {}],
    ["of two kinds", { list: { source: "a" }, custom: { formula: "=TRUE" } }],
    ["with a number as a date", { date: { formula1: 46037, operator: "GreaterThan" } }],
    ["with a number as a time", { time: { formula1: 0.5, operator: "GreaterThan" } }],
    ["with a day that is not there", { date: { formula1: "2026-02-30", operator: "GreaterThan" } }],
    ["with one bound where two are needed", { decimal: { formula1: 1, operator: "Between" } }],
    ["with an unknown operator", { decimal: { formula1: 1, operator: "Like" } }],
    ["with an empty formula", { custom: { formula: "=" } }],
    ["with a literal list of more than 255 characters", { list: { source: "x".repeat(256) } }],
  ])("is refused %s", async (_, rule) => {
    const error = await catchError(() => setRule("A1", rule));
    expect(error).toMatchObject({ code: "InvalidArgument", location: "DataValidation.rule" });
  });

  it("reads for a part of its range as it is for that part", async () => {
    await setRule("A1:A9", { custom: { formula: "=B1>$C$1" } });
    expect((await read("A3")).rule).toEqual({ custom: { formula: "=B3>$C$1" } });
  });

  it("stays with prompt and alert, in whatever order they are set", async () => {
    await excel.run((sheet) => {
      const { dataValidation } = sheet.getRange("A1:A9");
      dataValidation.prompt = { title: "T", message: "M", showPrompt: true };
      dataValidation.errorAlert = { title: "E", message: "F", showAlert: false, style: "Warning" };
      dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
    });
    expect(await read("A1:A9")).toMatchObject({
      type: "WholeNumber",
      prompt: { title: "T", message: "M", showPrompt: true },
      errorAlert: { title: "E", message: "F", showAlert: false, style: "Warning" },
    });
    expect(await validationErrors(excel.excel.save())).toEqual([]);
  });

  it.each<[string, object]>([
    ["prompt", { title: "x".repeat(33), message: "", showPrompt: true }],
    ["prompt", { title: "", message: "x".repeat(256), showPrompt: true }],
    ["errorAlert", { title: "x".repeat(33), message: "", showAlert: true, style: "Stop" }],
    ["errorAlert", { title: "", message: "x".repeat(226), showAlert: true, style: "Stop" }],
  ])("refuses a %s that is longer than Excel's files hold (MS-OI29500, 2.1.613)", async (name, value) => {
    const error = await catchError(() =>
      excel.run((sheet) => void Object.assign(sheet.getRange("A1").dataValidation, { [name]: value })),
    );
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("The type of a data validation", () => {
  it("is None without one, MixedCriteria where only some cells have one, Inconsistent where they differ", async () => {
    await setRule("A1:A4", { decimal: { formula1: 1, operator: "GreaterThan" } });
    await setRule("B1:B4", { decimal: { formula1: 2, operator: "GreaterThan" } });
    const types = await Promise.all(
      ["D1", "A1:A4", "A3:A6", "A1:B4"].map(async (address) => (await read(address)).type),
    );
    expect(types).toEqual(["None", "Decimal", "MixedCriteria", "Inconsistent"]);
    expect((await read("A1:B4")).rule).toBeNull();
  });

  it("is one for cells that were given the same rule one after the other", async () => {
    await setRule("A1:A2", { custom: { formula: "=B1>1" } });
    await setRule("A3:A4", { custom: { formula: "=B3>1" } });
    expect(await read("A1:A4")).toMatchObject({ type: "Custom", rule: { custom: { formula: "=B1>1" } } });
  });

  it("is None again after clear, for the cleared cells only", async () => {
    await setRule("A1:A4", { decimal: { formula1: 1, operator: "GreaterThan" } });
    await excel.run((sheet) => sheet.getRange("A2:A3").dataValidation.clear());
    expect((await read("A2:A3")).type).toBe("None");
    expect((await read("A4")).type).toBe("Decimal");
  });
});

describe("Invalid cells", () => {
  const invalid = (address: string) =>
    excel.run(async (sheet, context) => {
      const areas = sheet.getRange(address).dataValidation.getInvalidCellsOrNullObject();
      areas.load("address");
      await context.sync();
      return areas.isNullObject ? null : areas.address;
    });

  const fill = (values: unknown[]) =>
    excel.run((sheet) => void (sheet.getRange(`A1:A${values.length}`).values = values.map((value) => [value])));

  it.each<[string, object, unknown[], string | null]>([
    [
      "whole numbers",
      { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } },
      [1, 2.5, 5, 6, "x", ""],
      "Sheet1!A2, Sheet1!A4:A5",
    ],
    [
      "decimals against a cell",
      { decimal: { formula1: "=$C$1", operator: "GreaterThan" } },
      [0.5, -1, 0],
      "Sheet1!A2:A3",
    ],
    ["dates", { date: { formula1: "2026-01-15", operator: "LessThan" } }, [46000, 46037, 50000], "Sheet1!A2:A3"],
    ["times", { time: { formula1: "12:00", operator: "GreaterThanOrEqualTo" } }, [0.5, 0.25], "Sheet1!A2"],
    [
      "lengths of texts",
      { textLength: { formula1: 2, operator: "LessThanOrEqualTo" } },
      ["ab", "abc", 123],
      "Sheet1!A2:A3",
    ],
    ["literal lists, where capital letters count", { list: { source: "Yes,No" } }, ["Yes", "no", "No"], "Sheet1!A2"],
    [
      "formulas, read for each cell",
      { custom: { formula: "=COUNTIF($A$1:$A$3,A1)=1" } },
      ["a", "b", "a"],
      "Sheet1!A1, Sheet1!A3",
    ],
  ])("are those that the rule refuses: %s", async (_, rule, values, expected) => {
    await fill(values);
    await setRule(`A1:A${values.length}`, rule);
    expect(await invalid("A1:A9")).toBe(expected);
  });

  it("make the range valid, not valid, or neither", async () => {
    await fill([1, 2, 30, 40]);
    await setRule("A1:A4", { wholeNumber: { formula1: 10, operator: "LessThan" } });
    const valid = await Promise.all(
      ["A1:A2", "A3:A4", "A1:A4", "C1:C4"].map(async (address) => (await read(address)).valid),
    );
    expect(valid).toEqual([true, false, null, true]);
    expect(await invalid("A1:A2")).toBeNull();
    const error = await catchError(() =>
      excel.run((sheet) => sheet.getRange("A1").dataValidation.getInvalidCells().load("address")),
    );
    expect(error.code).toBe("ItemNotFound");
  });

  it("are empty ones too where blanks are not ignored", async () => {
    await setRule("A1:A2", { wholeNumber: { formula1: 10, operator: "GreaterThan" } });
    expect(await invalid("A1:A2")).toBeNull();
    await excel.run((sheet) => void (sheet.getRange("A1:A2").dataValidation.ignoreBlanks = false));
    expect(await invalid("A1:A2")).toBe("Sheet1!A1:A2");
  });
});
