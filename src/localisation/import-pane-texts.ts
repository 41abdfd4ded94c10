import { importPaneTextsDe } from "./import-pane-texts.de";
import { importPaneTextsEn, type ImportPaneTexts } from "./import-pane-texts.en";
import type { Language } from "./language";

export type { ImportPaneTexts };

const texts: Readonly<Record<Language, ImportPaneTexts>> = { de: importPaneTextsDe, en: importPaneTextsEn };

/** Texts of the import in one language; apart from those of the other screens, because not everybody opens it. */
export function importPaneTexts(language: Language): ImportPaneTexts {
  return texts[language];
}
