/** Short names of the team: who is meant by a name in an existing workbook, and how a new member is called. */

export interface TeamMember {
  readonly shortName: string;
  readonly name: string | null;
}

const fold = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();
const titles = /(?:^|\s)(?:Dr|Prof|Dipl|Ing|Mr|Mrs|Ms|Herr|Hr|Frau|Fr)\b\.?(?:-Ing\.?)?/g;

/** The words of a name without titles; "Müller, Max" is "Max Müller". */
function wordsOf(name: string): readonly string[] {
  const [last = "", first] = name.split(",");
  const ordered = first === undefined ? name : `${first} ${last}`;
  return ordered
    .replace(titles, " ")
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
}

/** Who of the team is meant: by short name, by name, or by a last name that only one member has. */
export function findMember(text: string, team: readonly TeamMember[]): TeamMember | undefined {
  const wanted = fold(text);
  const byName = team.find(({ shortName, name }) => fold(shortName) === wanted || fold(name ?? "") === wanted);
  if (byName !== undefined) return byName;
  const words = wordsOf(text).map(fold);
  const sameWords = team.filter(({ name }) => sameSet(wordsOf(name ?? "").map(fold), words));
  const sameLast =
    words.length === 1
      ? team.filter(
          ({ name }) =>
            wordsOf(name ?? "")
              .map(fold)
              .at(-1) === words[0],
        )
      : [];
  const [only, ...others] = sameWords.length > 0 ? sameWords : sameLast;
  return others.length === 0 ? only : undefined;
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && one.join(" ") === other.join(" ");
}

/** A short name that nobody has: "Max Müller" is MM, then MMü; a single word stays as it is. */
export function newShortName(name: string, team: readonly TeamMember[]): string {
  const words = wordsOf(name);
  const last = words.at(-1) ?? name.trim();
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join("");
  const longer = Array.from({ length: last.length }, (_, index) => initials.slice(0, -1) + last.slice(0, index + 1));
  const candidates = words.length > 1 ? [initials, ...longer] : [last];
  const numbered = Array.from({ length: team.length + 1 }, (_, index) => `${candidates[0] ?? last}${index + 2}`);
  const isFree = (short: string) => !team.some(({ shortName }) => fold(shortName) === fold(short));
  return [...candidates, ...numbered].find(isFree) ?? last;
}

/** The persons that a cell names: "Müller / Schulz", "AB; CD", "Anna und Bernd". */
export function splitPeople(text: string): readonly string[] {
  return text
    .split(/[;/&+\n]|,(?!\s*\p{Lu}\p{Ll}+\s*$)|\bund\b|\band\b/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
