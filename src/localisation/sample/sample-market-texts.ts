/** Analysis of the sample plan: SWOT, strategies, competitors, white space, the customer's own goals. */
import { both } from "../language";

export const sampleSwotTexts = {
  recipes: both("Rezepturen in sechs statt zwölf Wochen", "Recipes in six weeks instead of twelve"),
  reliability: both("Liefertreue über 98 %, auch in der Erntezeit", "Delivery above 98 %, also at harvest time"),
  haddad: both("Die Produktentwicklung empfiehlt uns", "Product development recommends us"),
  volume: both("Frucht wächst nur über den Preis", "Fruit grows by price only"),
  board: both("Vorstand und Qualität kennen uns kaum", "Board and quality hardly know us"),
  noIndex: both("Keine Preisgleitung bei Rohstoffen", "No price index for raw materials"),
  protein: both("Proteindesserts wachsen zweistellig", "Protein desserts grow at two digits"),
  line: both("Zweite Linie in Posen startet im Frühjahr", "Second line in Poznań starts in spring"),
  fewer: both("Einkauf will die Zahl der Lieferanten senken", "Purchasing wants fewer suppliers"),
  competitor: both("Ahlsen unterbietet bei Standardsorten", "Ahlsen undercuts standard grades"),
  quality: both("Weitere Reklamation kostet die Freigabe", "Another complaint costs the release"),
  labels: both("Eigenmarken drücken Rezepturkosten", "Private labels push down recipe costs"),
};

export const sampleTowsTexts = {
  develop: both(
    "Als Entwicklungspartner das Proteindessert besetzen, bevor ausgeschrieben wird",
    "Take the protein dessert as development partner before it is tendered",
  ),
  poznan: both(
    "Liefertreue als Argument für die Linie in Posen nutzen",
    "Use delivery reliability as the argument for the Poznań line",
  ),
  board: both("Über den Vorstand zum bevorzugten Lieferanten werden", "Become a preferred supplier through the board"),
  volume: both(
    "Menge gegen Staffel binden, bevor Ahlsen Standardsorten übernimmt",
    "Bind volume with a scale before Ahlsen takes standard grades",
  ),
  noStrategy: both(
    "Rezepturkosten sind mit der Preisgleitung schon adressiert",
    "Recipe costs are already addressed by the price index",
  ),
};

export const sampleCompetitorTexts = {
  ahlsen: {
    name: both("Fruchtwerk Ahlsen", "Fruchtwerk Ahlsen"),
    strengths: both("Preis bei Standardsorten, eigene Plantagen", "Price of standard grades, own plantations"),
    weaknesses: both("Lange Entwicklungszeiten", "Long development times"),
    counter: both("Menge binden, Entwicklung zeigen", "Bind volume, show development"),
  },
  stabitex: {
    name: both("Stabitex B.V.", "Stabitex B.V."),
    strengths: both("In allen Werken freigegeben", "Released at all plants"),
    weaknesses: both("Kein Techniker im deutschsprachigen Raum", "No engineer in the German-speaking region"),
    counter: both("Freigabe im Werk Tirol", "Release at the Tyrol plant"),
  },
  kujawa: {
    name: both("Kujawa Smaki", "Kujawa Smaki"),
    strengths: both("Werk 40 km von Posen", "Plant 40 km from Poznań"),
    weaknesses: both("Keine Erfahrung mit Proteinrezepturen", "No experience with protein recipes"),
    counter: both("Anlauf der Linie begleiten", "Support the start of the line"),
  },
};

export const sampleCustomerGoalTexts = {
  protein: {
    goal: both("Proteindesserts auf 15 % des Umsatzes bringen", "Bring protein desserts to 15 % of revenue"),
    kpi: both("Anteil Proteindesserts", "Share of protein desserts"),
    unit: both("%", "%"),
    contribution: both("Rezepturen und Versuche im Technikum", "Recipes and trials in the pilot plant"),
  },
  suppliers: {
    goal: both("Lieferanten für Zutaten bündeln", "Bundle ingredient suppliers"),
    kpi: both("Lieferanten für Zutaten", "Ingredient suppliers"),
    unit: both("Anz.", "no."),
    contribution: both("Vier Produktgruppen aus einer Hand", "Four product groups from one hand"),
  },
  sugar: {
    goal: both("Zucker je Becher um ein Fünftel senken", "Cut sugar per cup by a fifth"),
    kpi: both("Zucker je 100 g", "Sugar per 100 g"),
    unit: both("g", "g"),
    contribution: both("Fruchtzubereitungen mit weniger Zucker", "Fruit preparations with less sugar"),
  },
};
