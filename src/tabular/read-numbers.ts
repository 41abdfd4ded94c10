import { cellText } from "./cell-content";
import { quoteSource, tabularFinding, type TabularFinding } from "./findings";
import { readNumberText, type NumberReading } from "./number-text";
import type { DecimalMark, RawCell, RawTable, TabularOptions } from "./raw-table";
import {
  readCommonCell,
  reportPlaceholders,
  reportUnknownColumn,
  typeColumn,
  type CellKind,
  type ColumnWitness,
  type PendingCell,
  type TypedCells,
} from "./type-column";
import type { NumberColumn } from "./typed-column";

type PendingNumber = PendingCell<DecimalMark, number, NumberReading>;
type NumberCells = TypedCells<DecimalMark, number, NumberReading>;

const notations = [",", "."] as const;
const known = new WeakMap<RawTable, readonly ColumnWitness<DecimalMark>[]>();

/**
 * Reads a column as numbers, aligned with `table.rows`. The decimal mark comes from the option, else from the column's
 * own cells, else from the other number columns of the table; if nothing tells, the open values are refused in one
 * finding. Everything that is not taken is in the findings and has the state "bad".
 */
export function readNumbers(table: RawTable, column: string, options: TabularOptions = {}): NumberColumn {
  const cells = typeColumn(table, column, numberKind(options));
  const percent = refuseMixedPercent(cells, table, column);
  const findings = [
    ...reportUnknownColumn(table, column),
    ...reportSettlement(cells, column),
    ...reportPlaceholders(table, column),
    ...cells.log.list(),
  ];
  const { values, states, settlement, pending } = cells;
  const currencies = pending.map((cell) => (cell.kind === "readings" ? cell.detail.currency : undefined));
  return { header: column, values, states, findings, currencies, decimal: settlement.notation, percent };
}

function numberKind(options: TabularOptions): CellKind<DecimalMark, number, NumberReading> {
  return {
    notations,
    option: options.decimal,
    read: readNumberCell,
    describeOpen: (text, place) => tabularFinding("tabular.number-ambiguous", place, { text }),
    describeContradiction: (text, place, decimal) =>
      tabularFinding("tabular.number-contradicts-column", place, { text, decimal: decimal ?? "none" }),
    known,
  };
}

/** One cell as number: a number of a sheet is one, text is read in both notations. */
export function readNumberCell(cell: RawCell): PendingNumber {
  if (typeof cell === "number" && Number.isFinite(cell)) return { kind: "value", value: cell };
  const common = readCommonCell(cell);
  if (common !== undefined) return common;
  const text = cellText(cell);
  const reading = typeof cell === "string" ? readNumberText(text) : undefined;
  if (reading !== undefined) return { kind: "readings", text, readings: valuesOf(reading), detail: reading };
  const params = { text: quoteSource(text) };
  return { kind: "bad", finding: (place) => tabularFinding("tabular.number-not-understood", place, params) };
}

function valuesOf({ comma, point }: NumberReading): Partial<Record<DecimalMark, number>> {
  return { ...(comma === undefined ? {} : { ",": comma }), ...(point === undefined ? {} : { ".": point }) };
}

function reportSettlement({ evidence, settlement, witness }: NumberCells, column: string): TabularFinding[] {
  const count = evidence.openCount;
  const examples = evidence.openExamples.map(quoteSource).join(" | ");
  if (settlement.isContradictory) return [reportContradiction(evidence.decisive, column)];
  if (witness !== undefined) {
    const params = { decimal: witness.notation, from: witness.header, text: witness.text, count };
    return [tabularFinding("tabular.decimal-from-column", { column }, params)];
  }
  const isOpen = count > 0 && settlement.by === "nothing";
  return isOpen ? [tabularFinding("tabular.decimal-ambiguous", { column }, { count, examples })] : [];
}

function reportContradiction(decisive: NumberCells["evidence"]["decisive"], column: string): TabularFinding {
  const commas = decisive.get(",");
  const points = decisive.get(".");
  const examples = [commas, points].map((sighting) => quoteSource(sighting?.text ?? "")).join(" | ");
  const params = { commas: commas?.count ?? 0, points: points?.count ?? 0, examples };
  return tabularFinding("tabular.decimal-contradictory", { column }, params);
}

/**
 * "12 %" beside a bare "12": the bare one may be 12 or 0.12, so the rarer kind is refused. Zero is zero either way.
 * Numbers of a sheet are fractions already and do not count. Tells whether the values that are left were percentages.
 */
function refuseMixedPercent(cells: NumberCells, table: RawTable, column: string): boolean {
  const read = cells.pending.flatMap((cell, index) =>
    cell.kind === "readings" && cells.states[index] === "value" && cells.values[index] !== 0
      ? [{ index, text: cell.text, percent: cell.detail.percent }]
      : [],
  );
  const percent = read.filter((cell) => cell.percent).length;
  const plain = read.length - percent;
  if (percent === 0 || plain === 0) return percent > 0;
  const refused = read.filter((cell) => cell.percent === percent < plain);
  for (const { index, text } of refused) {
    cells.states[index] = "bad";
    cells.values[index] = undefined;
    const params = { text: quoteSource(text), percent, plain };
    cells.log.add(tabularFinding("tabular.percent-mixed", { line: table.rows[index]?.line ?? 0, column }, params));
  }
  return percent >= plain;
}
