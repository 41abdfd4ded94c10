/**
 * Words in notes about persons that hint at special categories of personal data (GDPR, Article 9) or at private life.
 * A hint, no verdict: the words are chosen so that ordinary business language stays silent, and some hints are missed.
 */
import { germanSensitiveWords } from "./sensitive-words.de";
import { englishSensitiveWords } from "./sensitive-words.en";

export const sensitiveCategories = [
  "health",
  "religion",
  "private_life",
  "politics",
  "union",
  "ethnicity",
  "sexuality",
] as const;
export type SensitiveCategory = (typeof sensitiveCategories)[number];

/** Sources of regular expressions by category; each stands for whole words, whatever their case. */
export type SensitiveWords = Readonly<Record<SensitiveCategory, readonly string[]>>;

export interface SensitiveHint {
  readonly category: SensitiveCategory;
  /** The words as they stand in the text. */
  readonly words: string;
}

const patterns = sensitiveCategories.map((category) => {
  const words = [...germanSensitiveWords[category], ...englishSensitiveWords[category]];
  return { category, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "iu") };
});

/** The hints in a text, at most one of each category, in the order of the categories. */
export function sensitiveHints(text: string): readonly SensitiveHint[] {
  return patterns.flatMap(({ category, pattern }) => {
    const words = pattern.exec(text.normalize())?.[0];
    return words === undefined ? [] : [{ category, words }];
  });
}
