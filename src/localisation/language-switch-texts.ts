/** Messages about the language of a plan. */
import type { Language } from "./language";

interface KeptName {
  readonly kind: "sheet" | "column";
  readonly sheet: string;
  readonly name: string;
  readonly wanted: string;
}

const names = { de: { de: "Deutsch", en: "Englisch" }, en: { de: "German", en: "English" } } as const;

const en = {
  language: (path: string, of: Language) => `"${path}" is a plan in ${names.en[of]}.`,
  switched: (path: string, to: Language) =>
    `"${path}" is now in ${names.en[to]}. What people have written or renamed is unchanged.`,
  wouldSwitch: (path: string, to: Language) => `"${path}" would be brought into ${names.en[to]}. Nothing was written.`,
  unchanged: (path: string, of: Language) => `"${path}" is in ${names.en[of]} already. Nothing was changed.`,
  kept: ({ kind, sheet, name, wanted }: KeptName) =>
    kind === "sheet"
      ? `Sheet “${name}” keeps its name: another sheet is called “${wanted}”.`
      : `${sheet}: column “${name}” keeps its header: another column is called “${wanted}”.`,
};

export type LanguageSwitchTexts = typeof en;

const de: LanguageSwitchTexts = {
  language: (path, of) => `„${path}“ ist ein Plan in ${names.de[of]}.`,
  switched: (path, to) =>
    `„${path}“ ist jetzt in ${names.de[to]}. Was Sie eingetragen oder umbenannt haben, ist unverändert.`,
  wouldSwitch: (path, to) => `„${path}“ würde auf ${names.de[to]} umgestellt. Es wurde nichts geschrieben.`,
  unchanged: (path, of) => `„${path}“ ist schon in ${names.de[of]}. Es wurde nichts verändert.`,
  kept: ({ kind, sheet, name, wanted }) =>
    kind === "sheet"
      ? `Blatt „${name}“ behält seinen Namen: Ein anderes Blatt heißt „${wanted}“.`
      : `${sheet}: Spalte „${name}“ behält ihre Überschrift: Eine andere Spalte heißt „${wanted}“.`,
};

export const languageSwitchTexts = { en, de } as const;
