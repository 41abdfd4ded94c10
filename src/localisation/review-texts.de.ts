import type { ReviewTexts } from "./review-texts.en";

/** Texte des Reviews. */
export const reviewTextsDe: ReviewTexts = {
  title: "Review",
  source:
    "Das Review ist der laufende Teil des Controllings im Key-Account-Management: St. Galler KAM-Konzept (Belz, Müllner, Zupancic).",

  meeting: {
    title: "Wann und mit wem?",
    lead: "Gehen Sie den Plan gemeinsam durch: Was ist aus den letzten Beschlüssen geworden, und wo steht jeder Teil?",
    dateHint: "Der Tag, an dem Sie zusammenkommen.",
    future: "Dieser Tag kommt erst noch.",
    goesOn: "Im Blatt stehen schon Zeilen von diesem Tag; Sie ergänzen sie.",
    team: "Wer nimmt teil",
    carried: (date) => `Wie beim Review am ${date}.`,
    participants: "Alle Teilnehmer",
    participantsHint: "Kürzel, durch Semikolon getrennt; Gäste mit Namen.",
    strangers: (names) => `Nicht im Blatt Key-Account-Team: ${names}.`,
    noTeam: "Das Blatt Key-Account-Team nennt noch niemanden.",
    undated: "Bitte nennen Sie den Tag des Reviews.",
  },

  last: {
    title: "Was zuletzt vereinbart wurde",
    none: "Das ist das erste Review dieses Plans.",
    nothing: (date) => `Im Review am ${date} wurden weder Beschlüsse noch Maßnahmen festgehalten.`,
    held: (date) => `Review am ${date}`,
    noMeasure: "ohne Maßnahme",
    noStatus: "ohne Status",
    due: (date) => `Frist ${date}`,
  },

  parts: {
    title: "Wo steht jeder Teil?",
    lead: "Bewerten Sie, wie aktuell und wirksam jeder Teil heute ist. Worüber Sie nicht sprechen, lassen Sie aus.",
    scale: ["1 veraltet oder leer", "5 aktuell und wirksam"],
    rating: "Note",
    before: (rating, date) => `Zuletzt: ${rating} am ${date}`,
    unratedBefore: (date) => `Am ${date} nicht bewertet`,
    show: "Anmerkung und Beschluss",
    hide: "Anmerkung und Beschluss ausblenden",
    rated: (count) => `${count} bewertet`,
    empty: "Bitte bewerten oder kommentieren Sie mindestens einen Teil.",
  },

  measures: {
    title: "Was folgt daraus?",
    lead: "Eine Anmerkung ohne Maßnahme ist bald vergessen. Machen Sie Arbeit daraus: was, wer, bis wann.",
    nothing: "Es gibt keine Anmerkungen und Beschlüsse. Gehen Sie zurück zu den Teilen oder ohne Maßnahmen weiter.",
    follows: "Was folgt daraus",
    none: "noch nichts",
    new: "eine neue Maßnahme",
    existing: "Maßnahmen des Plans",
    all: "Überall eine neue Maßnahme, wo noch keine ist",
    untitled: "Bitte sagen Sie, was getan werden soll.",
    noOwner: "Noch ist niemand verantwortlich.",
    noDue: "Noch gibt es keine Frist.",
    past: "Dieser Tag ist vorbei.",
    origin: "Die Maßnahme nennt dieses Review als Herkunft.",
  },

  next: {
    title: "Wann das nächste Mal?",
    lead: "Spätestens nach einem Jahr; mit laufenden Maßnahmen besser jedes Quartal.",
    inMonths: (months) => `${months} Monate`,
    missing: "Ohne Termin erinnert die Prüfung ein Jahr nach diesem Review.",
    tooEarly: "Das nächste Review liegt nach diesem.",
    far: "Das ist mehr als ein Jahr entfernt.",
    resultTitle: "Was geschrieben wird",
    summary: (rated, mean) =>
      mean === undefined ? `${rated} Teile bewertet` : `${rated} Teile bewertet, im Mittel ${mean}`,
    oneRated: (mean) => `Ein Teil bewertet: ${mean}`,
    meanBefore: (mean) => `beim letzten Mal im Mittel ${mean}`,
    measures: (count) => (count === 1 ? "Eine neue Maßnahme" : `${count} neue Maßnahmen`),
    withoutMeasure: (count) =>
      count === 1 ? "Aus einer Anmerkung folgt keine Maßnahme." : `Aus ${count} Anmerkungen folgt keine Maßnahme.`,
  },

  chart: {
    title: "Note je Teil",
    description: (list) => `Noten von 1 bis 5: ${list}.`,
    part: "Teil",
    now: "Jetzt",
    before: "Zuletzt",
    legend: "Balken: jetzt. Strich: beim letzten Mal.",
    unrated: "nicht bewertet",
    both: (part, now, before) => `${part} ${now} (zuletzt ${before})`,
  },
};
