/** What the next step for a gap of the buying center is called, as it is written into the plan. */
import type { Bilingual, Language } from "./language";

const both = (de: string, en: string): Bilingual => ({ de, en });

const titles = {
  decider_without_contact: both("Zugang zu {0} aufbauen", "Build access to {0}"),
  opponent_influential: both("Einwände von {0} klären", "Take up the objections of {0}"),
  coverage_gap: both("Regelmäßigen Kontakt zu {0} aufbauen", "Build regular contact with {0}"),
  gatekeeper_negative: both(
    "Vorbehalte von {0} klären und zweiten Zugang aufbauen",
    "Take up the reservations of {0} and build a second way in",
  ),
  role_uncovered: both("Klären, wer diese Rolle hat: {0}", "Find out who holds this role: {0}"),
  factor_short: both("Aufholen beim Kriterium {0}", "Catch up on the factor: {0}"),
  relationship_gap: both("Beziehung zu {0} ausbauen", "Develop the relationship with {0}"),
  door_opener_missing: both("Türöffner bei {0} herausfinden", "Find the door opener of {0}"),
  door_opener_use: both("Türöffner bei {0} nutzen", "Use the door opener of {0}"),
  contact_stale: both("Kontakt zu {0} auffrischen", "Renew the contact with {0}"),
  role_single: both(
    "Zweite Person für diese Rolle kennenlernen: {0}",
    "Get to know a second person for this role: {0}",
  ),
} as const;

/** Title of the measure for a gap about somebody or something. */
export function gapMeasureTitle(kind: keyof typeof titles, about: string, language: Language): string {
  return titles[kind][language].replace("{0}", () => about);
}
