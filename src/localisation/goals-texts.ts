import { goalsTextsDe } from "./goals-texts.de";
import { goalsTextsEn, type GoalsTexts } from "./goals-texts.en";
import type { Language } from "./language";

export type { GoalsTexts };

const texts: Readonly<Record<Language, GoalsTexts>> = { de: goalsTextsDe, en: goalsTextsEn };

/** Texts of the wizard of vision, mission and goals in one language; loaded with it. */
export function goalsTexts(language: Language): GoalsTexts {
  return texts[language];
}
