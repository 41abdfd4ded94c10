/** What Excel makes of text that is typed into a cell. Text that is written through the API is typed in English (US). */
import type { CellValue } from "../package/workbook-file";
import { cultureFormats, type CultureFormats } from "./culture";
import { readDate } from "./date-input";

export type CellInput =
  | { readonly kind: "formula"; readonly formula: string }
  /** Said to be text by an apostrophe. */
  | { readonly kind: "text"; readonly text: string }
  /** `numberFormat` is what Excel gives to a cell that has none yet. */
  | { readonly kind: "value"; readonly value: CellValue; readonly numberFormat?: string };

const errors = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
];

/**
 * @param year for dates that are typed without one
 * @param culture formulas stay as they are typed; see `formula-culture.ts`
 */
export function readCellInput(
  input: string,
  year: number,
  culture: CultureFormats = cultureFormats("en-US"),
): CellInput {
  if (input === "") return { kind: "value", value: null };
  if (input.startsWith("'")) return { kind: "text", text: input.slice(1) };
  if (input.startsWith("=") && input.length > 1) return { kind: "formula", formula: input };
  // Text that begins with a letter is by far the most frequent, and hardly anything but text.
  const typed =
    readNumber(input, culture) ??
    readLogical(input, culture) ??
    readError(input, culture) ??
    readDate(input, year, culture);
  if (typed) return { kind: "value", ...typed };
  if (/^[+\-@]./.test(input)) return { kind: "formula", formula: `=${input.replace(/^[+@]/, "")}` };
  return { kind: "value", value: input };
}

interface Typed {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

const patterns = new Map<CultureFormats, RegExp>();

function numberPattern(culture: CultureFormats): RegExp {
  const found = patterns.get(culture) ?? createNumberPattern(culture);
  patterns.set(culture, found);
  return found;
}

function createNumberPattern({ decimal, group, currency }: CultureFormats): RegExp {
  // A space that groups digits may be typed as any space.
  const grouping = /^\s$/.test(group) ? "\\s" : literal(group);
  const symbol = `(${literal(currency.symbol)})`;
  const [before, after] = currency.stands === "before" ? [`${symbol}?`, "()"] : ["()", `(?: ?${symbol})?`];
  const digits = `(\\d{1,3}(?:${grouping}\\d{3})+|\\d*)(${literal(decimal)}\\d*)?(E[+-]?\\d+)?`;
  return new RegExp(`^([+-]?)${before}${digits}( ?%)?${after}$`, "i");
}

function literal(sign: string): string {
  return sign.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function readNumber(input: string, culture: CultureFormats): Typed | undefined {
  const text = input.trim();
  const bracketed = /^\((.*)\)$/.exec(text)?.[1];
  const match = numberPattern(culture).exec(bracketed ?? text);
  if (!match) return undefined;
  const [, sign = "", before, whole = "", fraction = "", exponent = "", percent = "", after] = match;
  if (whole === "" && fraction.length < 2) return undefined;
  const digits = whole.replace(/\D/g, "") || "0";
  const plain = Number(`${sign}${digits}${fraction.length > 1 ? `.${fraction.slice(1)}` : ""}${exponent}`);
  const value = (bracketed === undefined ? plain : -plain) / (percent ? 100 : 1);
  const isGrouped = whole !== digits && whole !== "";
  const numberFormat = typedFormat({ isGrouped, fraction, exponent, percent, currency: before || after }, culture);
  return { value, ...(numberFormat && { numberFormat }) };
}

interface Shape {
  readonly isGrouped: boolean;
  readonly fraction: string;
  readonly exponent: string;
  readonly percent: string;
  readonly currency: string | undefined;
}

function typedFormat(
  { isGrouped, fraction, exponent, percent, currency }: Shape,
  culture: CultureFormats,
): string | undefined {
  const decimals = fraction.length > 1 ? ".00" : "";
  if (percent) return `0${decimals}%`;
  if (currency)
    return culture.currency.stands === "before" ? `${currency}#,##0${decimals}` : `#,##0${decimals} "${currency}"`;
  if (exponent) return "0.00E+00";
  return isGrouped ? `#,##0${decimals}` : undefined;
}

function readLogical(input: string, culture: CultureFormats): Typed | undefined {
  const typed = input.toUpperCase();
  if (typed === culture.true) return { value: true };
  return typed === culture.false ? { value: false } : undefined;
}

function readError(input: string, culture: CultureFormats): Typed | undefined {
  if (!input.startsWith("#")) return undefined;
  const found = errors.find((error) => (culture.errors[error] ?? error) === input.toUpperCase());
  return found === undefined ? undefined : { value: { error: found } };
}
