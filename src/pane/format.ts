/** Numbers, dates and lists as readers of the pane's language write them. */
import type { Language } from "../localisation/language";

export interface PaneFormat {
  readonly locale: string;
  /** A share from 0 to 1 as "42 %"; "0 %" and "100 %" only for nothing and all. */
  readonly percent: (share: number) => string;
  readonly number: (value: number) => string;
  /** An ISO date as "12.11.2026"; other text stays. */
  readonly date: (iso: string) => string;
  /** Name of a month, 1 to 12. */
  readonly month: (month: number) => string;
  readonly list: (names: readonly string[]) => string;
  /** Name of a currency by its ISO code; the code itself where it is unknown. */
  readonly currencyName: (code: string) => string;
}

/** Office's own regional variant of the language where it has one: Swiss numbers in a Swiss Excel. */
export function paneLocale(language: Language, displayLanguage: string): string {
  return displayLanguage.toLowerCase().startsWith(`${language}-`) ? displayLanguage : language;
}

export function createFormat(locale: string): PaneFormat {
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(locale);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  const list = new Intl.ListFormat(locale, { type: "unit", style: "short" });
  const currencies = new Intl.DisplayNames(locale, { type: "currency", fallback: "code" });
  return {
    locale,
    percent: (share) => percent.format(neitherNothingNorAll(share)),
    number: (value) => number.format(value),
    date: (iso) => (/^\d{4}-\d{2}-\d{2}$/.test(iso) ? date.format(new Date(`${iso}T00:00:00Z`)) : iso),
    month: (index) => month.format(new Date(Date.UTC(2000, index - 1, 1))),
    list: (names) => list.format(names),
    currencyName: (code) => (/^[A-Za-z]{3}$/.test(code) ? (currencies.of(code.toUpperCase()) ?? code) : code),
  };
}

/** More than nothing is 1 % at least, less than all 99 % at most; what sums of fractions leave over does not count. */
function neitherNothingNorAll(share: number): number {
  const isPart = share > 1e-9 && share < 1 - 1e-9;
  return isPart ? Math.min(Math.max(share, 0.01), 0.99) : share;
}
