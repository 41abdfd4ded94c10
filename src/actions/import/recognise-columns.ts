import { importHeaders, type HeaderNames } from "../../localisation/import-headers";
import { importFields, moneyFields, revenueSources, type FieldMapping, type ImportField } from "./import-fields";
import { importFinding, type ImportFinding } from "./import-findings";
import { parseHeader, type HeaderWords } from "./parse-header";

export interface RecognisedColumns {
  readonly mapping: FieldMapping;
  readonly findings: readonly ImportFinding[];
}

const namesOf: Readonly<Record<ImportField, HeaderNames>> = importHeaders;

interface FieldNames {
  readonly exact: ReadonlySet<string>;
  readonly loose: ReadonlySet<string>;
  readonly withCurrency: ReadonlySet<string>;
}

const fold = (names: readonly string[] = []) => new Set(names.map((name) => parseHeader(name).name));

function fieldNames(field: ImportField): FieldNames {
  const { exact, loose, withCurrency } = namesOf[field];
  return { exact: fold(exact), loose: fold(loose), withCurrency: fold(withCurrency) };
}

const knownNames = new Map(importFields.map((field) => [field, fieldNames(field)]));

/**
 * Finds the columns of an export by their names. Columns that the user has mapped are settled before and are not taken
 * for a second field; fields in `unused` get no column. Exact names win over loose ones; where several columns are equally likely none is taken, and a
 * finding names them (an error if nothing can be imported without the field).
 */
export function recogniseColumns(
  headers: readonly string[],
  explicit: FieldMapping,
  unused: ReadonlySet<ImportField> = new Set(),
): RecognisedColumns {
  const taken = new Set(explicit.values());
  const free = headers.filter((header) => !taken.has(header));
  const mapping = new Map(explicit);
  const ambiguous = new Map<ImportField, readonly string[]>();
  for (const field of importFields) {
    if (explicit.has(field) || unused.has(field)) continue;
    const [first, ...others] = candidatesFor(field, free);
    if (first === undefined) continue;
    // The customer is only counted, so that either of its columns will do.
    if (others.length === 0 || field === "customer") mapping.set(field, first);
    else ambiguous.set(field, [first, ...others]);
  }
  const findings = [...reportAmbiguous(ambiguous, mapping), ...reportMissing(headers, mapping, ambiguous)];
  return { mapping: inFieldOrder(mapping), findings };
}

function inFieldOrder(mapping: FieldMapping): FieldMapping {
  const order = (field: ImportField) => importFields.indexOf(field);
  return new Map([...mapping].sort(([a], [b]) => order(a) - order(b)));
}

function candidatesFor(field: ImportField, headers: readonly string[]): readonly string[] {
  const names = knownNames.get(field);
  if (names === undefined) return [];
  const words = headers.map((header) => ({ header, ...parseHeader(header) })).filter((word) => fitsUnit(field, word));
  const exact = words.filter(
    (word) => names.exact.has(word.name) || (word.currency !== undefined && names.withCurrency.has(word.name)),
  );
  const best = exact.length > 0 ? exact : words.filter(({ name }) => names.loose.has(name));
  return best.map(({ header }) => header);
}

/** "DB %" is no amount, "Rabatt EUR" is no rate. */
function fitsUnit(field: ImportField, { currency, percent }: HeaderWords): boolean {
  if (percent) return field === "discount";
  return currency === undefined || moneyFields.has(field);
}

function reportAmbiguous(
  ambiguous: ReadonlyMap<ImportField, readonly string[]>,
  mapping: FieldMapping,
): readonly ImportFinding[] {
  return [...ambiguous].map(([field, columns]) => {
    const code = isNeeded(field, mapping) ? "import.needed-column-ambiguous" : "import.column-ambiguous";
    return importFinding(code, {}, { field, candidates: columns.join(", ") });
  });
}

const partsOfRevenue: readonly ImportField[] = ["unit_price", "quantity", "discount", "discount_amount"];

function isNeeded(field: ImportField, mapping: FieldMapping): boolean {
  if (field === "date" || field === "revenue") return true;
  // Without a column for revenue it is computed from these, and a discount left away would make it too high.
  return !mapping.has("revenue") && partsOfRevenue.includes(field);
}

function reportMissing(
  headers: readonly string[],
  mapping: FieldMapping,
  ambiguous: ReadonlyMap<ImportField, readonly string[]>,
): readonly ImportFinding[] {
  const columns = headers.join(", ");
  const isOpen = (field: ImportField) => !mapping.has(field) && !ambiguous.has(field);
  const findings: ImportFinding[] = [];
  if (isOpen("date")) findings.push(importFinding("import.needed-column-missing", {}, { field: "date", columns }));
  if (!revenueSources.some((fields) => fields.every((field) => !isOpen(field))))
    findings.push(importFinding("import.revenue-missing", {}, { columns }));
  return findings;
}
