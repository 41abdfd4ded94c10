import { cellText } from "./cell-content";
import { readDateSerial } from "./date-serial";
import { readDateText, type DateReading } from "./date-text";
import { quoteSource, tabularFinding, type TabularFinding } from "./findings";
import type { DateOrder, RawCell, RawTable, TabularOptions } from "./raw-table";
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
import type { DateColumn } from "./typed-column";

type PendingDate = PendingCell<DateOrder, string, DateReading>;
type DateCells = TypedCells<DateOrder, string, DateReading>;

const notations = ["dmy", "mdy", "ymd"] as const;
const known = new WeakMap<RawTable, readonly ColumnWitness<DateOrder>[]>();

/**
 * Reads a column as days, aligned with `table.rows`. Numbers are serial numbers of a sheet, text is read as written.
 * The order of day and month comes from the option, else from the column's own cells, else from the other date columns
 * of the table; if nothing tells, the open values are refused in one finding.
 */
export function readDates(table: RawTable, column: string, options: TabularOptions = {}): DateColumn {
  const cells = typeColumn(table, column, dateKind(options));
  const findings = [
    ...reportUnknownColumn(table, column),
    ...reportSettlement(cells, column),
    ...reportPlaceholders(table, column),
    ...reportYears(cells, column),
    ...reportTimes(cells, column),
    ...cells.log.list(),
  ];
  const { values, states, settlement } = cells;
  return { header: column, values, states, findings, order: settlement.notation };
}

function dateKind(options: TabularOptions): CellKind<DateOrder, string, DateReading> {
  return {
    notations,
    option: options.dates,
    read: (cell) => readDateCell(cell, options),
    describeOpen: (text, place) => tabularFinding("tabular.date-ambiguous", place, { text }),
    describeContradiction: (text, place, order) =>
      tabularFinding("tabular.date-contradicts-column", place, { text, order: order ?? "none" }),
    known,
  };
}

/** One cell as day. */
export function readDateCell(cell: RawCell, options: TabularOptions): PendingDate {
  if (typeof cell === "number") return readSerialCell(cell, options.dateSystem ?? 1900);
  const common = readCommonCell(cell);
  if (common !== undefined) return common;
  const text = cellText(cell);
  const reading = typeof cell === "string" ? readDateText(text) : undefined;
  if (reading === undefined) return badDate("tabular.date-not-understood", text);
  const readings = daysUnder(reading, options.dates);
  const hasDay = Object.keys(readings).length > 0;
  return hasDay ? { kind: "readings", text, readings, detail: reading } : badDate("tabular.date-impossible", text);
}

function readSerialCell(serial: number, system: 1900 | 1904): PendingDate {
  const value = readDateSerial(serial, system);
  return value === undefined ? badDate("tabular.date-impossible", String(serial)) : { kind: "value", value };
}

function badDate(code: "tabular.date-not-understood" | "tabular.date-impossible", text: string): PendingDate {
  return { kind: "bad", finding: (place) => tabularFinding(code, place, { text: quoteSource(text) }) };
}

/** Dots say day first by themselves, unless the caller says otherwise. */
function daysUnder({ days, usual }: DateReading, option: DateOrder | undefined): DateReading["days"] {
  const day = usual === undefined || option !== undefined ? undefined : days[usual];
  return usual === undefined || day === undefined ? days : { [usual]: day };
}

function reportSettlement({ evidence, settlement, witness }: DateCells, column: string): TabularFinding[] {
  const count = evidence.openCount;
  const examples = evidence.openExamples.map(quoteSource).join(" | ");
  if (settlement.isContradictory) {
    const seen = [...evidence.decisive.values()].map(({ text }) => quoteSource(text)).join(" | ");
    return [tabularFinding("tabular.date-order-contradictory", { column }, { examples: seen })];
  }
  if (witness !== undefined) {
    const params = { order: witness.notation, from: witness.header, text: witness.text, count };
    return [tabularFinding("tabular.date-order-from-column", { column }, params)];
  }
  const isOpen = count > 0 && settlement.by === "nothing";
  return isOpen ? [tabularFinding("tabular.date-order-ambiguous", { column }, { count, examples })] : [];
}

function reportYears(cells: DateCells, column: string): TabularFinding[] {
  const short = readTexts(cells, ({ twoDigitYear }) => twoDigitYear);
  const [first] = short;
  if (first === undefined) return [];
  const params = { count: short.length, text: quoteSource(first.text), read: first.day };
  return [tabularFinding("tabular.two-digit-years", { column }, params)];
}

function reportTimes(cells: DateCells, column: string): TabularFinding[] {
  const timed = readTexts(cells, ({ hasTime }) => hasTime);
  const [first] = timed;
  if (first === undefined) return [];
  return [tabularFinding("tabular.time-left-out", { column }, { count: timed.length, text: quoteSource(first.text) })];
}

/** The text cells that were read and of which this holds. */
function readTexts(
  { pending, values }: DateCells,
  holds: (reading: DateReading) => boolean,
): readonly { readonly text: string; readonly day: string }[] {
  return pending.flatMap((cell, index) => {
    const day = values[index];
    return cell.kind === "readings" && day !== undefined && holds(cell.detail) ? [{ text: cell.text, day }] : [];
  });
}
