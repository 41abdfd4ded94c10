/** Amounts in sentences, such as a gap: rounded as people say them, and with the word for their unit. */
import { lists } from "../domain/schema/lists";
import type { Bilingual, Language } from "./language";
import { labelOf } from "./list-labels";

/** Units whose differences have a name of their own: one of them, and several. */
export const pointWords: Readonly<Record<"%" | "1-5", { readonly one: Bilingual; readonly many: Bilingual }>> = {
  "%": {
    one: { de: "Prozentpunkt", en: "percentage point" },
    many: { de: "Prozentpunkte", en: "percentage points" },
  },
  "1-5": { one: { de: "Punkt", en: "point" }, many: { de: "Punkte", en: "points" } },
};

/** The unit of a mere count, which nobody says. */
export const countUnit = "n";

/** "12.500 EUR", "2,5 Prozentpunkte", "0,25 Punkte", "7": a difference of two figures in the unit of a KPI row. */
export function amountText(value: number, unit: string, language: Language): string {
  const amount = unit === "%" ? value * 100 : value;
  const maximumFractionDigits = digitsOf(amount, unit);
  const text = new Intl.NumberFormat(language, { maximumFractionDigits }).format(amount);
  const word = unit === "%" || unit === "1-5" ? pointWord(unit, text, language) : unitWord(unit, language);
  return word === "" ? text : `${text} ${word}`;
}

/** "12.500 EUR", "12,5 %", "3 Punkte", "7", "40 Stk.": a figure in the unit of a KPI row, to two digits. */
export function figureText(value: number, unit: string, language: Language): string {
  if (unit === "%") return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value * 100)} %`;
  const text = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
  const word = unit === "1-5" ? pointWord(unit, text, language) : unitWord(unit, language);
  return word === "" ? text : `${text} ${word}`;
}

function pointWord(unit: "%" | "1-5", text: string, language: Language): string {
  return pointWords[unit][text === "1" || text === "-1" ? "one" : "many"][language];
}

function unitWord(unit: string, language: Language): string {
  if (unit === countUnit) return "";
  return lists.unit_name.some((known) => known === unit) ? labelOf("unit_name", unit, language) : unit;
}

/** Whole numbers from 100 on, below it one digit, and two for parts of one; percentage points have one. */
function digitsOf(amount: number, unit: string): number {
  const size = Math.abs(amount);
  if (unit === "%") return 1;
  if (size >= 100) return 0;
  return size < 1 ? 2 : 1;
}
