import { buyingCenterTextsDe } from "./buying-center-texts.de";
import { buyingCenterTextsEn, type BuyingCenterTexts } from "./buying-center-texts.en";
import { sensitiveCategoryTexts } from "./finding-words";
import type { Language } from "./language";

export type { BuyingCenterTexts };

const texts: Readonly<Record<Language, BuyingCenterTexts>> = { de: buyingCenterTextsDe, en: buyingCenterTextsEn };

/** Texts of the buying-center panel in one language; loaded with it. */
export function buyingCenterTexts(language: Language): BuyingCenterTexts {
  return texts[language];
}

/** A special category of personal data, as it stands in the hint beside a note. */
export function sensitiveCategoryName(category: string, language: Language): string {
  return sensitiveCategoryTexts[category]?.[language] ?? category;
}
