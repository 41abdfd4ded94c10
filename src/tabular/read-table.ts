import { buildTable, refuse, type TableReading } from "./build-table";
import { chooseSeparator, readDeclaredSeparator } from "./choose-separator";
import { decodeText } from "./decode-text";
import { tabularFinding, type TabularFinding } from "./findings";
import type { RawCell, RawRow, TabularOptions } from "./raw-table";
import { refuseBytes } from "./refuse-bytes";
import { noSeparator, splitCsv } from "./split-csv";

export type { TableReading } from "./build-table";

/**
 * Reads the bytes of a CSV into a table of text cells. What the options leave open (encoding, separator, header row) is
 * decided by the file itself and told in `table.format` and the findings. `table` is undefined only if nothing sensible
 * can be read; a bad row never costs the good ones.
 */
export function readCsv(bytes: Uint8Array, options: TabularOptions = {}): TableReading {
  const refusal = refuseBytes(bytes);
  if (refusal !== undefined) return refuse([refusal]);
  const decoded = decodeText(bytes, options.encoding);
  if (decoded.text === undefined) return refuse(decoded.findings);
  const reading = readCsvText(tidyEnds(decoded.text), decoded.encoding, options);
  return { table: reading.table, findings: [...decoded.findings, ...reading.findings] };
}

/**
 * Reads the cells of a sheet range into a table. `firstRow` is the 1-based sheet row of the first cells; error values
 * come as their text ("#N/A").
 */
export function readCells(
  cells: readonly (readonly RawCell[])[],
  firstRow: number,
  options: TabularOptions = {},
): TableReading {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const records = cells.map((row, index) => ({ line: firstRow + index, cells: padRow(row, width) }));
  return buildTable(records, options, (headerRow) => ({ kind: "sheet", headerRow }));
}

function padRow(row: readonly RawCell[], width: number): readonly RawCell[] {
  return row.length === width ? row : Array.from({ length: width }, (_, index) => row[index] ?? null);
}

/** Line ends become "\n"; the end-of-file character of DOS goes. */
function tidyEnds(text: string): string {
  const end = text.trimEnd().endsWith("\x1a") ? text.lastIndexOf("\x1a") : text.length;
  return text.slice(0, end).replace(/\r\n?/g, "\n");
}

const nothingButSeparators = /^[\s;,|]*$/;

function readCsvText(text: string, encoding: string, options: TabularOptions): TableReading {
  if (nothingButSeparators.test(text)) return refuse([tabularFinding("tabular.file-empty", {}, {})]);
  const declared = readDeclaredSeparator(text);
  const body = declared === undefined ? text : text.slice(declared.length);
  const separator = settleSeparator(body, options.separator ?? declared?.separator);
  if (typeof separator !== "string") return refuse([separator]);
  const split = splitCsv(body.endsWith("\n") ? body.slice(0, -1) : body, separator, declared === undefined ? 1 : 2);
  const format = { kind: "csv", encoding, separator: nameSeparator(separator) } as const;
  const built = buildTable(split.records.map(unwrapFormulas), options, (headerRow) => ({ ...format, headerRow }));
  const findings = [...split.findings, ...built.findings];
  if (built.table === undefined) return refuse(findings);
  return { table: { ...built.table, leftOut: [...split.leftOut, ...built.table.leftOut] }, findings };
}

function settleSeparator(text: string, told: string | undefined): string | TabularFinding {
  if (told !== undefined) {
    const isUsable = told.length === 1 && !/["\r\n]/.test(told);
    return isUsable ? told : tabularFinding("tabular.separator-unknown", {}, { separator: told });
  }
  const choice = chooseSeparator(text);
  if (choice.kind === "chosen") return choice.separator;
  const params = { separator: nameSeparator(choice.separator), other: nameSeparator(choice.other) };
  return tabularFinding("tabular.separator-ambiguous", {}, params);
}

function nameSeparator(separator: string): string {
  if (separator === noSeparator) return "none";
  return separator === "\t" ? "tab" : separator;
}

const textFormula = /^="([^"]*)"$/;

/** `="00123"` is how exports keep Excel from eating leading zeros. */
function unwrapFormulas(record: RawRow): RawRow {
  if (!record.cells.some((cell) => typeof cell === "string" && cell.startsWith('="'))) return record;
  const cells = record.cells.map((cell) => (typeof cell === "string" ? cell.replace(textFormula, "$1") : cell));
  return { line: record.line, cells };
}
