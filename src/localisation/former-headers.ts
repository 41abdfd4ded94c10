/**
 * Headers that columns had in plans of before, by `<sheet key>.<column key>`. They are read like today's and become
 * today's when the language of the plan is switched; whoever changes a header puts the old one here.
 */
import type { Language } from "./language";

export const formerHeaders: Readonly<Partial<Record<string, Readonly<Partial<Record<Language, readonly string[]>>>>>> =
  {
    "measures.due": { de: ["Fällig"], en: ["Due"] },
    "measures.days_to_deadline": { en: ["Days to deadline"] },
    "swot.perspective": { de: ["Blickwinkel"] },
  };
