// QUICK-Stop: its own goals, SWOT and TOWS, competitors, white space.
import type { Entry } from "./full-plan-entries";
import { swotEntries, type Quadrant, type Statement } from "./full-plan-swot";
import type { SampleWriter } from "./full-plan-writer";

const statements: Readonly<Record<Quadrant, readonly Statement[]>> = {
  strength: [
    [
      "s.delivery",
      "@h.contract",
      "Liefertreue über 98 %, auch in der Saison",
      "Delivery above 98 %, also in season",
      5,
    ],
    ["s.range", "@our_positioning", "Breites Sortiment bei Süßwaren und Käse", "Broad range in sweets and cheese", 4],
    ["s.category", "@lindemann", "Enge Arbeit mit dem Category Management", "Close work with category management", 3],
    ["s.advice", "@yildiz", "Beratung der Filialen vor Ort", "Advice in the outlets on site", 2],
  ],
  weakness: [
    ["w.quality", "@oberbauer", "Kein Kontakt zur Qualitätssicherung", "No contact to quality assurance", 5],
    ["w.prices", "@contracts", "Viele Sonderpreise ohne Gegenleistung", "Many special prices without return", 4],
    ["w.edi", "@requirements", "Keine elektronische Bestellanbindung", "No electronic ordering", 3],
    ["w.season", "@h.shortage", "Saisonmengen werden zu spät vereinbart", "Seasonal volumes are agreed too late", 2],
  ],
  opportunity: [
    ["o.czechia", "@strategic_orientation", "Vier neue Filialen in Tschechien", "Four new outlets in Czechia", 4, 5],
    [
      "o.shelf",
      "@potential.sweets",
      "Ein Regal mehr für Süßwaren je Filiale",
      "One more shelf for sweets per outlet",
      3,
      5,
    ],
    [
      "o.central",
      "@purchasing_process",
      "Zentraleinkauf bündelt Lieferanten",
      "Purchasing wants fewer suppliers",
      3,
      4,
    ],
    ["o.anniversary", "@h.quarter", "Gemeinsame Werbung zum Jubiläum", "Joint advertising for the anniversary", 2, 3],
  ],
  threat: [
    [
      "th.online",
      "@c.online",
      "Online-Anbieter unterbietet um bis zu 8 %",
      "Online supplier undercuts by up to 8 %",
      4,
      4,
    ],
    ["th.manager", "@hohenstein", "Wechsel in der Geschäftsführung geplant", "Change of management is planned", 3, 4],
    ["th.private", "@product_range", "Eigenmarke ersetzt Markenartikel", "Own brand replaces branded articles", 2, 4],
    [
      "th.freight",
      "@contracts",
      "Frachtkosten steigen schneller als Preise",
      "Freight costs rise faster than prices",
      2,
      3,
    ],
  ],
};

export const quickStopSwot = (writer: SampleWriter) => swotEntries(statements, "AB", writer);

export function quickStopTows({ text, day }: SampleWriter): readonly Entry<"tows">[] {
  const pair = (field: string, internal: string, external: string, values: Entry<"tows">): Entry<"tows"> => {
    return { field, internal, external, owner: "AB", as_of: day(-18), ...values };
  };
  return [
    pair("so", "@s.delivery", "@o.czechia", {
      as: "t.so",
      strategy: text("Tschechien aus dem Zentrallager mitbeliefern", "Supply Czechia from the central warehouse"),
      priority: "high",
    }),
    pair("so", "@s.range", "@o.shelf", {
      as: "t.shelf",
      strategy: text("Süßwaren als fertiges Regalpaket anbieten", "Offer sweets as a complete shelf package"),
      priority: "high",
    }),
    pair("wo", "@w.edi", "@o.central", {
      as: "t.wo",
      strategy: text("Über den Bestellablauf bevorzugt werden", "Become preferred through simple ordering"),
      priority: "high",
    }),
    pair("st", "@s.delivery", "@th.online", {
      as: "t.st",
      strategy: text("Liefertreue in die Vereinbarung aufnehmen", "Make reliability part of the agreement"),
      priority: "medium",
    }),
    pair("wt", "@w.quality", "@th.private", {
      as: "t.wt",
      strategy: text("Eigenmarke selbst anbieten, QS früh einbinden", "Offer the own brand, involve QA early"),
      priority: "medium",
    }),
    pair("wt", "@w.quality", "@th.manager", {
      no_strategy_reason: text(
        "Mit den Besuchen bei GF und QS abgedeckt",
        "Covered by the visits to management and QA",
      ),
      priority: "low",
    }),
  ];
}

export function quickStopCustomerGoals(writer: SampleWriter): readonly Entry<"customer_goals">[] {
  const { text, day, firstPlanYear } = writer;
  const facts = { owner: "AB", as_of: day(-40), confidence: "medium", source: text("Jahresgespräch", "Annual talks") };
  return [
    {
      ...facts,
      goal: text("Umsatz je Filiale steigern", "Raise revenue per outlet"),
      customer_kpi: text("Umsatz je m²", "Revenue per m²"),
      current: 4_850,
      target: 5_300,
      unit: "EUR",
      horizon: firstPlanYear + 1,
      importance: 5,
      person: "@lindemann",
      our_contribution: text("Regalpaket, Aktionsplan, Bestellvorschläge", "Shelf package, promotions, proposals"),
      measure: "@m.sweets",
    },
    {
      ...facts,
      goal: text("Bestände senken", "Lower stocks"),
      customer_kpi: text("Reichweite", "Days of stock"),
      current: 21,
      target: 16,
      unit: text("Tage", "days"),
      horizon: firstPlanYear,
      importance: 4,
      person: "@graf",
      our_contribution: text("Lieferung in 48 Stunden", "Delivery in 48 hours"),
      measure: "@m.proposals",
    },
    {
      ...facts,
      goal: text("Vier Filialen in Tschechien eröffnen", "Open four outlets in Czechia"),
      customer_kpi: text("Filialen", "Outlets"),
      current: 0,
      target: 4,
      unit: text("Anz.", "no."),
      horizon: firstPlanYear + 1,
      importance: 5,
      person: "@hohenstein",
      our_contribution: text("Belieferung und Sortimentsplanung", "Supply and assortment planning"),
      measure: "@m.czechia",
    },
  ];
}

export function quickStopCompetitors({ text, day }: SampleWriter): readonly Entry<"competitors">[] {
  const facts = { owner: "MS", as_of: day(-50), confidence: "low", source: text("Filialbesuche", "Outlet visits") };
  return [
    {
      ...facts,
      as: "c.nordkost",
      name: "Nordkost GmbH",
      product_group: "Beverages",
      region: "Germany",
      share: 0.35,
      price_position: "equal",
      strengths: text("Eigener Fuhrpark, Vollsortiment", "Own vehicle fleet, full range"),
      weaknesses: text("Wenig Feinkost, keine Beratung", "Little delicatessen, no advice"),
      close_to: "@petermann",
      threat: 4,
      counter: text("Regalpaket und Bestellvorschläge", "Shelf package and order proposals"),
      measure: "@m.proposals",
    },
    {
      ...facts,
      as: "c.online",
      name: "FrischDirekt24",
      product_group: "Confections",
      region: "Germany",
      share: 0.1,
      price_position: "much_lower",
      strengths: text("Preis, einfache Bestellung", "Price, simple ordering"),
      weaknesses: text("Liefert nur an drei Tagen", "Delivers on three days only"),
      close_to: "@hohlfeld",
      threat: 5,
      counter: text("Elektronische Bestellung anbieten", "Offer electronic ordering"),
      measure: "@m.edi",
    },
    {
      ...facts,
      as: "c.weber",
      name: "Großhandel Weber & Söhne",
      region: "Germany",
      share: 0.2,
      price_position: "higher",
      strengths: text("Kennt die Familie seit 20 Jahren", "Has known the family for 20 years"),
      weaknesses: text("Keine Lieferung nach Tschechien", "No delivery to Czechia"),
      close_to: "@hohenstein",
      threat: 2,
      counter: text("Tschechien zuerst gewinnen", "Win Czechia first"),
      measure: "@m.czechia",
    },
  ];
}

export function quickStopPotential(writer: SampleWriter): readonly Entry<"potential">[] {
  const { text, day, revenueWith } = writer;
  const source = text("Warengruppenanalyse des Kunden", "The customer's category analysis");
  const facts = { region: "Germany", owner: "MS", as_of: day(-45), confidence: "medium", source };
  const need = (group: string, times: number) => Math.round((revenueWith(group) * times) / 1000) * 1000;
  const line = (group: string, times: number, probability: number, values: Entry<"potential">): Entry<"potential"> => {
    return { ...facts, product_group: group, need: need(group, times), probability, ...values };
  };
  return [
    line("Confections", 3.2, 0.6, {
      as: "potential.sweets",
      competitor: "FrischDirekt24",
      status: "in_progress",
      measure: "@m.sweets",
    }),
    line("Dairy Products", 2.4, 0.4, { competitor: "Nordkost GmbH", status: "identified", measure: "@m.proposals" }),
    line("Beverages", 4, 0.2, { competitor: "Nordkost GmbH", status: "open" }),
    line("Seafood", 3.5, 0.3, {
      as: "potential.seafood",
      competitor: "Großhandel Weber & Söhne",
      status: "identified",
      measure: "@m.bistro",
    }),
    line("Produce", 5, 0, { competitor: text("Regionale Erzeuger", "Regional growers"), status: "not_relevant" }),
    {
      ...facts,
      unit: "QUICK-Stop CZ s.r.o.",
      region: null,
      need: 64_000,
      own_revenue: 0,
      competitor: text("noch offen", "still open"),
      probability: 0.5,
      status: "in_progress",
      measure: "@m.czechia",
    },
  ];
}
