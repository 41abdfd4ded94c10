import type { SwotTowsTexts } from "./swot-tows-texts.en";

/** Texte des Assistenten für SWOT und TOWS. */
export const swotTowsTextsDe: SwotTowsTexts = {
  title: "SWOT und Strategien",
  source: "Matrix nach Weihrich (1982), Long Range Planning 15(2).",

  perspective: {
    title: "Wessen Lage betrachten wir?",
    lead: "Wählen Sie eine Sicht; Aussagen beider Sichten passen nicht in eine Matrix.",
    label: "Perspektive",
    explained: {
      relationship:
        "Was wir bei diesem Kunden gut und schlecht können, und was von dort auf uns zukommt. Die übliche Wahl für einen Key-Account-Plan.",
      customer_market: "Wie der Kunde in seinem eigenen Markt steht. Zeigt, wo wir ihm helfen können, zu gewinnen.",
    },
    known: (count) => `Aussagen dieser Perspektive im Plan: ${count}`,
    others: (count) =>
      `Aussagen der anderen Perspektive: ${count}. Sie bleiben, wie sie sind, und wirken hier nicht mit.`,
    choose: "Bitte wählen Sie eine Perspektive.",
  },

  evidence: {
    title: "Was sagt der Plan schon?",
    lead: "Vorschläge aus Zeilen dieses Plans, jeder mit Begründung. Nehmen Sie an, was stimmt; Wortlaut und Bewertung folgen.",
    keys: "Tasten: A oder Eingabe nimmt an, Entf lehnt ab, die Pfeiltasten wechseln.",
    accept: "Annehmen",
    refuse: "Ablehnen",
    acceptNamed: (statement) => `Annehmen: ${statement}`,
    refuseNamed: (statement) => `Ablehnen: ${statement}`,
    accepted: (open) => `Angenommen, noch ${open} offen.`,
    refused: (open) => `Abgelehnt, noch ${open} offen.`,
    counts: (open, accepted, refused) => `${open} offen · ${accepted} angenommen · ${refused} abgelehnt`,
    open: (count) => `${count} offen`,
    more: (count) => `${count} weitere zeigen`,
    known: (count) => `Nicht noch einmal vorgeschlagen, weil schon in der SWOT: ${count}`,
    again: "Abgelehnte wieder vorschlagen",
    done: "Alles ist entschieden.",
    nothing: "Aus den Zeilen des Plans folgt noch kein Vorschlag",
    nothingHelp:
      "Vorschläge entstehen aus Kennzahlen zweier voller Jahre, Zielwerten, Buying Center, Wettbewerb, Potenzial, Reklamationen, Preisen, Zielen des Kunden und Selbstcheck. Eigene Aussagen schreiben Sie in den nächsten Schritten.",
    nothingMarket:
      "Für diese Perspektive entstehen Vorschläge aus dem Profil und aus den Zielen des Kunden. Eigene Aussagen schreiben Sie in den nächsten Schritten.",
    show: "Im Blatt zeigen",
    toRow: (evidence) => `Im Blatt zeigen: ${evidence}`,
  },

  quadrants: {
    strength: {
      title: "Stärken",
      relationship: [
        "Was schätzt dieser Kunde an uns, in seinen Worten?",
        "Wo sind wir besser als die Wettbewerber, mit denen er uns vergleicht?",
        "Welche Beziehungen, Referenzen und Ergebnisse halten uns dort?",
      ],
      customer_market: [
        "Was schätzen seine eigenen Kunden an ihm?",
        "Wo liegt er vorn: Marke, Standorte, Sortiment, Kosten?",
        "Was kann er, das seine Wettbewerber nicht können?",
      ],
    },
    weakness: {
      title: "Schwächen",
      relationship: [
        "Worüber beschwert sich der Kunde, und wo verlieren wir Angebote?",
        "Wo fehlt uns der Zugang: Personen, Standorte, Produktgruppen?",
        "Was versprechen wir und halten es nicht?",
      ],
      customer_market: [
        "Wo fällt er hinter seine Wettbewerber zurück?",
        "Welche seiner eigenen Ziele verfehlt er?",
        "Was fehlt ihm: Personal, Kapital, Systeme, Sortiment?",
      ],
    },
    opportunity: {
      title: "Chancen",
      relationship: [
        "Was ändert sich beim Kunden, das wir nutzen können?",
        "Was kauft er anderswo, das wir liefern könnten?",
        "Wo ist ein Wettbewerber schwach?",
      ],
      customer_market: [
        "Welche seiner Märkte wachsen?",
        "Welchen Bedarf seiner Kunden bedient niemand gut?",
        "Was wird ihm durch Technik, Recht oder Partner möglich?",
      ],
    },
    threat: {
      title: "Risiken",
      relationship: [
        "Wer will an unsere Stelle, und womit?",
        "Was geschieht, wenn eine Person geht?",
        "Welche Entscheidungen des Kunden könnten uns Menge oder Preis kosten?",
      ],
      customer_market: [
        "Wer greift ihn in seinem Markt an?",
        "Welche Trends, Vorschriften oder Kosten belasten ihn?",
        "Von wem ist er abhängig?",
      ],
    },
  },

  quadrant: {
    internal: "Kommt von innen. Bedeutung: 1 gering bis 5 sehr hoch.",
    external:
      "Kommt von außen. Wahrscheinlichkeit: 1 unwahrscheinlich bis 5 fast sicher. Wirkung: 1 gering bis 5 sehr hoch.",
    inside: { relationship: "Innen, das sind wir.", customer_market: "Innen, das ist der Kunde." },
    add: "Aussage hinzufügen",
    remove: "Entfernen",
    removeNamed: (code) => `${code} entfernen`,
    fresh: "neu",
    untitled: "Noch ohne Wortlaut",
    evidence: (evidence) => `Beleg: ${evidence}`,
    noEvidence: "Noch ohne Beleg: Worauf beruht die Aussage?",
    weight: (weight) => `Gewicht ${weight}`,
    unrated: "nicht bewertet",
    sameStatement: (other) => `Sagt dasselbe wie „${other}“. Eine der beiden genügt.`,
    sameEvidence: (other) => `Beruht auf derselben Zeile wie „${other}“. Sind das zwei Aussagen?`,
    none: "Noch keine Aussage.",
  },

  fields: {
    so: {
      title: "Mit welchen Stärken nutzen wir diese Chance?",
      lead: "SO, ausbauen: dort einsetzen, was wir gut können, wo sich etwas öffnet.",
    },
    wo: {
      title: "Welche Schwäche müssen wir abbauen, um diese Chance zu nutzen?",
      lead: "WO, aufholen: Die Chance zeigt, welche Schwäche den Aufwand lohnt.",
    },
    st: {
      title: "Mit welcher Stärke mindern wir dieses Risiko?",
      lead: "ST, absichern: mit dem, was wir gut können, gegen das, was kommt.",
    },
    wt: {
      title: "Wie begrenzen wir Schwäche und Risiko zugleich?",
      lead: "WT, vermeiden: Wo eine Schwäche auf ein Risiko trifft, wird es zuerst gefährlich.",
    },
  },

  pairs: {
    proposed:
      "Vorgeschlagen sind die drei Paare mit dem höchsten Gewicht. Paargewicht: Gewicht der einen mal Gewicht der anderen Aussage.",
    matrix: "Paare und ihre Gewichte",
    matrixHelp: "Eine Zahl führt zu ihrem Paar; was unten noch nicht steht, kommt hinzu.",
    cell: (internal, external, weight) => `${internal} × ${external}: Gewicht ${weight}`,
    cellBelow: (cell) => `${cell}, gewählt`,
    unknownWeight: "nicht bewertet",
    more: (count) => `Nicht in der Matrix: ${count} leichtere Aussagen.`,
    weight: (weight) => `Gewicht ${weight}`,
    none: "Keine Strategie, weil …",
    reason: "Warum daraus nichts folgt",
    remove: "Paar entfernen",
    reset: "Wie im Blatt",
    removeNamed: (pair) => `Paar ${pair} entfernen`,
    missing: (internal, external) =>
      `Für dieses Feld braucht die SWOT mindestens je eine Aussage: ${internal} und ${external}. Gehen Sie zurück, oder machen Sie ohne weiter.`,
    unrated: "Sobald die Aussagen bewertet sind, stehen hier die Paare mit dem höchsten Gewicht.",
    withoutId: (count) =>
      `Ausgelassen, weil ihre Zeile noch keine ID hat: ${count}. IDs vergibt „Prüfen und reparieren“.`,
  },

  measures: {
    title: "Was tun wir, wer, bis wann?",
    lead: "Eine Strategie ist noch kein Aktionsplan. Jede braucht mindestens eine Maßnahme mit Verantwortlichen und Frist.",
    nothing: "Noch keine Strategie",
    nothingHelp: "Gehen Sie zurück und entscheiden Sie über mindestens ein Paar, oder schreiben Sie nur die Aussagen.",
    from: (field, internal, external) => `${field}: ${internal} × ${external}`,
    known: (count) => `Maßnahmen im Plan: ${count}`,
    noMeasure: "Noch keine Maßnahme.",
    add: "Maßnahme hinzufügen",
    addNamed: (strategy) => `Maßnahme hinzufügen für: ${strategy}`,
    untitled: "Neue Maßnahme",
    remove: "Maßnahme entfernen",
    origin: "Die Herkunft nennt die Strategie, der Kommentar die beiden Aussagen.",
  },

  summary: {
    title: "In den Plan schreiben?",
    lead: "Alles wird in einem Schritt geschrieben und lässt sich in einem Schritt zurücknehmen.",
    content: "Was geschrieben wird",
    statements: "Neue Aussagen",
    rerated: "Neu bewertete Aussagen",
    pairs: "Paare mit Entscheidung",
    measures: "Maßnahmen",
    open: "Was offen bleibt",
    unsaid: (count) => `Aussagen ohne Wortlaut, nicht geschrieben: ${count}`,
    unrated: (count) => `Aussagen, die nicht vollständig bewertet sind: ${count}`,
    undecided: (count) => `Paare ohne Strategie oder Begründung, nicht geschrieben: ${count}`,
    unnamed: (count) => `Maßnahmen ohne Titel, nicht geschrieben: ${count}`,
    vanished: (count) => `Entscheidungen zu Zeilen oder Paaren, die es nicht mehr gibt, nicht geschrieben: ${count}`,
    withoutMeasure: (count) => `Strategien ohne Maßnahme: ${count}`,
    nothing:
      "Noch ist nichts zu schreiben. Nehmen Sie einen Vorschlag an, bewerten Sie eine Aussage oder entscheiden Sie über ein Paar.",
  },
};
