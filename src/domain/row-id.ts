/** Row ids: 8 random Crockford base-32 characters from an injected source (data model, 13). */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** What an id begins with: never a digit or the first letter of a month, or Excel would read some ids as 12E4 or MAR 12. */
const initials = "BCEGHKPQRTVWXYZ";
const idLength = 8;

/** Gives whole numbers from 0 to 31; injected, so that tests repeat. */
export type RandomSource = () => number;

/** A new id that is not among `taken`. */
export function newRowId(random: RandomSource, taken: ReadonlySet<string>): string {
  const initial = initials.charAt(random() % initials.length);
  const id = initial + Array.from({ length: idLength - 1 }, () => alphabet.charAt(random() & 31)).join("");
  return taken.has(id) ? newRowId(random, taken) : id;
}

/** True for text that has the form of a row id. */
export function isRowId(text: string): boolean {
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(text);
}

/** Gives ids one after the other, none twice. */
export function rowIdSource(random: RandomSource, taken: Iterable<string> = []): () => string {
  const used = new Set(taken);
  return () => {
    const id = newRowId(random, used);
    used.add(id);
    return id;
  };
}
