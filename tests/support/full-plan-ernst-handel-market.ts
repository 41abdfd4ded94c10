// Ernst Handel: its own goals, SWOT and TOWS, competitors, white space.
import type { Entry } from "./full-plan-entries";
import { swotEntries, type Quadrant, type Statement } from "./full-plan-swot";
import type { SampleWriter } from "./full-plan-writer";

const statements: Readonly<Record<Quadrant, readonly Statement[]>> = {
  strength: [
    [
      "s.organic",
      "@our_positioning",
      "Breites Bio-Sortiment mit Herkunftsnachweis",
      "Broad organic range with origin",
      5,
    ],
    ["s.night", "@gruber", "Einzige Nachtlieferung vor 6 Uhr", "The only night delivery before 6 a.m.", 4],
    ["s.sales", "@mendel", "Der Vertrieb des Kunden wirbt für uns", "The customer's sales people promote us", 3],
    ["s.pay", "@creditworthiness", "Verlässlicher Zahler, geringes Risiko", "Reliable payer, low risk", 2],
  ],
  weakness: [
    ["w.discount", "@h.discount", "Rabatte ohne Gegenleistung gewachsen", "Discounts have grown without a return", 5],
    ["w.certificates", "@koller", "Bio-Zertifikate nur auf Papier", "Organic certificates on paper only", 4],
    ["w.winter", "@h.contract", "Zwei Drittel des Umsatzes im Winter", "Two thirds of revenue in winter", 3],
    ["w.dairy", "@leitner", "Einkäufer Molkerei zieht andere vor", "The dairy buyer prefers others", 2],
  ],
  opportunity: [
    [
      "o.organic",
      "@g.customer.organic",
      "Hotels verlangen Bio beim Frühstück",
      "Hotels ask for organic breakfast",
      4,
      5,
    ],
    ["o.ljubljana", "@subsidiaries", "Neues Lager in Laibach", "A new store in Ljubljana", 4, 4],
    ["o.tasting", "@partnership_approaches", "Verkostungen für Küchenchefs", "Tastings for chefs", 3, 3],
    ["o.pallets", "@needs", "Kunde will ganze Paletten", "The customer wants full pallets", 3, 3],
  ],
  threat: [
    [
      "th.alpina",
      "@c.alpina",
      "Alpina Gastro bietet eigene Bio-Linie",
      "Alpina Gastro offers its own organic line",
      4,
      4,
    ],
    ["th.harvest", "@contracts", "Schlechte Ernte verteuert Trockenobst", "A bad harvest makes dried fruit dear", 3, 4],
    ["th.adria", "@c.adria", "Mercato Adria liefert ab Triest", "Mercato Adria delivers from Trieste", 3, 3],
    ["th.season", "@customer_processes", "Kürzere Wintersaison", "A shorter winter season", 2, 3],
  ],
};

export const ernstHandelSwot = (writer: SampleWriter) => swotEntries(statements, "KM", writer);

export function ernstHandelTows({ text, day }: SampleWriter): readonly Entry<"tows">[] {
  const pair = (field: string, internal: string, external: string, values: Entry<"tows">): Entry<"tows"> => {
    return { field, internal, external, owner: "KM", as_of: day(-18), ...values };
  };
  return [
    pair("so", "@s.organic", "@o.organic", {
      as: "t.so",
      strategy: text("Bio-Frühstück als Linie mit Herkunft", "Organic breakfast as a line with origin"),
      priority: "high",
    }),
    pair("so", "@s.night", "@o.ljubljana", {
      as: "t.adria",
      strategy: text("Nachtlieferung bis an die Küste ausdehnen", "Extend night delivery to the coast"),
      priority: "medium",
    }),
    pair("wo", "@w.discount", "@o.pallets", {
      as: "t.wo",
      strategy: text("Rabatt nur für Palette und Vorlauf", "Discounts only for pallets and notice"),
      priority: "high",
    }),
    pair("st", "@s.organic", "@th.harvest", {
      as: "t.st",
      strategy: text("Ernten gemeinsam über Jahre sichern", "Secure harvests together over years"),
      priority: "high",
    }),
    pair("wt", "@w.certificates", "@th.alpina", {
      as: "t.wt",
      strategy: text("Nachweis je Charge vor Alpina anbieten", "Proof per lot before Alpina has it"),
      priority: "high",
    }),
    pair("wt", "@w.winter", "@th.season", {
      no_strategy_reason: text("Mit den Sommeraufträgen abgedeckt", "Covered by the summer orders"),
      priority: "low",
    }),
  ];
}

export function ernstHandelCustomerGoals(writer: SampleWriter): readonly Entry<"customer_goals">[] {
  const { text, day, firstPlanYear } = writer;
  const source = text("Halbjahresgespräch", "Half-yearly talks");
  const facts = { owner: "KM", as_of: day(-33), confidence: "high", source };
  return [
    {
      ...facts,
      as: "g.customer.organic",
      goal: text("Bio-Anteil in Hotels verdoppeln", "Double the organic share in hotels"),
      customer_kpi: text("Bio-Anteil am Umsatz", "Organic share of revenue"),
      current: 9,
      target: 18,
      unit: "%",
      horizon: firstPlanYear + 2,
      importance: 5,
      person: "@steinbauer",
      our_contribution: text("Frühstückslinie, Verkostungen, Nachweise", "Breakfast line, tastings, proofs"),
      measure: "@m.organic",
    },
    {
      ...facts,
      goal: text("Lager Laibach bis Sommer eröffnen", "Open the Ljubljana store by summer"),
      customer_kpi: text("Lieferfähige Artikel", "Articles ready for delivery"),
      current: 0,
      target: 1_200,
      unit: text("Anz.", "no."),
      horizon: firstPlanYear,
      importance: 5,
      person: "@novak",
      our_contribution: text("Erstausstattung, gemeinsame Tour", "First stock, a joint route"),
      measure: "@m.ljubljana",
    },
    {
      ...facts,
      goal: text("Aufwand im Wareneingang senken", "Less effort in goods receipt"),
      customer_kpi: text("Minuten je Palette", "Minutes per pallet"),
      current: 14,
      target: 8,
      unit: "min",
      horizon: firstPlanYear,
      importance: 3,
      person: "@gruber",
      our_contribution: text("Digitale Zertifikate, sortenreine Paletten", "Digital certificates, unmixed pallets"),
      measure: "@m.certificates",
    },
  ];
}

export function ernstHandelCompetitors({ text, day }: SampleWriter): readonly Entry<"competitors">[] {
  const facts = { owner: "PL", as_of: day(-44), confidence: "medium", source: text("Messe, Besuche", "Fair, visits") };
  return [
    {
      ...facts,
      as: "c.alpina",
      name: "Alpina Gastro AG",
      product_group: "Dairy Products",
      region: "Austria",
      share: 0.4,
      price_position: "equal",
      strengths: text("Eigene Molkerei, Bio-Linie ab Frühjahr", "Own dairy, organic line from spring"),
      weaknesses: text("Keine Nachtlieferung", "No night delivery"),
      close_to: "@leitner",
      threat: 5,
      counter: text("Nachweis je Charge, Frühstückslinie", "Proof per lot, breakfast line"),
      measure: "@m.organic",
    },
    {
      ...facts,
      as: "c.adria",
      name: "Mercato Adria S.r.l.",
      product_group: "Seafood",
      region: "Austria",
      share: 0.15,
      price_position: "lower",
      strengths: text("Frische ab Triest, günstige Fracht", "Fresh from Trieste, cheap freight"),
      weaknesses: text("Kaum Bio, unregelmäßig", "Hardly any organic goods, irregular"),
      close_to: "@novak",
      threat: 3,
      counter: text("Laibach vor dem Sommer beliefern", "Supply Ljubljana before summer"),
      measure: "@m.ljubljana",
    },
    {
      ...facts,
      as: "c.obst",
      name: "Obsthof Brandstätter",
      product_group: "Produce",
      region: "Austria",
      share: 0.12,
      price_position: "higher",
      strengths: text("Regional, bekannt bei Küchenchefs", "Regional, known by chefs"),
      weaknesses: text("Kein Trockenobst im Winter", "No dried fruit in winter"),
      close_to: "@pichler",
      threat: 2,
      counter: text("Erntekontrakt mit Mengengarantie", "Harvest contract with guaranteed volume"),
      measure: "@m.harvest",
    },
  ];
}

export function ernstHandelPotential(writer: SampleWriter): readonly Entry<"potential">[] {
  const { text, day, revenueWith } = writer;
  const source = text("Einkaufsstatistik des Kunden", "The customer's purchasing statistics");
  const facts = { region: "Austria", owner: "PL", as_of: day(-44), confidence: "medium", source };
  const need = (group: string, times: number) => Math.round((revenueWith(group) * times) / 1000) * 1000;
  const line = (group: string, times: number, probability: number, values: Entry<"potential">): Entry<"potential"> => {
    return { ...facts, product_group: group, need: need(group, times), probability, ...values };
  };
  return [
    line("Confections", 2.6, 0.5, {
      as: "potential.sweets",
      competitor: "Alpina Gastro AG",
      status: "identified",
      measure: "@m.pastry",
    }),
    line("Dairy Products", 4.5, 0.2, { competitor: "Alpina Gastro AG", status: "open" }),
    line("Produce", 1.8, 0.7, {
      competitor: "Obsthof Brandstätter",
      status: "in_progress",
      measure: "@m.harvest",
    }),
    line("Condiments", 2.2, 0.4, { competitor: "Alpina Gastro AG", status: "identified", measure: "@m.organic" }),
    line("Seafood", 40, 0, { competitor: "Mercato Adria S.r.l.", status: "not_relevant" }),
    {
      ...facts,
      unit: text("Lager Laibach", "Store Ljubljana"),
      region: null,
      need: 58_000,
      own_revenue: 0,
      competitor: "Mercato Adria S.r.l.",
      probability: 0.5,
      status: "in_progress",
      measure: "@m.ljubljana",
    },
  ];
}
