import type { BorderEdge, CellRange, Change, FormatPatch, Operator } from "../../src/workbook/changes";
import { stampNamespace } from "../../src/workbook/port";
import { barChart, columnChart, lineChart, radarChart } from "./every-chart";
import { range } from "./range";

/**
 * A list of changes that uses every kind and every property of the vocabulary at least once, with awkward texts:
 * what looks like a formula, a number or a date, apostrophes, umlauts, line breaks and characters of XML.
 */
export const everyChange: readonly Change[] = [
  ...["Plan", "KPIs & more", "Müller's data", "Listen", "Old name", "Wrong & gone"].map((sheet): Change => ({
    kind: "addSheet",
    sheet,
  })),
  { kind: "renameSheet", sheet: "Old name", to: "Chart data" },
  { kind: "moveSheet", sheet: "Chart data", position: 1 },
  { kind: "moveSheet", sheet: "Plan", position: 3 },
  { kind: "moveSheet", sheet: "Listen", position: 0 },
  { kind: "setSheet", sheet: "Plan", tabColor: "#1F3864", showGridlines: false },
  { kind: "setSheet", sheet: "Chart data", tabColor: "#7F7F7F", showGridlines: true },
  ...texts(),
  ...lists(),
  ...kpiTable(),
  ...chartData(),
  ...formats(),
  ...validations(),
  ...conditionalFormats(),
  ...layout(),
  ...cleared(),
  { kind: "setCells", sheet: "Wrong & gone", top: 1, left: 1, cells: [["text", 7]] },
  { kind: "addName", name: "KAP_Gone", target: { sheet: "Wrong & gone", range: range(1, 1, 1, 1) } },
  { kind: "addChart", sheet: "Plan", chart: columnChart() },
  { kind: "addChart", sheet: "Plan", chart: lineChart() },
  { kind: "addChart", sheet: "Plan", chart: barChart() },
  { kind: "addChart", sheet: "Plan", chart: radarChart() },
  { kind: "addChart", sheet: "Plan", chart: { ...barChart(), name: "KAP_Replaced" } },
  { kind: "removeChart", sheet: "Plan", name: "KAP_Replaced" },
  { kind: "removeChart", sheet: "Plan", name: "KAP_Never" },
  { kind: "setVisibility", sheet: "Chart data", visibility: "veryHidden" },
  { kind: "setVisibility", sheet: "Listen", visibility: "hidden" },
  { kind: "setVisibility", sheet: "Listen", visibility: "visible" },
  { kind: "setVisibility", sheet: "Listen", visibility: "hidden" },
  { kind: "activate", sheet: "Plan" },
  { kind: "setStamp", namespace: "urn:example:other", xml: '<other xmlns="urn:example:other"/>' },
  { kind: "setStamp", namespace: stampNamespace, xml: `<plan xmlns="${stampNamespace}"><id>old</id></plan>` },
  { kind: "setStamp", namespace: stampNamespace, xml: `<plan xmlns="${stampNamespace}"><id>ä &amp; b</id></plan>` },
  { kind: "setProperty", name: "KAP plan", value: "first" },
  { kind: "setProperty", name: "KAP plan", value: "id & Größe" },
  { kind: "removeStamp", namespace: "urn:example:other" },
  { kind: "removeStamp", namespace: "urn:example:never" },
  { kind: "setProperty", name: "KAP gone", value: "soon" },
  { kind: "removeProperty", name: "KAP gone" },
  { kind: "removeProperty", name: "KAP never" },
  { kind: "removeSheet", sheet: "Wrong & gone" },
  { kind: "removeSheet", sheet: "Never there" },
  { kind: "removeName", name: "KAP_Gone" },
  { kind: "removeName", name: "KAP_Never" },
  { kind: "setFinalCells", sheet: "Plan", top: 60, left: 0, cells: [["=done", 46_037, null, ""]] },
];

/** Cells with everything that a cell can have, some of which are cleared, and then written anew. */
function cleared(): readonly Change[] {
  const [sheet, cells] = ["Listen", range(10, 4, 14, 6)];
  const target = { sheet: "Plan", row: 0, column: 0 };
  return [
    { kind: "setCells", sheet, top: 10, left: 4, cells: [["'text", 7, { formula: "F11*2" }]] },
    { kind: "setLink", sheet, row: 12, column: 5, target, text: "to the plan", tip: "A1" },
    {
      kind: "format",
      sheet,
      range: cells,
      patch: { numberFormat: "0.00", fill: "#FFF2CC", border: { bottom: { style: "thin", color: "#BFBFBF" } } },
    },
    {
      kind: "setValidation",
      sheet,
      range: cells,
      validation: { rule: { kind: "list", name: "KAP_List_status" }, ignoreBlank: true },
    },
    {
      kind: "setConditionalFormats",
      sheet,
      range: cells,
      rules: [{ kind: "formula", formula: "TRUE", style: { bold: true }, stopIfTrue: false }],
    },
    { kind: "clearCells", sheet, range: range(10, 4, 12, 6) },
    { kind: "setCells", sheet, top: 12, left: 5, cells: [["after", { formula: "F14+1" }]] },
  ];
}

function texts(): readonly Change[] {
  const cells = [
    ["Account plan", "=1+1", "+49 30", "-5", "@home"],
    ["00123", "1-2", "Mar 5", "TRUE", "1,5"],
    ["'quoted", "#N/A", "line\nbreak", " space ", 'a "b" <c> & d'],
    [12.5, -0.001, 1e21, true, false],
    ["gone", null, "", 45_658, { formula: "SUM(A4:B4)" }],
  ];
  return [
    { kind: "setCells", sheet: "Plan", top: 0, left: 0, cells },
    { kind: "setCells", sheet: "Plan", top: 4, left: 0, cells: [["", null, "kept", null, null]] },
    { kind: "fillFormula", sheet: "Plan", range: range(5, 0, 6, 1), formula: "$A$4*2" },
    {
      kind: "setLink",
      sheet: "Plan",
      row: 7,
      column: 0,
      target: { sheet: "KPIs & more", row: 2, column: 1 },
      text: "1-2 'all' key figures",
      tip: 'Go to "key figures"',
    },
  ];
}

function lists(): readonly Change[] {
  const items = ["open", "done, late", "größer"].map((item) => [item]);
  return [
    { kind: "setCells", sheet: "Listen", top: 0, left: 0, cells: [["Status"], ...items] },
    { kind: "addName", name: "KAP_List_status", target: { sheet: "Listen", range: range(1, 0, 3, 0) } },
    { kind: "addName", name: "KAP_First", target: { sheet: "Müller's data", range: range(0, 0, 0, 0) } },
    {
      kind: "addName",
      name: "KAP_List_growing",
      target: { expression: "Listen!$A$2:INDEX(Listen!$A:$A,COUNTA(Listen!$A:$A))" },
    },
    { kind: "addName", name: "KAP_Threshold", target: { expression: "-0.1" } },
    // a second time: the name moves
    { kind: "addName", name: "KAP_First", target: { sheet: "Müller's data", range: range(1, 1, 1, 1) } },
  ];
}

function kpiTable(): readonly Change[] {
  const sheet = "KPIs & more";
  return [
    {
      kind: "setCells",
      sheet,
      top: 2,
      left: 1,
      cells: [
        ["id", "Actual", "Target", "Gap", "Note"],
        ["7QX2K9ZB", 100, 120, null, "=not a formula"],
        ["7QX2K9ZC", 80.5, null, null, ""],
        ["", "", "", null, ""],
      ],
    },
    {
      kind: "addTable",
      sheet,
      name: "KAP_Kpis",
      range: range(2, 1, 5, 5),
      style: "TableStyleLight1",
      showBandedRows: false,
      showFilterButton: true,
    },
    { kind: "resizeTable", sheet, table: "KAP_Kpis", range: range(2, 1, 8, 5) },
    { kind: "setCells", sheet, top: 6, left: 1, cells: [["7QX2K9ZD", 1, 2, null, "new row"]] },
    {
      kind: "fillFormula",
      sheet,
      range: range(3, 4, 8, 4),
      formula: 'IF(KAP_Kpis[[#This Row],[Target]]="","",KAP_Kpis[[#This Row],[Target]]-KAP_Kpis[[#This Row],[Actual]])',
    },
    { kind: "removeTableRows", sheet, range: range(7, 1, 8, 5) },
    { kind: "setCells", sheet, top: 0, left: 1, cells: [[{ formula: "SUM(KAP_Kpis[Gap])" }, { formula: "1/0" }]] },
    {
      kind: "setCells",
      sheet: "Müller's data",
      top: 0,
      left: 0,
      cells: [
        ["Region", "Sum"],
        ["North", { formula: 'SUMIFS(KAP_Kpis[Actual],KAP_Kpis[id],"<>")' }],
      ],
    },
    {
      kind: "addTable",
      sheet: "Müller's data",
      name: "UserTable",
      range: range(0, 0, 1, 1),
      style: "TableStyleMedium2",
      showBandedRows: true,
      showFilterButton: false,
    },
    { kind: "setCells", sheet: "Müller's data", top: 0, left: 2, cells: [["beside"], [8]] },
    { kind: "insertTableColumn", sheet: "Müller's data", table: "UserTable", index: 1, header: "Größe [m]" },
    { kind: "insertTableColumn", sheet: "Müller's data", table: "UserTable", index: 0, header: "First" },
    { kind: "insertTableColumn", sheet: "Müller's data", table: "UserTable", index: 4, header: "Last" },
    {
      kind: "renameTableColumns",
      sheet: "Müller's data",
      table: "UserTable",
      headers: ["=First [1]", null, null, null, "2026"],
    },
    { kind: "setCells", sheet: "Müller's data", top: 4, left: 0, cells: [[{ formula: "SUM(UserTable[Sum])" }]] },
    { kind: "renameTable", sheet: "Müller's data", table: "UserTable", to: "Users_table" },
  ];
}

function chartData(): readonly Change[] {
  return [
    {
      kind: "setCells",
      sheet: "Chart data",
      top: 3,
      left: 2,
      cells: [
        ["", "Actual", "Target"],
        ["2024", 100, 110],
        ["2025", { formula: "D5*1.1" }, 120],
        ["2026", "", 130],
      ],
    },
  ];
}

function formats(): readonly Change[] {
  const edges: readonly BorderEdge[] = ["top", "bottom", "left", "right"];
  const patches: readonly (readonly [CellRange, FormatPatch])[] = [
    [
      range(0, 0, 0, 4),
      { font: { name: "Calibri", size: 18, bold: true, italic: false, underline: false, color: "#FFFFFF" } },
    ],
    [range(0, 0, 0, 4), { fill: "#1F3864" }],
    [range(1, 0, 1, 1), { fill: "#FFF2CC" }],
    [range(1, 1, 1, 1), { fill: null }],
    [range(3, 0, 3, 2), { numberFormat: "#,##0.00 [$€-407]" }],
    [range(4, 3, 4, 3), { numberFormat: "yyyy-mm-dd" }],
    [range(4, 4, 4, 4), { numberFormat: '[=1]"✓";[=-1]"✗";General' }],
    [range(2, 0, 2, 4), { alignment: { horizontal: "left", vertical: "top", wrapText: true, indent: 1 } }],
    [range(3, 0, 3, 0), { alignment: { horizontal: "right" } }],
    [range(3, 1, 3, 1), { alignment: { horizontal: "center", vertical: "center" } }],
    [range(3, 2, 3, 2), { alignment: { horizontal: "general", vertical: "bottom", wrapText: false } }],
    [range(7, 0, 7, 0), { font: { color: "#0563C1", underline: true } }],
    [range(7, 1, 7, 1), { font: { italic: true } }],
    ...edges.map((edge, index): readonly [CellRange, FormatPatch] => [
      range(10, 2 * index, 12, 2 * index + 1),
      { border: { [edge]: { style: index % 2 === 0 ? "thin" : "medium", color: "#BFBFBF" } } },
    ]),
    [
      range(14, 0, 15, 1),
      {
        border: {
          top: { style: "medium", color: "#1F3864" },
          bottom: { style: "thin", color: "#BFBFBF" },
          left: { style: "thin", color: "#FF0000" },
          right: { style: "thin", color: "#00FF00" },
        },
      },
    ],
    [range(10, 0, 10, 0), { border: { top: { style: "none", color: "#000000" } } }],
  ];
  return patches.map(([where, patch]) => ({ kind: "format", sheet: "Plan", range: where, patch }));
}

function validations(): readonly Change[] {
  const operators: readonly Operator[] = [
    "between",
    "notBetween",
    "equal",
    "notEqual",
    "greaterThan",
    "greaterThanOrEqual",
    "lessThan",
    "lessThanOrEqual",
  ];
  const body = (column: number) => range(3, column, 8, column);
  const sheet = "KPIs & more";
  return [
    {
      kind: "setValidation",
      sheet,
      range: body(5),
      validation: { rule: { kind: "whole", operator: "equal", first: 1 }, ignoreBlank: true },
    },
    {
      kind: "setValidation",
      sheet,
      range: body(5),
      validation: {
        rule: { kind: "list", name: "KAP_List_status" },
        ignoreBlank: true,
        prompt: { title: "Größe", message: "Choose, or leave it." },
        error: { style: "warning", title: "Not in the list", message: "Please choose from the list." },
      },
    },
    {
      kind: "setValidation",
      sheet,
      range: body(2),
      validation: {
        rule: { kind: "decimal", operator: "between", first: -0.5, second: 1e9 },
        ignoreBlank: false,
        error: { style: "stop", title: "A number", message: "Please type a number." },
      },
    },
    {
      kind: "setValidation",
      sheet,
      range: body(3),
      validation: {
        rule: { kind: "date", operator: "between", first: 45_658, second: 46_022 },
        ignoreBlank: true,
        prompt: { title: "Day", message: "A day of 2025." },
        error: { style: "information", title: "Day", message: "Not in 2025." },
      },
    },
    ...[26, 28].map((column): Change => ({
      kind: "setValidation",
      sheet,
      range: body(column),
      validation: { rule: { kind: "list", name: "KAP_List_status" }, ignoreBlank: true },
    })),
    // a prompt alone, on free cells and in the place of a rule
    ...[27, 28].map((column): Change => ({
      kind: "setValidation",
      sheet,
      range: body(column),
      validation: { rule: { kind: "any" }, ignoreBlank: true, prompt: { title: "Größe", message: "In m & <cm>." } },
    })),
    ...operators.map((operator, index): Change => ({
      kind: "setValidation",
      sheet: "Plan",
      range: range(20 + index, 0, 20 + index, 1),
      validation: {
        rule: {
          kind: index % 2 === 0 ? "whole" : "date",
          operator,
          first: 45_000,
          ...(operator.toLowerCase().includes("between") && { second: 46_000 }),
        },
        ignoreBlank: index % 3 === 0,
      },
    })),
  ];
}

function conditionalFormats(): readonly Change[] {
  const sheet = "KPIs & more";
  return [
    {
      kind: "setConditionalFormats",
      sheet,
      range: range(3, 4, 8, 4),
      rules: [{ kind: "formula", formula: "TRUE", style: { bold: true }, stopIfTrue: false }],
    },
    {
      kind: "setConditionalFormats",
      sheet,
      range: range(3, 4, 8, 4),
      rules: [
        {
          kind: "formula",
          formula: '$E4=""',
          style: { fontColor: "#7F7F7F", bold: true, fill: "#F2F2F2", numberFormat: "0.0" },
          stopIfTrue: true,
        },
        { kind: "formula", formula: "$E4>0", style: { fill: "#FFC7CE" }, stopIfTrue: false },
      ],
    },
    {
      kind: "setConditionalFormats",
      sheet,
      range: range(3, 2, 8, 2),
      rules: [
        { kind: "dataBar", color: "#5B9BD5", minimum: 0, maximum: 100, showValue: true },
        { kind: "formula", formula: "$C4<0", style: { fontColor: "#C00000", bold: false }, stopIfTrue: false },
      ],
    },
    {
      kind: "setConditionalFormats",
      sheet,
      range: range(3, 3, 8, 3),
      rules: [{ kind: "dataBar", color: "#70AD47", minimum: -1.5, maximum: 1.5, showValue: false }],
    },
  ];
}

function layout(): readonly Change[] {
  const margins = { left: 36, right: 36, top: 54, bottom: 54, header: 18, footer: 18 };
  return [
    { kind: "setColumns", sheet: "Plan", first: 0, last: 1, width: 90, hidden: false },
    { kind: "setColumns", sheet: "Plan", first: 3, last: 3, width: 60, hidden: true },
    { kind: "setColumns", sheet: "Plan", first: 2, last: 2, width: 60, hidden: true },
    { kind: "setColumns", sheet: "Plan", first: 2, last: 2, width: 75, hidden: false },
    { kind: "setRows", sheet: "Plan", first: 0, last: 0, height: 30 },
    { kind: "setRows", sheet: "Plan", first: 10, last: 12, height: 18.75 },
    { kind: "freeze", sheet: "Plan", rows: 3, columns: 1 },
    { kind: "freeze", sheet: "KPIs & more", rows: 3, columns: 0 },
    { kind: "freeze", sheet: "Müller's data", rows: 0, columns: 2 },
    { kind: "freeze", sheet: "Listen", rows: 1, columns: 1 },
    { kind: "freeze", sheet: "Listen", rows: 0, columns: 0 },
    {
      kind: "setPage",
      sheet: "Plan",
      page: {
        orientation: "landscape",
        paperSize: "a4",
        fitTo: { width: 1, height: 0 },
        margins,
        centerHorizontally: true,
        footer: { left: "&A", center: "Plan & Größe", right: "&P / &N" },
        titleRows: { first: 1, last: 2 },
        titleColumns: { first: 0, last: 1 },
        printArea: range(0, 0, 40, 8),
      },
    },
    {
      kind: "setPage",
      sheet: "KPIs & more",
      page: {
        orientation: "portrait",
        paperSize: "a4",
        fitTo: { width: 1, height: 2 },
        margins: { ...margins, top: 72 },
        centerHorizontally: false,
        footer: { left: "", center: "", right: "" },
      },
    },
  ];
}
