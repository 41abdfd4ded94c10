import { openWorkbook } from "../../src/package/open-workbook";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { validationErrors } from "../support/validate-workbook";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.close());

function styles(write: Readonly<Record<string, string>>, read: readonly string[]): Promise<readonly string[]> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const [address, style] of Object.entries(write)) sheet.getRange(address).style = style;
    const ranges = read.map((address) => sheet.getRange(address));
    for (const range of ranges) range.load("style");
    await context.sync();
    return ranges.map(({ style }) => style);
  });
}

describe("Named styles of cells", () => {
  it("are Excel's own by their names in the API, Normal at first, and null where cells differ, as declared", async () => {
    const read = await styles({ A1: "Good", B1: "Heading1", C1: "Heading 1" }, ["A1", "B1", "C1", "D1", "A1:B1"]);
    expect(read).toEqual(["Good", "Heading1", "Heading1", "Normal", null]);
    const again = openWorkbook(excel.save());
    const style = again.sheets[0]?.cell(0, 0)?.style ?? 0;
    expect(again.styles.format(style)).toMatchObject({ fill: "#C6EFCE", font: { color: "#006100" } });
    expect(again.styles.styleName(style)).toBe("Good");
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("leave what they do not include: a percentage keeps its fill", async () => {
    await styles({ A1: "Bad" }, []);
    await styles({ A1: "Percent" }, []);
    const file = excel.host.workbook;
    expect(file.styles.format(file.sheets[0]?.cell(0, 0)?.style ?? 0)).toMatchObject({
      numberFormat: "0%",
      fill: "#FFC7CE",
    });
  });

  it("are refused where neither the workbook nor Excel has one of the name", async () => {
    expect(await catchError(() => styles({ A1: "No such style" }, []))).toMatchObject({ code: "InvalidArgument" });
  });
});
