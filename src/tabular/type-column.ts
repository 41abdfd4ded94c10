import { readCell } from "./cell-content";
import {
  pickReading,
  settleNotation,
  tallyEvidence,
  type Evidence,
  type Readings,
  type Settlement,
  type TalliedCell,
} from "./column-notation";
import { createFindingLog, type FindingLog } from "./finding-log";
import { quoteSource, tabularFinding, type TabularFinding } from "./findings";
import type { CellState, RawCell, RawTable } from "./raw-table";

// The walk over a column that numbers and dates share: read every cell, let the column decide, then take the values.

/** A cell before the column has decided. `detail` is what the kind wants to remember about a text cell. */
export type PendingCell<Notation extends string, Value, Detail> =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "bad"; readonly finding: (place: CellPlace) => TabularFinding }
  | {
      readonly kind: "readings";
      readonly text: string;
      readonly readings: Readings<Notation, Value>;
      readonly detail: Detail;
    };

export interface CellPlace {
  readonly line: number;
  readonly column: string;
}

/** What numbers and dates answer differently. */
export interface CellKind<Notation extends string, Value extends number | string, Detail> {
  readonly notations: readonly Notation[];
  readonly option: Notation | undefined;
  readonly read: (cell: RawCell) => PendingCell<Notation, Value, Detail>;
  readonly describeOpen: (text: string, place: CellPlace) => TabularFinding;
  readonly describeContradiction: (text: string, place: CellPlace, settled: Notation | undefined) => TabularFinding;
  /** What other columns of the table say, per table; the same for all options. */
  readonly known: WeakMap<RawTable, readonly ColumnWitness<Notation>[]>;
}

/** A column that could testify for another one. */
export interface ColumnWitness<Notation extends string> {
  readonly header: string;
  readonly notation: Notation;
  readonly text: string;
}

export interface TypedCells<Notation extends string, Value, Detail> {
  readonly pending: readonly PendingCell<Notation, Value, Detail>[];
  readonly values: (Value | undefined)[];
  readonly states: CellState[];
  readonly evidence: Evidence<Notation>;
  readonly settlement: Settlement<Notation>;
  /** The other column that decided, where one did. */
  readonly witness: ColumnWitness<Notation> | undefined;
  readonly log: FindingLog;
}

/** Takes the cells of one column in row order; those of a column that is not there are empty. */
export function cellsOf(table: RawTable, header: string): readonly RawCell[] {
  const index = table.headers.indexOf(header);
  return table.rows.map(({ cells }) => cells[index] ?? null);
}

/** Reads and decides the cells of a column; the log holds the findings by row so far. */
export function typeColumn<Notation extends string, Value extends number | string, Detail>(
  table: RawTable,
  column: string,
  kind: CellKind<Notation, Value, Detail>,
): TypedCells<Notation, Value, Detail> {
  const pending = readAll(table, column, kind);
  const evidence = tallyEvidence(pending.flatMap(asTallied), kind.notations);
  const witness = findWitness(table, column, kind);
  const settlement = settleNotation(evidence, kind.option, () => witness()?.notation);
  const log = createFindingLog(column);
  const decided = decideCells(table, column, pending, settlement, kind, log);
  const decisiveWitness = settlement.by === "other-column" ? witness() : undefined;
  return { pending, ...decided, evidence, settlement, witness: decisiveWitness, log };
}

/** Exports repeat themselves: each different cell is read once. */
function readAll<Notation extends string, Value extends number | string, Detail>(
  table: RawTable,
  column: string,
  kind: CellKind<Notation, Value, Detail>,
): readonly PendingCell<Notation, Value, Detail>[] {
  const known = new Map<RawCell, PendingCell<Notation, Value, Detail>>();
  return cellsOf(table, column).map((cell) => {
    const pending = known.get(cell) ?? kind.read(cell);
    known.set(cell, pending);
    return pending;
  });
}

function asTallied<Notation extends string, Value extends number | string, Detail>(
  cell: PendingCell<Notation, Value, Detail>,
): TalliedCell<Notation>[] {
  if (cell.kind === "readings") return [cell];
  return cell.kind === "bad" ? [{ text: "", readings: undefined }] : [];
}

/** The other columns of this kind agree, or there is no witness. Looked at only when a column needs one. */
function findWitness<Notation extends string, Value extends number | string, Detail>(
  table: RawTable,
  column: string,
  kind: CellKind<Notation, Value, Detail>,
): () => ColumnWitness<Notation> | undefined {
  return () => {
    const known = kind.known.get(table) ?? table.headers.flatMap((header) => askColumn(table, header, kind));
    kind.known.set(table, known);
    const others = known.filter(({ header }) => header !== column);
    return others.every(({ notation }) => notation === others[0]?.notation) ? others[0] : undefined;
  };
}

/** A column testifies if nine in ten of its filled cells are of the kind and its own cells settle it. */
function askColumn<Notation extends string, Value extends number | string, Detail>(
  table: RawTable,
  header: string,
  kind: CellKind<Notation, Value, Detail>,
): ColumnWitness<Notation>[] {
  const evidence = tallyEvidence(readAll(table, header, kind).flatMap(asTallied), kind.notations);
  const { notation, refusesOpen } = settleNotation(evidence, undefined, () => undefined);
  const text = notation === undefined ? undefined : evidence.decisive.get(notation)?.text;
  const isOfKind = evidence.understood >= evidence.filled * 0.9;
  return notation === undefined || text === undefined || refusesOpen || !isOfKind ? [] : [{ header, notation, text }];
}

function decideCells<Notation extends string, Value extends number | string, Detail>(
  table: RawTable,
  column: string,
  pending: readonly PendingCell<Notation, Value, Detail>[],
  settlement: Settlement<Notation>,
  kind: CellKind<Notation, Value, Detail>,
  log: FindingLog,
): { readonly values: (Value | undefined)[]; readonly states: CellState[] } {
  const outcomes = pending.map((cell, index) => {
    const outcome = decideCell(cell, { line: table.rows[index]?.line ?? 0, column }, settlement, kind);
    if (outcome.finding !== undefined) log.add(outcome.finding);
    return outcome;
  });
  return { values: outcomes.map(({ value }) => value), states: outcomes.map(({ state }) => state) };
}

interface Outcome<Value> {
  readonly state: CellState;
  readonly value?: Value;
  readonly finding?: TabularFinding | undefined;
}

function decideCell<Notation extends string, Value extends number | string, Detail>(
  cell: PendingCell<Notation, Value, Detail>,
  place: CellPlace,
  settlement: Settlement<Notation>,
  kind: CellKind<Notation, Value, Detail>,
): Outcome<Value> {
  if (cell.kind === "value") return { state: "value", value: cell.value };
  if (cell.kind === "empty") return { state: "empty" };
  if (cell.kind === "bad") return { state: "bad", finding: cell.finding(place) };
  const picked = pickReading(cell.readings, kind.notations, settlement);
  if (picked.kind === "value") return { state: "value", value: picked.value };
  const text = quoteSource(cell.text);
  if (picked.kind === "contradicts") {
    return { state: "bad", finding: kind.describeContradiction(text, place, settlement.notation) };
  }
  // When nothing at all decides, one finding on the column says it for all its cells.
  return { state: "bad", finding: settlement.isContradictory ? kind.describeOpen(text, place) : undefined };
}

const emptyCell = { kind: "empty" } as const;

/** What is the same for every kind: nothing, a placeholder, an error value; undefined if the kind has to look. */
export function readCommonCell(
  cell: RawCell,
):
  | { readonly kind: "empty" }
  | { readonly kind: "bad"; readonly finding: (place: CellPlace) => TabularFinding }
  | undefined {
  const content = readCell(cell);
  if (content.kind === "empty" || content.kind === "placeholder") return emptyCell;
  if (content.kind !== "error") return undefined;
  return { kind: "bad", finding: (place) => tabularFinding("tabular.cell-error-value", place, { text: content.text }) };
}

/** Dashes, "n/a" and the like that counted as empty, one finding per spelling. */
export function reportPlaceholders(table: RawTable, column: string): TabularFinding[] {
  const counts = new Map<string, number>();
  for (const cell of cellsOf(table, column)) {
    const content = readCell(cell);
    if (content.kind === "placeholder") counts.set(content.text, (counts.get(content.text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => tabularFinding("tabular.placeholder-empty", { column }, { text, count }));
}

/** The finding for a column that the table does not have. */
export function reportUnknownColumn(table: RawTable, column: string): TabularFinding[] {
  return table.headers.includes(column) ? [] : [tabularFinding("tabular.column-unknown", { column }, { column })];
}
