import { readCsv, readCells, type TableReading } from "../../src/tabular/read-table";
import type { TabularFinding } from "../../src/tabular/findings";
import type { RawCell, RawTable, TabularOptions } from "../../src/tabular/raw-table";

/** The table of a CSV given as text; fails the test if there is none. */
export function tableOf(text: string, options: TabularOptions = {}): RawTable {
  return mustHaveTable(readText(text, options));
}

/** The table of sheet cells whose first row is row 1. */
export function sheetOf(cells: readonly (readonly RawCell[])[], options: TabularOptions = {}): RawTable {
  return mustHaveTable(readCells(cells, 1, options));
}

export function readText(text: string, options: TabularOptions = {}): TableReading {
  return readCsv(new TextEncoder().encode(text), options);
}

/** A table with these cells below the header "x", from line 2 on, beside a column that keeps empty ones from vanishing. */
export function columnOf(cells: readonly string[]): RawTable {
  const lines = cells.map((cell) => `"${cell.replace(/"/g, '""')}";row`);
  return tableOf(["x;beside", ...lines].join("\n"), { separator: ";", totals: "keep" });
}

/** Findings in short: code, line or column where they have one, and the parameters. */
export function brief(findings: readonly TabularFinding[]): unknown[] {
  return findings.map(({ code, line, column, params }) => [code.replace("tabular.", ""), line ?? column ?? "", params]);
}

export function codesOf(findings: readonly TabularFinding[]): string[] {
  return findings.map(({ code }) => code.replace("tabular.", ""));
}

function mustHaveTable({ table, findings }: TableReading): RawTable {
  if (table === undefined) throw new Error(`No table: ${JSON.stringify(findings)}`);
  return table;
}
