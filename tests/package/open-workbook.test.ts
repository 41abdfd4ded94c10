import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import { validationErrors } from "../support/validate-workbook";

describe("a new workbook", () => {
  it("is valid and opens again with the same content", async () => {
    const file = createWorkbook(undefined, "KPIs");
    const sheet = file.sheet("kpis");
    if (sheet === undefined) throw new Error("no sheet");
    sheet.setValue(0, 0, "Name");
    sheet.setValue(0, 1, "Value");
    sheet.setValue(1, 0, " leading & trailing ");
    sheet.setFormula(1, 1, "1+1", 2);
    sheet.formatRange(
      { top: 0, left: 0, bottom: 0, right: 1 },
      { font: { bold: true, color: "#FFFFFF" }, fill: "#112233" },
    );
    sheet.addTable({
      name: "tblKpi",
      range: { top: 0, left: 0, bottom: 1, right: 1 },
      style: "TableStyleLight1",
      showBandedRows: true,
      showFilterButton: true,
    });
    sheet.setColumnWidth(0, 1, 48);
    file.setName({ name: "Base", formula: "KPIs!$B$2" });
    const bytes = file.toBytes();
    expect(await validationErrors(bytes)).toEqual([]);
    const again = openWorkbook(bytes);
    expect(again.sheet("KPIs")?.cell(1, 0)).toEqual({ value: " leading & trailing ", style: 0 });
    expect(again.sheet("KPIs")?.cell(1, 1)).toEqual({ value: 2, formula: "1+1", style: 0 });
    expect(again.names).toEqual([{ name: "Base", formula: "KPIs!$B$2" }]);
    expect(again.table("TBLKPI")?.columns).toEqual([{ name: "Name" }, { name: "Value" }]);
    expect(again.sheet("KPIs")?.columnWidth(1)).toBe(48);
  });
});
