import { createWorkbook } from "../../src/package/open-workbook";
import type { ChartSpec, PageSetup, SheetFile, WorkbookFile } from "../../src/package/workbook-file";

/** A sheet that must be there. */
export function sheetOf(file: WorkbookFile, name: string): SheetFile {
  const sheet = file.sheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function range(top: number, left: number, bottom: number, right: number) {
  return { top, left, bottom, right };
}

const font = { size: 9, bold: false, color: "#333333" };

export const combinedChart: ChartSpec = {
  name: "Targets & actuals",
  altText: 'Columns of actuals with a "target" line',
  position: range(10, 5, 24, 12),
  title: { text: "Targets\nand actuals", font: { size: 14, bold: true, color: "#112233" } },
  series: [
    {
      name: { reference: "'Key data'!$B$1" },
      categories: "'Key data'!$A$2:$A$4",
      values: "'Key data'!$B$2:$B$4",
      type: "columnClustered",
      fill: "#3366CC",
      labels: { numberFormat: "#,##0", position: "outsideEnd", font },
      gapWidth: 60,
      overlap: -10,
    },
    {
      name: { text: "Target <2030>" },
      categories: "'Key data'!$A$2:$A$4",
      values: "'Key data'!$C$2:$C$4",
      type: "lineMarkers",
      line: { color: "#CC3300", weight: 1.5 },
      marker: { style: "diamond", size: 7, color: "#CC3300" },
      labels: { numberFormat: "0.0", position: "top", font },
    },
    {
      name: { text: "Base" },
      categories: "'Key data'!$A$2:$A$4",
      values: "'Key data'!$C$2:$C$4",
      type: "line",
      line: { color: "#999999", weight: 1 },
    },
  ],
  categoryAxis: { visible: true, tickLabelPosition: "low", font, line: { color: "#BFBFBF" } },
  valueAxis: {
    visible: true,
    tickLabelPosition: "nextToAxis",
    title: { text: "t CO2", font },
    numberFormat: "#,##0",
    minimum: 0,
    maximum: 100,
    gridlines: { color: "#D9D9D9" },
    font,
  },
  legend: { position: "bottom", font },
  fill: "#FFFFFF",
  border: { color: "#CCCCCC" },
};

export const stackedBars: ChartSpec = {
  name: "Bridge",
  position: range(30, 0, 40, 4),
  series: [
    {
      name: { text: "Hidden" },
      categories: "'Key data'!$A$2:$A$4",
      values: "'Key data'!$B$2:$B$4",
      type: "barStacked",
      fill: "none",
      gapWidth: 40,
      overlap: 100,
    },
    {
      name: { text: "Shown" },
      categories: "'Key data'!$A$2:$A$4",
      values: "'Key data'!$C$2:$C$4",
      type: "barStacked",
      fill: "#00AA55",
      labels: { numberFormat: "0", position: "center", font },
      gapWidth: 40,
      overlap: 100,
    },
  ],
  categoryAxis: { visible: true, tickLabelPosition: "low", reversed: true },
  valueAxis: { visible: false, tickLabelPosition: "none" },
};

export const pageSetup: PageSetup = {
  orientation: "landscape",
  paperSize: 9,
  fitTo: { width: 1, height: 0 },
  margins: { left: 36, right: 36, top: 54, bottom: 54, header: 18, footer: 18 },
  centerHorizontally: true,
  footer: { left: "&A", center: "Confidential & <internal>", right: "&P / &N" },
  titleRows: { first: 0, last: 1 },
  printArea: range(0, 0, 40, 12),
};

/** A workbook that uses everything the contract offers. */
export function buildEveryFeature(): WorkbookFile {
  const file = createWorkbook(undefined, "Key data");
  const data = sheetOf(file, "Key data");
  fillCells(data);
  formatSheet(data);
  data.addTable({
    name: "tblData",
    range: range(0, 0, 3, 3),
    style: "TableStyleLight1",
    showBandedRows: true,
    showFilterButton: true,
  });
  file.table("tblData")?.setColumnFormula(3, "tblData[[#This Row],[Actual]]-tblData[[#This Row],[Target]]");
  addRules(data);
  data.setPageSetup(pageSetup);
  data.setHyperlink({ row: 5, column: 0, target: { location: "'Lists'!A1" }, tooltip: "To the lists" });
  data.setHyperlink({ row: 6, column: 0, target: { address: "https://example.com/?a=1&b=2" } });
  data.addChart(combinedChart);
  data.addChart(stackedBars);
  addLists(file);
  file.addCustomXmlPart('<state xmlns="urn:test:state" version="1">Zürich &amp; more</state>');
  file.setCustomProperty("PlanId", "4711 <x>");
  return file;
}

function fillCells(sheet: SheetFile): void {
  ["Measure", "Actual", "Target", "Gap"].forEach((text, column) => sheet.setValue(0, column, text));
  [
    ["Energy", 80, 60],
    ["Water", 40, 50],
    ["Waste", 20.5, 10],
  ].forEach(([name, actual, target], index) => {
    sheet.setValue(index + 1, 0, name ?? null);
    sheet.setValue(index + 1, 1, actual ?? null);
    sheet.setValue(index + 1, 2, target ?? null);
    const gap = Number(actual) - Number(target);
    sheet.setFormula(index + 1, 3, "tblData[[#This Row],[Actual]]-tblData[[#This Row],[Target]]", gap);
  });
  sheet.setValue(5, 0, true);
  sheet.setValue(6, 0, { error: "#N/A" });
  sheet.setFormula(7, 0, 'IF(B2>C2,"over & <above>","")', "over & <above>");
}

function formatSheet(sheet: SheetFile): void {
  sheet.formatRange(range(0, 0, 0, 3), {
    font: { name: "Arial", size: 12, bold: true, italic: true, underline: true, color: "#FFFFFF" },
    fill: "#1F4E79",
    border: { bottom: { style: "medium", color: "#000000" }, top: { style: "thin", color: "#AABBCC" } },
    alignment: { horizontal: "center", vertical: "top", wrapText: true, indent: 0 },
  });
  sheet.formatRange(range(1, 1, 3, 3), { numberFormat: "#,##0.0 [$t]", alignment: { horizontal: "left", indent: 2 } });
  sheet.setColumnWidth(0, 0, 120);
  sheet.setColumnWidth(1, 3, 60);
  sheet.setColumnHidden(8, 9, true);
  sheet.setRowHeight(0, 0, 30);
  sheet.merge(range(8, 0, 8, 2));
  sheet.setFreeze({ rows: 1, columns: 1 });
  sheet.setShowGridlines(false);
  sheet.setTabColor("#70AD47");
}

function addRules(sheet: SheetFile): void {
  sheet.setValidation(range(1, 0, 3, 0), {
    rule: { kind: "list", source: '"Energy,Water,Waste"' },
    ignoreBlank: true,
    prompt: { title: "Measure", message: "Choose\none" },
    error: { style: "warning", title: "Unknown", message: 'Not a "measure"' },
  });
  sheet.setValidation(range(1, 1, 3, 2), {
    rule: { kind: "decimal", operator: "between", formula1: "0", formula2: "$C$1*2" },
    ignoreBlank: false,
    error: { style: "stop", title: "", message: "" },
  });
  sheet.setValidation(range(1, 4, 3, 4), { rule: { kind: "custom", formula: "LEN(E2)<5" }, ignoreBlank: true });
  sheet.addConditionalFormat(range(1, 3, 3, 3), {
    kind: "formula",
    formula: "$D2>0",
    style: { fontColor: "#9C0006", bold: true, fill: "#FFC7CE", numberFormat: "0.00" },
    stopIfTrue: true,
  });
  sheet.addConditionalFormat(range(1, 1, 3, 1), {
    kind: "dataBar",
    color: "#638EC6",
    minimum: 0,
    maximum: 100,
    showValue: false,
  });
}

function addLists(file: WorkbookFile): void {
  const lists = file.addSheet("Lists");
  lists.setValue(0, 0, 2024);
  lists.setVisibility("veryHidden");
  file.addSheet("First", 0);
  file.setName({ name: "Years", formula: "Lists!$A$1:$A$9" });
  file.setName({ name: "Local", formula: "'Key data'!$A$1", scope: "Key data", hidden: true });
  file.setActiveSheet(1);
}
