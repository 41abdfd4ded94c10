import type { SamplePaneTexts } from "./sample-pane-texts.en";

/** Texte rund um den Beispielplan. */
export const samplePaneTextsDe: SamplePaneTexts = {
  look: "Ein Blick in den Beispielplan",
  chart: (year, currency) => `Umsatz: Brücke zum Ziel ${year} (${currency})`,
  chartDescription: (steps) => `Vom letzten Ist zum Ziel: ${steps}.`,
  actual: (year) => `Ist ${year}`,
  target: (year) => `Ziel ${year}`,
  baseline: "Basislinie",
  operational: "Operativ",
  strategic: "Strategisch",
  residual: "Noch offen",
  axisFrom: (value) => `Die Achse beginnt bei ${value}`,
  step: "Schritt",
  value: "Wert",
  gap: "Lücke zum Ziel",
  covered: "davon gedeckt",
  roles: "Rollen besetzt",
  rolesOf: (held, all) => `${held} von ${all}`,
  title: "Das ist ein Beispielplan",
  lead: "Kunde, Personen und Zahlen sind erfunden. Probieren Sie aus, was Sie möchten.",
  remove: "Entfernen …",
  own: "Eigener Plan in neuer Mappe",
  confirmTitle: "Beispielplan entfernen?",
  confirm:
    "Seine Blätter werden mit allem gelöscht, was in ihren Tabellen steht, und Excel kann das nicht rückgängig machen. Zellen und Spalten, die Sie ergänzt haben, bleiben auf eigenen Blättern.",
  confirmButton: "Beispielplan entfernen",
  keep: "Behalten",
  removed: "Der Beispielplan ist entfernt.",
  copied: (names) => `Der Beispielplan ist entfernt. Was Sie daneben eingetragen haben, steht auf: ${names}.`,
  inTheWay: (names) =>
    `Es wurde nichts entfernt: Auf Blättern des Beispielplans stehen eigene Tabellen oder Diagramme (${names}). Bitte zuerst verschieben.`,
  readers:
    "Es wurde nichts entfernt: Formeln auf eigenen Blättern lesen den Beispielplan. Bitte zuerst diese Formeln ändern.",
};
