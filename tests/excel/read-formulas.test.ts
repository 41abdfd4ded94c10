import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createWorkbook } from "../../src/package/open-workbook";
import { startExcel } from "../support/excel-host";

/** A table of the plan, in which every other row of both columns has a formula of somebody's own. */
function scatteredFormulas(): Uint8Array {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  ["id", "Actual", "Target"].forEach((header, column) => sheet?.setText(2, column, header));
  for (let row = 3; row < 63; row += 1) {
    sheet?.setText(row, 0, `id${row}`);
    sheet?.setValue(row, 1, row);
    if (row % 2 === 0) sheet?.setFormula(row, 2, "1+1", 2);
  }
  sheet?.addTable({
    name: "KAP_Kpis",
    range: { top: 2, left: 0, bottom: 62, right: 2 },
    showBandedRows: true,
    showFilterButton: true,
  });
  return workbook.toBytes();
}

async function readWith(longestAddress?: number) {
  const excel = await startExcel({
    file: scatteredFormulas(),
    ...(longestAddress !== undefined && { longestAddress }),
  });
  const snapshot = await createExcelWorkbook().read();
  excel.close();
  return { snapshot, batches: excel.counters.batches };
}

describe("cells with formulas that stand far and wide", () => {
  it("are all found in two batches, and in three where Excel cuts the list of their addresses", async () => {
    const [whole, cut] = [await readWith(), await readWith(255)];
    expect(whole.snapshot.tables[0]?.formulas).toHaveLength(30);
    expect(whole.batches).toBe(2);
    expect(cut.snapshot).toEqual(whole.snapshot);
    expect(cut.batches).toBe(3);
  });
});
