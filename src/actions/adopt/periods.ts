/** Reads headers that are years, quarters and months: "2024", "GJ 2023/24", "Plan 2026", "Q1/25", "Jan 2024", "03.2024". */
import { figureWords, monthNames, quarterWords, sumWords, yearWords } from "../../localisation/adoption-words";
import { foldWord, wordIndex } from "./fold-word";

export type FigureKind = "actual" | "target" | "forecast";

export interface Period {
  /** Undefined where the header leaves it to a line above or to the title. */
  readonly year: number | undefined;
  /** A year that ends in another calendar year: "2023/24" is a fiscal year as it stands. */
  readonly unit: "year" | "quarter" | "month";
  /** Month 1 to 12, quarter 1 to 4; 0 for a year. */
  readonly part: number;
  /** Undefined where the header does not say it. */
  readonly figure: FigureKind | undefined;
}

const months = wordIndex(monthNames.map((words, index) => [index + 1, words] as const));
const figures = wordIndex<FigureKind>([
  ["actual", figureWords.actual],
  ["target", figureWords.target],
  ["forecast", figureWords.forecast],
]);
const fillers = new Set([...yearWords, ...quarterWords].map(foldWord));
const sums = new Set(sumWords.map(foldWord));
const quarters = quarterWords.map(foldWord).join("|");

/** Whether a header sums or compares the periods beside it. */
export function isSumHeader(header: string): boolean {
  const words = header.split(/[^\p{L}\p{N}ΣΔØ]+/u).map(foldWord);
  return words.some((word) => sums.has(word)) || sums.has(foldWord(header));
}

/** What a figure is by a word for it ("Plan", "actual"); undefined for other text. */
export function figureOf(text: string): FigureKind | undefined {
  return figures.get(foldWord(text));
}

const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/;

/** The period that a header names; undefined where it names none, or says more than a period. */
export function readPeriod(header: string): Period | undefined {
  const iso = isoDay.exec(header.trim());
  if (iso) return { year: Number(iso[1]), unit: "month", part: Number(iso[2]), figure: undefined };
  const words = splitPeriod(header);
  // two digits alone are a number like any other
  if (words.length === 1 && /^\d\d?$/.test(words[0] ?? "")) return undefined;
  const found: { year?: number; month?: number; quarter?: number; figure?: FigureKind } = {};
  for (const word of words) {
    const year = yearOf(word);
    const [month, quarter, figure] = [months.get(word), quarterOf(word), figures.get(word)];
    if (year !== undefined && found.year === undefined) found.year = year;
    else if (month !== undefined && found.month === undefined) found.month = month;
    else if (quarter !== undefined && found.quarter === undefined) found.quarter = quarter;
    else if (figure !== undefined && found.figure === undefined) found.figure = figure;
    else if (!fillers.has(word)) return undefined;
  }
  return periodOf(found);
}

function periodOf(found: { year?: number; month?: number; quarter?: number; figure?: FigureKind }): Period | undefined {
  const { year, month, quarter, figure } = found;
  if (month !== undefined && quarter !== undefined) return undefined;
  if (month !== undefined) return { year, unit: "month", part: month, figure };
  if (quarter !== undefined) return { year, unit: "quarter", part: quarter, figure };
  return year === undefined ? undefined : { year, unit: "year", part: 0, figure };
}

/** Words of a header; "2023/24" becomes the year in which it ends, "03/2024" and "03.2024" a month and a year. */
function splitPeriod(header: string): readonly string[] {
  const text = header
    .toLowerCase()
    .replace(/\b((?:19|20)\d\d)\s*[/-]\s*((?:19|20)?\d\d)\b/g, (whole, first: string, last: string) =>
      spanYear(whole, first, last),
    )
    .replace(
      /\b(0?[1-9]|1[0-2])[./-]((?:19|20)\d\d)\b/g,
      (_, month: string, year: string) => `${monthNames[Number(month) - 1]?.[0] ?? ""} ${year}`,
    )
    .replace(
      /\b((?:19|20)\d\d)-(0[1-9]|1[0-2])\b/g,
      (_, year: string, month: string) => `${monthNames[Number(month) - 1]?.[0] ?? ""} ${year}`,
    )
    .replace(/\b([1-4])\.\s*(?=quartal)/g, "q$1 ")
    .replace(/(\d)\s*\.(?=\s|$)/g, "$1");
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return words.flatMap(partAtDigits).map(foldWord);
}

/** "2023/24" ends in 2024; "2023-05" is no span of years. */
function spanYear(whole: string, first: string, last: string): string {
  const end = last.length === 4 ? Number(last) : Number(first.slice(0, 2)) * 100 + Number(last);
  return end === Number(first) + 1 ? ` ${end} ` : whole;
}

/** "fy24", "ist2023" and "jan24" are two words; "q1" is one. */
function partAtDigits(word: string): readonly string[] {
  const [, letters, digits] = /^(\p{L}{2,})(\d{2}|\d{4})$/u.exec(word) ?? [];
  return letters === undefined || digits === undefined ? [word] : [letters, digits];
}

function yearOf(word: string): number | undefined {
  if (/^(?:19|20)\d\d$/.test(word)) return Number(word);
  return /^[0-4]\d$/.test(word) ? 2000 + Number(word) : undefined;
}

function quarterOf(word: string): number | undefined {
  const [, before, after] = new RegExp(`^(?:(?:${quarters})([1-4])|([1-4])(?:${quarters}))$`).exec(word) ?? [];
  const part = before ?? after;
  return part === undefined ? undefined : Number(part);
}
