import type { Language } from "./language";
import { reviewTextsDe } from "./review-texts.de";
import { reviewTextsEn, type ReviewTexts } from "./review-texts.en";

export type { ReviewTexts };

const texts: Readonly<Record<Language, ReviewTexts>> = { de: reviewTextsDe, en: reviewTextsEn };

/** Texts of the review in one language; loaded with it. */
export function reviewTexts(language: Language): ReviewTexts {
  return texts[language];
}
