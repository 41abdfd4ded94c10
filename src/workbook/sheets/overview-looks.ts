import { buyingRoles } from "../../domain/schema/lists";
import type { CellRange, Change, ConditionalRule, FormatPatch, PageSetup } from "../changes";
import type { PlanContext } from "../plan-settings";
import { columnLetters } from "../references";
import { rowRange } from "../places";
import { color, dateFormat, fontName } from "../theme";
import { column, columnWidths, healthSheets, keyFigureSlots, measureSlots, row } from "./overview-layout";

type Font = NonNullable<FormatPatch["font"]>;

function font(size: number, ink: string, weight: Partial<Font> = {}): Font {
  return { name: fontName, size, bold: false, italic: false, underline: false, color: ink, ...weight };
}

const plain = { horizontal: "left", vertical: "center", wrapText: false, indent: 0 } as const;
const left = { ...plain, indent: 1 } as const;
const right = { ...left, horizontal: "right" } as const;
/** Beside bars an indent would be drawn unevenly. */
const flushRight = { ...right, indent: 0 } as const;
const center = { ...plain, horizontal: "center" } as const;

const blockTitle: FormatPatch = {
  font: font(11, color.white, { bold: true }),
  fill: color.primary,
  alignment: left,
};
const blockHeader: FormatPatch = {
  font: font(9, color.muted, { bold: true }),
  fill: color.primarySoft,
  alignment: left,
};
const line: FormatPatch = {
  font: font(10, color.ink),
  border: { bottom: { style: "thin", color: color.line } },
  alignment: left,
};

function block(top: number, leftColumn: number, bottom: number, rightColumn: number): CellRange {
  return { top, left: leftColumn, bottom, right: rightColumn };
}

/** One page, landscape A4. */
function page(): PageSetup {
  return {
    orientation: "landscape",
    paperSize: "a4",
    fitTo: { width: 1, height: 1 },
    margins: { left: 28, right: 28, top: 28, bottom: 34, header: 14, footer: 14 },
    centerHorizontally: true,
    footer: { left: "", center: "", right: "&D" },
    printArea: block(0, 0, row.last, column.third),
  };
}

const lastKeyFigure = row.keyFigureFirst + keyFigureSlots - 1;
const lastRole = row.roleFirst + buyingRoles.length - 1;
const lastMeasure = row.measureFirst + measureSlots - 1;
const lastHealth = row.healthFirst + healthSheets.length - 1;

/** Formats, widths, print setup and conditional formats of the page. */
export function overviewLooks(sheet: string, context: PlanContext): Change[] {
  const format = (range: CellRange, patch: FormatPatch): Change => ({ kind: "format", sheet, range, patch });
  return [
    ...columnWidths.map((width, index): Change => {
      return { kind: "setColumns", sheet, first: index, last: index, width, hidden: false };
    }),
    { kind: "setRows", sheet, first: row.title, last: row.title, height: 33 },
    { kind: "setRows", sheet, first: row.facts, last: row.last, height: 20.25 },
    { kind: "setRows", sheet, first: row.keyFigureHeader, last: row.keyFigureHeader, height: 28.5 },
    ...headingLooks(format),
    ...keyFigureLooks(format),
    ...sideLooks(format, context),
    format(rowRange(row.check, column.kpi, column.kpi), { font: font(9, color.muted), alignment: plain }),
    ...conditionalLooks(sheet),
    { kind: "freeze", sheet, rows: 0, columns: 0 },
    { kind: "setPage", sheet, page: page() },
  ];
}

type Format = (range: CellRange, patch: FormatPatch) => Change;

function headingLooks(format: Format): Change[] {
  return [
    format(rowRange(row.title, column.kpi, column.kpi), {
      font: font(22, color.primary, { bold: true }),
      alignment: plain,
    }),
    format(rowRange(row.title, column.third, column.third), {
      font: font(11, color.accent, { bold: true }),
      alignment: right,
    }),
    format(rowRange(row.facts, column.kpi, column.kpi), { font: font(10, color.muted), alignment: plain }),
    format(rowRange(row.facts, column.kpi, column.third), {
      border: { bottom: { style: "medium", color: color.primary } },
    }),
    format(rowRange(row.vision, column.kpi, column.kpi), {
      font: font(11, color.ink, { italic: true }),
      alignment: plain,
    }),
  ];
}

function keyFigureLooks(format: Format): Change[] {
  const first = row.keyFigureFirst;
  return [
    format(rowRange(row.keyFigures, column.kpi, column.light), blockTitle),
    format(rowRange(row.keyFigureHeader, column.kpi, column.unit), blockHeader),
    format(rowRange(row.keyFigureHeader, column.before, column.achievement), {
      ...blockHeader,
      alignment: { ...right, wrapText: true },
    }),
    format(rowRange(row.keyFigureHeader, column.light, column.light), { ...blockHeader, alignment: center }),
    format(block(first, column.kpi, lastKeyFigure, column.unit), line),
    format(block(first, column.before, lastKeyFigure, column.gap), {
      ...line,
      numberFormat: "#,##0",
      alignment: right,
    }),
    format(block(first, column.target, lastKeyFigure, column.target), { font: font(10, color.ink, { bold: true }) }),
    format(block(first, column.achievement, lastKeyFigure, column.achievement), {
      ...line,
      numberFormat: "0%",
      alignment: right,
    }),
    format(block(first, column.light, lastKeyFigure, column.light), {
      ...line,
      numberFormat: '"▲";"▼";"●"',
      alignment: center,
    }),
    format(rowRange(row.note, column.kpi, column.kpi), {
      font: font(9, color.muted, { italic: true }),
      alignment: plain,
    }),
  ];
}

function sideLooks(format: Format, context: PlanContext): Change[] {
  const { label, first, second, third } = column;
  const titles = [row.roles, row.measures, row.health];
  const headers = [row.roleHeader, row.measureHeader, row.healthHeader];
  return [
    ...titles.map((top) => format(rowRange(top, label, third), blockTitle)),
    ...headers.map((top) => format(rowRange(top, label, third), blockHeader)),
    ...[row.roleHeader].map((top) => format(rowRange(top, first, first), { ...blockHeader, alignment: center })),
    format(rowRange(row.healthHeader, first, third), { ...blockHeader, alignment: flushRight }),
    format(block(row.roleFirst, label, lastRole, third), line),
    format(block(row.roleFirst, first, lastRole, first), { ...line, numberFormat: "0", alignment: center }),
    format(block(row.measureFirst, label, lastMeasure, third), line),
    format(block(row.measureFirst, second, lastMeasure, second), {
      ...line,
      numberFormat: dateFormat[context.settings.language],
      alignment: left,
    }),
    format(block(row.measureFirst, third, lastMeasure, third), { ...line, numberFormat: '"!";;', alignment: center }),
    format(rowRange(row.overdue, label, label), { font: font(9, color.muted, { italic: true }), alignment: plain }),
    format(block(row.healthFirst, label, lastHealth, label), {
      ...line,
      font: font(10, color.primary, { underline: true }),
    }),
    format(block(row.healthFirst, first, lastHealth, first), { ...line, numberFormat: "0", alignment: flushRight }),
    format(block(row.healthFirst, second, lastHealth, third), { ...line, numberFormat: "0%", alignment: flushRight }),
  ];
}

function conditionalLooks(sheet: string): Change[] {
  const cell = (index: number, top: number) => `$${columnLetters(index)}${top + 1}`;
  const rule = (
    formula: string,
    style: { fontColor?: string; numberFormat?: string; bold?: boolean },
  ): ConditionalRule => ({
    kind: "formula",
    formula,
    style,
    stopIfTrue: false,
  });
  const set = (range: CellRange, rules: readonly ConditionalRule[]): Change => ({
    kind: "setConditionalFormats",
    sheet,
    range,
    rules,
  });
  const figures = row.keyFigureFirst;
  const light = cell(column.light, figures);
  const unit = cell(column.unit, figures);
  const own = `${columnLetters(column.before)}${figures + 1}`;
  const bar = (ink: string): ConditionalRule => ({
    kind: "dataBar",
    color: ink,
    minimum: 0,
    maximum: 1,
    showValue: true,
  });
  return [
    set(block(figures, column.before, lastKeyFigure, column.gap), [
      rule(`AND(${unit}="%",ISNUMBER(${own}))`, { numberFormat: "0.0%" }),
      rule(`AND(${unit}<>"%",ISNUMBER(${own}),ABS(N(${own}))<100,N(${own})<>INT(N(${own})))`, {
        numberFormat: "#,##0.00",
      }),
    ]),
    set(block(figures, column.light, lastKeyFigure, column.light), [
      rule(`${light}=1`, { fontColor: color.good }),
      rule(`AND(ISNUMBER(${light}),${light}=0)`, { fontColor: color.fair }),
      rule(`${light}=-1`, { fontColor: color.bad }),
    ]),
    set(block(row.roleFirst, column.label, lastRole, column.third), [
      rule(`${cell(column.first, row.roleFirst)}=0`, { fontColor: color.bad }),
    ]),
    set(block(row.measureFirst, column.label, lastMeasure, column.third), [
      rule(`${cell(column.third, row.measureFirst)}=1`, { fontColor: color.bad }),
    ]),
    set(block(row.healthFirst, column.second, lastHealth, column.second), [bar(color.accentSoft)]),
    set(block(row.healthFirst, column.third, lastHealth, column.third), [bar(color.accentSoft)]),
  ];
}
