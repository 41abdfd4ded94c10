/** Words that stand for codes in the sentences of findings. */
import type { Bilingual, Language } from "./language";

/** "Ebenso in den Zeilen 7, 9." */
export const alsoInRows: Readonly<Record<Language, (rows: string, count: number) => string>> = {
  de: (rows, count) => (count === 1 ? `Ebenso in Zeile ${rows}.` : `Ebenso in ${count} weiteren Zeilen: ${rows}.`),
  en: (rows, count) =>
    count === 1 ? `The same holds for row ${rows}.` : `The same holds for ${count} more rows: ${rows}.`,
};

/** Reason, advice and repair of a finding, as lines of a report. */
export const reportWords: Readonly<
  Record<Language, { why: (text: string) => string; todo: (text: string) => string; repair: (code: string) => string }>
> = {
  de: {
    why: (text) => `Warum: ${text}`,
    todo: (text) => `Tun: ${text}`,
    repair: (code) => `Reparatur: kap repair (${code})`,
  },
  en: {
    why: (text) => `Why: ${text}`,
    todo: (text) => `Do: ${text}`,
    repair: (code) => `Repair: kap repair (${code})`,
  },
};

/** Special categories of personal data, as they stand behind "Angabe zu …" and "about the … of a person". */
export const sensitiveCategoryTexts: Readonly<Record<string, Bilingual>> = {
  health: { de: "Gesundheit", en: "health" },
  religion: { de: "Religion oder Weltanschauung", en: "religion or belief" },
  private_life: { de: "Familie oder Privatleben", en: "family or private life" },
  politics: { de: "politischer Meinung", en: "political opinion" },
  union: { de: "Gewerkschaftszugehörigkeit", en: "trade union membership" },
  ethnicity: { de: "ethnischer Herkunft", en: "ethnic origin" },
  sexuality: { de: "sexueller Orientierung", en: "sexual orientation" },
};
