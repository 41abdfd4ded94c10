import type { Language } from "./language";
import { wizardTextsDe } from "./wizard-texts.de";
import { wizardTextsEn, type WizardTexts } from "./wizard-texts.en";

export type { WizardTexts };

const texts: Readonly<Record<Language, WizardTexts>> = { de: wizardTextsDe, en: wizardTextsEn };

/** Texts that all wizards share, in one language; loaded with the first wizard. */
export function wizardTexts(language: Language): WizardTexts {
  return texts[language];
}
