import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createWorkbook } from "../../src/package/open-workbook";
import type { SheetContents } from "../../src/workbook/port";
import { startExcel, type RunningExcel } from "../support/excel-host";

/** Waits for less than a test has time for. */
const open = () => createExcelWorkbook({ cellEditDelayMs: 1 });

describe("what follows from the contents of sheets", () => {
  let excel: RunningExcel;

  async function started(rows: number) {
    const file = createWorkbook();
    const sheet = file.sheet("Sheet1");
    sheet?.setValue(2, 1, "text");
    sheet?.setValue(2, 2, 1.5);
    for (let row = 3; row < rows; row += 1) sheet?.setValue(row, 2, row);
    file.addSheet("Empty");
    excel = await startExcel({ file: file.toBytes() });
    const workbook = open();
    await workbook.apply([
      { kind: "setCells", sheet: "Sheet1", top: 0, left: 1, cells: [[{ formula: 'IF(1=2,"x","")' }]] },
    ]);
    excel.counters.reset();
    return workbook;
  }

  afterEach(() => excel.close());

  it("is decided on values and formulas, also such as show nothing, and is done in the batch that follows", async () => {
    const workbook = await started(3);
    let read: readonly SheetContents[] = [];
    await workbook.applyAfterReading(["Sheet1", "Gone", "Empty"], (contents) => {
      read = contents;
      return [{ kind: "removeSheet", sheet: "Empty" }];
    });
    expect(read).toEqual([
      {
        sheet: "Sheet1",
        top: 0,
        left: 1,
        cells: [
          ['=IF(1=2,"x","")', null],
          [null, null],
          ["text", 1.5],
        ],
        charts: [],
      },
      { sheet: "Empty", top: 0, left: 0, cells: [], charts: [] },
    ]);
    expect(excel.counters.batches).toBe(3);
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("takes one more round trip for each further 10,000 cells", async () => {
    const workbook = await started(12_000);
    let cells: SheetContents["cells"] = [];
    await workbook.applyAfterReading(["Sheet1"], ([sheet]) => {
      cells = sheet?.cells ?? [];
      return [];
    });
    expect([cells.length, cells[11_999]]).toEqual([12_000, [null, 11_999]]);
    expect(excel.counters.batches).toBe(4);
  });

  it("is decided anew when somebody was typing in a cell", async () => {
    const workbook = await started(3);
    let decisions = 0;
    await workbook.applyAfterReading(["Sheet1"], () => {
      decisions += 1;
      // from here to the writing batch
      excel.faults.cellEditMode = decisions === 1;
      setTimeout(() => (excel.faults.cellEditMode = false), 20);
      return [{ kind: "removeSheet", sheet: "Empty" }];
    });
    expect(decisions).toBe(2);
    expect((await workbook.read()).sheets).toHaveLength(1);
  });
});
