/** Structured references as references to cells: what becomes of them when a table is made into plain cells. */
import { absoluteAddress, columnName } from "./cell-range";
import { quoteSheetName } from "./formula-change";
import { scanFormula } from "./formula-scan";
import type { CellRange, TableFile } from "./workbook-file";

/** The rows and columns of a table that stays as it is while formulas are changed. */
interface Place {
  readonly range: CellRange;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
  readonly columns: readonly string[];
}

/**
 * Changes formulas with references to the table; the row is that of the formula's cell. They name the sheet and are
 * absolute; a reference to the formula's own row keeps its row relative.
 */
export function plainReferences(
  table: Pick<TableFile, "name" | "range" | "hasHeaderRow" | "hasTotalsRow" | "columns">,
  sheetName: string,
): (formula: string, row?: number) => string {
  const { name, range, hasHeaderRow, hasTotalsRow } = table;
  const place = { range, hasHeaderRow, hasTotalsRow, columns: table.columns.map((column) => fold(column.name)) };
  const sheet = quoteSheetName(sheetName);
  return (formula, row) => {
    const pieces = scanFormula(formula);
    const isTable = (at: number) => pieces[at]?.kind === "word" && fold(pieces[at]?.text ?? "") === fold(name);
    return pieces
      .map((piece, index) => {
        const next = pieces[index + 1];
        if (piece.kind === "bracket" && isTable(index - 1)) return "";
        if (!isTable(index) || next?.text === "(") return piece.text;
        return `${sheet}!${address(next?.kind === "bracket" ? next.text : "[]", place, row) ?? "#REF!"}`;
      })
      .join("")
      .replaceAll(`${sheet}!#REF!`, "#REF!");
  };
}

function address(bracket: string, place: Place, row: number | undefined): string | undefined {
  const items = itemsOf(bracket);
  const sections = items.filter((item) => item.startsWith("#")).map(fold);
  const names = items.filter((item) => !item.startsWith("#")).map((item) => fold(unescaped(item)));
  const indexes = names.map((name) => place.columns.indexOf(name));
  if (indexes.includes(-1)) return undefined;
  const { left, right } = place.range;
  const columns =
    names.length === 0 ? { left, right } : { left: left + Math.min(...indexes), right: left + Math.max(...indexes) };
  if (sections.includes("#this row")) return ownRow(columns, place, row);
  const spans = (sections.length === 0 ? ["#data"] : sections).map((section) => rowsOf(section, place));
  const known = spans.filter((span) => span !== undefined);
  if (known.length < spans.length) return undefined;
  const top = Math.min(...known.map((span) => span.top));
  return absoluteAddress({ ...columns, top, bottom: Math.max(...known.map((span) => span.bottom)) });
}

/** `[Column]`, `[[#Headers],[From]:[To]]`, `[]`: what stands in the inner brackets, or in the only ones. */
function itemsOf(bracket: string): string[] {
  const inner = bracket.slice(1, -1);
  if (!inner.trimStart().startsWith("[")) return inner === "" ? [] : [inner];
  return Array.from(inner.matchAll(/\[((?:'[\s\S]|[^[\]'])*)\]/g), ([, item = ""]) => item);
}

function unescaped(item: string): string {
  return item.replace(/'([\s\S])/g, "$1");
}

function ownRow(
  { left, right }: Pick<CellRange, "left" | "right">,
  place: Place,
  row: number | undefined,
): string | undefined {
  const body = rowsOf("#data", place);
  if (row === undefined || body === undefined || row < body.top || row > body.bottom) return undefined;
  const first = `$${columnName(left)}${row + 1}`;
  return left === right ? first : `${first}:$${columnName(right)}${row + 1}`;
}

function rowsOf(
  section: string,
  { range, hasHeaderRow, hasTotalsRow }: Place,
): Pick<CellRange, "top" | "bottom"> | undefined {
  const { top, bottom } = range;
  switch (section) {
    case "#data":
      return { top: top + Number(hasHeaderRow), bottom };
    case "#all":
      return { top, bottom: bottom + Number(hasTotalsRow) };
    case "#headers":
      return hasHeaderRow ? { top, bottom: top } : undefined;
    default:
      return section === "#totals" && hasTotalsRow ? { top: bottom + 1, bottom: bottom + 1 } : undefined;
  }
}

function fold(text: string): string {
  return text.toLowerCase();
}
