import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import { editTablePart, tablePart, withTotalsRow } from "../support/edit-table-part";

/** A table with a totals row as a program wrote it: the part and the cell say the same in different words. */
function foreignTotals(): Uint8Array {
  const file = createWorkbook();
  const sheet = file.addSheet("Data");
  ["Name", "Count"].forEach((header, column) => sheet.setText(0, column, header));
  sheet.setValue(1, 1, 3);
  sheet.setFormula(2, 1, "SUBTOTAL(103,[Count])", 1);
  const range = { top: 0, left: 0, bottom: 1, right: 1 };
  sheet.addTable({ name: "Lines", range, showBandedRows: true, showFilterButton: true });
  return editTablePart(withTotalsRow(file.toBytes(), "Lines"), "Lines", (text) =>
    text
      .replace('name="Name"', 'name="Name" totalsRowLabel="All"')
      .replace('name="Count"', 'name="Count" totalsRowFunction="count"'),
  );
}

describe("The totals row of a table that came with a file", () => {
  it("stays byte for byte in the table's part while other cells of the sheet change", () => {
    const file = openWorkbook(foreignTotals());
    file.sheet("Data")?.setText(9, 0, "elsewhere");
    expect(tablePart(file.toBytes(), "Lines")).toBe(tablePart(foreignTotals(), "Lines"));
  });

  it("is told by its cells once one of them changes, in which the table's name may be left out", () => {
    const file = openWorkbook(foreignTotals());
    file.sheet("Data")?.setText(2, 0, "Sum of all");
    const part = tablePart(file.toBytes(), "Lines");
    expect(part).toContain('totalsRowLabel="Sum of all"');
    expect(part).toContain('totalsRowFunction="count"');
    expect(part).not.toContain("totalsRowFormula");
  });
});
