import type { RawTable } from "../../tabular/raw-table";
import { buildLine, findProblems, type LineSource } from "./build-line";
import { checkMoneyHeaders, otherCurrencyOf, reportOtherCurrencies } from "./check-currency";
import type { FieldMapping } from "./import-fields";
import { importFinding, type ImportFinding } from "./import-findings";
import type { OrderLines, ReadOrderLinesOptions } from "./import-options";
import { dateRange, readLineColumns } from "./line-columns";
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
 * A row with a cell that is not understood is left out as a whole and reported by line and column; all others stay.
 */
export function readOrderLines(table: RawTable, options: ReadOrderLinesOptions): OrderLines {
  const explicit = parseMapping(options.map, table.headers);
  const { filter, findings: filterFindings } = parseFilter(options.where, table.headers);
  const recognised = recogniseColumns(table.headers, explicit.mapping);
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
  const sorted = sortRows(source, rows, options.currency);
  const lines = sorted.good.map((row) => buildLine(source, row));
  const leftOut = rows.length - lines.length;
  const findings = [
    ...onFile,
    ...reportBroken(source, sorted.broken),
    ...reportOtherCurrencies(sorted.foreign, options.currency),
    ...reportOthers(source, new Set(rows)),
    ...(leftOut === 0 ? [] : [importFinding("import.lines-left-out", {}, { count: leftOut, total: rows.length })]),
    ...remarkLines(source, sorted.good, lines, options),
  ];
  const range = dateRange(prepared.columns.dates);
  return { lines, findings, mapping, dataFirst: range?.first, dataLast: range?.last };
}

interface SortedRows {
  readonly good: readonly number[];
  readonly broken: readonly { readonly row: number; readonly problems: readonly ImportFinding[] }[];
  readonly foreign: readonly { readonly line: number; readonly currency: string }[];
}

function sortRows(source: LineSource, rows: readonly number[], wanted: string): SortedRows {
  const judged = rows.map((row) => ({
    row,
    line: source.table.rows[row]?.line ?? 0,
    problems: findProblems(source, row),
    currency: otherCurrencyOf(source.prepared.columns, row, wanted),
  }));
  return {
    good: judged
      .filter(({ problems, currency }) => problems.length === 0 && currency === undefined)
      .map(({ row }) => row),
    broken: judged.filter(({ problems }) => problems.length > 0),
    foreign: judged.flatMap(({ line, problems, currency }) =>
      problems.length === 0 && currency !== undefined ? [{ line, currency }] : [],
    ),
  };
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
