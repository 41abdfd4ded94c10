import { currencyMarks, percentMarks, thousandsMarks } from "../../localisation/import-headers";

/** What the header of a column says: its bare name, and the unit that stands beside it. */
export interface HeaderWords {
  /** Lower case letters and digits only, "ö" as "oe". */
  readonly name: string;
  /** ISO code, or "$" where several currencies are meant. */
  readonly currency: string | undefined;
  readonly percent: boolean;
  readonly thousands: boolean;
}

const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** Takes a header apart: "Nettoerlös EUR" is the name "nettoerloes" in EUR, "Rabatt (%)" the name "rabatt" in percent. */
export function parseHeader(header: string): HeaderWords {
  const words = wordsOf(header);
  const isMark = (word: string) =>
    currencyOf(word) !== undefined || isIn(percentMarks, word) || isIn(thousandsMarks, word);
  const name = words.filter((word) => !isMark(word) && word !== "in");
  return {
    name: name.map(foldUmlauts).join(""),
    currency: words.map(currencyOf).find((currency) => currency !== undefined),
    percent: words.some((word) => isIn(percentMarks, word)),
    thousands: words.some((word) => isIn(thousandsMarks, word)),
  };
}

/** ISO code of a currency as people write it ("€", "Euro", "eur"), "$" for any dollar; undefined if it is none we know. */
export function currencyOf(text: string): string | undefined {
  const key = text.trim().toLowerCase();
  return Object.hasOwn(currencyMarks, key) ? currencyMarks[key] : undefined;
}

const isIn = (words: readonly string[], word: string) => words.includes(word);

function wordsOf(header: string): readonly string[] {
  const apart = header
    .normalize("NFC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/(?<!\b[tk])([%€$£])/g, " $1 ");
  return apart.split(/[^\p{L}\p{N}%€$£]+/u).filter((word) => word !== "");
}

function foldUmlauts(word: string): string {
  return word
    .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}
