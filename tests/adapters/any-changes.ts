/** Lists of changes that make sense, by chance: three sheets, a table on one of them, and whatever may happen to them. */
import * as fc from "fast-check";
import type {
  CellInput,
  CellRange,
  Change,
  ConditionalRule,
  FormatPatch,
  Validation,
} from "../../src/workbook/changes";
import { stampNamespace } from "../../src/workbook/port";
import { anyChart, anyPage } from "./any-chart";
import { range } from "./range";

const sheets = ["Plan", "Ziele & more", "Müller's 2"] as const;
const table = { sheet: sheets[0], top: 2, left: 1, columns: 4 };

const anySheet = fc.constantFrom(...sheets);
/** Right of the table and below its largest size, so that nothing hits its header or overlaps it by chance. */
const anyRange: fc.Arbitrary<CellRange> = fc
  .tuple(fc.nat(25), fc.integer({ min: 6, max: 12 }), fc.nat(4), fc.nat(3))
  .map(([top, left, height, width]) => range(top, left, top + height, left + width));
const anyColor = fc.constantFrom("#FFFFFF", "#1F3864", "#C00000", "#70AD47", "#7F7F7F");
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."aZ09 ='\"<&>+-@,;.%ä€#\n"), maxLength: 12 }),
  fc.constantFrom("TRUE", "1/2", "#N/A", "=A1", "'", "''x", "1e5", "  ", "=1+", "2025-01-01", "10%"),
);
const anyNumber = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toPrecision(12)) + 0),
);
const anyFormula = fc.constantFrom(
  "1+1",
  "SUM(KAP_T[Amount])",
  'IFERROR(1/0,"-")',
  '$A$1&"x"',
  "TODAY()",
  "ROWS(KAP_T[Amount])*2",
  "IFS(TRUE,5)",
);
const anyCell: fc.Arbitrary<CellInput> = fc.oneof(
  anyText,
  anyNumber,
  fc.boolean(),
  fc.constant(null),
  anyFormula.map((formula) => ({ formula })),
);

function anyCells(maxRows: number, columns: number): fc.Arbitrary<readonly (readonly CellInput[])[]> {
  return fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: maxRows });
}

const anyBorder = fc.record({ style: fc.constantFrom("none", "thin", "medium"), color: anyColor } as const);

const anyPatch: fc.Arbitrary<FormatPatch> = fc.record(
  {
    numberFormat: fc.constantFrom("General", "0.00", "#,##0.00 [$€-407]", "yyyy-mm-dd", '0" t"', "0%"),
    font: fc.record(
      {
        name: fc.constantFrom("Calibri", "Arial"),
        size: fc.constantFrom(9, 11, 10.5),
        bold: fc.boolean(),
        italic: fc.boolean(),
        underline: fc.boolean(),
        color: anyColor,
      },
      { requiredKeys: [] },
    ),
    fill: fc.option(anyColor, { nil: null }),
    border: fc.record({ top: anyBorder, bottom: anyBorder, left: anyBorder, right: anyBorder }, { requiredKeys: [] }),
    alignment: fc.record(
      {
        horizontal: fc.constantFrom("general", "left", "center", "right"),
        vertical: fc.constantFrom("top", "center", "bottom"),
        wrapText: fc.boolean(),
        indent: fc.nat(3),
      } as const,
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

const anyNotice = fc.record({ title: fc.constantFrom("", "Größe", "A & B"), message: fc.constantFrom("", "Text <1>") });
const anyRule: fc.Arbitrary<Validation["rule"]> = fc.oneof(
  fc.constant({ kind: "list", name: "KAP_Names" } as const),
  fc
    .tuple(fc.constantFrom("whole", "decimal", "date"), fc.constantFrom("between", "notBetween"), fc.nat(40_000))
    .map(([kind, operator, first]) => ({ kind, operator, first, second: first + 100 }) as const),
  fc
    .tuple(
      fc.constantFrom("whole", "decimal", "date"),
      fc.constantFrom("equal", "notEqual", "greaterThan", "greaterThanOrEqual", "lessThan", "lessThanOrEqual"),
      fc.nat(80_000),
    )
    .map(([kind, operator, first]) => ({ kind, operator, first }) as const),
);
const anyValidation: fc.Arbitrary<Validation> = fc.record(
  {
    rule: anyRule,
    ignoreBlank: fc.boolean(),
    prompt: anyNotice,
    error: fc
      .tuple(anyNotice, fc.constantFrom("stop", "warning", "information"))
      .map(([notice, style]) => ({ ...notice, style }) as const),
  },
  { requiredKeys: ["rule", "ignoreBlank"] },
);

const anyConditional: fc.Arbitrary<ConditionalRule> = fc.oneof(
  fc.record({
    kind: fc.constant("formula" as const),
    formula: fc.constantFrom("$A1>0", "TRUE", 'A1="x & y"'),
    style: fc.record(
      { fontColor: anyColor, bold: fc.boolean(), fill: anyColor, numberFormat: fc.constantFrom("0.0", '"!"0') },
      { requiredKeys: ["fill"] },
    ),
    stopIfTrue: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("dataBar" as const),
    color: anyColor,
    minimum: fc.integer({ min: -10, max: 0 }),
    maximum: fc.integer({ min: 1, max: 10 }),
    showValue: fc.boolean(),
  }),
);

/** Changes of content; they may come in any order. */
const anyContentChange: fc.Arbitrary<Change> = fc.oneof(
  fc
    .tuple(anySheet, fc.nat(20), fc.integer({ min: 6, max: 12 }), fc.integer({ min: 1, max: 3 }))
    .chain(([sheet, top, left, columns]) =>
      anyCells(4, columns).map((cells): Change => ({ kind: "setCells", sheet, top, left, cells })),
    ),
  fc
    .tuple(fc.nat(3), anyCells(2, table.columns))
    .map(([row, cells]): Change => ({ ...table, kind: "setCells", top: table.top + 1 + row, cells })),
  fc
    .tuple(anySheet, anyRange, anyPatch)
    .map(([sheet, where, patch]): Change => ({ kind: "format", sheet, range: where, patch })),
  fc
    .tuple(anySheet, anyRange, anyFormula)
    .map(([sheet, where, formula]): Change => ({ kind: "fillFormula", sheet, range: where, formula })),
  fc
    .tuple(anySheet, fc.nat(8), fc.nat(2), fc.integer({ min: 4, max: 200 }), fc.boolean())
    .map(([sheet, first, more, width, hidden]): Change => ({
      kind: "setColumns",
      sheet,
      first,
      last: first + more,
      width: width * 0.75,
      hidden,
    })),
  fc
    .tuple(anySheet, fc.nat(8), fc.nat(2), fc.integer({ min: 10, max: 100 }))
    .map(([sheet, first, more, height]): Change => ({
      kind: "setRows",
      sheet,
      first,
      last: first + more,
      height: height * 0.75,
    })),
  fc.integer({ min: 4, max: 12 }).map((rows): Change => ({
    kind: "resizeTable",
    sheet: table.sheet,
    table: "KAP_T",
    range: range(table.top, table.left, table.top + rows, table.left + table.columns - 1),
  })),
  fc
    .tuple(fc.constantFrom("KAP_A", "KAP_B"), anySheet, anyRange)
    .map(([name, sheet, where]): Change => ({ kind: "addName", name, target: { sheet, range: where } })),
  fc
    .tuple(anySheet, anyRange, anyValidation)
    .map(([sheet, where, validation]): Change => ({ kind: "setValidation", sheet, range: where, validation })),
  fc
    .tuple(anySheet, anyRange, fc.array(anyConditional, { maxLength: 3 }))
    .map(([sheet, where, rules]): Change => ({ kind: "setConditionalFormats", sheet, range: where, rules })),
  fc
    .tuple(anySheet, fc.nat(3), fc.nat(2))
    .map(([sheet, rows, columns]): Change => ({ kind: "freeze", sheet, rows, columns })),
  fc.tuple(anySheet, anyPage).map(([sheet, page]): Change => ({ kind: "setPage", sheet, page })),
  fc
    .tuple(anySheet, anyColor, fc.boolean())
    .map(([sheet, tabColor, showGridlines]): Change => ({ kind: "setSheet", sheet, tabColor, showGridlines })),
  fc.tuple(anySheet, fc.nat(20), anySheet, fc.nat(20)).map(([sheet, row, to, toRow]): Change => ({
    kind: "setLink",
    sheet,
    row,
    column: 7,
    target: { sheet: to, row: toRow, column: 30 },
    text: `to "${to}"`,
    tip: "a & b",
  })),
);

const anyClosing: fc.Arbitrary<readonly Change[]> = fc
  .tuple(
    fc.subarray(["KAP_One", "KAP_Two"]).chain((names) => fc.tuple(...names.map((name) => anyChart(name, sheets[1])))),
    fc.constantFrom("visible", "hidden", "veryHidden"),
    anySheet,
    fc.string({ unit: fc.constantFrom(..."aä<&\"'"), maxLength: 5 }),
  )
  .map(([charts, visibility, sheet, value]) => [
    ...charts.map((chart): Change => ({ kind: "addChart", sheet: sheets[0], chart })),
    { kind: "activate", sheet: sheets[0] },
    { kind: "setVisibility", sheet: sheet === sheets[0] ? sheets[1] : sheet, visibility },
    { kind: "setStamp", namespace: stampNamespace, xml: `<plan xmlns="${stampNamespace}">${value.length}</plan>` },
    { kind: "setProperty", name: "KAP plan", value },
  ]);

/** Content by chance, for a workbook that has the base. */
export const anyContent: fc.Arbitrary<readonly Change[]> = fc.array(anyContentChange, { minLength: 1, maxLength: 15 });

/** Content by chance, then whatever comes last: charts, visibility, stamp. */
export const anyChanges: fc.Arbitrary<readonly Change[]> = fc
  .tuple(anyContent, anyClosing)
  .map(([content, closing]) => [...content, ...closing]);

/** What the content needs: the sheets, the table and a name for lists. */
export const base: readonly Change[] = baseChanges();

function baseChanges(): readonly Change[] {
  return [
    ...sheets.map((sheet): Change => ({ kind: "addSheet", sheet })),
    {
      kind: "setCells",
      sheet: table.sheet,
      top: table.top,
      left: table.left,
      cells: [
        ["id", "Amount", "Double", "Note"],
        ["A", 1, null, "x"],
        ["B", 2, null, ""],
      ],
    },
    {
      kind: "addTable",
      sheet: table.sheet,
      name: "KAP_T",
      range: range(table.top, table.left, table.top + 3, table.left + table.columns - 1),
      style: "TableStyleLight1",
      showBandedRows: true,
      showFilterButton: true,
    },
    {
      kind: "fillFormula",
      sheet: table.sheet,
      range: range(table.top + 1, table.left + 2, table.top + 3, table.left + 2),
      formula: "KAP_T[[#This Row],[Amount]]*2",
    },
    {
      kind: "setCells",
      sheet: sheets[1],
      top: 30,
      left: 0,
      cells: [
        ["", "Actual", "Target"],
        ["2024", 1, 2],
        ["2025", 3, { formula: "B33*2" }],
        ["2026", "", 4],
      ],
    },
    {
      kind: "addName",
      name: "KAP_Names",
      target: { sheet: table.sheet, range: range(table.top + 1, 1, table.top + 3, 1) },
    },
  ];
}
