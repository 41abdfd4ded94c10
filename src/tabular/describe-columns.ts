import { cellText, isBlank } from "./cell-content";
import { readDateText } from "./date-text";
import { readNumberText } from "./number-text";
import type { RawCell, RawTable } from "./raw-table";
import { cellsOf } from "./type-column";
import type { ColumnDescription, ColumnKind } from "./typed-column";

const sampledCells = 1000;

/**
 * What each column looks like, in table order, judged by its first thousand filled cells: a kind is proposed if nine in
 * ten fit it. A proposal to map columns by, not a decision: reading a column still says what fails.
 */
export function describeColumns(table: RawTable): readonly ColumnDescription[] {
  return table.headers.map((header) => {
    const filled = cellsOf(table, header).filter((cell) => !isBlank(cell));
    const sample = filled.slice(0, sampledCells);
    const examples = [...new Set(sample.map(cellText))].slice(0, 3);
    return { header, kind: proposeKind(sample), filled: filled.length, examples };
  });
}

function proposeKind(sample: readonly RawCell[]): ColumnKind {
  if (sample.length === 0) return "empty";
  const kinds = sample.map(kindOf);
  const codes = kinds.filter((kind) => kind === "code").length;
  const fits = (...accepted: readonly ColumnKind[]): boolean =>
    kinds.filter((kind) => accepted.includes(kind)).length >= kinds.length * 0.9;
  if (codes > 0 && fits("code", "integer")) return "code";
  if (fits("date")) return "date";
  if (fits("integer")) return "integer";
  if (fits("percent")) return "percent";
  return fits("integer", "number") ? "number" : "text";
}

function kindOf(cell: RawCell): ColumnKind {
  if (typeof cell === "number") return Number.isInteger(cell) ? "integer" : "number";
  const text = cellText(cell);
  if (/^0\d+$/.test(text)) return "code";
  if (/^[-+]?\d+$/.test(text)) return text.length > 15 ? "code" : "integer";
  const number = readNumberText(text);
  if (number !== undefined) return number.percent ? "percent" : "number";
  return readDateText(text) === undefined ? "text" : "date";
}
