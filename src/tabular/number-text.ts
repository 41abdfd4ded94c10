import type { DecimalMark } from "./raw-table";

// One text, the numbers it can mean. No column, no context: "1.234" has two readings and says so.

/** What a text means as a number: a value per decimal mark under which it is well formed. */
export interface NumberReading {
  readonly comma: number | undefined;
  readonly point: number | undefined;
  readonly percent: boolean;
  /** ISO code, or the sign itself where several currencies share it ("$", "¥", "kr"). */
  readonly currency: string | undefined;
}

const spaces = "[ \\u00a0\\u2007\\u2009\\u202f]";
const apostrophes = "['’‘´`ʼ]";
const wholeWithGroups = (mark: string) => `[1-9]\\d{0,2}(?:${mark}\\d{3})+`;

/** Well-formed number with this decimal mark; `other` is the dot or comma that may then part thousands. */
function numberPattern(decimal: string, other: string): RegExp {
  const groups = [other, apostrophes, spaces].map(wholeWithGroups).join("|");
  return new RegExp(`^(?:(?:\\d+|${groups})(?:${decimal}\\d+)?|${decimal}\\d+)(?:[eE][+-]?\\d{1,3})?$`);
}

const withComma = numberPattern(",", "\\.");
const withPoint = numberPattern("\\.", ",");
const plainDigits = /^\d{1,15}$/;
const anyDigit = /\d/;
/** Beyond this, a double no longer holds every whole number: such digits are an identifier. */
const tooManyDigits = /^\D*\d{16}/;
/** "12,-" and "12.–" are prices without cents, not negative numbers. */
const centDashes = /([.,])[-–—]{1,2}(?=$|\s|\p{Sc})/u;

const currencySigns: ReadonlyMap<string, string> = new Map([
  ...["€", "eur", "eur.", "euro"].map((sign) => [sign, "EUR"] as const),
  ...["chf", "fr", "fr.", "sfr", "sfr."].map((sign) => [sign, "CHF"] as const),
  ["£", "GBP"],
  ["kr", "kr"],
  ["kr.", "kr"],
]);
const isoCodes = new Set(
  (
    "EUR CHF USD GBP SEK NOK DKK ISK PLN CZK HUF RON BGN HRK RSD UAH RUB TRY JPY CNY INR KRW AUD NZD CAD MXN BRL " +
    "ARS CLP COP ZAR EGP MAD TND ILS AED SAR QAR KWD SGD HKD TWD THB MYR IDR PHP VND DEM ATS FRF ITL NLG"
  ).split(" "),
);
const leadingMark = /^(\p{Sc}|[A-Za-z]{2,4}\.?)/u;
const trailingMark = /(\p{Sc}|[A-Za-z]{2,4}\.?)$/u;

interface Shell {
  body: string;
  negative: boolean;
  signs: number;
  percent: boolean;
  currency: string | undefined;
}

/**
 * The readings of a trimmed, non-empty text; undefined if it is a number under neither decimal mark.
 * Sign, percent sign and currency may stand before or after the digits, parentheses mean minus.
 */
export function readNumberText(text: string): NumberReading | undefined {
  if (plainDigits.test(text)) return { comma: +text, point: +text, percent: false, currency: undefined };
  if (text.length > 60 || !anyDigit.test(text)) return undefined;
  const shell = unwrap(text.replace(centDashes, (_, mark: string) => `${mark}00`));
  if (shell === undefined || tooManyDigits.test(shell.body)) return undefined;
  const comma = withComma.test(shell.body) ? toNumber(shell, ",") : undefined;
  const point = withPoint.test(shell.body) ? toNumber(shell, ".") : undefined;
  if (comma === undefined && point === undefined) return undefined;
  return { comma, point, percent: shell.percent, currency: shell.currency };
}

function toNumber(shell: Shell, decimal: DecimalMark): number {
  const cleaned = shell.body.replace(decimal === "," ? /[^\d,eE+-]/g : /[^\d.eE+-]/g, "").replace(",", ".");
  const size = shell.percent ? percentOf(cleaned) : Number(cleaned);
  return shell.negative && size !== 0 ? -size : size;
}

/** Shifts the decimal point in the text: dividing by 100 would turn 12.3 % into 0.12300000000000001. */
function percentOf(text: string): number {
  return /e/i.test(text) ? Number(text) / 100 : Number(`${text}e-2`);
}

/** Takes sign, percent sign, currency and parentheses off, one layer at a time; undefined if one occurs twice. */
function unwrap(text: string): Shell | undefined {
  const shell: Shell = { body: text, negative: false, signs: 0, percent: false, currency: undefined };
  for (;;) {
    const before = shell.body;
    if (!takeSign(shell) || !takePercent(shell) || !takeCurrency(shell)) return undefined;
    shell.body = shell.body.trim();
    if (shell.body === before) return shell;
  }
}

function takeSign(shell: Shell): boolean {
  const match = /^[-+−–]|[-+−–]$|^\(.*\)$/u.exec(shell.body);
  if (match === null) return true;
  shell.signs += 1;
  shell.negative = match[0] !== "+";
  shell.body = match[0].length > 1 ? shell.body.slice(1, -1) : shell.body.replace(/^[-+−–]|[-+−–]$/u, "");
  return shell.signs === 1;
}

function takePercent(shell: Shell): boolean {
  if (!/^%|%$/.test(shell.body)) return true;
  const isFirst = !shell.percent;
  shell.percent = true;
  shell.body = shell.body.replace(/^%|%$/, "");
  return isFirst;
}

function takeCurrency(shell: Shell): boolean {
  const mark = (leadingMark.exec(shell.body) ?? trailingMark.exec(shell.body))?.[0];
  if (mark === undefined) return true;
  const currency = currencyOf(mark);
  if (currency === undefined || shell.currency !== undefined) return false;
  shell.currency = currency;
  shell.body = shell.body.startsWith(mark) ? shell.body.slice(mark.length) : shell.body.slice(0, -mark.length);
  return true;
}

function currencyOf(mark: string): string | undefined {
  if (isoCodes.has(mark)) return mark;
  return currencySigns.get(mark.toLowerCase()) ?? (/\p{Sc}/u.test(mark) ? mark : undefined);
}
