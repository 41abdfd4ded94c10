import type { Language } from "./language";
import { repairPaneTextsDe } from "./repair-pane-texts.de";
import { repairPaneTextsEn, type RepairPaneTexts } from "./repair-pane-texts.en";

export type { RepairPaneTexts };

const texts: Readonly<Record<Language, RepairPaneTexts>> = { de: repairPaneTextsDe, en: repairPaneTextsEn };

/** Texts of the screen that checks and repairs, in one language; loaded with it. */
export function repairPaneTexts(language: Language): RepairPaneTexts {
  return texts[language];
}
