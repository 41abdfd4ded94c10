import { startExcel, type RunningExcel } from "../support/excel-host";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.close());

/** Fills down from what stands in a column, and answers the cells that were filled. */
async function filled(
  inputs: readonly unknown[],
  count: number,
  type?: keyof typeof Excel.AutoFillType,
  options: { up?: boolean } = {},
): Promise<unknown[]> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const first = options.up ? count : 0;
    const source = sheet.getRangeByIndexes(first, 0, inputs.length, 1);
    source.formulas = inputs.map((input) => [input]);
    const whole = sheet.getRangeByIndexes(0, 0, inputs.length + count, 1);
    source.autoFill(whole, type && excel.Excel.AutoFillType[type]);
    const added = sheet.getRangeByIndexes(options.up ? 0 : inputs.length, 0, count, 1).load("formulas");
    await context.sync();
    return added.formulas.map(([value]: unknown[]) => value);
  });
}

// https://support.microsoft.com/office/74e31bdd-d993-45da-aa82-35a236c5b5db and the doc comments of Excel.AutoFillType.
describe("Filling goes on", () => {
  it.each<[string, unknown[], keyof typeof Excel.AutoFillType | undefined, unknown[]]>([
    ["with copies of one number", [5], undefined, [5, 5, 5]],
    ["with steps of one number where a series is asked for", [5], "fillSeries", [6, 7, 8]],
    ["with the step between two numbers", [2, 4], undefined, [6, 8, 10]],
    ["with copies of two numbers where they are asked for", [2, 4], "fillCopy", [2, 4, 2]],
    ["with the days after a date", ["1/30/2026"], undefined, [46053, 46054, 46055]],
    ["with working days only", ["1/29/2026"], "fillWeekdays", [46052, 46055, 46056]],
    ["with the same day of months", ["1/31/2026"], "fillMonths", [46081, 46112, 46142]],
    ["with the same day of years", ["2/28/2026"], "fillYears", [46446, 46811, 47177]],
    ["with months where two dates are a month apart", ["1/15/2026", "2/15/2026"], undefined, [46096, 46127, 46157]],
    ["with the days of the week, around", ["Fri"], undefined, ["Sat", "Sun", "Mon"]],
    ["with every other month", ["January", "March"], undefined, ["May", "July", "September"]],
    ["with the number at the end of a text", ["Task 9"], undefined, ["Task 10", "Task 11", "Task 12"]],
    ["with copies of a text", ["x"], undefined, ["x", "x", "x"]],
    ["with formulas whose relative references move", ["=B1*$C$1"], undefined, ["=B2*$C$1", "=B3*$C$1", "=B4*$C$1"]],
    ["with the line that fits best", [1, 3, 4], "linearTrend", [5.66666666666667, 7.16666666666667, 8.66666666666667]],
    ["with the curve that fits best", [1, 2, 4], "growthTrend", [8, 16, 32]],
  ])("%s", async (_, inputs, type, expected) => {
    expect(await filled(inputs, 3, type)).toEqual(expected);
  });

  it("backwards as well", async () => {
    expect(await filled([10, 12], 3, undefined, { up: true })).toEqual([4, 6, 8]);
  });
});

describe("Filling", () => {
  it("brings formats along, or nothing else, as is asked for", async () => {
    const seen = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1:C1").values = [["12%", "12%", "12%"]];
      sheet.getRange("A1").autoFill("A1:A2", "FillCopy");
      sheet.getRange("B1").autoFill("B1:B2", "FillFormats");
      sheet.getRange("C1").autoFill("C1:C2", "FillValues");
      const range = sheet.getRange("A2:C2").load("values,numberFormat");
      await context.sync();
      return [range.values, range.numberFormat];
    });
    expect(seen).toEqual([[[0.12, "", 0.12]], [["0%", "0%", "General"]]]);
  });

  it("goes in one direction only, from the range itself", async () => {
    const fill = (destination: string) => () =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.add().getRange("B2").autoFill(destination);
        await context.sync();
      });
    expect(await catchError(fill("B2:C3"))).toMatchObject({ code: "InvalidArgument" });
    expect(await catchError(fill("C2:C9"))).toMatchObject({ code: "InvalidArgument" });
  });

  it("refuses Flash Fill by name", async () => {
    expect(await catchError(() => filled(["x"], 1, "flashFill"))).toMatchObject({
      code: "NotSupportedByHost",
      message: expect.stringContaining("Flash Fill") as string,
    });
  });
});
