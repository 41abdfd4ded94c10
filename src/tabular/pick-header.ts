import { cellText, isBlank } from "./cell-content";
import { quoteSource, tabularFinding, type TabularFinding } from "./findings";
import { countFilled, looksLikeData, looksLikeHeaders, mostFrequent } from "./looks-like-data";
import type { RawRow } from "./raw-table";

// The headers stand in the first row that is about as full as the rows of the table; what stands above are titles.

export interface HeaderPick {
  /** undefined: the table has no header row, by the caller's word. */
  readonly header: RawRow | undefined;
  readonly titles: readonly RawRow[];
  readonly body: readonly RawRow[];
  readonly findings: readonly TabularFinding[];
}

/** So far down a header row is looked for, and so many rows say how full the table is. */
const searchedRows = 50;
const sampledRows = 1000;
const fullness = 0.6;

/**
 * Finds the header row among rows without blank ones. `wanted` is its line as the caller knows it, 0 for none.
 * Gives only findings if there is no usable header row.
 */
export function pickHeader(
  rows: readonly RawRow[],
  wanted: number | undefined,
): HeaderPick | { readonly findings: readonly TabularFinding[] } {
  if (wanted === 0) return { header: undefined, titles: [], body: rows, findings: [] };
  return wanted === undefined ? pickByEvidence(rows) : pickByLine(rows, wanted);
}

function pickByLine(rows: readonly RawRow[], wanted: number): ReturnType<typeof pickHeader> {
  const index = rows.findIndex(({ line }) => line === wanted);
  if (index < 0) return { findings: [tabularFinding("tabular.header-row-unusable", {}, { row: wanted })] };
  return splitAt(rows, index, []);
}

function pickByEvidence(rows: readonly RawRow[]): ReturnType<typeof pickHeader> {
  const usual = mostFrequent(rows.slice(0, sampledRows).map(({ cells }) => countFilled(cells)));
  const enough = Math.min(usual, Math.max(2, Math.ceil(usual * fullness)));
  const searched = rows.slice(0, searchedRows);
  const index = searched.findIndex(({ cells }, at) => looksLikeHeaders(cells) && towers(searched, at, enough));
  const header = searched[index];
  if (header === undefined) return { findings: [reportMissing(searched, enough)] };
  const chosen = tabularFinding("tabular.header-row-chosen", { line: header.line }, { row: header.line });
  return splitAt(rows, index, index > 0 ? [chosen] : []);
}

/** Whether the row is full enough and all rows above are much emptier, as titles are. */
function towers(rows: readonly RawRow[], at: number, enough: number): boolean {
  const filled = countFilled(rows[at]?.cells ?? []);
  return (
    filled >= enough && rows.slice(0, at).every(({ cells }) => countFilled(cells) < Math.max(2, filled * fullness))
  );
}

function reportMissing(rows: readonly RawRow[], enough: number): TabularFinding {
  const row = rows.find(({ cells }) => countFilled(cells) >= enough);
  if (row === undefined) return tabularFinding("tabular.rows-missing", {}, {});
  const { line, cells } = row;
  const telling = cells.find(looksLikeData) ?? cells.find((cell) => !isBlank(cell)) ?? "";
  return tabularFinding("tabular.header-missing", { line }, { text: quoteSource(cellText(telling)) });
}

function splitAt(rows: readonly RawRow[], index: number, findings: readonly TabularFinding[]): HeaderPick {
  const titles = rows.slice(0, index);
  return { header: rows[index], titles, body: rows.slice(index + 1), findings };
}
