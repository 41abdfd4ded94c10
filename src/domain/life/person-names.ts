/**
 * How a person is named in texts: by the full name in either order, by the family name, in an e-mail address. What is
 * found is replaced; a first name or a short name alone may be anybody's or anything and is only pointed out.
 */

export interface PersonTerms {
  /** What names this person and nobody else. */
  readonly certain: readonly RegExp[];
  /** What may mean another one. */
  readonly doubtful: readonly RegExp[];
  /** First and family name as addresses of pages and mailboxes have them: `ida-oez`, `idaoez`. */
  readonly addresses: readonly RegExp[];
}

const titles = /^(?:dr|prof|dipl|ing|mag|herr|frau|mr|mrs|ms|mx|sir|h\.?c|mba|phd|msc|bsc|med|rer|nat|pol|jur)$/i;
const before = "(?<![\\p{L}\\p{N}])";
/** With the s of a possessive, which goes with the name. */
const after = "(?:[’']s|s|[’'])?(?![\\p{L}\\p{N}])";

/** What a plan knows of a person's names, and of those who may be meant by the same words. */
export interface KnownNames {
  readonly name: string;
  /** The initials of a team member; fewer than two letters are looked for nowhere. */
  readonly shortName?: string;
  /** Further spellings that somebody knows of; they are certain. */
  readonly spellings?: readonly string[];
  /** Names of other persons: a family name that one of them has too is doubtful. */
  readonly others?: readonly string[];
  /** Names of companies, units, product groups: a family name that stands in one of them is doubtful. */
  readonly things?: readonly string[];
}

/** The terms by which texts name a person. */
export function personTerms(known: KnownNames): PersonTerms {
  const { name, shortName = "", spellings = [], others = [], things = [] } = known;
  const words = wordsOf(name);
  const [family, first] = [words.at(-1) ?? "", words[0] ?? ""];
  const hasSeveral = words.length > 1;
  const alone = spelled(family).map((text) => new RegExp(`${before}${escaped(text)}${after}`, "gu"));
  const isOfThing = things.some((thing) => alone.some((term) => new RegExp(term, "iu").test(thing)));
  const isOfOther = hasSeveral && others.some((other) => wordsOf(other).some((word) => isSame(word, family)));
  const isDoubtful = isOfThing || isOfOther;
  const whole = hasSeveral ? [name, words.join(" "), `${family}, ${words.slice(0, -1).join(" ")}`] : [];
  return {
    certain: [
      ...[...whole, ...spellings]
        .flatMap(spelled)
        .map((text) => new RegExp(`${before}${escaped(text)}${after}`, "giu")),
      ...(hasSeveral ? spelled(family).map(addressWith) : []),
      ...(isDoubtful ? [] : alone),
    ],
    doubtful: [
      ...(isDoubtful ? alone : []),
      ...(hasSeveral ? [new RegExp(`${before}${escaped(first)}${after}`, "gu")] : []),
      ...(isInitials(shortName) ? [new RegExp(`${before}${escaped(shortName)}${after}`, "gu")] : []),
    ],
    addresses: hasSeveral ? addressesOf(first, family) : [],
  };
}

const isInitials = (shortName: string) => (shortName.match(/\p{L}/gu) ?? []).length > 1;

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

function addressesOf(first: string, family: string): readonly RegExp[] {
  const pairs = spelled(first).flatMap((one) =>
    spelled(family).map((other) => [escaped(one), escaped(other)] as const),
  );
  const joint = String.raw`[\s._+-]*`;
  return pairs.flatMap(([one, other]) => [
    new RegExp(`${before}${one}${joint}${other}`, "iu"),
    new RegExp(`${before}${other}${joint}${one}`, "iu"),
  ]);
}

/** True where the address of a page, a mailbox or a file leads to the person. */
export function doesAddress(address: string, terms: PersonTerms): boolean {
  const plain = plainAddress(address);
  return doesName(plain, terms) || terms.addresses.some((term) => term.test(plain));
}

/** `%C3%96z` is Öz. */
function plainAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The text with another name in the place of the person's. */
export function replaceNames(text: string, { certain }: PersonTerms, replacement: string): string {
  return certain.reduce((replaced, term) => replaced.replace(term, () => replacement), text);
}

/** True where the text may still name the person. Of a formula only its texts may: `AB$1` is an address. */
export function mayName(text: string, terms: PersonTerms): boolean {
  const texts = text.startsWith("=") ? (text.match(/"[^"]*"/g) ?? []).join("\n") : text;
  return doesName(text, terms) || terms.doubtful.some((term) => texts.search(term) >= 0);
}

/** True where the text names the person, and nobody else can be meant. */
export function doesName(text: string, { certain }: PersonTerms): boolean {
  return certain.some((term) => text.search(term) >= 0);
}
