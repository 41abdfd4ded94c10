import { dollars } from "../../localisation/import-headers";
import { moneyFields, type FieldMapping } from "./import-fields";
import { importFinding, type ImportFinding } from "./import-findings";
import type { LineColumns } from "./line-columns";
import { currencyOf, parseHeader } from "./parse-header";

/** Findings on headers of money columns that name another currency than the plan's, or thousands. */
export function checkMoneyHeaders(mapping: FieldMapping, wanted: string): readonly ImportFinding[] {
  return [...mapping].flatMap(([field, column]) => {
    if (!moneyFields.has(field)) return [];
    const { currency, thousands } = parseHeader(column);
    const findings: ImportFinding[] = [];
    if (thousands) findings.push(importFinding("import.header-thousands", { column }, {}));
    if (currency !== undefined && !isSameCurrency(currency, wanted))
      findings.push(importFinding("import.header-currency-differs", { column }, { currency, wanted }));
    return findings;
  });
}

/** The currency that a row names and that is not the plan's; undefined where there is none. */
export function otherCurrencyOf({ texts, numbers }: LineColumns, row: number, wanted: string): string | undefined {
  const named = texts.get("currency")?.values[row];
  const currency = named === undefined ? undefined : (currencyOf(named) ?? named.toUpperCase());
  if (currency !== undefined && !isSameCurrency(currency, wanted)) return currency;
  for (const field of moneyFields) {
    const written = numbers.get(field)?.currencies[row];
    if (written !== undefined && !isSameCurrency(written, wanted)) return written;
  }
  return undefined;
}

function isSameCurrency(currency: string, wanted: string): boolean {
  return currency === wanted.toUpperCase() || (currency === "$" && dollars.includes(wanted.toUpperCase()));
}

/** How many line numbers a finding on several lines names. */
const listedLines = 10;

/** "3, 7, 12 …": the places of a finding on several lines. */
export function listLines(lines: readonly number[]): string {
  const listed = lines.slice(0, listedLines).join(", ");
  return lines.length > listedLines ? `${listed} …` : listed;
}

/** One finding per other currency, with the lines that bear it. */
export function reportOtherCurrencies(
  lines: readonly { readonly line: number; readonly currency: string }[],
  wanted: string,
): readonly ImportFinding[] {
  const currencies = [...new Set(lines.map(({ currency }) => currency))];
  return currencies.map((currency) => {
    const places = lines.filter((line) => line.currency === currency).map(({ line }) => line);
    const params = { currency, wanted, count: places.length, lines: listLines(places) };
    return importFinding("import.other-currency", {}, params);
  });
}
