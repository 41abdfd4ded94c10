import { adoptPaneTextsDe } from "./adopt-pane-texts.de";
import { adoptPaneTextsEn, type AdoptPaneTexts } from "./adopt-pane-texts.en";
import type { Language } from "./language";

export type { AdoptPaneTexts };

/** Texts of taking over what a workbook holds; loaded with that screen. */
export function adoptPaneTexts(language: Language): AdoptPaneTexts {
  return language === "de" ? adoptPaneTextsDe : adoptPaneTextsEn;
}
