import type { BuyingCenterGuideTexts } from "./buying-center-guide-texts.en";

const yesNo = { yes: "Ja", no: "Nein" };

/** Fragen, Antworten, Gründe und Quellen der Hilfe bei der Wahl im Buying Center. */
export const buyingCenterGuideTextsDe: BuyingCenterGuideTexts = {
  questions: {
    influence: {
      power: {
        ask: "Kann diese Person die Entscheidung treffen oder verhindern?",
        answers: { alone: "Ja, allein", together: "Ja, zusammen mit anderen", no: "Nein" },
      },
      criteria: {
        ask: "Legt sie Kriterien, Spezifikationen oder die Auswahl der Lieferanten fest?",
        answers: { yes: "Ja", partly: "Zum Teil", no: "Nein" },
      },
      advice: {
        ask: "Folgen die, die entscheiden, ihrem Rat, mit oder ohne Amt?",
        answers: { often: "Oft", sometimes: "Manchmal", no: "Kaum" },
      },
    },
    attitude: {
      words: {
        ask: "Wie spricht die Person im Haus über uns?",
        answers: {
          promotes: "Wirbt ungefragt für uns",
          positive: "Gut, wenn sie gefragt wird",
          silent: "Gar nicht, oder wir wissen es nicht",
          critical: "Kritisch",
          against: "Offen gegen uns",
        },
      },
      deeds: {
        ask: "Was hat sie in den letzten zwölf Monaten getan?",
        answers: {
          helped: "Uns geholfen: Informationen, Kontakte, Termine",
          nothing: "Nichts, was wir bemerkt hätten",
          hindered: "Uns Steine in den Weg gelegt",
        },
      },
      rival: {
        ask: "Bevorzugt sie einen Wettbewerber?",
        answers: { no: "Nein", unknown: "Wir wissen es nicht", yes: "Ja" },
      },
    },
    coverage: {
      talks: {
        ask: "Wie viele persönliche Gespräche gab es in den letzten zwölf Monaten?",
        answers: { none: "Keines", one: "Eines", some: "Zwei bis vier", many: "Fünf oder mehr" },
      },
      people: { ask: "Wie viele von uns kennen die Person?", answers: { one: "Höchstens einer", several: "Mehrere" } },
      topics: {
        ask: "Worum geht es in den Gesprächen?",
        answers: { orders: "Aufträge und Laufendes", plans: "Auch um ihre Ziele und Pläne" },
      },
    },
    relationship_now: {
      occasion: {
        ask: "Wann kommt die Person auf uns zu?",
        answers: {
          orders: "Für Angebote, Preise und Aufträge",
          expertise: "Wenn unser Fachwissen gefragt ist",
          problems: "Wenn ein Problem zu lösen ist",
          decisions: "Vor wichtigen Entscheidungen, um Rat zu fragen",
        },
      },
      result: { ask: "Gibt es ein Ergebnis, das sie uns zugutehält?", answers: yesNo },
      openness: {
        ask: "Erzählt sie uns von Plänen, bevor sie bekannt sind?",
        answers: { often: "Oft", sometimes: "Manchmal", no: "Nein" },
      },
    },
    relationship_target: {
      need: {
        ask: "Was brauchen unsere Ziele von dieser Person?",
        answers: {
          orders: "Aufträge, die reibungslos laufen",
          expertise: "Dass sie unser Angebot ernst nimmt",
          problems: "Gemeinsame Projekte und Lösungen",
          decisions: "Dass wir vor Entscheidungen gefragt werden",
        },
      },
      effort: {
        ask: "Haben wir in den nächsten zwölf Monaten die Zeit dafür?",
        answers: { yes: "Ja", partly: "Für eine Stufe", no: "Nein" },
      },
    },
    role: {
      user: { ask: "Arbeitet die Person mit dem Produkt oder verantwortet sie seinen Einsatz?", answers: yesNo },
      influencer: {
        ask: "Prägt sie Kriterien, Normen oder Spezifikationen, vielleicht auch von außen?",
        answers: yesNo,
      },
      buyer: { ask: "Wählt sie Lieferanten aus, verhandelt sie und schließt sie ab?", answers: yesNo },
      decider: { ask: "Hat sie Macht und Verantwortung für die Entscheidung?", answers: yesNo },
      gatekeeper: {
        ask: "Steuert sie, wer welche Information bekommt und mit wem Sie sprechen können?",
        answers: yesNo,
      },
      initiator: {
        ask: "Hat sie das Verbesserungspotenzial erkannt und den Kauf angestoßen?",
        answers: yesNo,
      },
    },
  },
  reasons: {
    decides_alone: "Wer allein entscheidet oder verhindert, hat den höchsten Einfluss.",
    decides_and_shapes: "Entscheidet mit anderen und bestimmt auch, worauf es ankommt.",
    decides_along: "Entscheidet, aber nur zusammen mit anderen.",
    shapes_and_heard: "Legt Kriterien fest, und wer entscheidet, hört darauf.",
    shapes: "Legt Kriterien fest, ohne zu entscheiden.",
    heard: "Hat nichts zu bestimmen, wird aber oft gehört.",
    sometimes_heard: "Wirkt an Kriterien mit oder wird manchmal gehört.",
    not_heard: "Entscheidet nicht, prägt nichts und wird kaum gehört.",
    acts_for_us: "Wirbt für uns und hat etwas für uns getan: Das macht einen Mentor aus.",
    acts_against_us: "Spricht gegen uns und behindert uns: Das macht einen Gegner aus.",
    hinders: "Behindert uns, ohne gegen uns zu sprechen.",
    speaks_against_us: "Spricht offen gegen uns.",
    prefers_rival: "Bevorzugt einen Wettbewerber.",
    speaks_for_us: "Spricht gut über uns.",
    mixed: "Spricht kritisch und hat uns trotzdem geholfen.",
    helped: "Hat uns geholfen, ohne viel davon zu reden.",
    critical: "Spricht kritisch über uns.",
    nothing_seen: "Es spricht nichts für und nichts gegen uns.",
    no_talk: "In den letzten zwölf Monaten gab es kein Gespräch.",
    one_talk: "Es gab ein einziges Gespräch.",
    some_talks: "Es gab zwei bis vier Gespräche.",
    deep: "Mehrere von uns sprechen oft mit ihr, auch über Ziele und Pläne.",
    one_of_us: "Gespräche sind häufig, hängen aber an einem von uns.",
    regular: "Gespräche sind häufig, drehen sich aber um Laufendes.",
    orders: "Die Person kommt für Angebote und Aufträge zu uns.",
    expertise: "Unser Fachwissen ist gefragt.",
    problems: "Kommt mit Problemen zu uns und hält uns ein Ergebnis zugute.",
    no_result: "Zum Problemlöser fehlt ein Ergebnis, das die Person uns zugutehält.",
    not_open: "Fragt um Rat, erzählt aber nicht früh von Plänen.",
    decisions: "Fragt vor Entscheidungen um Rat und erzählt früh von Plänen.",
    no_time: "Mehr ist ohne die Zeit dafür nicht realistisch.",
    one_step: "Die Zeit reicht für eine Stufe.",
    need_orders: "Unsere Ziele brauchen nicht mehr als reibungslose Aufträge.",
    need_expertise: "Unser Angebot muss ernst genommen werden.",
    need_problems: "Unsere Ziele brauchen gemeinsame Projekte.",
    need_decisions: "Unsere Ziele brauchen ein Wort vor der Entscheidung.",
    roles: "Das sind die Rollen, zu denen Sie Ja gesagt haben; eine Person kann mehrere haben.",
  },
  sources: {
    influence: "Fünf eigene Stufen; veröffentlichte Skalen reichen von 0 oder 1 bis 10 (Outside In und andere).",
    attitude: "Fünf Stufen nach der Skala von Altify, von Mentor bis Gegner, in eigenen Worten.",
    coverage: "Fünf Stufen nach der Kontaktskala von Altify, von keinem Kontakt bis intensiv.",
    relationship_now:
      "Vier Stufen nach Altify: Lieferant, glaubwürdige Quelle, Problemlöser, vertrauenswürdiger Berater.",
    relationship_target:
      "Vier Stufen nach Altify: Lieferant, glaubwürdige Quelle, Problemlöser, vertrauenswürdiger Berater.",
    role: "Webster und Wind, „A General Model for Understanding Organizational Buying Behavior“ (1972); der Initiator kam später hinzu.",
  },
  ownQuestions: "Fragen und Auswertung sind eigene.",
};
