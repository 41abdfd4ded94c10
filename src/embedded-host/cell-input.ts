/** What Excel makes of text that is written to a cell through the API: it is read as if it were typed, in English (US). */
import type { CellValue } from "../package/workbook-file";
import { readDate } from "./date-input";

export type CellInput =
  | { readonly kind: "formula"; readonly formula: string }
  /** Said to be text by an apostrophe. */
  | { readonly kind: "text"; readonly text: string }
  /** `numberFormat` is what Excel gives to a cell that has none yet. */
  | { readonly kind: "value"; readonly value: CellValue; readonly numberFormat?: string };

const errors = new Set([
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
]);
const logicals: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false };

/** @param year for dates that are typed without one */
export function readCellInput(input: string, year: number): CellInput {
  if (input === "") return { kind: "value", value: null };
  if (input.startsWith("'")) return { kind: "text", text: input.slice(1) };
  if (input.startsWith("=") && input.length > 1) return { kind: "formula", formula: input };
  // Text that begins with a letter is by far the most frequent, and hardly anything but text.
  const typed = readNumber(input) ?? readLogical(input) ?? readError(input) ?? readDate(input, year);
  if (typed) return { kind: "value", ...typed };
  if (/^[+\-@]./.test(input)) return { kind: "formula", formula: `=${input.replace(/^[+@]/, "")}` };
  return { kind: "value", value: input };
}

interface Typed {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

const numberPattern = /^([+-]?)(\$?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(E[+-]?\d+)?(%?)$/i;

function readNumber(input: string): Typed | undefined {
  const text = input.trim();
  const bracketed = /^\((.*)\)$/.exec(text)?.[1];
  const match = numberPattern.exec(bracketed ?? text);
  if (!match) return undefined;
  const [, sign = "", currency, whole = "", fraction = "", exponent = "", percent] = match;
  if (whole === "" && fraction.length < 2) return undefined;
  const plain = Number(`${sign}${whole.replaceAll(",", "") || "0"}${fraction === "." ? "" : fraction}${exponent}`);
  const value = (bracketed === undefined ? plain : -plain) / (percent ? 100 : 1);
  const numberFormat = typedFormat({ whole, fraction, exponent, percent: percent !== "", currency: currency !== "" });
  return { value, ...(numberFormat && { numberFormat }) };
}

interface Shape {
  readonly whole: string;
  readonly fraction: string;
  readonly exponent: string;
  readonly percent: boolean;
  readonly currency: boolean;
}

function typedFormat({ whole, fraction, exponent, percent, currency }: Shape): string | undefined {
  const decimals = fraction.length > 1 ? ".00" : "";
  if (percent) return `0${decimals}%`;
  if (currency) return `$#,##0${decimals}`;
  if (exponent) return "0.00E+00";
  return whole.includes(",") ? `#,##0${decimals}` : undefined;
}

function readLogical(input: string): Typed | undefined {
  const value = logicals[input.toUpperCase()];
  return value === undefined ? undefined : { value };
}

function readError(input: string): Typed | undefined {
  return errors.has(input.toUpperCase()) ? { value: { error: input.toUpperCase() } } : undefined;
}
