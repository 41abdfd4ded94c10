import { startExcel, type RunningExcel } from "../support/excel-host";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.close());

/** Where a range that was held before is, after tables have moved cells. */
function heldAt(address: string, change: (table: Excel.Table) => void): Promise<string> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["Key", "Amount"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.getRange("A5").values = [["below"]];
    const table = sheet.tables.add("A1:B3", true);
    const held = sheet.getRange(address).load("address");
    await context.sync();
    change(table);
    held.load("address");
    await context.sync();
    return held.address;
  });
}

// "Range" is a reference to cells, and goes with them: `range.insert` "shifts the other cells to make space".
describe("A range that is held while a table moves cells", () => {
  it.each<[string, string, (table: Excel.Table) => void, string]>([
    ["a row comes in above", "A3", (table) => void table.rows.add(0, [["x", 9]]), "Sheet1!A4"],
    ["a row goes above", "A3", (table) => table.rows.getItemAt(0).delete(), "Sheet1!A2"],
    ["a column comes in at its left", "B2", (table) => void table.columns.add(0, [["N"], [1], [2]]), "Sheet1!C2"],
    ["a column goes at its left", "B2", (table) => table.columns.getItemAt(0).delete(), "Sheet1!A2"],
    ["the table goes above it", "A5", (table) => table.delete(), "Sheet1!A2"],
  ])("moves along when %s", async (_, address, change, expected) => {
    expect(await heldAt(address, change)).toBe(expected);
  });
});
