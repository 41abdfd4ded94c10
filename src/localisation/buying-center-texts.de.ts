import type { BuyingCenterTexts } from "./buying-center-texts.en";

/** Texte der Ansicht zum Buying Center. */
export const buyingCenterTextsDe: BuyingCenterTexts = {
  title: "Buying Center",
  views: { people: "Personen", steps: "Lücken", openers: "Türöffner", care: "Pflege" },
  viewsLabel: "Teile der Ansicht",
  nobody: {
    title: "Noch niemand eingetragen",
    help: "Hierher gehören alle, die den Kauf beeinflussen, nicht nur der Einkauf. Beginnen Sie mit dem, der entscheidet; wen Sie noch nicht kennen, den nennen Sie mit seiner Funktion.",
  },
  addPerson: "Person hinzufügen",

  summary: {
    quality: "Güte der Landkarte",
    support: "Unterstützungsindex",
    supportRange: "von −1, alle Gegner, bis +1, alle Mentoren",
    supportUnknown: "noch nicht bestimmbar",
    unknownShare: (share) => `${share} des Einflusses liegen bei Personen mit unbekannter Einstellung`,
    about:
      "Unterstützungsindex: Einfluss × Einstellung aller Personen, geteilt durch das Doppelte ihres Einflusses. Eine eigene Kennzahl dieses Produkts; sie steht auch im Blatt über der Tabelle.",
  },

  roles: {
    title: "Rollen",
    nobody: "niemand bekannt",
    single: "nur eine Person",
    source:
      "Rollen nach Webster und Wind (1972); der Initiator kam später hinzu. Eine Person kann mehrere Rollen haben, mehrere Personen dieselbe.",
  },

  map: {
    title: "Einfluss × Einstellung",
    description: (people) =>
      `Einfluss von oben nach unten, Einstellung von links nach rechts. Personen auf der Karte: ${people}. Die Liste darunter nennt zu jeder Nummer den Namen.`,
    influence: "Einfluss",
    attitude: "Einstellung",
    more: (count) => `+${count}`,
    person: "Person",
    gaps: "Was offen ist",
    legend: {
      covered: "in Kontakt",
      unmet: "kaum Kontakt",
      unknown: "Kontakt unbekannt",
      aim: "Beziehung unter dem Ziel",
    },
    empty: "Bei niemandem sind Einfluss und Einstellung eingetragen. Wählen Sie eine Person; die Fragen dort helfen.",
  },

  list: {
    title: "Personen",
    noRole: "noch ohne Rolle",
    noInfluence: "Einfluss unbekannt",
    noAttitude: "Einstellung unbekannt",
    coverageGap: "kaum Kontakt",
    relationshipGap: (steps) =>
      steps === 1 ? "Beziehung: eine Stufe unter dem Ziel" : `Beziehung: ${steps} Stufen unter dem Ziel`,
    changed: "geändert",
    added: "neu",
    unnamed: "Person ohne Namen",
  },

  person: {
    newTitle: "Neue Person",
    back: "Zurück zu allen Personen",
    vanished: "Diese Person steht nicht mehr im Plan.",
    undo: "Meine Änderungen verwerfen",
    remove: "Diese Person nicht hinzufügen",
    show: (title) => `${title} anzeigen`,
    hide: (title) => `${title} ausblenden`,
    toRow: "Zeile im Blatt zeigen",
    who: "Angaben zur Person",
    roles: "Rollen in der Entscheidung",
    standing: "Wie die Person zu uns steht",
    relations: "Beziehungen untereinander",
    opens: "Türöffner und Anforderungen",
    factors: "Entscheidungskriterien",
    factorsHelp: "Gewicht für diese Person und wie sie uns darin sieht, beides von 0 bis 5.",
    weight: "Gewicht",
    own: "Wir",
    shortfall: (gap) => `Größter Rückstand: ${gap}`,
    contact: "Kontakt",
    protection: "Datenschutz",
    protectionHelp:
      "Nur was der Zweck braucht, und nie etwas zu Gesundheit, Glauben, Politik oder Privatleben. Eine Hilfe, keine Rechtsberatung.",
    inOneYear: "In einem Jahr",
    hint: (words, category) =>
      `„${words}“ könnte eine Angabe zu ${category} einer Person sein. Das gehört nicht hierher: bitte weglassen oder anders ausdrücken.`,
    noteStays: "Die vertrauliche Notiz wird hier nicht gezeigt; sie bleibt im Blatt.",
  },

  guide: {
    open: (scale) => `Hilfe bei der Wahl: ${scale}`,
    openRoles: "Hilfe bei der Wahl der Rollen",
    close: "Fragen schließen",
    suggestion: (value) => `Vorschlag: ${value}`,
    because: "Grund:",
    accept: "Übernehmen",
    refuse: "Ablehnen",
    missing: (open) => (open === 1 ? "Eine Antwort fehlt noch." : `${open} Antworten fehlen noch.`),
    noRole: "keine der sechs Rollen",
    nowIs: (value) => `bisher: ${value}`,
  },

  steps: {
    title: "Lücken und nächste Schritte",
    lead: "Zu jeder Lücke gehört jemand, der bis zu einem Termin etwas tut: eine eigene Maßnahme.",
    none: "Nichts ist offen: Jede Rolle ist besetzt, und zu allen, auf die es ankommt, besteht Kontakt.",
    open: (open, all) => `${open} von ${all} ohne nächsten Schritt`,
    add: "Maßnahme anlegen",
    addNamed: (gap) => `Maßnahme anlegen: ${gap}`,
    remove: "Diese Maßnahme nicht anlegen",
    known: (title) => `Maßnahme: ${title}`,
    nobody: "niemand verantwortlich",
    noDate: "ohne Termin",
    agreed: (date) => `Nächster Kontakt vereinbart für den ${date}`,
    newMeasure: (gap) => `Neue Maßnahme: ${gap}`,
    noId: "Diese Zeile des Blatts hat noch keine Kennung; die Maßnahme nennt die Person, verweist aber nicht auf die Zeile. „Prüfen und reparieren“ vergibt die Kennung.",
    needs: { title: "Eine Maßnahme braucht einen Titel.", owner: "Wer übernimmt das?", due: "Bis wann?" },
    answered: "Es geschieht etwas",
    kinds: {
      decider_without_contact: (name) => `${name} entscheidet, und niemand von uns hat Kontakt`,
      opponent_influential: (name) => `${name} ist Gegner mit hohem Einfluss`,
      coverage_gap: (name) => `${name} hat viel Einfluss, und wir haben kaum Kontakt`,
      gatekeeper_negative: (name) => `${name} steuert den Zugang und lehnt uns ab`,
      role_uncovered: (name) => `Niemand bekannt als: ${name}`,
      factor_short: (name) => `${name}: dem Kunden wichtig, und er sieht uns schwächer`,
      relationship_gap: (name) => `Beziehung zu ${name} liegt unter dem Ziel`,
      door_opener_missing: (name) => `Was uns die Tür zu ${name} öffnet, ist nicht bekannt`,
      contact_stale: (name) => `Angaben oder Kontakt zu ${name} sind veraltet`,
      role_single: (name) => `Nur eine Person bekannt als: ${name}`,
      door_opener_use: (name) => `Türöffner bei ${name} nutzen`,
    },
    why: {
      decider_without_contact: "Die Entscheidung fällt dann nach dem, was andere über uns sagen.",
      opponent_influential: "Ein einflussreicher Gegner kann eine Entscheidung gegen alle Befürworter aufhalten.",
      coverage_gap: "Einfluss ohne Kontakt ist ein Risiko, das oft erst bei einer Absage auffällt.",
      gatekeeper_negative: "Informationen und Termine kommen dann bei den anderen nicht an.",
      role_uncovered: "Wer die Entscheidung beeinflusst und nicht bekannt ist, kann nicht überzeugt werden.",
      factor_short: "Nach Einfluss gewichtet, zählt es mehr, als man uns darin zutraut.",
      relationship_gap: "Besser wird eine Beziehung erst durch das, was jemand dafür tut.",
      door_opener_missing: "Warum uns jemand zuhört, ist der Anfang jedes Gesprächs.",
      contact_stale: "Was veraltet ist, ist oft falsch.",
      role_single: "Wechselt diese Person die Stelle, reißt der Kontakt zu dieser Rolle ab.",
      door_opener_use: "Ein Türöffner, den niemand nutzt, öffnet nichts.",
    },
  },

  openers: {
    title: "Was diesen Kunden öffnet",
    common: "Für das Buying Center insgesamt",
    commonNone: "Noch nichts eingetragen. Der Platz dafür ist im Profil: „Türöffner für das Buying Center insgesamt“.",
    personal: "Person für Person",
    missing: (names) => `Bei Personen mit viel Einfluss noch nicht bekannt: ${names}`,
    use: "Nutzen: Maßnahme anlegen",
    useNamed: (name) => `Nutzen: Maßnahme anlegen, Türöffner bei ${name}`,
    help: "Ein Türöffner ist der Grund, warum uns jemand zuhört und als Partner auf Lieferantenseite akzeptiert.",
    factors: "Entscheidungskriterien und unsere Leistung",
    factorsNone: "Noch hat niemand zugleich ein Gewicht und eine Note für uns. Beides steht bei jeder Person.",
    description: (list) => `Gewicht und unsere Leistung von 0 bis 5, nach Einfluss gewichtet: ${list}.`,
    line: (factor, weight, own) => `${factor} ${weight}, wir ${own}`,
    factor: "Kriterium",
    weight: "Gewicht",
    own: "Wir",
    meaning: (verdict, gap, people) =>
      `${verdict}; Rückstand ${gap}; ${people === 1 ? "eine Person" : `${people} Personen`}`,
    verdict: "Bedeutung",
    verdicts: { opens: "öffnet diesen Kunden", falls_short: "hier fehlt etwas", holds: "weder noch" },
    legendWeight: "Gewicht",
    legendOwn: "wie man uns sieht",
    source:
      "Jede Person zählt so oft wie ihr Einfluss (1 bis 5), und nur mit beiden Angaben. Ab Gewicht 3,5 zählt ein Kriterium, ab einem Punkt Rückstand fehlt etwas, ab 4 Punkten sind wir gut: eigene Schwellen dieses Produkts.",
  },

  care: {
    fresh: "Kontakte",
    freshCount: (fresh, all, months) =>
      `${fresh} von ${all} sind aktuell: Kontakt in den letzten ${months} Monaten, oder die Prüfung steht noch bevor.`,
    freshHelp: "Gezählt wie im Blatt Übersicht.",
    stale: {
      last_contact: (date) => `letzter Kontakt ${date}`,
      review_by: (date) => `war bis ${date} zu prüfen`,
    },
    undated: (names) => `Ohne Datum des letzten Kontakts: ${names}`,
    allFresh: "Kein Kontakt ist veraltet.",
    passed: "Verstrichene Termine",
    protection: "Was der Datenschutz verlangt",
    protectionHelp:
      "Zu jeder Person ein Zweck und ein Prüftermin, und in den Notizen nichts, was dort nicht hingehört. Eine Hilfe, keine Rechtsberatung.",
    protectionNone: "Zweck und Prüftermin sind überall eingetragen, und keine Notiz fällt auf.",
    edit: (name) => `${name} ergänzen`,
  },

  finish: {
    nothing: "Noch nichts geändert.",
    changed: (count) => (count === 1 ? "eine Person geändert" : `${count} Personen geändert`),
    added: (count) => (count === 1 ? "eine neue Person" : `${count} neue Personen`),
    measures: (count) => (count === 1 ? "eine Maßnahme" : `${count} Maßnahmen`),
    toWrite: (parts) => `Zu schreiben: ${parts}.`,
    vanished: (count) =>
      count === 1
        ? "Eine Person, die Sie hier geändert haben, steht nicht mehr im Plan; diese Änderung entfällt."
        : `${count} Personen, die Sie hier geändert haben, stehen nicht mehr im Plan; diese Änderungen entfallen.`,
    unnamed: (count) =>
      count === 1 ? "Eine neue Person hat noch keinen Namen." : `${count} neue Personen haben noch keinen Namen.`,
    incomplete: (count) =>
      count === 1
        ? "Einer Maßnahme fehlt Titel, Verantwortlicher oder Termin."
        : `${count} Maßnahmen fehlt Titel, Verantwortlicher oder Termin.`,
  },
};
