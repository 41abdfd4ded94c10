/** The values that a chart shows until Excel reads its cells: taken from the workbook when it is saved. */
import { parseRange } from "./cell-range";
import type { ChartNode } from "./chart-node";
import type { CacheText } from "./chart-series";
import { sheetNames } from "./formula-change";
import { scanFormula } from "./formula-scan";
import type { Cell, CellRange, SheetFile, WorkbookFile } from "./workbook-file";
import { encodeControls, encodeXml } from "./xml-text";

const MAX_POINTS = 10_000;

/** Caches for references of this workbook; empty for what does not lead to one range. */
export function cacheOf(workbook: WorkbookFile): CacheText {
  return (formula, kind) => {
    const source = chartCells(workbook, formula);
    return source === undefined ? "" : cacheText(workbook, source, kind);
  };
}

/** Puts the values of the cells into every reference of a chart; a cache that leads nowhere stays as it is. */
export function fillCaches(node: ChartNode, cache: CacheText): void {
  const formula = node.child("f");
  if (formula === undefined) return node.elements.forEach((child) => fillCaches(child, cache));
  const kind = node.name === "numRef" ? "num" : "str";
  const text = node.name === "strRef" || node.name === "numRef" ? cache(formula.text, kind) : "";
  if (text === "" || node.child(`${kind}Cache`)?.xml === text) return;
  node.replace(text);
}

interface Source {
  readonly sheet: SheetFile;
  readonly range: CellRange;
}

/** The cells that a reference of a chart means, directly or by a defined name; undefined unless it is one range. */
export function chartCells(workbook: WorkbookFile, formula: string): Source | undefined {
  return resolve(workbook, formula) ?? resolve(workbook, nameFormula(workbook, formula));
}

function nameFormula(workbook: WorkbookFile, formula: string): string {
  const bare = formula.slice(formula.lastIndexOf("!") + 1).toLowerCase();
  return workbook.names.find((name) => name.name.toLowerCase() === bare)?.formula ?? "";
}

function resolve(workbook: WorkbookFile, formula: string): Source | undefined {
  const [first, ...rest] = scanFormula(formula);
  const range = parseRange(rest.map((piece) => piece.text).join(""));
  const [name] = first?.kind === "sheet" ? sheetNames(first.text) : [];
  const sheet = name === undefined ? undefined : workbook.sheet(name);
  return sheet === undefined || range === undefined ? undefined : { sheet, range };
}

function cacheText(workbook: WorkbookFile, { sheet, range }: Source, kind: "str" | "num"): string {
  const count = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (count > MAX_POINTS) return "";
  const cells = cellsOf(sheet, range);
  const points = cells.map((cell, index) => pointText(cell, index, kind)).join("");
  const style = cells.find((cell) => typeof cell?.value === "number")?.style ?? 0;
  const format =
    kind === "num" ? `<c:formatCode>${encodeXml(workbook.styles.format(style).numberFormat)}</c:formatCode>` : "";
  return `<c:${kind}Cache>${format}<c:ptCount val="${count}"/>${points}</c:${kind}Cache>`;
}

function cellsOf(sheet: SheetFile, range: CellRange): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) cells.push(sheet.cell(row, column));
  }
  return cells;
}

function pointText(cell: Cell | undefined, index: number, kind: "str" | "num"): string {
  const value = cell?.value ?? null;
  if (value === null || (kind === "num" && typeof value === "string")) return "";
  if (kind === "num" && typeof value === "boolean") return "";
  const text =
    typeof value === "object" ? value.error : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return `<c:pt idx="${index}"><c:v>${encodeXml(encodeControls(text))}</c:v></c:pt>`;
}
