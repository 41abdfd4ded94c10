import type { GoalsTexts } from "./goals-texts.en";

const many = (count: number, one: string, several: string) => (count === 1 ? one : `${count} ${several}`);

/** Texte des Assistenten für Vision, Mission und Ziele. */
export const goalsTextsDe: GoalsTexts = {
  title: "Vision, Mission, Ziele",
  steps: {
    vision: {
      title: "Was wollen wir für diesen Kunden sein?",
      lead: "Ein Bild der Zukunft in einem Satz: was wir mit diesem Kunden langfristig erreichen wollen. Daran richten sich alle aus, die für ihn arbeiten.",
      field: "Vision",
      example: "Zum Beispiel: Wir sind heute und auf lange Sicht ein geschätzter, unverzichtbarer Partner.",
      empty: "Sobald Sie schreiben, liest die Prüfung mit.",
      fine: "Kein Geldbetrag, keine Quote: Die Vision sagt, was wir sein wollen.",
    },
    mission: {
      title: "Wie kommen wir dahin?",
      lead: "Die Mission sagt, wie wir die Vision umsetzen und welchen Nutzen der Kunde davon hat.",
      field: "Mission",
      example: "Zum Beispiel: Wir wachsen mit dem Kunden und sind tief in sein Geschäft eingebunden.",
      empty: "Ohne Mission bleibt die Vision ein Wunsch.",
      fine: "Die Mission steht. Ob sie trägt, zeigen Ihnen die Fragen unten.",
    },
    goals: {
      title: "Welche Ziele folgen daraus?",
      lead: "Wenige Ziele, jedes auf einen Fakt des Plans gestützt und mit dem Marketing abgestimmt. Wirtschaftlich: Umsatz, Marge, Rentabilität. Strategisch: Bindung, neue Bereiche, Beziehungen. Sie dürfen von Kunde zu Kunde ganz verschieden sein.",
    },
    measures: {
      title: "Was tun wir für jedes Ziel?",
      lead: "Ein Ziel, für das niemand etwas tut, wird nur durch Zufall erreicht. Je Ziel mindestens zwei Maßnahmen mit Verantwortlichen und Frist: Fällt eine aus, fällt nicht gleich das Ziel.",
    },
  },
  ask: "Fragen Sie sich selbst",
  askHelp: "Ihre Haken bleiben bei diesem Entwurf; in den Plan kommen sie nicht.",
  questions: {
    "vision.long_term": "Reicht sie mindestens drei Jahre voraus?",
    "vision.ambitious": "Ist sie ehrgeizig: Wären wir stolz, dort anzukommen?",
    "vision.inspiring": "Begeistert sie auch Menschen, die unsere Zahlen nicht kennen?",
    "vision.names_aim": "Nennt sie, was wir mit diesem Kunden erreichen wollen?",
    "mission.way": "Sagt sie, wie wir die Vision umsetzen?",
    "mission.benefit": "Sagt sie, was der Kunde davon hat?",
    "mission.daily": "Könnten morgen alle im Team danach handeln?",
  },
  yes: (count, all) => `${count} von ${all} mit Ja`,
  checkTitle: "Was die Prüfung sagt",
  source:
    "Nach LinkedIn Learning zum Key-Account-Management: Vision, Mission und Geschäftsziele. Eine Vision ist langfristig, ehrgeizig, inspirierend und kein Geldziel.",

  none: "Es gibt noch kein Ziel.",
  untitled: "Ziel ohne Satz",
  until: (year) => `bis ${year}`,
  notes: (count) => many(count, "ein Hinweis", "Hinweise"),
  close: "Fertig mit diesem Ziel",
  addGoal: "Ziel hinzufügen",
  removeGoal: "Dieses Ziel entfernen",
  goalTitle: "Ziel: was bis wann erreicht ist",
  goalRequired: "Ein Ziel ist ein Satz: was bis wann erreicht ist.",
  vanished: (rows) =>
    rows === 1
      ? "Eine Zeile, die Sie hier geändert haben, gibt es im Plan nicht mehr; ihre Änderungen werden nicht geschrieben."
      : `${rows} Zeilen, die Sie hier geändert haben, gibt es im Plan nicht mehr; ihre Änderungen werden nicht geschrieben.`,
  alignmentHelp:
    "Passt das Ziel dazu, wie das Marketing unser Angebot positioniert? Sie müssen es nicht besser wissen als das Marketing: Fragen Sie dort nach.",
  toMeasures: "Maßnahme planen",

  fact: {
    label: "Fakt, auf dem das Ziel beruht",
    hint: "Unten eine Zeile des Plans wählen oder eine andere Quelle nennen.",
    show: "Zeile des Plans wählen",
    hide: "Auswahl schließen",
    sheet: "Blatt",
    search: "Suchwörter",
    taken: "gewählt",
    nothing: "Keine Zeile mit diesen Wörtern.",
    noRows:
      "Der Plan enthält noch keine Fakten. Importieren Sie, was der Kunde kauft, oder beschreiben Sie ihn im Profil.",
    more: (count) => `${many(count, "Eine weitere Zeile", "weitere Zeilen")}: Grenzen Sie die Suche ein.`,
    withoutId: (count) =>
      count === 1
        ? "Eine Zeile hat noch keine Kennung und lässt sich nicht nennen; „Prüfen und reparieren“ vergibt sie."
        : `${count} Zeilen haben noch keine Kennung und lassen sich nicht nennen; „Prüfen und reparieren“ vergibt sie.`,
  },

  measure: {
    noGoals:
      "Es gibt kein Ziel, das noch zu erreichen ist. Gehen Sie zurück und setzen Sie eines, oder schließen Sie mit Vision und Mission ab.",
    nobody: "niemand",
    noDate: "ohne Frist",
    untitled: "Maßnahme ohne Titel",
    add: "Maßnahme hinzufügen",
    addFor: (goal) => `Maßnahme hinzufügen für: ${goal}`,
    group: (goal) => `Neue Maßnahme für: ${goal}`,
    remove: "Entfernen",
    required: "Sagen Sie in wenigen Worten, was getan wird.",
    noId: "Dieses Ziel hat noch keine Kennung: Die Maßnahme nennt es mit seinem Titel. „Prüfen und reparieren“ vergibt eine.",
    orphans: "Maßnahmen zu einem Ziel, das es im Plan nicht mehr gibt",
    enough: "Hat mindestens zwei Maßnahmen mit Verantwortlichen und Frist.",
  },

  finish: {
    title: "Was die Prüfung noch sagt",
    fine: "Nichts: Vision, Mission und Horizont sind da.",
    toWrite: (parts) => `Geschrieben wird: ${parts}.`,
    changed: (count) => many(count, "eine Zeile geändert", "Zeilen geändert"),
    added: (count) => many(count, "eine Zeile neu", "Zeilen neu"),
    measures: (count) => many(count, "eine Maßnahme", "Maßnahmen"),
    unnamedGoals: (count) =>
      count === 1 ? "Ein neues Ziel hat noch keinen Satz." : `${count} neue Ziele haben noch keinen Satz.`,
    unnamedMeasures: (count) =>
      count === 1 ? "Eine neue Maßnahme hat noch keinen Titel." : `${count} neue Maßnahmen haben noch keinen Titel.`,
  },
};
