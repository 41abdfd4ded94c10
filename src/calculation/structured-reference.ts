import type { CalculationTable } from "./calculator";
import { literal, type Expression } from "./expression";

/** What stands in the brackets of a structured reference; all texts without escapes. */
export interface StructuredReference {
  /** Empty inside the table itself, as in `[@Column]`. */
  readonly table: string;
  readonly columns: readonly string[];
  /** In small letters: "data", "headers", "totals", "all", "this row". */
  readonly sections: readonly string[];
}

export interface PlacedTable {
  readonly table: CalculationTable;
  readonly sheet: number;
}

export interface FormulaPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Tables by name, whatever the case. */
export function indexTables(
  tables: readonly CalculationTable[],
  sheetIndex: (name: string) => number | undefined,
): ReadonlyMap<string, PlacedTable> {
  const placed = tables.flatMap((table) => {
    const sheet = sheetIndex(table.sheet);
    return sheet === undefined ? [] : [[foldCase(table.name), { table, sheet }] as const];
  });
  return new Map(placed);
}

export function foldCase(text: string): string {
  return text.toLowerCase().normalize("NFC");
}

/** The place a structured reference means, as a range; `#REF!` or `#VALUE!` where Excel gives that. */
export function resolveStructuredReference(
  reference: StructuredReference,
  tables: ReadonlyMap<string, PlacedTable>,
  place: FormulaPlace,
): Expression {
  const found = reference.table === "" ? tableAround(tables, place) : tables.get(foldCase(reference.table));
  if (found === undefined) return literal("#REF!");
  const columns = columnSpan(found.table, reference.columns);
  const rows = rowSpan(found.table, reference.sections, place.row);
  if (columns === undefined || rows === undefined) return literal("#REF!");
  if (rows === "outside") return literal("#VALUE!");
  return { kind: "range", range: { sheet: found.sheet, ...rows, ...columns } };
}

function tableAround(tables: ReadonlyMap<string, PlacedTable>, place: FormulaPlace): PlacedTable | undefined {
  return [...tables.values()].find(({ table: { range }, sheet }) => {
    const inRows = place.row >= range.top && place.row <= range.bottom;
    return sheet === place.sheet && inRows && place.column >= range.left && place.column <= range.right;
  });
}

function columnSpan(table: CalculationTable, columns: readonly string[]) {
  const { left, right } = table.range;
  if (columns.length === 0) return { left, right };
  const positions = columns.map((column) => columnPosition(table, column));
  if (positions.includes(-1)) return undefined;
  return { left: left + Math.min(...positions), right: left + Math.max(...positions) };
}

function columnPosition(table: CalculationTable, column: string): number {
  const wanted = foldHeader(column);
  return table.columns.findIndex((header) => foldHeader(header) === wanted);
}

/** Files write a line break in a header as one character, as two, or as `_x000a_`. */
function foldHeader(text: string): string {
  return foldCase(text).replace(/_x000a_|\r\n?/g, "\n");
}

function rowSpan(table: CalculationTable, sections: readonly string[], row: number): Rows | "outside" | undefined {
  const data = dataRows(table);
  if (sections.includes("this row"))
    return row >= data.top && row <= data.bottom ? { top: row, bottom: row } : "outside";
  const spans = (sections.length === 0 ? ["data"] : sections).map((section) => sectionRows(table, data, section));
  const known = spans.filter((span) => span !== undefined);
  if (known.length < spans.length) return undefined;
  return { top: Math.min(...known.map((span) => span.top)), bottom: Math.max(...known.map((span) => span.bottom)) };
}

function dataRows({ range, hasHeaders = true, hasTotals }: CalculationTable): Rows {
  return { top: range.top + Number(hasHeaders), bottom: hasTotals ? range.bottom - 1 : range.bottom };
}

function sectionRows(
  { range, hasHeaders = true, hasTotals }: CalculationTable,
  data: Rows,
  section: string,
): Rows | undefined {
  switch (section) {
    case "all":
      return { top: range.top, bottom: range.bottom };
    case "headers":
      return hasHeaders ? { top: range.top, bottom: range.top } : undefined;
    case "data":
      return data;
    default:
      return section === "totals" && hasTotals ? { top: range.bottom, bottom: range.bottom } : undefined;
  }
}
