import type { Language } from "./language";

/** An ISO date as the reader writes it: 04.07.1996 in German, as it is in English; other text stays. */
export function formatIsoDate(text: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match && language === "de" ? `${match[3]}.${match[2]}.${match[1]}` : text;
}
