import type { RawTable } from "../../tabular/raw-table";
import { buildLine, findProblems, type LineSource } from "./build-line";
import { checkMoneyHeaders, listLines, otherCurrencyOf, reportOtherCurrencies } from "./check-currency";
import type { FieldMapping } from "./import-fields";
import { importFinding, type ImportFinding } from "./import-findings";
import type { OrderLines, ReadOrderLinesOptions } from "./import-options";
import { dateRange, isFuture, readLineColumns } from "./line-columns";
import { parseFilter, parseMapping, type LineFilter } from "./parse-options";
import { prepareColumns } from "./prepare-columns";
import { recogniseColumns } from "./recognise-columns";
import { readTexts } from "../../tabular/read-texts";
import { remarkLines } from "./remark-lines";

/**
 * Reads the rows of an order export as order lines of one account.
 *
 * What concerns the file as a whole (an unknown column or field, a missing or ambiguous needed column, an open decimal
 * mark or date order, another currency in a header, a filter without any line) is an error, and there are no lines.
 * A row with a cell that is not understood is left out as a whole and reported by line and column, one in another
 * currency or dated after today is left out and reported by line; all others stay.
 */
export function readOrderLines(table: RawTable, options: ReadOrderLinesOptions): OrderLines {
  const explicit = parseMapping(options.map, table.headers);
  const { filter, findings: filterFindings } = parseFilter(options.where, table.headers);
  const recognised = recogniseColumns(table.headers, explicit.mapping, explicit.unused);
  const { mapping } = recognised;
  const before = [
    ...explicit.findings,
    ...filterFindings,
    ...recognised.findings,
    ...checkMoneyHeaders(mapping, options.currency),
  ];
  if (hasError(before)) return nothing(mapping, before);
  const columns = readLineColumns(table, mapping, options);
  const prepared = prepareColumns(table, columns);
  const onFile = [...before, ...columns.findings.filter(isOnFile), ...prepared.findings];
  if (hasError(onFile)) return nothing(mapping, onFile);
  const rows = selectRows(table, filter);
  if (rows.length === 0) return nothing(mapping, [...onFile, noLineLeft(table, options)]);
  return takeLines({ table, mapping, prepared }, rows, onFile, options);
}

/** What concerns the file or a column; how many findings are not listed does not matter, as every row is looked at. */
const isOnFile = ({ line, code }: ImportFinding) => line === undefined && code !== "tabular.more-findings";

const hasError = (findings: readonly ImportFinding[]) => findings.some(({ severity }) => severity === "error");

function nothing(mapping: FieldMapping, findings: readonly ImportFinding[]): OrderLines {
  return { lines: [], findings, mapping, dataFirst: undefined, dataLast: undefined };
}

function noLineLeft(table: RawTable, { where }: ReadOrderLinesOptions): ImportFinding {
  return importFinding("import.no-line-left", {}, { filter: where.join(", "), lines: table.rows.length });
}

function selectRows(table: RawTable, filter: LineFilter): readonly number[] {
  const tests = [...filter].map(([column, wanted]) => ({ wanted, texts: readTexts(table, column).values }));
  const rows = table.rows.map((_, row) => row);
  return rows.filter((row) => tests.every(({ wanted, texts }) => wanted.has(texts[row] ?? "")));
}

function takeLines(
  source: LineSource,
  rows: readonly number[],
  onFile: readonly ImportFinding[],
  options: ReadOrderLinesOptions,
): OrderLines {
  const { mapping, prepared } = source;
  const sorted = sortRows(source, rows, options);
  const lines = sorted.good.map((row) => buildLine(source, row));
  const leftOut = rows.length - lines.length;
  const findings = [
    ...onFile,
    ...reportBroken(source, sorted.broken),
    ...reportOtherCurrencies(sorted.foreign, options.currency),
    ...reportFuture(source, sorted.future, options.today),
    ...reportOthers(source, new Set(rows)),
    ...(leftOut === 0 ? [] : [importFinding("import.lines-left-out", {}, { count: leftOut, total: rows.length })]),
    ...remarkLines(source, sorted.good, lines, options),
  ];
  const range = dateRange(prepared.columns.dates, options.today);
  return { lines, findings, mapping, dataFirst: range?.first, dataLast: range?.last };
}

interface SortedRows {
  readonly good: readonly number[];
  readonly broken: readonly { readonly row: number; readonly problems: readonly ImportFinding[] }[];
  readonly foreign: readonly { readonly line: number; readonly currency: string }[];
  readonly future: readonly number[];
}

/** Every row once: broken, else in another currency, else of the future, else good. */
function sortRows(source: LineSource, rows: readonly number[], options: ReadOrderLinesOptions): SortedRows {
  const { table, prepared } = source;
  const judged = rows.map((row) => ({ row, problems: findProblems(source, row) }));
  const sound = judged.filter(({ problems }) => problems.length === 0).map(({ row }) => row);
  const currencies = new Map(sound.map((row) => [row, otherCurrencyOf(prepared.columns, row, options.currency)]));
  const own = sound.filter((row) => currencies.get(row) === undefined);
  const isLate = (row: number) => isFuture(prepared.columns.dates.values[row], options.today);
  return {
    good: own.filter((row) => !isLate(row)),
    broken: judged.filter(({ problems }) => problems.length > 0),
    foreign: [...currencies].flatMap(([row, currency]) =>
      currency === undefined ? [] : [{ line: table.rows[row]?.line ?? 0, currency }],
    ),
    future: own.filter(isLate),
  };
}

/** An export of orders tells what was sold; what lies ahead is an order book, or a slip of the pen. */
function reportFuture(
  { table, prepared }: LineSource,
  rows: readonly number[],
  today: string | undefined,
): readonly ImportFinding[] {
  if (rows.length === 0 || today === undefined) return [];
  const { values, header } = prepared.columns.dates;
  const last = rows.map((row) => values[row] ?? "").reduce((a, b) => (a > b ? a : b));
  const lines = listLines(rows.map((row) => table.rows[row]?.line ?? 0));
  return [importFinding("import.dates-in-future", { column: header }, { count: rows.length, lines, last, today })];
}

/** The problems of the rows left out; what the tabular room says about a cell is closer than "not understood". */
function reportBroken({ prepared }: LineSource, broken: SortedRows["broken"]): readonly ImportFinding[] {
  const placeOf = ({ line, column }: ImportFinding) => JSON.stringify([line, column]);
  const said = new Map(prepared.columns.findings.filter(({ line }) => line !== undefined).map((f) => [placeOf(f), f]));
  return broken.flatMap(({ problems }) =>
    problems.map((problem) =>
      problem.code === "import.cell-not-understood" ? (said.get(placeOf(problem)) ?? problem) : problem,
    ),
  );
}

function reportOthers(source: LineSource, wanted: ReadonlySet<number>): readonly ImportFinding[] {
  const others = source.table.rows.map((_, row) => row).filter((row) => !wanted.has(row));
  const count = others.filter((row) => findProblems(source, row).length > 0).length;
  return count === 0 ? [] : [importFinding("import.other-lines-broken", {}, { count })];
}
