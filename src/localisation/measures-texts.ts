import type { Language } from "./language";
import { measuresTextsDe } from "./measures-texts.de";
import { measuresTextsEn, type MeasuresTexts } from "./measures-texts.en";

export type { MeasuresTexts };

const texts: Readonly<Record<Language, MeasuresTexts>> = { de: measuresTextsDe, en: measuresTextsEn };

/** Texts of the measures panel in one language; loaded with it. */
export function measuresTexts(language: Language): MeasuresTexts {
  return texts[language];
}
