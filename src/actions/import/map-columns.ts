import { parseMapping } from "./parse-options";
import { recogniseColumns, type RecognisedColumns } from "./recognise-columns";

/**
 * Which column is which field: by the entries `field=column` (`field=` for none), else by the names of the columns.
 * Findings tell entries that do not fit and fields that stay open.
 */
export function mapColumns(headers: readonly string[], map: readonly string[]): RecognisedColumns {
  const explicit = parseMapping(map, headers);
  const { mapping, findings } = recogniseColumns(headers, explicit.mapping, explicit.unused);
  return { mapping, findings: [...explicit.findings, ...findings] };
}
