/** How people of a culture type and read numbers, dates and formulas. The API itself always speaks English (US). */
import { addLocale, getLocale } from "numfmt";

export interface CultureFormats {
  /** Tag such as "de-DE", known to the number formats as well. */
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  /** Between the arguments of a function. */
  readonly list: string;
  readonly monthFirst: boolean;
  readonly dateSeparator: string;
  /** The system's short date, as a number format. */
  readonly shortDate: string;
  /** The same with the names of day and month. */
  readonly longDate: string;
  /** The system's time without and with seconds, as number formats. */
  readonly shortTime: string;
  readonly longTime: string;
  readonly true: string;
  readonly false: string;
  /** Full and short names from January on. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly currency: { readonly symbol: string; readonly stands: "before" | "after" };
  /** What stands for Excel's error values where they have names of their own. */
  readonly errors: Readonly<Record<string, string>>;
}

const germanMonths = ["Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"];
const germanErrors = {
  "#VALUE!": "#WERT!",
  "#REF!": "#BEZUG!",
  "#NUM!": "#ZAHL!",
  "#N/A": "#NV",
  "#SPILL!": "#ÜBERLAUF!",
};

const known = new Map<string, CultureFormats>();

/** The formats of a culture; those of English (US) where it is unknown. */
export function cultureFormats(culture: string): CultureFormats {
  const found = known.get(culture) ?? readCulture(culture);
  known.set(culture, found);
  return found;
}

function readCulture(culture: string): CultureFormats {
  const locale = getLocale(culture);
  if (!locale || !isKnownToDates(culture)) return cultureFormats("en-US");
  const isGerman = /^de\b/i.test(culture);
  // Excel shortens German months without a point and to three letters, other than the common locale data.
  if (isGerman) addLocale({ ...locale, mmm: germanMonths }, culture);
  return {
    name: culture,
    decimal: locale.decimal,
    group: locale.group,
    list: locale.decimal === "," ? ";" : ",",
    monthFirst: locale.preferMDY,
    ...datePatterns(culture),
    longDate: longDate(culture),
    shortTime: isGerman ? "hh:mm" : "h:mm AM/PM",
    longTime: isGerman ? "hh:mm:ss" : "h:mm:ss AM/PM",
    true: locale.bool[0] ?? "TRUE",
    false: locale.bool[1] ?? "FALSE",
    months: locale.mmmm,
    shortMonths: isGerman ? germanMonths : locale.mmm.map((name) => name.replace(/\.$/, "")),
    currency: isGerman ? { symbol: "€", stands: "after" } : { symbol: "$", stands: "before" },
    errors: isGerman ? germanErrors : {},
  };
}

function isKnownToDates(culture: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf([culture]).length > 0;
}

const namedParts: Readonly<Record<string, string>> = { weekday: "dddd", day: "d", month: "mmmm", year: "yyyy" };

function longDate(culture: string): string {
  const parts = new Intl.DateTimeFormat(culture, { dateStyle: "full" }).formatToParts(new Date(2026, 2, 5));
  return parts.map(({ type, value }) => namedParts[type] ?? value).join("");
}

/** Two digits for day and month as Windows has them, but for English (US). */
function datePatterns(culture: string): Pick<CultureFormats, "shortDate" | "dateSeparator"> {
  const parts = new Intl.DateTimeFormat(culture, { year: "numeric", month: "numeric", day: "numeric" }).formatToParts(
    new Date(2026, 2, 5),
  );
  const width = culture === "en-US" ? 1 : 2;
  const codes: Readonly<Record<string, string>> = { year: "yyyy", month: "m".repeat(width), day: "d".repeat(width) };
  return {
    shortDate: parts.map(({ type, value }) => codes[type] ?? value).join(""),
    dateSeparator: parts.find(({ type }) => type === "literal")?.value ?? "/",
  };
}
