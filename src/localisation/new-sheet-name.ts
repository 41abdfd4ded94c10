import type { Language } from "./language";

const words = { de: "Tabelle", en: "Sheet" } as const;

/** The name that Excel gives to a new worksheet. */
export function newSheetName(number: number, language: Language): string {
  return `${words[language]}${number}`;
}
