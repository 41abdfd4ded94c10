import type { Language } from "./language";
import { samplePaneTextsDe } from "./sample-pane-texts.de";
import { samplePaneTextsEn, type SamplePaneTexts } from "./sample-pane-texts.en";

export type { SamplePaneTexts };

const texts: Readonly<Record<Language, SamplePaneTexts>> = { de: samplePaneTextsDe, en: samplePaneTextsEn };

/** Texts around the sample plan, in one language. */
export function samplePaneTexts(language: Language): SamplePaneTexts {
  return texts[language];
}
