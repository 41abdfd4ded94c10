import { openWorkbook } from "../../src/package/open-workbook";
import type { SheetFile, WorkbookFile } from "../../src/package/workbook-file";
import { validationErrors } from "../support/validate-workbook";
import { buildEveryFeature, combinedChart, pageSetup, range, sheetOf, stackedBars } from "./every-feature";

/** Everything the contract lets one read of a sheet. */
function sheetContent(sheet: SheetFile, file: WorkbookFile) {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    cells: Array.from(sheet.cells(), ([row, column, cell]) => [row, column, cell, file.styles.format(cell.style)]),
    used: sheet.usedRange(),
    tables: sheet.tables.map(({ id, name, range, style, showBandedRows, showFilterButton, columns, isFiltered }) => {
      return { id, name, range, style, showBandedRows, showFilterButton, columns, isFiltered };
    }),
    validations: sheet.validations,
    // Ids live as long as the workbook is open.
    conditionalFormats: sheet.conditionalFormats.map(({ ranges, rule, priority }) => ({ ranges, rule, priority })),
    charts: sheet.charts.map(({ name, spec }) => ({ name, spec })),
    hyperlinks: sheet.hyperlinks,
    freeze: sheet.freeze,
    showGridlines: sheet.showGridlines,
    tabColor: sheet.tabColor,
    pageSetup: sheet.pageSetup,
    widths: Array.from({ length: 12 }, (_, column) => [sheet.columnWidth(column), sheet.isColumnHidden(column)]),
    heights: [sheet.rowHeight(0), sheet.rowHeight(1)],
    merges: sheet.merges,
  };
}

function content(file: WorkbookFile) {
  return {
    sheets: file.sheets.map((sheet) => sheetContent(sheet, file)),
    names: file.names,
    customXmlParts: file.customXmlParts,
    customProperties: file.customProperties,
    activeSheet: file.activeSheet,
    uses1904Dates: file.uses1904Dates,
  };
}

describe("a workbook with every feature of the contract", () => {
  const file = buildEveryFeature();
  const bytes = file.toBytes();

  it("is valid for Microsoft's validator", async () => {
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it("reads the same after saving and opening again", () => {
    expect(content(openWorkbook(bytes))).toEqual(content(file));
  });

  it("gives the same bytes when it is built, or saved, a second time", () => {
    expect(buildEveryFeature().toBytes()).toEqual(bytes);
    expect(file.toBytes()).toEqual(bytes);
    expect(openWorkbook(bytes).toBytes()).toEqual(bytes);
  });

  it("reads what was set", () => {
    const again = openWorkbook(bytes);
    const sheet = sheetOf(again, "key DATA");
    expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["First", "visible"],
      ["Key data", "visible"],
      ["Lists", "veryHidden"],
    ]);
    expect(again.activeSheet).toBe(1);
    expect(sheet.charts.map((chart) => chart.spec)).toEqual([combinedChart, stackedBars]);
    expect(sheet.pageSetup).toEqual(pageSetup);
    expect(sheet.freeze).toEqual({ rows: 1, columns: 1 });
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.tabColor).toBe("#70AD47");
    expect(sheet.columnWidth(0)).toBe(120);
    expect(sheet.columnWidth(4)).toBeUndefined();
    expect([7, 8, 9, 10].map((column) => sheet.isColumnHidden(column))).toEqual([false, true, true, false]);
    expect(sheet.rowHeight(0)).toBe(30);
    expect(sheet.merges).toEqual([range(8, 0, 8, 2)]);
    expect(again.names).toEqual([
      { name: "Years", formula: "Lists!$A$1:$A$9" },
      { name: "Local", formula: "'Key data'!$A$1", scope: "Key data", hidden: true },
    ]);
    expect(again.customProperties).toEqual(new Map([["PlanId", "4711 <x>"]]));
    expect(again.customXmlParts.map(({ namespace }) => namespace)).toEqual(["urn:test:state"]);
    expect(sheet.validations.map(({ range, ignoreBlank }) => [range, ignoreBlank])).toEqual([
      [range(1, 0, 3, 0), true],
      [range(1, 1, 3, 2), false],
      [range(1, 4, 3, 4), true],
    ]);
    expect(sheet.conditionalFormats.map(({ rule, priority }) => [rule.kind, priority])).toEqual([
      ["dataBar", 1],
      ["formula", 2],
    ]);
    expect(again.styles.format(sheet.cell(0, 0)?.style ?? 0)).toMatchObject({
      numberFormat: "General",
      font: { name: "Arial", size: 12, bold: true, italic: true, underline: true, color: "#FFFFFF" },
      fill: "#1F4E79",
      border: { top: { style: "thin", color: "#AABBCC" }, bottom: { style: "medium", color: "#000000" } },
      alignment: { horizontal: "center", vertical: "top", wrapText: true, indent: 0 },
      quotePrefix: false,
    });
  });
});
