import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { cellsPerAnswer } from "../../src/excel/read-source-sheets";
import { startExcel, type RunningExcel } from "../support/excel-host";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(() => excel.close());

it("gives sheets as an adoption reads them: days as ISO text, errors as text, what is empty as nothing", async () => {
  const workbook = createExcelWorkbook();
  const { desk } = excel.host;
  ["Day", "1/20/2026", "=1/0", '=""', "12.5", "=TRUE"].forEach((text, row) => desk.type(row + 2, 1, text));
  await workbook.apply([{ kind: "addSheet", sheet: "Second" }]);
  const before = excel.counters.batches;
  const sheets = await workbook.readSourceSheets(["Sheet1", "Second", "Nowhere"]);
  expect(excel.counters.batches - before).toBe(2);
  expect(sheets).toEqual([
    { name: "Sheet1", top: 2, left: 1, cells: [["Day"], ["2026-01-20"], ["#DIV/0!"], [null], [12.5], [true]] },
  ]);
});

it("reads several sheets in one answer, and large ones in several", async () => {
  const workbook = createExcelWorkbook();
  const rows = Math.ceil((cellsPerAnswer * 1.5) / 4);
  const cells = Array.from({ length: rows }, (_, row) => [row, `x${row}`, row / 4, ""]);
  await workbook.apply([
    { kind: "setCells", sheet: "Sheet1", top: 0, left: 0, cells: cells.map((row) => [...row.slice(0, 3), "end"]) },
    { kind: "addSheet", sheet: "Small" },
    { kind: "setCells", sheet: "Small", top: 0, left: 0, cells: [["a", "b"]] },
  ]);
  const before = excel.counters.batches;
  const [large, small] = await workbook.readSourceSheets(["Sheet1", "Small"]);
  expect(excel.counters.batches - before).toBe(1 + 2);
  expect(large?.cells).toHaveLength(rows);
  expect(large?.cells.at(-1)).toEqual([rows - 1, `x${rows - 1}`, (rows - 1) / 4, "end"]);
  expect(small?.cells).toEqual([["a", "b"]]);
});
