/** The customer of the sample plan: what it is called, what it buys where, and the facts of its profile. All invented. */
import { both } from "../language";

export const sampleAccountTexts = {
  /** Says on every sheet that nothing of this is real. */
  account: both("Tannbrunn Molkerei AG (Beispiel)", "Tannbrunn Dairies (sample)"),
};

export const sampleProductGroups = {
  fruit: both("Fruchtzubereitungen", "Fruit preparations"),
  stabilisers: both("Stabilisatoren", "Stabilisers"),
  flavours: both("Aromen", "Flavours"),
  sauces: both("Dessertsaucen", "Dessert sauces"),
};

export const sampleRegions = {
  germany: both("Deutschland", "Germany"),
  austria: both("Österreich", "Austria"),
  poland: both("Polen", "Poland"),
};

export const sampleSources = {
  erp: both("Auftragsdaten ERP", "ERP order data"),
  talks: both("Jahresgespräch", "Annual talks"),
  report: both("Geschäftsbericht", "Annual report"),
  team: both("Teambefragung", "Team survey"),
  controlling: both("Controlling", "Controlling"),
  estimate: both("Schätzung Vertrieb", "Sales estimate"),
  complaints: both("Reklamationsliste", "Complaints list"),
  minutes: both("Gesprächsprotokoll", "Minutes"),
  contracts: both("Vertragsakte", "Contract file"),
  priceList: both("Preisliste", "Price list"),
  visits: both("Werksbesuche", "Plant visits"),
};

export const sampleMethods = {
  margin: both("Erlös minus Rohstoff, Fertigung und Fracht", "Revenue less raw material, production and freight"),
  discount: both("Nachlässe durch Umsatz zu Listenpreisen", "Discounts over revenue at list prices"),
  wallet: both("Unser Umsatz durch Zutateneinkauf des Kunden", "Our revenue over the customer's ingredient purchases"),
  willingness: both("Median aus sechs Antworten", "Median of six answers"),
  order: both("Umsatz durch Zahl der Aufträge", "Revenue over number of orders"),
};

export const sampleFacts = {
  company: both("Tannbrunn Molkerei AG", "Tannbrunn Dairies"),
  address: both("Molkereiweg 1, Tannbrunn", "Molkereiweg 1, Tannbrunn"),
  website: both("www.tannbrunn.example", "www.tannbrunn.example"),
  industry: both("Molkereiprodukte und Desserts", "Dairy products and desserts"),
  employees_unit: both("Pers.", "staff"),
  customer_number: both("B-10482", "B-10482"),
  needs: both("Sichere Versorgung, schnelle Rezepturen, weniger Zucker", "Secure supply, fast recipes, less sugar"),
  requirements: both(
    "Rückverfolgung je Charge, Lieferfenster zwei Stunden",
    "Traceability by batch, delivery windows of two hours",
  ),
  positioning: both("Regionale Marke, Desserts für den Alltag", "Regional brand, everyday desserts"),
  our_positioning: both(
    "Erster Lieferant bei Frucht, zweiter bei Stabilisatoren",
    "First supplier of fruit, second of stabilisers",
  ),
  main_competitors: both("Zwei Molkereigruppen und die Eigenmarken", "Two dairy groups and private labels"),
  strategic_orientation: both(
    "Proteinreiche Desserts, zweite Linie in Posen",
    "High-protein desserts, a second line in Poznań",
  ),
  market_position: both("Nummer 4 bei Desserts in Deutschland", "Number 4 in desserts in Germany"),
  product_range: both("160 Artikel, 58 davon Desserts", "160 articles, 58 of them desserts"),
  applications: both("Joghurt, Pudding, Quarkdessert", "Yoghurt, pudding, quark dessert"),
  tailored_offer: both("Fruchtmischungen in Containern zu 800 kg", "Fruit blends in containers of 800 kg"),
  structure: both("Zentraler Einkauf, Werke mit eigenem Abruf", "Central purchasing, plants call off themselves"),
  subsidiaries: both("Werk Tirol, Werk Posen", "Tyrol plant, Poznań plant"),
  door_opener: both("Samir Haddad, Produktentwicklung", "Samir Haddad, product development"),
  purchasing_process: both(
    "Jahresgespräch im November, Freigabe durch QM, Abruf je Woche",
    "Annual talks in November, release by quality, weekly call-offs",
  ),
  customer_processes: both(
    "Rezepturfreigabe dauert acht bis zwölf Wochen",
    "Recipe release takes eight to twelve weeks",
  ),
  partnership_approaches: both("Gemeinsame Tage im Technikum", "Joint days in the pilot plant"),
  cooperation_history: both(
    "Lieferant seit elf Jahren, ein Rückruf gemeinsam gelöst",
    "Supplier for eleven years, one recall solved together",
  ),
  contracts: both("Rahmenvertrag bis Jahresende, ohne Preisgleitung", "Frame contract to year end, no price index"),
  reference_value: both("Nennt uns als Entwicklungspartner", "Names us as its development partner"),
};
