/** Erases a name from what stands in a file beside its cells: comments, drawings, charts, caches, properties. */
import type { PersonTerms } from "../domain/life/person-names";
import { doesName, replaceNames } from "../domain/life/person-names";
import { partTexts, replaceTexts } from "../package/replace-texts";

export interface ErasedFile {
  readonly bytes: Uint8Array;
  /** Parts of the file in which the name was replaced. */
  readonly replaced: readonly string[];
  /** Parts that still have it: names of sheets, tables and columns, formulas. */
  readonly left: readonly string[];
}

/**
 * The file with another name in the place of the person's.
 * @param kept texts of cells that stay, such as headers, which must say the same as the parts that mean them
 */
export function eraseTexts(
  file: Uint8Array,
  terms: PersonTerms,
  replacement: string,
  kept: ReadonlySet<string> = new Set(),
): ErasedFile {
  const { bytes, parts } = replaceTexts(file, (text) =>
    kept.has(text) ? text : replaceNames(text, terms, replacement),
  );
  return { bytes, replaced: parts, left: partsThatName(bytes, terms).map(([part]) => part) };
}

/** Parts of a file that name the person, with the lines that do. */
export function partsThatName(
  file: Uint8Array,
  terms: PersonTerms,
): readonly (readonly [part: string, lines: readonly string[]])[] {
  return [...partTexts(file)].flatMap(([part, text]) => {
    const lines = text.split("\n").filter((line) => doesName(line, terms));
    return lines.length === 0 ? [] : [[part, lines] as const];
  });
}
