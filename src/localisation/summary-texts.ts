/** Texts of the line above a table that says what its rows come to. `{0}` stands for a figure. */
import type { Language } from "./language";

export const summaryTexts = {
  de: {
    map: "Landkarte des Buying Centers: {0}",
    support: "Unterstützungsindex {0} (−1 Gegner bis +1 Mentoren)",
    supportUnknown: "Unterstützungsindex noch nicht bestimmbar",
    unknownInfluence: "{0} des Einflusses bei Personen mit unbekannter Einstellung",
    score: "Punktwert {0} von 5 über die bewerteten Kriterien",
    scoreNone: "Noch kein Kriterium bewertet",
    weightCoverage: "bewertet sind {0} des Gewichts",
    revenueOnly: "Achtung: Nur der Umsatz entscheidet; ein Key Account wird nicht allein nach Umsatz gewählt",
    refusals: "{0} × nein bei Voraussetzungen und Bereitschaft",
    maturity: "Reifegrad im Mittel {0} von 5",
    maturityNone: "Noch nichts bewertet",
    rating: "Letzte Bewertung im Mittel {0} von 5",
    nextReview: "nächstes Review am {0}",
    gaps: "Lücken je Kennzahl, nie verrechnet: {0} offen, {1} durch Maßnahmen geschlossen, {2} von der Basislinie erreicht, {3} nicht berechenbar",
    priceWarnings: "{0} von {1} Preisen mit Warnung",
  },
  en: {
    map: "Map of the buying center: {0}",
    support: "support index {0} (−1 opponents to +1 mentors)",
    supportUnknown: "support index not known yet",
    unknownInfluence: "{0} of the influence with persons of unknown attitude",
    score: "Score {0} of 5 over the criteria that are scored",
    scoreNone: "No criterion scored yet",
    weightCoverage: "{0} of the weight is scored",
    revenueOnly: "Attention: only revenue decides; a key account is not chosen by revenue alone",
    refusals: "{0} × no to conditions and readiness",
    maturity: "Mean maturity {0} of 5",
    maturityNone: "Nothing rated yet",
    rating: "Mean of the latest rating {0} of 5",
    nextReview: "next review on {0}",
    gaps: "Gaps per KPI, never netted: {0} open, {1} closed by measures, {2} reached by the baseline, {3} undefined",
    priceWarnings: "{0} of {1} prices with a warning",
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;
