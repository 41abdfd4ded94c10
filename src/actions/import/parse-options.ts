import { findHeader, splitFilterEntry, splitMapEntry } from "./choice-entries";
import { importFields, isImportField, type FieldMapping, type ImportField } from "./import-fields";
import { importFinding, type ImportFinding } from "./import-findings";

/** What the entries `column=value` ask for: per column the values of which one must stand there. */
export type LineFilter = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Reads entries `field=column` against the headers of the export. `field=` says that no column is that field, whatever
 * the columns are called. Entries with a finding are left out.
 */
export function parseMapping(entries: readonly string[], headers: readonly string[]): ParsedMapping {
  const mapping = new Map<ImportField, string>();
  const unused = new Set<ImportField>();
  const findings: ImportFinding[] = [];
  for (const entry of entries) {
    const parsed = parseMapEntry(entry, headers);
    const finding = "code" in parsed ? parsed : checkTwice(parsed, mapping);
    if (finding) findings.push(finding);
    else if (!("field" in parsed)) continue;
    else if (parsed.column === "") unused.add(parsed.field);
    else mapping.set(parsed.field, parsed.column);
  }
  return { mapping, unused, findings };
}

export interface ParsedMapping {
  readonly mapping: FieldMapping;
  /** Fields that no column is to hold. */
  readonly unused: ReadonlySet<ImportField>;
  readonly findings: readonly ImportFinding[];
}

interface ParsedEntry {
  readonly field: ImportField;
  readonly column: string;
}

function parseMapEntry(entry: string, headers: readonly string[]): ParsedEntry | ImportFinding {
  const parts = splitMapEntry(entry);
  if (!parts) return importFinding("import.option-malformed", {}, { option: "map", entry });
  const field = parts.left.toLowerCase().replace(/[\s-]+/g, "_");
  if (!isImportField(field))
    return importFinding("import.field-unknown", {}, { field: parts.left, fields: importFields.join(", ") });
  const column = parts.right === "" ? "" : findHeader(parts.right, headers);
  return column === undefined ? unknownColumn("map", parts.right, headers) : { field, column };
}

/** One field has one column, and one column is one field: otherwise a dimension would be counted twice. */
function checkTwice(entry: ParsedEntry | ImportFinding, mapping: FieldMapping): ImportFinding | undefined {
  if ("code" in entry) return entry;
  const { field, column } = entry;
  if (column === "") return undefined;
  const known = mapping.get(field);
  if (known === column) return undefined;
  if (known !== undefined) return importFinding("import.field-mapped-twice", {}, { field, one: known, two: column });
  const [other] = [...mapping].find(([, header]) => header === column) ?? [];
  return other && importFinding("import.column-mapped-twice", {}, { name: column, field: other, other: field });
}

/** Reads entries `column=value`; several values of one column are alternatives. */
export function parseFilter(
  entries: readonly string[],
  headers: readonly string[],
): { readonly filter: LineFilter; readonly findings: readonly ImportFinding[] } {
  const filter = new Map<string, Set<string>>();
  const findings: ImportFinding[] = [];
  for (const entry of entries) {
    const parts = splitFilterEntry(entry, headers);
    const column = parts && findHeader(parts.left, headers);
    if (parts && column !== undefined) filter.set(column, (filter.get(column) ?? new Set()).add(parts.right));
    else if (parts) findings.push(unknownColumn("where", parts.left, headers));
    else findings.push(importFinding("import.option-malformed", {}, { option: "where", entry }));
  }
  return { filter, findings };
}

function unknownColumn(option: string, name: string, headers: readonly string[]): ImportFinding {
  return importFinding("import.column-unknown", {}, { option, name, columns: headers.join(", ") });
}
