import type { Language } from "./language";

const de = {
  title: "Auswahl und Bereitschaft",
  parts: {
    prerequisite: {
      title: "Kommt dieser Kunde in Frage?",
      lead: "Voraussetzungen sind ein Filter: Ein Nein heißt, dass er kein Key Account ist, wie gut er sonst auch abschneidet. Wer sich trotzdem für ihn entscheidet, schreibt den Grund dazu.",
    },
    criterion: {
      title: "Wie attraktiv ist er in drei Jahren?",
      lead: "Wenige Kriterien, zusammen 100 Gewicht. Bewerten Sie, was in den nächsten drei Jahren zu erwarten ist, nicht den heutigen Umsatz.",
    },
    readiness: {
      title: "Sind wir bereit?",
      lead: "Ein Key Account kostet Zeit und Geld des ganzen Unternehmens, oft ein bis drei Jahre, bevor er sich auszahlt. Antworten Sie, was heute zugesagt ist, nicht, was man hofft.",
    },
  },
  answers: { yes: "Ja", partly: "Teilweise", no: "Nein", open: "offen" },
  answer: "Antwort",
  score: "Note",
  scoreHelp: "1 niedrig bis 5 hoch",
  weight: "Gewicht",
  reason: "Worauf stützt sich das?",
  add: { prerequisite: "Eigene Voraussetzung", criterion: "Eigenes Kriterium", readiness: "Eigene Frage" },
  own: "Neu",
  ownName: "Was wird beurteilt?",
  remove: "Entfernen",
  clear: "Bewertung löschen",
  nextOpen: "Weiter zum nächsten",
  unnamed: "Eine neue Zeile sagt noch nicht, was beurteilt wird.",
  withoutPart: (rows: number) =>
    rows === 1
      ? "Eine Zeile des Blatts gehört zu keinem Teil und zählt nirgends mit."
      : `${rows} Zeilen des Blatts gehören zu keinem Teil und zählen nirgends mit.`,
  vanished: (rows: number) =>
    rows === 1
      ? "Eine Zeile, die Sie hier geändert haben, gibt es im Plan nicht mehr."
      : `${rows} Zeilen, die Sie hier geändert haben, gibt es im Plan nicht mehr.`,
  noRows: "Dieser Teil hat im Blatt keine Zeilen. Fügen Sie hinzu, was für Sie zählt.",

  result: {
    title: "Ergebnis",
    none: "Noch kein Kriterium bewertet",
    score: (score: string) => `Punktwert ${score} von 5`,
    coverage: (share: string) => `bewertet sind ${share} des Gewichts`,
    weights: (sum: string) => `Gewichte zusammen: ${sum} von 100`,
    refusals: (count: number) => `${count} × Nein bei Voraussetzungen und Bereitschaft`,
    answered: (part: string, yes: number, all: number) => `${part}: ${yes} von ${all} mit Ja`,
    chart: "Beitrag je Kriterium",
    chartHelp: (list: string) => `Gewicht mal Note durch 100, höchstens das Gewicht durch 20: ${list}.`,
    criterion: "Kriterium",
    points: "Beitrag",
    open: "offen",
    howShow: "Wie gerechnet wird",
    howHide: "Rechnung ausblenden",
    method:
      "Punktwert: Summe aus Gewicht mal Note, geteilt durch die Summe der Gewichte der bewerteten Kriterien; wie in der Zeile über der Tabelle des Blatts.",
    sources:
      "Attraktivität über etwa drei Jahre nach McDonald und Millman/Wilson; Skalen in Worten nach AKAM; wenige Kriterien, damit jedes zählt. Richtwert für das Unternehmen: 15 bis 35 Key Accounts, klein anfangen.",
  },
  checkTitle: "Was die Prüfung sagt",
  fine: "Keine Warnung.",
} as const;

type Texts = {
  readonly [K in keyof typeof de]: Widened<(typeof de)[K]>;
};
type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

const en: Texts = {
  title: "Selection and readiness",
  parts: {
    prerequisite: {
      title: "Does this customer qualify?",
      lead: "Conditions are a filter: a no means that it is no key account, however well it scores otherwise. Whoever decides for it nevertheless enters the reason.",
    },
    criterion: {
      title: "How attractive will it be in three years?",
      lead: "Few criteria, with weights of 100 together. Rate what the next three years will bring, not today's revenue.",
    },
    readiness: {
      title: "Are we ready?",
      lead: "A key account costs the time and money of the whole company, often for one to three years before it pays off. Answer what has been promised today, not what one hopes for.",
    },
  },
  answers: { yes: "Yes", partly: "Partly", no: "No", open: "open" },
  answer: "Answer",
  score: "Score",
  scoreHelp: "1 low to 5 high",
  weight: "Weight",
  reason: "What is it based on?",
  add: {
    prerequisite: "A condition of our own",
    criterion: "A criterion of our own",
    readiness: "A question of our own",
  },
  own: "New",
  ownName: "What is rated?",
  remove: "Remove",
  clear: "Clear the rating",
  nextOpen: "On to the next",
  unnamed: "A new row does not say yet what is rated.",
  withoutPart: (rows) =>
    rows === 1
      ? "One row of the sheet belongs to no part and counts nowhere."
      : `${rows} rows of the sheet belong to no part and count nowhere.`,
  vanished: (rows) =>
    rows === 1
      ? "One row that you changed here is not in the plan any more."
      : `${rows} rows that you changed here are not in the plan any more.`,
  noRows: "This part has no rows in the sheet. Add what counts for you.",

  result: {
    title: "Result",
    none: "No criterion scored yet",
    score: (score) => `Score ${score} of 5`,
    coverage: (share) => `${share} of the weight is scored`,
    weights: (sum) => `Weights together: ${sum} of 100`,
    refusals: (count) => `${count} × no to conditions and readiness`,
    answered: (part, yes, all) => `${part}: ${yes} of ${all} with yes`,
    chart: "Contribution of each criterion",
    chartHelp: (list) => `Weight times score by 100, at most the weight by 20: ${list}.`,
    criterion: "Criterion",
    points: "Contribution",
    open: "open",
    howShow: "How it is calculated",
    howHide: "Hide the calculation",
    method:
      "Score: sum of weight times score, divided by the sum of the weights of the criteria that are scored; as in the line above the table of the sheet.",
    sources:
      "Attractiveness over about three years after McDonald and Millman/Wilson; scales in words after AKAM; few criteria, so that each counts. Guide for the company: 15 to 35 key accounts, start small.",
  },
  checkTitle: "What the check says",
  fine: "No warning.",
};

export type SelectionTexts = Texts;

const texts: Readonly<Record<Language, Texts>> = { de, en };

/** Texts of the wizard of selection and readiness (definitions, D5) in one language; loaded with it. */
export function selectionTexts(language: Language): SelectionTexts {
  return texts[language];
}
