/** The two languages of the product. */
export const languages = ["de", "en"] as const;
export type Language = (typeof languages)[number];

/** True for a language code that the product speaks. */
export function isLanguage(code: string): code is Language {
  return code === "de" || code === "en";
}

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A text in German and in English. */
export const both = (de: string, en: string): Bilingual => ({ de, en });
