// Values of the few formulas on which reading and repairing rest, fast enough for thousands of workbooks: the live
// headers behind the pointers of KAP_Columns, and the labels of rows. All other formulas keep the values that they have.
import type { CalculatedCell, CalculationBook, CalculationCell, Calculator } from "../../src/calculation/calculator";
import { columnIndex, parseReference } from "../../src/workbook/references";

type Cells = ReadonlyMap<string, CalculationCell>;

const pointerFormula = /^(?:'(?:[^']|'')+'|[^'!()]+)!\$?[A-Z]+\$?\d+$/;
const headerFormula = "KAP_Columns[[#This Row]";
const labelFormula = /^IF\(OR\((\w+)\[\[#This Row\],\[(.+?)\]\]="",\1\[\[#This Row\],\[(.+?)\]\]=""\),"",.*" · "/;
/** The column of the pointers, which the formula of a header in KAP_Columns names. */
const pointersOf = (formula: string) => columnIndex(/!\$([A-Z]+)\$\d+:/.exec(formula)?.[1] ?? "E");

/** A calculator of these formulas only. */
export function createHeaderCalculator(): Promise<Calculator> {
  let results: readonly CalculatedCell[] = [];
  const refuse = (): never => {
    throw new Error("Only headers and labels are calculated.");
  };
  return Promise.resolve({
    load: (book) => void (results = resultsOf(book)),
    results: () => results,
    waitingSpills: () => [],
    dispose: () => undefined,
    setCell: refuse,
    value: refuse,
    evaluate: refuse,
    evaluateFilled: refuse,
    changes: refuse,
    unsupported: () => [],
    circular: () => [],
  });
}

function resultsOf(book: CalculationBook): readonly CalculatedCell[] {
  const sheets = new Map(
    book.sheets.map(({ name, cells }): [string, Cells] => [
      name,
      new Map([...cells()].map(([row, column, cell]) => [`${row}|${column}`, cell])),
    ]),
  );
  return [...sheets].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([place, { formula }]): CalculatedCell[] => {
      const [row = 0, column = 0] = place.split("|").map(Number);
      const value = formula === undefined ? undefined : valueOf(formula, row, column, cells, { book, sheet, sheets });
      return value === undefined ? [] : [{ sheet, row, column, value }];
    }),
  );
}

interface Around {
  readonly book: CalculationBook;
  readonly sheet: string;
  readonly sheets: ReadonlyMap<string, Cells>;
}

function valueOf(formula: string, row: number, column: number, cells: Cells, around: Around): string | undefined {
  if (pointerFormula.test(formula)) return pointed(formula, around.sheets);
  if (formula.includes(headerFormula)) {
    if (isBlank(cells.get(`${row}|${column - 1}`))) return "";
    const pointer = cells.get(`${row}|${pointersOf(formula)}`)?.formula;
    return pointer === undefined ? "" : (pointed(pointer, around.sheets) ?? "");
  }
  return labelOf(formula, row, cells, around);
}

function pointed(formula: string, sheets: ReadonlyMap<string, Cells>): string | undefined {
  const place = parseReference(formula);
  return place && textOf(sheets.get(place.sheet)?.get(`${place.row}|${place.column}`));
}

function labelOf(formula: string, row: number, cells: Cells, { book, sheet }: Around): string | undefined {
  const [, name, ...headers] = labelFormula.exec(formula) ?? [];
  const table = book.tables.find((other) => other.name === name && other.sheet === sheet);
  if (!table) return undefined;
  const places = headers.map((header) => table.columns.indexOf(header.replaceAll(/'(.)/g, "$1")));
  const [id, title] = places.map((place) => textOf(cells.get(`${row}|${table.range.left + place}`)));
  return id === "" || title === "" ? "" : `${id ?? ""} · ${title ?? ""}`;
}

const isBlank = (cell: CalculationCell | undefined) => textOf(cell) === "";
const textOf = (cell: CalculationCell | undefined) =>
  cell === undefined || cell.value === null || typeof cell.value === "object" ? "" : String(cell.value);
