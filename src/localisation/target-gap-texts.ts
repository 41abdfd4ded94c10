import type { Language } from "./language";
import { targetGapTextsDe } from "./target-gap-texts.de";
import { targetGapTextsEn, type TargetGapTexts } from "./target-gap-texts.en";

export type { TargetGapTexts };

const texts: Readonly<Record<Language, TargetGapTexts>> = { de: targetGapTextsDe, en: targetGapTextsEn };

/** Texts of the target-gap wizard in one language; loaded with it. */
export function targetGapTexts(language: Language): TargetGapTexts {
  return texts[language];
}
