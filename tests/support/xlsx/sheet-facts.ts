// What one sheet says: its view, page, columns, rows, cells, rules, links and tables.
import type { CellFormats, FormatFacts } from "./cell-formats";
import { describeFormat } from "./cell-formats";
import { addDrawings } from "./drawing-facts";
import type { FactCollector } from "./facts";
import { addElement, contentAttributes, describeElement, normalNumber } from "./facts";
import type { Masking } from "./masks";
import type { SheetContext } from "./sheet-context";
import { asksClock, metaTable } from "./masks";
import type { SheetCell, SheetValue } from "./sheet-cells";
import { columnName, readCells } from "./sheet-cells";
import { addConditionalFormats, addValidations } from "./rule-facts";
import { addTables, tableNames } from "./table-facts";
import type { XmlElement } from "./xml-tree";
import { attribute, child, children, flag } from "./xml-tree";

// Written by applications for themselves, or told elsewhere: the cursor, the used range, the parts that follow.
const toldElsewhere = new Set([
  ...["dimension", "sheetViews", "cols", "sheetData", "mergeCells", "conditionalFormatting", "dataValidations"],
  ...["hyperlinks", "drawing", "legacyDrawing", "tableParts", "phoneticPr", "picture", "oleObjects", "controls"],
]);
const ignoredInView = new Set(["<selection>", "workbookViewId", "topLeftCell", "pane activePane", "colorId"]);
const ignoredOnPage = new Set(["pageSetup r:id", "x14ac:dyDescent", "sheetPr codeName", "filterMode", "cfRule id"]);

/** Adds everything that a worksheet says. */
export function addSheet(to: FactCollector, context: SheetContext): void {
  const view = child(child(context.sheet, "sheetViews"), "sheetView");
  if (view !== undefined) addElement(to, "view", view, { ignore: ignoredInView });
  for (const element of context.sheet.children.filter((part) => !toldElsewhere.has(part.name))) {
    addElement(to, element.name, element, { ignore: ignoredOnPage });
  }
  const columns = readColumns(context.sheet, context.formats);
  addColumns(to, columns);
  addCells(to, context, columns);
  addMergedRanges(to, context.sheet);
  addConditionalFormats(to, context.sheet, context.formats);
  addValidations(to, context.sheet);
  addLinks(to, context);
  addTables(to, context);
  addDrawings(to, context);
}

interface ColumnFacts {
  readonly first: number;
  readonly last: number;
  readonly description: string;
  readonly format: FormatFacts;
}

function readColumns(sheet: XmlElement, formats: CellFormats): ColumnFacts[] {
  const columns = children(child(sheet, "cols"), "col").map((column) => readColumn(column, formats));
  return columns.filter((column) => column.description !== "").reduce<ColumnFacts[]>(joinEqualNeighbours, []);
}

function readColumn(column: XmlElement, formats: CellFormats): ColumnFacts {
  const format = formats.cell(Number(attribute(column, "style") ?? 0));
  const width = attribute(column, "width");
  const aspects = [
    width === undefined ? "" : `width ${Number(Number(width).toFixed(4))}`,
    flag(column, "hidden") ? "hidden" : "",
    (attribute(column, "outlineLevel") ?? "0") === "0" ? "" : `outline ${attribute(column, "outlineLevel")}`,
    flag(column, "collapsed") ? "collapsed" : "",
    describeFormat(format),
  ];
  const [first, last] = [Number(attribute(column, "min")) - 1, Number(attribute(column, "max")) - 1];
  return { first, last, description: aspects.filter((aspect) => aspect !== "").join("; "), format };
}

function joinEqualNeighbours(joined: ColumnFacts[], column: ColumnFacts): ColumnFacts[] {
  const before = joined.at(-1);
  if (before?.last !== column.first - 1 || before.description !== column.description) return [...joined, column];
  return [...joined.slice(0, -1), { ...before, last: column.last }];
}

function addColumns(to: FactCollector, columns: readonly ColumnFacts[]): void {
  for (const { first, last, description } of columns) {
    const name = first === last ? columnName(first) : `${columnName(first)}:${columnName(last)}`;
    to.add(`column ${name}`, description);
  }
}

function addCells(to: FactCollector, context: SheetContext, columns: readonly ColumnFacts[]): void {
  const { formats, masking } = context;
  const rows = new Map(children(child(context.sheet, "sheetData"), "row").map((row) => [attribute(row, "r"), row]));
  for (const [number, row] of rows) addRow(to, `row ${number}`, row, formats);
  const cells = readCells(context.sheet, context.sharedStrings);
  const times = isMeta(context) ? masking.timeCells(cells) : new Set<string>();
  for (const cell of cells) {
    const isTime = times.has(cell.address) || asksClock(cell.formula);
    const value = isTime ? "time" : describeValue(cell.value, masking);
    const row = rows.get(String(cell.row + 1));
    const around = inheritedFormat(row, cell.column, columns, formats);
    addCell(to, cell, value, { own: formats.cell(cell.style), around });
  }
}

function isMeta(context: SheetContext): boolean {
  return tableNames(context).includes(metaTable);
}

function addRow(to: FactCollector, path: string, row: XmlElement, formats: CellFormats): void {
  if (flag(row, "customHeight")) to.add(`${path} height`, normalNumber(Number(attribute(row, "ht"))));
  if (flag(row, "hidden")) to.add(`${path} hidden`, "1");
  if ((attribute(row, "outlineLevel") ?? "0") !== "0") to.add(`${path} outline`, attribute(row, "outlineLevel") ?? "");
  if (flag(row, "collapsed")) to.add(`${path} collapsed`, "1");
  if (flag(row, "customFormat")) addFormat(to, path, formats.cell(Number(attribute(row, "s") ?? 0)));
}

/** The format that the place of a cell would have if the cell were not there. */
function inheritedFormat(
  row: XmlElement | undefined,
  column: number,
  columns: readonly ColumnFacts[],
  formats: CellFormats,
): FormatFacts {
  if (flag(row, "customFormat")) return formats.cell(Number(attribute(row, "s") ?? 0));
  return columns.find(({ first, last }) => first <= column && column <= last)?.format ?? formats.cell(0);
}

interface FormatAtPlace {
  readonly own: FormatFacts;
  readonly around: FormatFacts;
}

/** A blank cell counts only where it looks other than its row or column. */
function addCell(to: FactCollector, cell: SheetCell, value: string, format: FormatAtPlace): void {
  const path = `cell ${cell.address}`;
  const blank = cell.value === null && cell.formula === undefined;
  if (blank && describeFormat(format.own) === describeFormat(format.around)) return;
  to.add(`${path} value`, value);
  if (cell.formula !== undefined) to.add(`${path} formula`, cell.formula);
  if (cell.arrayRange !== undefined) to.add(`${path} array`, cell.arrayRange);
  if (cell.runs !== undefined)
    to.add(`${path} text runs`, cell.runs.children.map((run) => describeElement(run)).join(" "));
  addFormat(to, path, format.own);
}

function addFormat(to: FactCollector, path: string, format: FormatFacts): void {
  for (const [aspect, value] of format) to.add(`${path} ${aspect}`, value);
}

function describeValue(value: SheetValue, masking: Masking): string {
  if (value === null) return "blank";
  if (typeof value === "number") return normalNumber(value);
  if (typeof value === "string") return JSON.stringify(masking.cellText(value));
  return typeof value === "boolean" ? String(value).toUpperCase() : value.error;
}

function addMergedRanges(to: FactCollector, sheet: XmlElement): void {
  const ranges = children(child(sheet, "mergeCells"), "mergeCell").map((range) => attribute(range, "ref") ?? "");
  for (const range of ranges.sort()) to.add(`merged ${range}`, "1");
}

function addLinks(to: FactCollector, context: SheetContext): void {
  for (const link of children(child(context.sheet, "hyperlinks"), "hyperlink")) {
    const path = `link ${attribute(link, "ref")}`;
    const target = context.relation(attribute(link, "r:id"))?.target;
    if (target !== undefined) to.add(`${path} target`, target);
    const rest = contentAttributes(link, { ignore: new Set(["r:id", "ref"]) });
    for (const [name, value] of rest) to.add(`${path} ${name}`, value);
  }
}
