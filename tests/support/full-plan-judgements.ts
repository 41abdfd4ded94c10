// Selection and self-check of the sample plans: the same supplier judges both accounts, with the same words.
import type { Judgement, Maturity, Story } from "./full-plan-story";
import type { SampleWriter } from "./full-plan-writer";

type Text = readonly [de: string, en: string];
type Criterion = keyof Story["selection"];
type Item = keyof Story["selfCheck"];

/** Scored criteria in the order of the sheet: what is said of a low score (up to 3) and of a high one. */
const scored: readonly (readonly [Criterion, low: Text, high: Text])[] = [
  [
    "portfolio_fit",
    ["Nur zwei Produktgruppen passen", "Only two product groups fit"],
    ["Sechs von acht Produktgruppen gelistet", "Six of eight product groups listed"],
  ],
  [
    "existing_relationships",
    ["Gut im Einkauf, Leitung kaum bekannt", "Good in purchasing, management hardly known"],
    ["Einkauf und Category Management vertraut", "Trusted by purchasing and category management"],
  ],
  [
    "partnership",
    ["Einzelne Aktionen, noch keine Planung", "Some promotions, no joint planning yet"],
    ["Plant Aktionen mit uns gemeinsam", "Plans promotions together with us"],
  ],
  [
    "culture_fit",
    ["Andere Art zu verhandeln, verträglich", "Other ways of negotiating, compatible"],
    ["Inhabergeführt, verlässlich, direkt", "Run by its owners, reliable, direct"],
  ],
  [
    "regional_overlap",
    ["Halb im eigenen Liefergebiet", "Half of it in our own delivery area"],
    ["Ganz im eigenen Liefergebiet", "All of it in our own delivery area"],
  ],
  [
    "purchasing_process",
    ["Freigabe der QS dauert acht Wochen", "Release by quality assurance takes eight weeks"],
    ["Offener Kalender, wir werden früh gefragt", "Open calendar, we are asked early"],
  ],
  [
    "revenue_potential",
    ["Wächst etwa mit dem Markt", "Grows about with the market"],
    ["Wird einer der drei größten Kunden", "Becomes one of the three largest customers"],
  ],
  [
    "revenue_to_cost",
    ["Viele kleine Lieferungen", "Many small deliveries"],
    ["Wenige große Aufträge", "Few large orders"],
  ],
  [
    "expansion_potential",
    ["Einzelne Lücken im Sortiment", "Single gaps in the range"],
    ["Neue Standorte und offene Produktgruppen", "New sites and open product groups"],
  ],
  [
    "strategic_value",
    ["Gute Referenz in der Region", "A good reference in the region"],
    ["Öffnet uns ein Nachbarland", "Opens a neighbouring country for us"],
  ],
];

const answered: readonly (readonly [Criterion, Text])[] = [
  ["reference_fit", ["Handel, Größe und Bedarf passen", "Trade, size and need fit"]],
  ["buys_again", ["Bestellt jeden Monat", "Orders every month"]],
  ["sales_complexity", ["Mehrere Personen entscheiden mit", "Several persons decide"]],
  ["cross_sell", ["Offene Produktgruppen, siehe Potenzial", "Open product groups, see white space"]],
  ["growth", ["Eröffnet neue Standorte", "Opens new sites"]],
  ["company_support", ["Logistik und Marketing haben zugesagt", "Logistics and marketing have agreed"]],
  ["executive_buy_in", ["Pate aus der Geschäftsleitung", "A sponsor from the management"]],
  ["committed_team", ["Team benannt, Zeit noch knapp", "Team named, time is still short"]],
  ["staying_power", ["Budget für drei Jahre beschlossen", "Budget for three years is decided"]],
];

/** Scores in the order of the sheet, and answers where they are not "yes". */
export function selectionOf(
  scores: readonly number[],
  answers: Readonly<Partial<Record<Criterion, Judgement["answer"]>>>,
  { text }: SampleWriter,
): Story["selection"] {
  const judged = [
    ...scored.map(([criterion, low, high], index) => {
      const score = scores[index] ?? 3;
      return [criterion, { score, reason: text(...(score > 3 ? high : low)) }] as const;
    }),
    ...answered.map(([criterion, reason]) => {
      return [criterion, { answer: answers[criterion] ?? "yes", reason: text(...reason) }] as const;
    }),
  ];
  // the two lists hold every criterion once
  return Object.fromEntries(judged) as Record<Criterion, Judgement>;
}

/** Steps of analysis and realisation, which every account goes through. */
const steps: readonly (readonly [Item, Text])[] = [
  ["competitors", ["Drei Wettbewerber bekannt, Anteile geschätzt", "Three competitors known, shares estimated"]],
  ["offering", ["Sortiment auf den Kunden zugeschnitten", "Range is tailored to the customer"]],
  ["skills", ["Verhandlung geschult, Kategorie noch nicht", "Trained in negotiation, not in categories"]],
  ["structures", ["Zuständigkeiten im Team geklärt", "Responsibilities in the team are settled"]],
  ["criteria", ["Auswahl bisher nach Umsatz", "Selected by revenue so far"]],
  ["vision_goals", ["Vision mit dem Kunden besprochen", "Vision discussed with the customer"]],
  ["give_and_get", ["Zu jeder Leistung eine Gegenleistung", "Every service has its return"]],
  ["tasks", ["Maßnahmen mit Person und Termin", "Measures with person and date"]],
  ["coordination", ["Treffen des Teams einmal im Monat", "The team meets once a month"]],
  ["success", ["Kennzahlen je Quartal, Ursachen selten", "KPIs each quarter, causes seldom"]],
];

/** What holds for the supplier as a whole. */
const foundations: readonly (readonly [Item, number, Text])[] = [
  ["corporate_strategy", 4, ["Teil der Dreijahresplanung", "Part of the three-year plan"]],
  ["radiance", 3, ["Bestellvorschlag wird übertragen", "Order proposals are taken over"]],
  ["decision_rights", 3, ["Preise bis 5 % ohne Rückfrage", "Prices up to 5 % without asking"]],
  ["account_selection", 3, ["Zwölf Key Accounts, jährlich geprüft", "Twelve key accounts, reviewed yearly"]],
  ["people_development", 3, ["Zwei Schulungen im Jahr", "Two trainings a year"]],
  ["organisation_development", 4, ["Logistik sitzt mit am Tisch", "Logistics has a seat at the table"]],
  ["knowledge", 3, ["Pläne liegen zentral, Erfahrungen noch nicht", "Plans are shared, lessons not yet"]],
  ["focus", 4, ["Klare Grenze zum Flächenvertrieb", "A clear border to field sales"]],
  ["basic_services", 5, ["Liefertreue und Qualität stimmen", "Reliable delivery and quality"]],
  ["qualified_staff", 4, ["Stellen besetzt, Vertretung geregelt", "Posts filled, deputies named"]],
  ["culture", 4, ["Kundensicht in jeder Besprechung", "The customer's view in every meeting"]],
  ["controlling", 3, ["Deckungsbeitrag je Kunde ab Frühjahr", "Margin per customer from spring on"]],
];

/** Maturities of the steps in the order of the sheet; an item with a measure aims two higher, the others one. */
export function selfCheckOf(
  maturities: readonly number[],
  measures: Readonly<Partial<Record<Item, string>>>,
  { text }: SampleWriter,
): Story["selfCheck"] {
  const all = [...steps.map(([item, note], index) => [item, maturities[index] ?? 3, note] as const), ...foundations];
  const checked = all.map(([item, maturity, note]): [Item, Maturity] => {
    const measure = measures[item];
    const aim = Math.min(5, maturity + (measure === undefined ? 1 : 2));
    return [item, { maturity, aim, note: text(...note), ...(measure !== undefined && { measure }) }];
  });
  // the two lists hold every item once
  return Object.fromEntries(checked) as Record<Item, Maturity>;
}
