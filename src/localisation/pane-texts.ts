import type { Language } from "./language";
import { paneTextsDe } from "./pane-texts.de";
import { paneTextsEn, type PaneTexts } from "./pane-texts.en";

export type { PaneTexts };

const texts: Readonly<Record<Language, PaneTexts>> = { de: paneTextsDe, en: paneTextsEn };

/** All texts of the pane in one language. */
export function paneTexts(language: Language): PaneTexts {
  return texts[language];
}
