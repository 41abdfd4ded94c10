import { cellText, isBlank } from "./cell-content";
import { countFilled, looksLikeData, mostFrequent } from "./looks-like-data";
import type { LeftOutReason, LeftOutRow, RawRow } from "./raw-table";

// Totals would count everything twice, and a closing remark is no row. Both are told by their words and their gaps.

const word =
  "(?:gesamt(?:summe|ergebnis|betrag|umsatz)?|(?:end|zwischen|teil)?summen?|(?:sub|sub-|grand )?totals?|totale|insgesamt|ergebnis|sum)";
const bareLabel = new RegExp(`^[∑Σ*]*\\s*${word}[\\s:*.]*$|^[∑Σ]$`, "i");
const longLabel = new RegExp(
  `^[*]*\\s*${word}(?![\\p{L}-])|(?:^|[\\s:])(?:ergebnis|summe|gesamt|total|subtotal)[:*]*$`,
  "iu",
);

export interface KeptRows {
  readonly rows: readonly RawRow[];
  readonly leftOut: readonly LeftOutRow[];
}

/**
 * Parts total rows (anywhere) and remarks (at the end) from the rows of a table.
 * A total is a row whose first cell says so and that has gaps where other rows have values; a bare "Summe" at the very
 * end needs no gaps. A remark is one single text at the end of a table of three columns or more.
 */
export function leaveOutClosingRows(rows: readonly RawRow[]): KeptRows {
  const usual = mostFrequent(rows.map(({ cells }) => countFilled(cells)));
  const bodyLength = findBodyLength(rows, usual);
  const leftOut: LeftOutRow[] = [];
  const kept = rows.filter((row, index) => {
    const reason = index < bodyLength ? totalWithGaps(row, usual) : closingReason(row, usual);
    if (reason !== undefined) leftOut.push({ ...row, reason });
    return reason === undefined;
  });
  return { rows: kept, leftOut };
}

/** The rows before the closing block: the longest end of the table in which every row is a total or a remark. */
function findBodyLength(rows: readonly RawRow[], usual: number): number {
  let length = rows.length;
  for (
    let row = rows[length - 1];
    row !== undefined && closingReason(row, usual) !== undefined;
    row = rows[length - 1]
  ) {
    length -= 1;
  }
  return length;
}

function closingReason(row: RawRow, usual: number): LeftOutReason | undefined {
  const total = totalWithGaps(row, usual) ?? (bareLabel.test(firstText(row)) ? "total" : undefined);
  if (total !== undefined) return total;
  return usual >= 3 && countFilled(row.cells) === 1 && !row.cells.some(looksLikeData) ? "remark" : undefined;
}

function totalWithGaps(row: RawRow, usual: number): LeftOutReason | undefined {
  const text = firstText(row);
  if (text === "" || (!longLabel.test(text) && !bareLabel.test(text))) return undefined;
  const filled = countFilled(row.cells);
  if (filled >= usual) return undefined;
  return bareLabel.test(text) || filled <= Math.max(2, Math.floor(usual / 2)) ? "total" : undefined;
}

function firstText({ cells }: RawRow): string {
  const first = cells.find((cell) => !isBlank(cell));
  return typeof first === "string" ? cellText(first) : "";
}
