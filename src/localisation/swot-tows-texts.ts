import type { Language } from "./language";
import { swotTowsTextsDe } from "./swot-tows-texts.de";
import { swotTowsTextsEn, type SwotTowsTexts } from "./swot-tows-texts.en";

export type { SwotTowsTexts };

const texts: Readonly<Record<Language, SwotTowsTexts>> = { de: swotTowsTextsDe, en: swotTowsTextsEn };

/** Texts of the SWOT and TOWS wizard in one language; loaded with it. */
export function swotTowsTexts(language: Language): SwotTowsTexts {
  return texts[language];
}
