// Analysis sheets of the full sample plan: customer goals, target gap, SWOT, TOWS, competitors, potential.
import type { PlanRows } from "../../src/domain/schema/plan-schema";
import type { RowsBySheet } from "../../src/workbook/new-plan";
import { referenceTo, type SampleWriter } from "./full-plan-writer";

type Analysis = Pick<RowsBySheet, "customer_goals" | "gap" | "swot" | "tows" | "competitors" | "potential">;

/** Rows of the sheets on which the account is analysed. */
export function analysisRows(writer: SampleWriter): Analysis {
  const swot = swotRows(writer);
  return {
    customer_goals: customerGoalRows(writer),
    gap: gapRows(writer),
    swot,
    tows: towsRows(writer, swot),
    competitors: competitorRows(writer),
    potential: potentialRows(writer),
  };
}

function customerGoalRows({ row, text, day, firstPlanYear }: SampleWriter): PlanRows["customer_goals"][] {
  const goal = (values: Partial<PlanRows["customer_goals"]>) =>
    row("customer_goals", {
      owner: "AB",
      as_of: day(-40),
      confidence: "medium",
      source: text("Jahresgespräch", "Annual talks"),
      ...values,
    });
  return [
    goal({
      goal: text("Umsatz je Filiale steigern", "Raise revenue per outlet"),
      customer_kpi: text("Umsatz je m²", "Revenue per m²"),
      current: 4_850,
      target: 5_300,
      unit: "EUR",
      horizon: firstPlanYear + 1,
      importance: 5,
      our_contribution: text("Aktionsplanung und Bestellvorschläge", "Promotion planning and order proposals"),
    }),
    goal({
      goal: text("Bestände senken", "Lower stocks"),
      customer_kpi: text("Reichweite", "Days of stock"),
      current: 21,
      target: 16,
      unit: text("Tage", "days"),
      horizon: firstPlanYear,
      importance: 4,
      our_contribution: text("Lieferung in 48 Stunden", "Delivery within 48 hours"),
    }),
    goal({
      goal: text("Feinkost ausbauen", "Extend delicatessen"),
      importance: 3,
      our_contribution: text("Sortiment und Schulung", "Assortment and training"),
    }),
  ];
}

function gapRows({ row, day, firstPlanYear }: SampleWriter): PlanRows["gap"][] {
  const line = (kpi: string, year: number) =>
    row("gap", { kpi, fiscal_year: year, baseline_method: "hold", owner: "AB", as_of: day(-12) });
  return [
    ...[0, 1, 2].map((offset) => line("revenue", firstPlanYear + offset)),
    line("number_of_orders", firstPlanYear),
    line("discount_share", firstPlanYear),
  ];
}

type Entry = readonly [
  quadrant: string,
  de: string,
  en: string,
  importance: number,
  probability: number,
  impact: number,
];

const entries: readonly Entry[] = [
  [
    "strength",
    "Liefertreue über 98 %, auch in der Saison",
    "Delivery reliability above 98 %, also in the season",
    5,
    0,
    0,
  ],
  [
    "strength",
    "Sortimentsbreite bei Milchprodukten und Feinkost",
    "Breadth of range in dairy products and delicatessen",
    4,
    0,
    0,
  ],
  ["strength", "Enge Arbeit mit dem Category Management", "Close work with category management", 3, 0, 0],
  ["strength", "Beratung der Filialen vor Ort", "Advice in the outlets on site", 2, 0, 0],
  [
    "weakness",
    "Kein Kontakt zur Qualitätssicherung, die neue Lieferanten freigibt",
    "No contact to quality assurance, which releases suppliers",
    5,
    0,
    0,
  ],
  [
    "weakness",
    "Hoher Anteil von Sonderpreisen ohne Befristung",
    "High share of special prices without an end date",
    4,
    0,
    0,
  ],
  ["weakness", "Keine elektronische Bestellanbindung", "No electronic ordering", 3, 0, 0],
  ["weakness", "Saisonmengen werden zu spät vereinbart", "Seasonal volumes are agreed too late", 2, 0, 0],
  ["opportunity", "Der Kunde eröffnet vier Filialen im Ausland", "The customer opens four outlets abroad", 0, 4, 5],
  [
    "opportunity",
    "Feinkost soll je Filiale um ein Regal wachsen",
    "Delicatessen is to grow by one shelf per outlet",
    0,
    3,
    5,
  ],
  ["opportunity", "Zentraleinkauf bündelt Lieferanten", "Central purchasing reduces the number of suppliers", 0, 3, 4],
  ["opportunity", "Gemeinsame Werbung zum Jubiläum", "Joint advertising for the anniversary", 0, 2, 3],
  [
    "threat",
    "Online-Anbieter unterbietet Preise um bis zu 8 %",
    "An online supplier undercuts prices by up to 8 %",
    0,
    4,
    4,
  ],
  ["threat", "Wechsel in der Geschäftsführung im nächsten Jahr", "Change of management next year", 0, 3, 4],
  [
    "threat",
    "Eigenmarke des Kunden ersetzt Markenartikel",
    "The customer's own brand replaces branded articles",
    0,
    2,
    4,
  ],
  ["threat", "Frachtkosten steigen schneller als Preise", "Freight costs rise faster than prices", 0, 2, 3],
];

function swotRows({ row, text, day, start }: SampleWriter): PlanRows["swot"][] {
  const [fact] = start.profile;
  return entries.map(([quadrant, de, en, importance, probability, impact]) =>
    row("swot", {
      quadrant,
      statement: text(de, en),
      perspective: "relationship",
      ...(fact && { evidence: referenceTo(fact, fact.field) }),
      ...(importance > 0 ? { importance } : { probability, impact }),
      owner: "AB",
      as_of: day(-18),
      confidence: "medium",
    }),
  );
}

function towsRows({ row, text, day }: SampleWriter, swot: readonly PlanRows["swot"][]): PlanRows["tows"][] {
  const of = (quadrant: string) => {
    const entry = swot.find((candidate) => candidate.quadrant === quadrant);
    return entry === undefined ? null : referenceTo(entry, entry.statement);
  };
  const pair = (field: string, internal: string, external: string, values: Partial<PlanRows["tows"]>) =>
    row("tows", { field, internal: of(internal), external: of(external), owner: "AB", as_of: day(-18), ...values });
  return [
    pair("so", "strength", "opportunity", {
      strategy: text(
        "Auslandsfilialen aus dem Zentrallager mitbeliefern",
        "Supply the outlets abroad from the central warehouse",
      ),
      priority: "high",
    }),
    pair("wo", "weakness", "opportunity", {
      strategy: text("Qualitätssicherung früh einbinden", "Involve quality assurance early"),
      priority: "high",
    }),
    pair("st", "strength", "threat", {
      strategy: text("Liefertreue zum Teil der Vereinbarung machen", "Make delivery reliability part of the agreement"),
      priority: "medium",
    }),
    pair("wt", "weakness", "threat", {
      no_strategy_reason: text("Erst nach der Preisprüfung zu entscheiden", "To be decided after the price review"),
      priority: "low",
    }),
  ];
}

function competitorRows({ row, text, day, groups }: SampleWriter): PlanRows["competitors"][] {
  const competitor = (values: Partial<PlanRows["competitors"]>) =>
    row("competitors", { owner: "MS", as_of: day(-50), confidence: "low", ...values });
  return [
    competitor({
      name: "Nordkost GmbH",
      product_group: groups[0] ?? null,
      share: 0.35,
      price_position: "equal",
      strengths: text("Eigener Fuhrpark", "Own vehicle fleet"),
      weaknesses: text("Schmales Sortiment", "Narrow range"),
      threat: 4,
      counter: text("Bestellvorschläge, 48-Stunden-Lieferung", "Order proposals, delivery within 48 hours"),
    }),
    competitor({
      name: "FrischDirekt24",
      product_group: groups[1] ?? null,
      share: 0.1,
      price_position: "much_lower",
      strengths: text("Preis, einfache Bestellung", "Price, simple ordering"),
      weaknesses: text("Keine Beratung", "No advice"),
      threat: 5,
      counter: text("Elektronische Bestellung anbieten", "Offer electronic ordering"),
    }),
    competitor({ name: "Großhandel Weber & Söhne", share: 0.2, price_position: "higher", threat: 2 }),
  ];
}

function potentialRows({ row, text, day, groups, regions, revenue }: SampleWriter): PlanRows["potential"][] {
  return groups.slice(0, 5).map((group, index) =>
    row("potential", {
      unit: text("Zentrale", "Head office"),
      region: regions[0] ?? null,
      product_group: group,
      need: Math.round((revenue * (1.4 - index * 0.2)) / 1000) * 1000,
      competitor: index === 1 ? "FrischDirekt24" : "Nordkost GmbH",
      probability: 0.6 - index * 0.1,
      status: ["in_progress", "identified", "open", "open", "not_relevant"][index] ?? null,
      owner: "MS",
      as_of: day(-45),
      confidence: "medium",
    }),
  );
}
