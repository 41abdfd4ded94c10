/** Our team and the buying center of the sample plan. All persons are invented. */
import { both } from "../language";

export const sampleUnits = {
  office: both("Zentrale Tannbrunn", "Head office Tannbrunn"),
  tyrol: both("Werk Tirol", "Tyrol plant"),
  poznan: both("Werk Posen", "Poznań plant"),
};

export const samplePurpose = both("Betreuung der Geschäftsbeziehung", "Care of the business relationship");

export const sampleTeamTexts = {
  AH: {
    name: both("Anja Hellwig", "Anja Hellwig"),
    function: both("Key-Account-Managerin", "Key account manager"),
    department: both("Vertrieb", "Sales"),
    contribution: both("Führt den Plan und die Gespräche", "Leads the plan and the talks"),
    sections: both("alle", "all"),
    resources: both("drei Tage je Woche", "three days a week"),
  },
  RS: {
    name: both("Ralf Steinkamp", "Ralf Steinkamp"),
    function: both("Geschäftsführer", "Managing director"),
    department: both("Geschäftsleitung", "Management"),
    contribution: both("Pate, Kontakt zum Vorstand", "Sponsor, contact to the board"),
    sections: both("Ziele, Review", "Goals, review"),
    resources: both("zwei Treffen im Jahr", "two meetings a year"),
  },
  MK: {
    name: both("Mirko Kessler", "Mirko Kessler"),
    function: both("Leiter Anwendungstechnik", "Head of application technology"),
    department: both("Entwicklung", "Development"),
    contribution: both("Rezepturen, Technikum, Freigaben", "Recipes, pilot plant, releases"),
    sections: both("Potenzial, Maßnahmen", "White space, measures"),
    resources: both("vier Tage im Monat", "four days a month"),
  },
  LB: {
    name: both("Lea Brandt", "Lea Brandt"),
    function: both("Supply Chain", "Supply chain"),
    department: both("Logistik", "Logistics"),
    contribution: both("Abrufe, Liefertreue, Polen", "Call-offs, delivery reliability, Poland"),
    sections: both("Maßnahmen", "Measures"),
    resources: both("zwei Tage im Monat", "two days a month"),
  },
  PW: {
    name: both("Petra Winkels", "Petra Winkels"),
    function: both("Qualitätsmanagement", "Quality management"),
    department: both("Qualität", "Quality"),
    contribution: both("Audits, Reklamationen, Zertifikate", "Audits, complaints, certificates"),
    sections: both("Personen, Historie", "Persons, history"),
    resources: both("zwei Tage im Monat", "two days a month"),
  },
  JO: {
    name: both("Jonas Oertel", "Jonas Oertel"),
    function: both("Controlling", "Controlling"),
    department: both("Finanzen", "Finance"),
    contribution: both("Deckungsbeiträge, Preise, Konditionen", "Margins, prices, terms"),
    sections: both("Kennzahlen, Preise", "KPIs, prices"),
    resources: both("ein Tag im Monat", "one day a month"),
  },
};

export const sampleContactTexts = {
  achterberg: {
    name: both("Dr. Helene Achterberg", "Dr Helene Achterberg"),
    function: both("Vorständin Technik und Einkauf", "Board member, technology and purchasing"),
    requirement: both("Weniger Lieferanten, die mehr mitentwickeln", "Fewer suppliers that develop more"),
    door_opener: both("Treffen der Geschäftsleitungen", "Meeting of both managements"),
  },
  rehwinkel: {
    name: both("Tobias Rehwinkel", "Tobias Rehwinkel"),
    function: both("Leiter Einkauf", "Head of purchasing"),
    requirement: both("Planbare Preise, klare Mengenstaffel", "Predictable prices, a clear volume scale"),
    door_opener: both("Rohstoffbericht im Quartal", "Quarterly raw material report"),
  },
  dorn: {
    name: both("Mareike Dorn", "Mareike Dorn"),
    function: both("Strategische Einkäuferin Zutaten", "Strategic buyer, ingredients"),
    requirement: both("Ein Ansprechpartner, schnelle Angebote", "One contact, quick offers"),
    door_opener: both("Antwort noch am selben Tag", "Answers on the same day"),
  },
  haddad: {
    name: both("Samir Haddad", "Samir Haddad"),
    function: both("Leiter Produktentwicklung", "Head of product development"),
    requirement: both("Neue Rezepturen in sechs Wochen", "New recipes within six weeks"),
    door_opener: both("Empfiehlt uns im Haus", "Recommends us in the house"),
  },
  vossberg: {
    name: both("Katrin Voßberg", "Katrin Vossberg"),
    function: both("Leiterin Qualitätsmanagement", "Head of quality management"),
    requirement: both("Keine Abweichung ohne Vorwarnung", "No deviation without warning"),
    door_opener: both("Offenes Audit in unserem Werk", "An open audit at our plant"),
  },
  pichler: {
    name: both("Andreas Pichler", "Andreas Pichler"),
    function: both("Werkleiter", "Plant manager"),
    requirement: both("Stabile Viskosität, feste Liefertage", "Stable viscosity, fixed delivery days"),
    door_opener: both("Versuch auf seiner Linie", "A trial on his line"),
  },
  malinowska: {
    name: both("Agnieszka Malinowska", "Agnieszka Malinowska"),
    function: both("Werkleiterin", "Plant manager"),
    requirement: both("Start der zweiten Linie ohne Stillstand", "Start of the second line without downtime"),
    door_opener: both("Hilfe beim Anlauf der Linie", "Help with the start of the line"),
  },
  esch: {
    name: both("Florian Esch", "Florian Esch"),
    function: both("Marketingleiter Desserts", "Head of marketing, desserts"),
    requirement: both("Zwei Neuheiten je Jahr mit eigener Geschichte", "Two novelties a year with a story"),
    door_opener: both("Trendbericht Desserts", "Dessert trend report"),
  },
};
