import type { RawTable } from "../../tabular/raw-table";
import { readTexts } from "../../tabular/read-texts";
import { readTable, type ActualsSource } from "./actuals-source";
import type { ReadingRequest, SourceColumn, SourceInspection } from "./import-preview";
import { mapColumns } from "./map-columns";

/** Columns with more different values than this are no filter: nobody would find one among them. */
const mostValues = 500;
const shownExamples = 3;

/** What a source looks like: its columns, and what is recognised of them. A source that cannot be read has none. */
export function inspectSource(source: ActualsSource, request: ReadingRequest = { map: [] }): SourceInspection {
  const { table, findings } = readTable(source, request);
  if (!table) return { columns: [], rowCount: 0, recognised: new Map(), findings };
  const { mapping, findings: ofColumns } = mapColumns(table.headers, request.map);
  return {
    columns: table.headers.map((header) => inspectColumn(table, header)),
    rowCount: table.rows.length,
    recognised: mapping,
    findings: [...findings, ...ofColumns],
  };
}

/** Values as a filter compares them. */
function inspectColumn(table: RawTable, name: string): SourceColumn {
  const counts = new Map<string, number>();
  for (const value of readTexts(table, name).values) {
    if (value !== undefined && value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts].map(([value, rows]) => ({ value, rows }));
  return {
    name,
    examples: values.slice(0, shownExamples).map(({ value }) => value),
    values: values.length > mostValues ? [] : values.sort((a, b) => b.rows - a.rows),
  };
}
