/**
 * How a person is named in texts: by the full name in either order, by the family name, in an e-mail address. What is
 * found is replaced; a first name alone may be anybody's and is only pointed out.
 */

export interface PersonTerms {
  /** What names this person and nobody else. */
  readonly certain: readonly RegExp[];
  /** What may mean another one. */
  readonly doubtful: readonly RegExp[];
}

const titles = /^(?:dr|prof|dipl|ing|mag|herr|frau|mr|mrs|ms|mx|sir|h\.?c|mba|phd|msc|bsc|med|rer|nat|pol|jur)$/i;
const before = "(?<![\\p{L}\\p{N}])";
/** With the s of a possessive, which goes with the name. */
const after = "(?:[’']s|s|[’'])?(?![\\p{L}\\p{N}])";

/**
 * The terms of a name, with further spellings that somebody knows of.
 * @param others names of other persons of the plan: a family name that one of them has too is doubtful
 */
export function personTerms(name: string, spellings: readonly string[], others: readonly string[]): PersonTerms {
  const words = wordsOf(name);
  const [family, first] = [words.at(-1) ?? "", words[0] ?? ""];
  const isShared = others.some((other) => wordsOf(other).some((word) => isSame(word, family)));
  const whole = words.length > 1 ? [name, words.join(" "), `${family}, ${words.slice(0, -1).join(" ")}`] : [];
  const alone =
    words.length > 0 ? spelled(family).map((text) => new RegExp(`${before}${escaped(text)}${after}`, "gu")) : [];
  return {
    certain: [
      ...[...whole, ...spellings]
        .flatMap(spelled)
        .map((text) => new RegExp(`${before}${escaped(text)}${after}`, "giu")),
      ...(words.length > 1 ? spelled(family).map(addressWith) : []),
      ...(isShared && words.length > 1 ? [] : alone),
    ],
    doubtful: [
      ...(isShared && words.length > 1 ? alone : []),
      ...(words.length > 1 ? [new RegExp(`${before}${escaped(first)}${after}`, "gu")] : []),
    ],
  };
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Words of a name without titles and what stands in brackets. */
function wordsOf(name: string): readonly string[] {
  const words = name.replaceAll(/\(.*?\)/g, " ").split(/[\s,]+/);
  return words.filter((word) => word !== "" && !word.split(/[.-]+/).every((part) => part === "" || titles.test(part)));
}

const transliterations: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  Ä: "Ae",
  Ö: "Oe",
  Ü: "Ue",
  ß: "ss",
};

/** As it is, without umlauts, and in capitals. */
function spelled(name: string): readonly string[] {
  const plain = name.replaceAll(/[äöüÄÖÜß]/g, (letter) => transliterations[letter] ?? letter);
  return [...new Set([name, plain, name.toUpperCase(), plain.toUpperCase()])].filter((text) => text.trim() !== "");
}

function escaped(text: string): string {
  return text
    .trim()
    .replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&")
    .replaceAll(/\s+/g, "\\s+");
}

const addressWith = (family: string) =>
  new RegExp(`[\\p{L}\\p{N}._+-]*${escaped(family)}[\\p{L}\\p{N}._+-]*@[\\w.-]+`, "giu");

/** The text with another name in the place of the person's. */
export function replaceNames(text: string, { certain }: PersonTerms, replacement: string): string {
  return certain.reduce((replaced, term) => replaced.replace(term, () => replacement), text);
}

/** True where the text may still name the person. */
export function mayName(text: string, { certain, doubtful }: PersonTerms): boolean {
  return [...certain, ...doubtful].some((term) => text.search(term) >= 0);
}

/** True where the text names the person, and nobody else can be meant. */
export function doesName(text: string, { certain }: PersonTerms): boolean {
  return certain.some((term) => text.search(term) >= 0);
}
