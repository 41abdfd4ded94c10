// Names under which people head the columns of lists that belong on a sheet of the plan, German and English. Case,
// spaces, punctuation, "ö" or "oe", and a currency or percent sign at the name do not matter. A sheet's own headers in
// both languages count as exact without standing here. Names that begin with "@" are no columns of the plan: parts of
// one (a first name), or things that tell what a list is about without having a place (a telephone number).

import type { TableSheetKey } from "../domain/schema/plan-schema";

/** How sure a name is: a `loose` one is taken where no exact one is there, and counts less for what the list is. */
export interface ColumnNames {
  readonly exact: readonly string[];
  readonly loose?: readonly string[];
}

export type SheetColumnNames = Readonly<Record<string, ColumnNames>>;

const comment: ColumnNames = {
  exact: [
    "Kommentar",
    "Bemerkung",
    "Bemerkungen",
    "Anmerkung",
    "Anmerkungen",
    "comment",
    "comments",
    "remark",
    "remarks",
  ],
  loose: ["Notiz", "Notizen", "Hinweis", "Hinweise", "note", "notes"],
};
const source: ColumnNames = { exact: ["Quelle", "source", "Herkunft", "Informationsquelle"] };
const asOf: ColumnNames = { exact: ["Stand", "Stand vom", "per", "as of", "last updated", "aktualisiert am"] };
const productGroup: ColumnNames = {
  exact: ["Produktgruppe", "Warengruppe", "Artikelgruppe", "Produktbereich", "product group", "product category"],
  loose: ["Sparte", "Produktlinie", "product line", "category"],
};
const region: ColumnNames = { exact: ["Region", "Gebiet", "Vertriebsgebiet", "sales region", "territory", "area"] };
const unit: ColumnNames = { exact: ["Einheit", "Mengeneinheit", "ME", "unit", "unit of measure", "UoM"] };
const owner: ColumnNames = {
  exact: [
    ...["Verantwortlich", "Verantwortlicher", "Verantwortliche", "Verantwortliche Person", "Verantw.", "Zuständig"],
    ...["Zuständiger", "Zuständigkeit", "Verantwortung", "Wer", "Bearbeiter", "Bearbeitet von", "Umsetzer", "Besitzer"],
    ...[
      "owner",
      "responsible",
      "responsible person",
      "responsibility",
      "who",
      "assignee",
      "assigned to",
      "lead",
      "resp.",
    ],
  ],
};
const confidence: ColumnNames = { exact: ["Sicherheit", "Verlässlichkeit", "confidence"] };

export const adoptionHeaders = {
  contacts: {
    name: {
      exact: [
        ...[
          "Ansprechpartner",
          "Ansprechpartnerin",
          "Ansprechperson",
          "Kontaktperson",
          "Kontaktname",
          "Gesprächspartner",
        ],
        ...[
          "Name, Vorname",
          "Vor- und Nachname",
          "Vorname Nachname",
          "Name Ansprechpartner",
          "Name des Ansprechpartners",
        ],
        ...["contact", "contact name", "contact person", "full name", "person", "stakeholder", "Name der Person"],
      ],
      loose: ["Name", "Kontakt", "Kontakte", "Mitarbeiter"],
    },
    "@first_name": { exact: ["Vorname", "first name", "given name", "forename"] },
    "@last_name": { exact: ["Nachname", "Familienname", "Zuname", "last name", "surname", "family name"] },
    "@email": { exact: ["E-Mail", "E-Mail-Adresse", "Mail", "Mailadresse", "email address", "EMail"] },
    "@phone": {
      exact: [
        ...[
          "Telefon",
          "Telefonnummer",
          "Tel.",
          "Tel.-Nr.",
          "Durchwahl",
          "Mobil",
          "Mobilnummer",
          "Mobiltelefon",
          "Handy",
        ],
        ...[
          "Telefon mobil",
          "Telefon Büro",
          "Fax",
          "phone",
          "phone number",
          "telephone",
          "mobile",
          "mobile phone",
          "cell",
        ],
      ],
    },
    "@salutation": { exact: ["Anrede", "Titel", "Akad. Titel", "salutation"] },
    "@role": {
      exact: [
        ...["Rolle", "Rolle im Buying Center", "Buying-Center-Rolle", "BC-Rolle", "Rollen", "Rolle im Einkaufsprozess"],
        ...["role", "roles", "buying role", "buying center role", "role in buying center", "decision role"],
      ],
    },
    unit: {
      exact: [
        ...["Abteilung", "Bereich", "Standort", "Organisationseinheit", "Geschäftsbereich", "Niederlassung", "Werk"],
        ...["department", "division", "business unit", "site", "location", "organisation unit"],
      ],
      loose: ["Firma", "Unternehmen", "Gesellschaft", "Tochtergesellschaft", "company", "subsidiary"],
    },
    function: {
      exact: [
        ...["Position", "Stelle", "Stellenbezeichnung", "Berufsbezeichnung", "Tätigkeit", "Funktion/Position"],
        ...["Position/Funktion", "job title", "title", "job", "job function", "job role"],
      ],
      loose: ["Aufgabe", "Aufgabenbereich"],
    },
    role_user: { exact: ["User", "Nutzer", "Benutzer", "Anwender (User)"] },
    role_influencer: { exact: ["Beeinflusser", "Influencer", "Beeinflusser (Influencer)", "Einflussnehmer"] },
    role_buyer: { exact: ["Buyer", "Einkäufer (Buyer)", "purchaser"] },
    role_decider: {
      exact: ["Entscheider", "Decider", "decision maker", "Entscheidungsträger", "Entscheider (Decider)"],
    },
    role_gatekeeper: { exact: ["Gatekeeper", "Informationsselektierer", "Türsteher"] },
    role_initiator: { exact: ["Initiator", "Anreger"] },
    influence: {
      exact: ["Einflussstärke", "Macht", "Entscheidungseinfluss", "level of influence", "power", "degree of influence"],
    },
    attitude: {
      exact: [
        "Haltung",
        "Einstellung zu uns",
        "Gesinnung",
        "Stimmung",
        "Sympathie",
        "attitude towards us",
        "sentiment",
      ],
      loose: ["stance", "support"],
    },
    coverage: {
      exact: ["Kontakthäufigkeit", "Kontaktfrequenz", "Kontaktintensität", "contact frequency", "contact intensity"],
    },
    relationship_now: {
      exact: [
        "Beziehung",
        "Beziehung Ist",
        "Beziehungsqualität",
        "Beziehungsstand",
        "relationship",
        "current relationship",
      ],
    },
    relationship_target: { exact: ["Beziehung Soll", "Zielbeziehung", "target relationship", "desired relationship"] },
    influences_whom: { exact: ["Beeinflusst wen", "Einfluss auf", "influences", "influence on"] },
    reports_to: { exact: ["Vorgesetzter", "Vorgesetzte", "Chef", "berichtet an wen", "reports to", "manager", "boss"] },
    requirement: {
      exact: [
        "Anforderung",
        "Bedürfnisse",
        "Erwartungen",
        "Interessen",
        "needs",
        "expectations",
        "interests",
        "concerns",
      ],
    },
    door_opener: { exact: ["Türöffner", "Anknüpfungspunkt", "Gesprächsaufhänger", "hook", "door opener"] },
    relationship_owner: {
      exact: [
        ...["Betreuer", "Betreuerin", "Betreut durch", "Unser Ansprechpartner", "Interner Ansprechpartner", "Pate"],
        ...["our contact", "relationship manager", "account owner", "internal contact", "covered by"],
      ],
      loose: owner.exact,
    },
    last_contact: {
      exact: [
        ...["Letzter Kontakt am", "Letztes Gespräch", "Letzter Besuch", "Zuletzt kontaktiert", "last contacted"],
        ...["last contact date", "last meeting", "last visit"],
      ],
    },
    next_contact: {
      exact: [
        "Nächster Kontakt am",
        "Nächstes Gespräch",
        "Nächster Termin",
        "next meeting",
        "next visit",
        "Wiedervorlage",
      ],
    },
    purpose: { exact: ["Zweck", "Zweck der Speicherung", "purpose of storage"] },
    review_by: { exact: ["Prüfen bis", "Löschprüfung", "review by"] },
    confidential_note: {
      exact: comment.exact,
      loose: comment.loose ?? [],
    },
  },
  team: {
    short_name: { exact: ["Kurzzeichen", "Kürzel", "Initialen", "Kurzname", "initials", "short name", "abbreviation"] },
    name: {
      exact: ["Teammitglied", "Mitglied", "Team-Mitglied", "team member", "member", "Kollege", "colleague"],
      loose: ["Name", "Mitarbeiter", "employee", "Vor- und Nachname", "full name", "person"],
    },
    function: { exact: ["Position", "Stelle", "Stellenbezeichnung", "job title", "position", "title"] },
    department: { exact: ["Bereich", "Abteilung", "Organisationseinheit", "division", "department"] },
    interface: { exact: ["Schnittstelle zu"] },
    role: { exact: ["Rolle im Team", "Teamrolle", "role in team", "team role"], loose: ["Aufgabe im Team"] },
    contribution: { exact: ["Beitrag", "Aufgabe", "Aufgaben", "Beitrag zum Kunden", "contribution", "tasks", "task"] },
    sections: { exact: ["Zuständig", "Zuständigkeit", "verantwortlich für", "responsible for", "responsibilities"] },
    resources: { exact: ["Kapazität", "Verfügbarkeit", "capacity", "availability", "FTE"] },
    "@email": { exact: ["E-Mail", "E-Mail-Adresse", "Mail", "email address", "EMail"] },
    "@phone": { exact: ["Telefon", "Telefonnummer", "Tel.", "Mobil", "Handy", "phone", "mobile"] },
    comment,
  },
  measures: {
    kind: { exact: ["Typ", "Art der Maßnahme", "type of measure"] },
    title: {
      exact: [
        ...[
          "Maßnahme",
          "Massnahme",
          "Maßnahmen",
          "Aktion",
          "Aktionen",
          "Aktivität",
          "Aktivitäten",
          "Aufgabe",
          "Aufgaben",
        ],
        ...["To-do", "To-dos", "ToDo", "Was", "Was ist zu tun", "Maßnahme/Aktivität", "Beschreibung der Maßnahme"],
        ...[
          "Nächster Schritt",
          "Beschluss",
          "Vereinbarung",
          "Nächste Schritte",
          "action",
          "actions",
          "action item",
          "task",
          "activity",
          "measure",
          "what",
        ],
        ...["next step", "next steps", "initiative"],
      ],
      loose: ["Thema", "Beschreibung", "Vorhaben", "Projekt", "Tätigkeit", "Punkt", "topic", "description", "project"],
    },
    parent: { exact: ["Gehört zu", "Übergeordnet", "parent task", "parent project"] },
    category: { exact: ["Kategorie", "Maßnahmenart", "category"] },
    goal: { exact: ["Ziel", "Zielbezug", "Beitrag zu Ziel", "goal", "objective", "related goal"] },
    kpi: { exact: ["Kennzahl", "KPI", "metric"] },
    product_group: productGroup,
    region,
    contribution: { exact: ["Ergebnisbeitrag", "Umsatzbeitrag", "erwarteter Umsatz", "expected impact", "impact"] },
    probability: { exact: ["Erfolgswahrscheinlichkeit", "Wahrsch.", "likelihood", "chance of success"] },
    effective_from: { exact: ["Wirkt ab", "Wirksam ab", "effective as of"] },
    effective_until: { exact: ["Wirkt bis", "Wirksam bis"] },
    owner,
    contributors: {
      exact: ["Beteiligte", "Beteiligt", "Mit wem", "Mitwirkende", "Unterstützer", "involved", "support", "with whom"],
    },
    start: {
      exact: ["Beginn", "Start", "Startdatum", "Starttermin", "Anfang", "start date", "begin", "from"],
      loose: ["ab", "von"],
    },
    due: {
      exact: [
        ...[
          "Termin",
          "Bis wann",
          "Bis",
          "Fällig",
          "Fällig am",
          "Fällig bis",
          "Fälligkeit",
          "Fälligkeitsdatum",
          "Frist",
        ],
        ...[
          "Zieltermin",
          "Zieldatum",
          "Endtermin",
          "Enddatum",
          "Ende",
          "Deadline",
          "zu erledigen bis",
          "Erledigen bis",
        ],
        ...["due", "due date", "by when", "target date", "end date", "finish", "until", "complete by", "due by"],
      ],
      loose: ["Wann", "Datum", "when", "date"],
    },
    priority: { exact: ["Prio", "Priorität", "Dringlichkeit", "Wichtigkeit", "prio.", "urgency", "importance"] },
    status: {
      exact: ["Status", "Bearbeitungsstand", "Umsetzungsstand", "Bearbeitungsstatus", "state", "progress status"],
      loose: ["erledigt", "done"],
    },
    progress: {
      exact: [
        "Fortschritt",
        "Fertigstellung",
        "Fertigstellungsgrad",
        "% erledigt",
        "Erledigungsgrad",
        "completion",
        "% complete",
        "% done",
      ],
    },
    cost: { exact: ["Kosten", "Budget", "Aufwand", "costs", "effort"] },
    benefit: { exact: ["Nutzen", "Ertrag", "value"] },
    decision_needed: { exact: ["Entscheidung nötig", "Entscheidungsbedarf", "decision required"] },
    origin: { exact: ["Anlass", "Auslöser", "Ursprung", "trigger"] },
    comment: { ...comment, loose: [...(comment.loose ?? []), "Ergebnis", "result"] },
  },
  goals: {
    kind: { exact: ["Zielebene", "type of goal"] },
    title: {
      exact: [
        "Ziel",
        "Ziele",
        "Zielsetzung",
        "Unser Ziel",
        "Zielbeschreibung",
        "Zielformulierung",
        "goal",
        "goals",
        "objective",
        "objectives",
      ],
    },
    type: { exact: ["Zielart"] },
    category: { exact: ["Zielkategorie", "Kategorie", "category", "goal category"] },
    horizon: {
      exact: ["Zieljahr", "Zeithorizont", "Horizont", "bis Jahr", "Jahr", "year", "target year", "time frame"],
      loose: ["bis", "Termin", "Zeitraum", "by", "deadline", "due"],
    },
    focus_dimension: { exact: ["Fokusdimension"] },
    focus: { exact: ["Schwerpunkt", "Fokus", "Bereich", "focus area"] },
    kpi: {
      exact: ["Kennzahl", "KPI", "Messgröße", "Messkriterium", "Indikator", "metric", "measured by", "key result"],
    },
    target: { exact: ["Zielwert", "Sollwert", "Soll", "Zielgröße", "target", "target value"] },
    fact: { exact: ["Begründung", "Grundlage", "Ausgangslage", "rationale", "baseline"] },
    owner,
    status: { exact: ["Status", "Zielerreichung", "Stand der Zielerreichung", "state"] },
    as_of: asOf,
    comment,
  },
  customer_goals: {
    goal: {
      exact: [
        ...["Kundenziel", "Kundenziele", "Ziel des Kunden", "Ziele des Kunden", "Unternehmensziel des Kunden"],
        ...["customer goal", "customer's goal", "customer goals", "customer objective", "client goal"],
      ],
      loose: ["Ziel", "Ziele", "goal", "objective"],
    },
    customer_kpi: {
      exact: ["Kennzahl des Kunden", "KPI des Kunden", "customer kpi"],
      loose: ["Kennzahl", "KPI", "Messgröße"],
    },
    current: { exact: ["Ist", "Istwert", "aktueller Wert", "current value", "actual"] },
    target: { exact: ["Soll", "Zielwert", "Sollwert", "target value"] },
    unit,
    horizon: { exact: ["Zieljahr", "Zeithorizont", "Jahr", "target year", "year"] },
    importance: { exact: ["Wichtigkeit", "Bedeutung", "Priorität", "priority"] },
    person: { exact: ["Ansprechpartner", "Verantwortlich beim Kunden", "Person beim Kunden", "customer owner"] },
    our_contribution: {
      exact: [
        "Unser Beitrag",
        "Beitrag von uns",
        "Was wir beitragen",
        "Unser Angebot",
        "our contribution",
        "our offer",
        "how we help",
      ],
    },
    source,
    owner,
    as_of: asOf,
    confidence,
    comment,
  },
  competitors: {
    name: {
      exact: [
        ...["Wettbewerber", "Mitbewerber", "Konkurrent", "Konkurrenten", "Konkurrenz", "Wettbewerb", "Mitbewerb"],
        ...["Name des Wettbewerbers", "competitor", "competitors", "competition", "competitor name", "rival"],
      ],
      loose: ["Anbieter", "Lieferant", "Firma", "Unternehmen", "Name", "vendor", "supplier", "company"],
    },
    product_group: productGroup,
    region,
    share: {
      exact: [
        "Anteil",
        "Lieferanteil",
        "Marktanteil",
        "Anteil beim Kunden",
        "share",
        "share of wallet",
        "market share",
      ],
    },
    price_position: {
      exact: ["Preisposition", "Preisniveau", "Preislage", "price level", "price position", "pricing", "price"],
      loose: ["Preis"],
    },
    strengths: {
      exact: ["Stärken", "Stärke", "Vorteile", "Pluspunkte", "strengths", "strength", "advantages", "pros"],
    },
    weaknesses: {
      exact: ["Schwächen", "Schwäche", "Nachteile", "Minuspunkte", "weaknesses", "weakness", "disadvantages", "cons"],
    },
    close_to: { exact: ["Nähe zu", "Beziehung zu", "Kontakte zu", "close to", "relationship with", "sponsor"] },
    threat: {
      exact: ["Bedrohung", "Gefahr", "Bedrohungspotenzial", "Gefährdung", "threat", "threat level", "risk", "danger"],
    },
    counter: {
      exact: [
        ...["Gegenmaßnahme", "Gegenmaßnahmen", "Unsere Antwort", "Unsere Reaktion", "Unsere Strategie", "Abwehr"],
        ...["counter measure", "countermeasure", "our response", "our answer", "counter strategy", "counter"],
      ],
    },
    measure: { exact: [] },
    source,
    owner,
    as_of: asOf,
    confidence,
    comment,
  },
  prices: {
    article: {
      exact: [
        "Artikel",
        "Artikelbezeichnung",
        "Artikelname",
        "Produkt",
        "Produktname",
        "article",
        "article name",
        "product",
        "product name",
        "item",
      ],
      loose: ["Bezeichnung", "Beschreibung", "description", "Leistung"],
    },
    article_number: {
      exact: [
        ...["Artikelnummer", "Artikelnr", "Art.-Nr.", "Artikel-Nr.", "Materialnummer", "Bestellnummer", "SKU"],
        ...["article no", "article number", "item no", "item number", "product id", "product code", "part number"],
      ],
    },
    product_group: productGroup,
    region,
    unit,
    list_price: {
      exact: ["Listenpreis", "Katalogpreis", "Bruttopreis", "UVP", "list price", "catalogue price", "gross price"],
      loose: ["Preis", "price"],
    },
    minimum_price: {
      exact: ["Mindestpreis", "Untergrenze", "Preisuntergrenze", "minimum price", "floor price", "min. price"],
    },
    special_price: {
      exact: [
        ...["Sonderpreis", "Kundenpreis", "Nettopreis", "Aktionspreis", "Vertragspreis", "Vereinbarter Preis"],
        ...["special price", "customer price", "net price", "contract price", "agreed price", "deal price"],
      ],
    },
    volume: { exact: ["Menge", "Jahresmenge", "Abnahmemenge", "quantity", "annual volume", "annual quantity"] },
    valid_from: {
      exact: ["Gültig ab", "Gültig von", "ab Datum", "valid as of", "valid from", "effective from"],
      loose: ["von", "ab", "from"],
    },
    valid_to: {
      exact: ["Gültig bis", "Laufzeit bis", "valid until", "valid to", "expires", "expiry"],
      loose: ["bis", "until", "to"],
    },
    source,
    owner,
    as_of: asOf,
    confidence,
    comment,
  },
  swot: {
    quadrant: {
      exact: ["Quadrant", "SWOT", "SWOT-Feld", "SWOT-Kategorie", "SWOT category"],
      loose: ["Kategorie", "Art", "Feld", "category", "type"],
    },
    statement: {
      exact: ["Aussage", "statement", "Faktor", "factor", "SWOT-Aussage"],
      loose: ["Beschreibung", "Text", "Punkt", "Inhalt", "description", "item"],
    },
    perspective: { exact: ["Sichtweise", "Perspektive", "Blickwinkel", "perspective", "viewpoint"] },
    evidence: { exact: ["Nachweis"] },
    importance: { exact: ["Wichtigkeit", "Bedeutung", "Gewicht", "relevance"] },
    probability: { exact: ["Eintrittswahrscheinlichkeit", "Wahrsch.", "likelihood"] },
    impact: { exact: ["Tragweite", "effect"] },
    source,
    owner,
    as_of: asOf,
    confidence,
    comment,
  },
  kpis: {
    kpi: {
      exact: ["Kennzahl", "Kennzahlen", "KPI", "KPIs", "Kenngröße", "Messgröße", "metric", "key figure", "indicator"],
    },
    product_group: productGroup,
    region,
    segment: { exact: ["Klasse", "ABC-Klasse", "class"] },
    fiscal_year: {
      exact: [
        "Geschäftsjahr",
        "Jahr",
        "GJ",
        "Wirtschaftsjahr",
        "Periode",
        "fiscal year",
        "year",
        "FY",
        "financial year",
      ],
    },
    actual: { exact: ["Ist", "Istwert", "Ist-Wert", "Wert", "actual", "actuals", "value"] },
    target: {
      exact: ["Soll", "Sollwert", "Zielwert", "Ziel", "Plan", "Planwert", "Budget", "target", "plan value", "goal"],
    },
    unit,
    source,
    method: { exact: ["Berechnung", "Messmethode", "calculation"] },
    owner,
    as_of: asOf,
    confidence,
    comment,
  },
  profile: {
    section: { exact: ["Thema", "Rubrik", "Bereich", "section", "topic"] },
    field: {
      exact: ["Feld", "Merkmal", "Eigenschaft", "field", "attribute"],
      loose: ["Information", "Kriterium", "Angaben", "item", "property"],
    },
    value_text: {
      exact: ["Wert", "Inhalt", "Angabe", "Ausprägung", "Beschreibung", "value", "content", "details", "description"],
    },
    unit,
    source,
    owner,
    as_of: asOf,
    confidence,
    comment,
  },
} as const satisfies Readonly<Partial<Record<TableSheetKey, SheetColumnNames>>>;

/** Headers of columns that only number the rows or identify them elsewhere. */
export const idleHeaders: readonly string[] = [
  ...[
    "Nr",
    "Nr.",
    "Lfd. Nr.",
    "TOP",
    "lfd Nr",
    "Pos",
    "Pos.",
    "Position Nr",
    "Nummer",
    "ID",
    "No",
    "No.",
    "Number",
    "#",
    "Row",
  ],
];

/** Words in the name of a sheet or in a title above a list that tell what it is about. */
export const sheetHints: Readonly<Record<keyof typeof adoptionHeaders, readonly string[]>> = {
  contacts: [
    "Ansprechpartner",
    "Kontakte",
    "Kontaktliste",
    "Buying Center",
    "Buying-Center",
    "Stakeholder",
    "contacts",
    "contact list",
    "people",
  ],
  team: ["Team", "Kernteam", "Projektteam", "Account-Team", "our team", "account team"],
  measures: [
    "Maßnahmen",
    "Massnahmen",
    "Aktionsplan",
    "Aktivitäten",
    "To-do",
    "Aufgaben",
    "Action Plan",
    "actions",
    "tasks",
    "offene Punkte",
    "open points",
    "OPL",
  ],
  goals: ["Ziele", "Zielsystem", "goals", "objectives"],
  customer_goals: ["Kundenziele", "Ziele des Kunden", "customer goals", "customer objectives"],
  competitors: ["Wettbewerb", "Wettbewerber", "Konkurrenz", "Mitbewerber", "competition", "competitors"],
  prices: ["Preise", "Preisliste", "Konditionen", "prices", "price list"],
  swot: ["SWOT"],
  kpis: ["Kennzahlen", "KPI", "KPIs", "Umsatzentwicklung", "Zahlen", "key figures"],
  profile: [
    "Stammdaten",
    "Steckbrief",
    "Profil",
    "Kundenprofil",
    "Firmenprofil",
    "Kundenstamm",
    "master data",
    "profile",
    "fact sheet",
    "factsheet",
    "company facts",
  ],
};
