import { parseHeader } from "../import/parse-header";

const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/**
 * A word of a cell as words are compared: lower case, "ö" as "oe", letters and digits only. A cell of signs alone ("++",
 * "✓") keeps them.
 */
export function foldWord(text: string): string {
  const lower = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  const letters = lower.replace(/[^\p{L}\p{N}]+/gu, "");
  return letters === "" ? lower.replace(/\s+/g, "") : letters;
}

/** The name in a header, without its unit: as `parseHeader`, but signs alone ("#") stay. */
export function headerName(header: string): string {
  const { name } = parseHeader(header.replace(/\s+/g, " "));
  return name === "" ? foldWord(header) : name;
}

/** A look-up from folded words to what they stand for; of a word that stands twice the first counts. */
export function wordIndex<T>(
  entries: Iterable<readonly [meaning: T, words: readonly string[]]>,
  fold: (word: string) => string = foldWord,
): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  for (const [meaning, words] of entries) {
    for (const word of words.map(fold)) if (word !== "" && !index.has(word)) index.set(word, meaning);
  }
  return index;
}
