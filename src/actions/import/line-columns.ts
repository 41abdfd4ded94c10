import type { RawTable, TabularOptions } from "../../tabular/raw-table";
import type { DateColumn, NumberColumn, TextColumn } from "../../tabular/typed-column";
import type { TabularFinding } from "../../tabular/findings";
import { readDates } from "../../tabular/read-dates";
import { readNumbers } from "../../tabular/read-numbers";
import { readTexts } from "../../tabular/read-texts";
import { importFields, numberFields, type FieldMapping, type ImportField } from "./import-fields";

/** The mapped columns of an export, typed over all rows, so that a filter cannot change how a column is understood. */
export interface LineColumns {
  readonly dates: DateColumn;
  readonly numbers: ReadonlyMap<ImportField, NumberColumn>;
  readonly texts: ReadonlyMap<ImportField, TextColumn>;
  /** All of them: dates, numbers, texts. */
  readonly all: readonly AnyColumn[];
  readonly findings: readonly TabularFinding[];
}

type AnyColumn = DateColumn | NumberColumn | TextColumn;

/** Reads every mapped column. */
export function readLineColumns(table: RawTable, mapping: FieldMapping, options: TabularOptions): LineColumns {
  const dates = readDates(table, mapping.get("date") ?? "", options);
  const numbers = new Map<ImportField, NumberColumn>();
  const texts = new Map<ImportField, TextColumn>();
  for (const field of importFields) {
    const column = mapping.get(field);
    if (column === undefined || field === "date") continue;
    if (numberFields.includes(field)) numbers.set(field, readNumbers(table, column, options));
    else texts.set(field, readTexts(table, column));
  }
  const all = [dates, ...numbers.values(), ...texts.values()];
  return { dates, numbers, texts, all, findings: all.flatMap(({ findings }) => findings) };
}

/** A cell that is not understood. */
export interface BadCell {
  readonly column: string;
  readonly text: string;
}

/** The cells of a row that are not understood. */
export function badCellsOf(table: RawTable, { all }: LineColumns, row: number): readonly BadCell[] {
  const bad = all.filter(({ states }) => states[row] === "bad");
  return bad.map(({ header }) => ({ column: header, text: rawText(table, row, header) }));
}

/** The cell as it stands in the source. */
export function rawText(table: RawTable, row: number, header: string): string {
  return String(table.rows[row]?.cells[table.headers.indexOf(header)] ?? "").trim();
}

/** First and last of the dates that were understood, later ones than `today` aside. */
export function dateRange(
  { values }: DateColumn,
  today: string | undefined,
): { readonly first: string; readonly last: string } | undefined {
  let range: { first: string; last: string } | undefined;
  for (const date of values) {
    if (date === undefined || isFuture(date, today)) continue;
    range ??= { first: date, last: date };
    if (date < range.first) range.first = date;
    if (date > range.last) range.last = date;
  }
  return range;
}

/** Whether a date comes after `today`; never where no day is given. */
export function isFuture(date: string | undefined, today: string | undefined): boolean {
  return date !== undefined && today !== undefined && date > today;
}
