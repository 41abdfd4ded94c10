/** Practice of the sample plan: history, give and get, prices, selection, self-check. */
import { both } from "../language";

export const sampleHistoryTexts = {
  contract: {
    title: both("Rahmenvertrag um ein Jahr verlängert", "Frame contract extended by a year"),
    lesson: both("Rezepturen waren das Argument, nicht der Preis", "Recipes were the argument, not the price"),
  },
  complaint: {
    title: both("Abweichende Viskosität bei Erdbeere", "Deviating viscosity of strawberry"),
    lesson: both("Prüfung beim Wareneingang gemeinsam festlegen", "Agree on the inspection on arrival"),
  },
  offer: {
    title: both("Angebot für die zweite Linie in Posen", "Offer for the second line in Poznań"),
    lesson: both("Lieferzeit zählt dort mehr als der Preis", "Lead time counts more than price there"),
  },
  meeting: {
    title: both("Technikumstag Proteindessert", "Pilot plant day, protein dessert"),
    lesson: both("Marketing früh einladen", "Invite marketing early"),
  },
};

export const sampleExchangeTexts = {
  scale: {
    give: both("Mengenstaffel 3 %", "Volume scale 3 %"),
    get: both("Mindestmenge je Quartal", "Minimum volume per quarter"),
    agreement: both("Rahmenvertrag § 5", "Frame contract § 5"),
  },
  stock: {
    give: both("Sicherheitsbestand für vier Wochen", "Safety stock for four weeks"),
    get: both("Verbindliche Vorschau über acht Wochen", "Binding forecast over eight weeks"),
    agreement: both("Zusatz Logistik", "Logistics supplement"),
  },
  pilot: {
    give: both("Zwölf Tage im Technikum", "Twelve days in the pilot plant"),
    get: both("Erstlieferrecht für neue Rezepturen", "First right to supply new recipes"),
    agreement: both("Entwicklungsvereinbarung", "Development agreement"),
  },
};

export const sampleArticleTexts = {
  strawberry: both("Erdbeere 45 % gestückt", "Strawberry 45 %, diced"),
  cherry: both("Sauerkirsche 50 %", "Sour cherry 50 %"),
  pectin: both("Pektinmischung ST 12", "Pectin blend ST 12"),
  starch: both("Stärke-Carrageen ST 20", "Starch carrageenan ST 20"),
  vanilla: both("Vanillearoma V 3", "Vanilla flavour V 3"),
  caramel: both("Karamellsauce K 7", "Caramel sauce K 7"),
};

export const sampleSelectionTexts = {
  reference_fit: both("Branche, Größe und Bedarf passen", "Industry, size and need fit"),
  buys_again: both("Ruft jede Woche ab", "Calls off every week"),
  sales_complexity: both("Fünf Bereiche entscheiden mit", "Five departments take part in decisions"),
  cross_sell: both("Stabilisatoren und Saucen sind ausbaufähig", "Stabilisers and sauces can grow"),
  growth: both("Zweite Linie in Posen beschlossen", "Second line in Poznań is decided"),
  portfolio_fit: both("Vier von fünf Produktgruppen passen", "Four of five product groups fit"),
  existing_relationships: both(
    "Gut in Entwicklung und Einkauf, schwach oben",
    "Good in development and purchasing, weak above",
  ),
  partnership: both("Entwickelt heute schon mit uns", "Already develops with us today"),
  culture_fit: both("Direkt, verlässlich, sachlich", "Direct, reliable, factual"),
  regional_overlap: both("Zwei von drei Werken in unserem Gebiet", "Two of three plants in our region"),
  purchasing_process: both("Freigaben dauern acht bis zwölf Wochen", "Releases take eight to twelve weeks"),
  revenue_potential: both("Wird einer der drei größten Kunden", "Becomes one of the three largest customers"),
  revenue_to_cost: both("Viele Teilmengen, hoher Aufwand", "Many part loads, much effort"),
  expansion_potential: both("Polen, Protein, pflanzliche Saucen", "Poland, protein, plant-based sauces"),
  strategic_value: both("Referenz für ganz Mitteleuropa", "A reference for all of central Europe"),
  company_support: both("Entwicklung und Logistik haben zugesagt", "Development and logistics have agreed"),
  executive_buy_in: both("Geschäftsführer ist Pate", "The managing director is sponsor"),
  committed_team: both("Team benannt, Zeit noch knapp", "Team named, time is still short"),
  staying_power: both("Budget für drei Jahre beschlossen", "Budget for three years is decided"),
};

export const sampleSelfCheckTexts = {
  competitors: both("Drei Wettbewerber bekannt, Anteile geschätzt", "Three competitors known, shares estimated"),
  offering: both("Rezepturen auf den Kunden zugeschnitten", "Recipes are tailored to the customer"),
  skills: both("Technik stark, Verhandlung ausbaufähig", "Strong in technology, negotiation can grow"),
  structures: both("Zuständigkeiten im Team geklärt", "Responsibilities in the team are settled"),
  criteria: both("Auswahl bisher nach Umsatz", "Selected by revenue so far"),
  vision_goals: both("Vision noch nicht mit dem Kunden besprochen", "Vision not yet discussed with the customer"),
  give_and_get: both("Zu jeder Leistung eine Gegenleistung", "Every service has its return"),
  tasks: both("Maßnahmen mit Person und Termin", "Measures with person and date"),
  coordination: both("Das Team trifft sich einmal im Monat", "The team meets once a month"),
  success: both("Kennzahlen je Quartal, Ursachen selten", "KPIs each quarter, causes seldom"),
  corporate_strategy: both("Teil der Dreijahresplanung", "Part of the three-year plan"),
  radiance: both("Technikumstage werden übernommen", "Pilot plant days are taken over"),
  decision_rights: both("Preise bis 3 % ohne Rückfrage", "Prices up to 3 % without asking"),
  account_selection: both("Zehn Key Accounts, jährlich geprüft", "Ten key accounts, reviewed yearly"),
  people_development: both("Zwei Schulungen im Jahr", "Two trainings a year"),
  organisation_development: both("Qualität sitzt mit am Tisch", "Quality has a seat at the table"),
  knowledge: both("Pläne liegen zentral, Erfahrungen noch nicht", "Plans are shared, lessons not yet"),
  focus: both("Klare Grenze zum Flächenvertrieb", "A clear border to field sales"),
  basic_services: both("Liefertreue stimmt, Reklamationen zu hoch", "Reliable delivery, too many complaints"),
  qualified_staff: both("Stellen besetzt, Vertretung geregelt", "Posts filled, deputies named"),
  culture: both("Kundensicht in jeder Besprechung", "The customer's view in every meeting"),
  controlling: both("Deckungsbeitrag je Kunde und Quartal", "Margin by customer and quarter"),
};

export const sampleBaselineComment = both(
  "Vier volle Jahre, ohne das laufende; Wachstum kam überwiegend aus dem Preis.",
  "Four complete years without the running one; growth came mostly from price.",
);
