import type { RawTable } from "../../../src/tabular/raw-table";
import { readCsv } from "../../../src/tabular/read-table";

/** The table in the lines of a CSV file. */
export function csvTable(...lines: readonly string[]): RawTable {
  const reading = readCsv(new TextEncoder().encode(lines.join("\n")));
  if (reading.table === undefined) throw new Error(JSON.stringify(reading.findings));
  return reading.table;
}
