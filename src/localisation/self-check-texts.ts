import type { Bilingual, Language } from "./language";

const both = (de: string, en: string): Bilingual => ({ de, en });

const parts = {
  analysis: both("Analyse: Kennen wir den Kunden?", "Analysis: do we know the customer?"),
  realisation: both("Realisierung: Setzen wir es um?", "Realisation: do we act on it?"),
  integration: both("Integration: Greift eins ins andere?", "Integration: does it work together?"),
  foundation: both("Fundament: Trägt die Organisation?", "Foundation: does the organisation carry it?"),
} as const;

const leads = {
  analysis: both(
    "Bewerten Sie, wie gut Sie diesen Kunden heute kennen, nicht, wie gut es sein sollte.",
    "Rate how well you know this customer today, not how well you ought to.",
  ),
  realisation: both(
    "Bewerten Sie, was im Alltag wirklich geschieht. Ein Papier allein ist Stufe 2.",
    "Rate what really happens day by day. A paper alone is level 2.",
  ),
  integration: both(
    "Passen Analyse, Strategie und Umsetzung zusammen, oder steht jedes für sich?",
    "Do analysis, strategy and realisation fit together, or does each stand alone?",
  ),
  foundation: both(
    "Was gibt das Unternehmen mit: Mandat, Mittel, Zeit, Rückhalt?",
    "What does the company provide: mandate, means, time, backing?",
  ),
} as const;

/** Texts of the St. Gallen self-check in the pane (definitions, D7). */
export function selfCheckTexts(language: Language) {
  return {
    part: (key: keyof typeof parts) => ({ title: parts[key][language], lead: leads[key][language] }),
    ...texts[language],
  };
}

const texts = {
  de: {
    title: "St. Galler Selbstcheck",
    scale: ["1\u00a0fehlt", "2\u00a0erste\u00a0Schritte", "3\u00a0vorhanden", "4\u00a0gelebt", "5\u00a0vorbildlich"],
    note: "Woran erkennen wir das?",
    aim: "Ziel in einem Jahr",
    resultTitle: "Reife je Dimension",
    resultDescription: (list: string) => `Mittlere Reife von 1 bis 5: ${list}.`,
    dimension: "Dimension",
    maturity: "Reife",
    notRated: "nicht bewertet",
    progress: (rated: string, count: string) => `${rated} von ${count} bewertet`,
    mean: (mean: string) => `im\u00a0Mittel ${mean}`,
    source: "Nach dem St. Galler KAM-Konzept (Belz, Müllner, Zupancic).",
  },
  en: {
    title: "St. Gallen self-check",
    scale: ["1\u00a0absent", "2\u00a0first\u00a0steps", "3\u00a0in\u00a0place", "4\u00a0lived", "5\u00a0exemplary"],
    note: "How do we recognise it?",
    aim: "Aim in a year",
    resultTitle: "Maturity by dimension",
    resultDescription: (list: string) => `Mean maturity from 1 to 5: ${list}.`,
    dimension: "Dimension",
    maturity: "Maturity",
    notRated: "not rated",
    progress: (rated: string, count: string) => `${rated} of ${count} rated`,
    mean: (mean: string) => `${mean} on average`,
    source: "After the St. Gallen KAM concept (Belz, Müllner, Zupancic).",
  },
} as const;
