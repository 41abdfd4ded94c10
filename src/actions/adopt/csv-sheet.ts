import { readCsv } from "../../tabular/read-table";
import type { TabularOptions } from "../../tabular/raw-table";
import type { SourceSheet } from "./source-sheet";
import type { AdoptionFinding } from "./suggestion";

/** A text file as a sheet of one source, every line at its place; without a sheet the findings say why. */
export function csvSheet(
  name: string,
  bytes: Uint8Array,
  options: TabularOptions,
): { readonly sheet?: SourceSheet; readonly findings: readonly AdoptionFinding[] } {
  const { table, findings } = readCsv(bytes, { ...options, headerRow: 0, totals: "keep" });
  if (!table) return { findings };
  const last = table.rows.at(-1)?.line ?? 0;
  const byLine = new Map(table.rows.map(({ line, cells }) => [line, cells]));
  const cells = Array.from({ length: last }, (_, index) => byLine.get(index + 1) ?? []);
  return { sheet: { name, top: 0, left: 0, cells }, findings };
}
