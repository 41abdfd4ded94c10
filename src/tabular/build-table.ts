import { cellText, isBlank } from "./cell-content";
import { createFindingLog, type FindingLog } from "./finding-log";
import { quoteSource, tabularFinding, type TabularFinding } from "./findings";
import { leaveOutClosingRows, type KeptRows } from "./leave-out-closing-rows";
import { lastFilled, nameByLetters, nameColumns } from "./name-columns";
import { pickHeader, type HeaderPick } from "./pick-header";
import type { LeftOutRow, RawRow, RawTable, TabularFormat, TabularOptions } from "./raw-table";

export interface TableReading {
  /** undefined if the source cannot be read as a table; the findings say why. */
  readonly table: RawTable | undefined;
  readonly findings: readonly TabularFinding[];
}

const limits = { rows: 1_048_576, columns: 16_384, cells: 30_000_000 } as const;

/**
 * Records to a table: blank rows go, the header row is found, totals and remarks are put aside, every row gets as many
 * cells as there are headers. `formatWith` completes the format once the header row is known (0: none).
 */
export function buildTable(
  records: readonly RawRow[],
  options: TabularOptions,
  formatWith: (headerRow: number) => TabularFormat,
): TableReading {
  const filled = records.filter(({ cells }) => !cells.every(isBlank));
  if (filled.length === 0) return refuse([tabularFinding("tabular.file-empty", {}, {})]);
  const tooLarge = checkSize(filled);
  if (tooLarge !== undefined) return refuse([tooLarge]);
  const pick = pickHeader(filled, options.headerRow);
  if (!("body" in pick)) return refuse(pick.findings);
  return assembleTable(pick, options, formatWith(pick.header?.line ?? 0));
}

function assembleTable(pick: HeaderPick, options: TabularOptions, format: TabularFormat): TableReading {
  const { header, titles, body } = pick;
  const { headers, findings } = header === undefined ? nameByLetters(body) : nameColumns(header, body);
  const kept = options.totals === "keep" ? { rows: body, leftOut: [] } : leaveOutClosingRows(body);
  const aside = [...titles.map((row) => ({ ...row, reason: "title" as const })), ...kept.leftOut];
  const log = createFindingLog();
  [...pick.findings, ...findings, ...aside.map(describeLeftOut)].forEach(log.add);
  const { rows, leftOut } = fitRows(kept.rows, headers.length, log);
  if (rows.length === 0) log.add(tabularFinding("tabular.rows-missing", {}, {}));
  return { table: { format, headers, rows, leftOut: [...aside, ...leftOut] }, findings: log.list() };
}

/** The answer for a source that is no table. */
export function refuse(findings: readonly TabularFinding[]): TableReading {
  return { table: undefined, findings };
}

function checkSize(records: readonly RawRow[]): TabularFinding | undefined {
  const columns = records.reduce((most, { cells }) => Math.max(most, lastFilled(cells)), 0);
  const counts = { rows: records.length, columns, cells: records.length * columns };
  const what = (["rows", "columns", "cells"] as const).find((each) => counts[each] > limits[each]);
  if (what === undefined) return undefined;
  return tabularFinding("tabular.table-too-large", {}, { what, count: counts[what], limit: limits[what] });
}

function describeLeftOut({ line, cells, reason }: LeftOutRow): TabularFinding {
  const code =
    reason === "title"
      ? "tabular.title-left-out"
      : reason === "total"
        ? "tabular.total-left-out"
        : "tabular.remark-left-out";
  return tabularFinding(code, { line }, { text: joinCells(cells) });
}

function joinCells(cells: RawRow["cells"]): string {
  return quoteSource(
    cells
      .filter((cell) => !isBlank(cell))
      .map(cellText)
      .join(" | "),
  );
}

/** Rows as wide as the headers: missing cells are filled up, rows with content beyond the last header put aside. */
function fitRows(rows: readonly RawRow[], width: number, log: FindingLog): KeptRows {
  const leftOut: LeftOutRow[] = [];
  const fitting: RawRow[] = [];
  for (const row of rows) {
    const fields = row.cells.length;
    const used = fields > width ? lastFilled(row.cells) : fields;
    if (used > width) {
      leftOut.push({ ...row, reason: "too-many-fields" });
      const params = { fields: used, expected: width, text: joinCells(row.cells) };
      log.add(tabularFinding("tabular.row-too-long", { line: row.line }, params));
      continue;
    }
    if (fields < width)
      log.add(tabularFinding("tabular.row-too-short", { line: row.line }, { fields, expected: width }));
    fitting.push(fields === width ? row : fitRow(row, width));
  }
  return { rows: fitting, leftOut };
}

function fitRow({ line, cells }: RawRow, width: number): RawRow {
  return { line, cells: Array.from({ length: width }, (_, index) => cells[index] ?? null) };
}
