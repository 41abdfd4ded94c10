import { startExcel, type RunningExcel } from "../support/excel-host";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
  await excel.Excel.run(async ({ workbook, sync }) => {
    workbook.worksheets.add("Other sheet").getRange("A1:B3").values = [
      ["a", 1],
      ["b", 2],
      ["c", 4],
    ];
    await sync();
  });
});
afterEach(() => excel.close());

/** Value and error of what a function gives. */
async function call(
  make: (functions: Excel.Functions, sheet: Excel.Worksheet) => Excel.FunctionResult<unknown>,
): Promise<readonly [unknown, string]> {
  return excel.Excel.run(async ({ workbook, sync }) => {
    const result = make(workbook.functions, workbook.worksheets.getItem("Other sheet")).load("value,error");
    await sync();
    return [result.value, result.error];
  });
}

describe("workbook.functions", () => {
  it("calculate with ranges of any sheet, single values and left-out arguments", async () => {
    expect(await call((functions, sheet) => functions.sum(sheet.getRange("B1:B3"), 0.5))).toEqual([7.5, null]);
    expect(await call((functions, sheet) => functions.vlookup("b", sheet.getRange("A1:B3"), 2, false))).toEqual([
      2,
      null,
    ]);
    expect(await call((functions) => functions.substitute('say "x"', "x", "y"))).toEqual(['say "y"', null]);
    expect(await call((functions) => functions.and(true, false))).toEqual([false, null]);
    expect(await call((functions) => functions.norm_S_Dist(0, true))).toEqual([0.5, null]);
  });

  it("take the result of another function as an argument", async () => {
    expect(await call((functions) => functions.round(functions.sqrt(2), 3))).toEqual([1.414, null]);
  });

  // Declarations of FunctionResult: value "will be populated only if no error has occurred"; the error is in English.
  it("give an error in place of the value", async () => {
    expect(await call((functions) => functions.sqrt(-1))).toEqual([null, "#NUM!"]);
    expect(await call((functions) => functions.sum(functions.sqrt(-1), 1))).toEqual([null, "#NUM!"]);
  });

  it("see what the same batch wrote before", async () => {
    const total = await call((functions, sheet) => {
      sheet.getRange("B4").formulas = [["=SUM(B1:B3)"]];
      return functions.max(sheet.getRange("B:B"));
    });
    expect(total).toEqual([7, null]);
  });

  it("refuse by its name a function that the calculation lacks", async () => {
    const error = await catchError(() => call((functions) => functions.bahtText(5)));
    expect(JSON.stringify(error)).toContain("BAHTTEXT");
  });
});
