import { cellText, readCell } from "./cell-content";
import { createFindingLog } from "./finding-log";
import { tabularFinding } from "./findings";
import type { CellState, RawTable } from "./raw-table";
import { cellsOf, reportUnknownColumn } from "./type-column";
import type { TextColumn } from "./typed-column";

/**
 * Reads a column as text, aligned with `table.rows`. White space around a text goes; within, runs of spaces, tabs and
 * no-break spaces become one space, so that names compare; line breaks stay. A dash stays a dash.
 */
export function readTexts(table: RawTable, column: string): TextColumn {
  const log = createFindingLog(column);
  const values: (string | undefined)[] = [];
  const states: CellState[] = [];
  cellsOf(table, column).forEach((cell, index) => {
    const content = readCell(cell);
    const text = content.kind === "error" ? "" : cellText(cell).replace(/[^\S\n]+/g, " ");
    if (content.kind === "error") {
      const place = { line: table.rows[index]?.line ?? 0, column };
      log.add(tabularFinding("tabular.cell-error-value", place, { text: content.text }));
    }
    values.push(text === "" ? undefined : text);
    states.push(content.kind === "error" ? "bad" : text === "" ? "empty" : "value");
  });
  return { header: column, values, states, findings: [...reportUnknownColumn(table, column), ...log.list()] };
}
