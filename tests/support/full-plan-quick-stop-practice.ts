// QUICK-Stop: history, give and get, prices, reviews.
import type { Entry } from "./full-plan-entries";
import type { SampleWriter } from "./full-plan-writer";

export function quickStopHistory({ text, day, shareOfRevenue }: SampleWriter): readonly Entry<"history">[] {
  const protocol = text("Gesprächsprotokoll", "Minutes");
  return [
    {
      as: "h.contract",
      kind: "contract",
      date: day(-330),
      title: text("Rahmenvertrag um ein Jahr verlängert", "Frame contract extended by a year"),
      value: shareOfRevenue(1),
      contact: "@kloss",
      status: "won",
      lesson: text("Liefertreue war das Argument, nicht der Preis", "Reliability convinced, not the price"),
      source: protocol,
      owner: "AB",
    },
    {
      as: "h.shortage",
      kind: "complaint",
      date: day(-210),
      title: text("Lieferengpass bei Schokolade vor Ostern", "Shortage of chocolate before Easter"),
      value: 1_850,
      contact: "@graf",
      status: "solved",
      lesson: text("Saisonmengen im Januar vereinbaren", "Agree on seasonal volumes in January"),
      measure: "@m.proposals",
      source: text("Reklamation 26-014", "Complaint 26-014"),
      owner: "LW",
    },
    {
      kind: "offer",
      date: day(-120),
      title: text("Angebot für die Filialen in Tschechien", "Offer for the Czech outlets"),
      value: 24_000,
      contact: "@hohenstein",
      status: "open",
      lesson: text("Zollfragen vor dem Angebot klären", "Settle customs questions before the offer"),
      measure: "@m.czechia",
      source: text("Angebot 2417", "Offer 2417"),
      owner: "AB",
    },
    {
      as: "h.quarter",
      kind: "meeting",
      date: day(-25),
      title: text("Quartalsgespräch mit dem Einkauf", "Quarterly talks with purchasing"),
      contact: "@kloss",
      status: "closed",
      lesson: text("Jubiläum im Mai, Werbung wird im Januar geplant", "Anniversary in May, planned in January"),
      measure: "@m.second",
      source: protocol,
      owner: "AB",
    },
  ];
}

export function quickStopExchange({ text, day }: SampleWriter): readonly Entry<"exchange">[] {
  const facts = { owner: "AB", as_of: day(-35), confidence: "high", source: text("Vertragsakte", "Contract file") };
  return [
    {
      ...facts,
      give: text("Mengenstaffel 3 %", "Volume scale 3 %"),
      give_value: 2_400,
      get: text("Mindestmenge je Quartal", "Minimum volume per quarter"),
      get_value: 5_200,
      exclusive: "no",
      agreement: text("Rahmenvertrag § 4", "Frame contract § 4"),
      valid_from: day(-200),
      valid_to: day(165),
    },
    {
      ...facts,
      give: text("Lieferung in 48 Stunden", "Delivery in 48 hours"),
      give_value: 3_100,
      get: text("Bestellung elektronisch bis 10 Uhr", "Electronic orders before 10 a.m."),
      get_value: 3_400,
      exclusive: "no",
      agreement: text("Zusatz vom Frühjahr", "Supplement of spring"),
      valid_from: day(-100),
      valid_to: day(265),
    },
    {
      ...facts,
      give: text("Werbekostenzuschuss", "Advertising allowance"),
      give_value: 1_500,
      get: text("Zweitplatzierung für acht Wochen", "Second placement for eight weeks"),
      get_value: 2_700,
      exclusive: "yes",
      agreement: text("Aktionsplan", "Promotion plan"),
      valid_from: day(40),
      valid_to: day(404),
    },
  ];
}

export function quickStopPrices({ text, day }: SampleWriter): readonly Entry<"prices">[] {
  const price = (
    [article, group]: readonly [string, string],
    [list, minimum, special]: readonly [number, number, number],
    volume: number,
    until: number,
  ): Entry<"prices"> => ({
    article,
    article_number: `N-${Math.round(list * 100)}`,
    product_group: group,
    region: "Germany",
    unit: "pcs",
    list_price: list,
    minimum_price: minimum,
    special_price: special,
    volume,
    valid_from: day(-150),
    valid_to: day(until),
    source: text("Preisliste Herbst", "Price list of autumn"),
    owner: "JF",
    as_of: day(-30),
    confidence: "high",
  });
  return [
    price(["Schoggi Schokolade", "Confections"], [43.9, 36, 39.5], 240, 215),
    price(["Tarte au sucre", "Confections"], [49.3, 41, 44.4], 120, 215),
    price(["Raclette Courdavault", "Dairy Products"], [55, 46, 48.5], 160, 215),
    price(["Camembert Pierrot", "Dairy Products"], [34, 29, 30.6], 140, 215),
    price(["Côte de Blaye", "Beverages"], [263.5, 220, 237.15], 40, 18),
    price(["Thüringer Rostbratwurst", "Meat/Poultry"], [123.79, 105, 112], 60, 215),
  ];
}

export function quickStopReviews({ text, day }: SampleWriter): readonly Entry<"reviews">[] {
  const review = (section: string, rating: number, remark: string, decision: string, measure: string) => ({
    date: day(-21),
    participants: "AB; TK; LW; MS",
    section,
    rating,
    remark,
    decision,
    measure,
    next_review: day(70),
  });
  return [
    {
      ...review(
        "overall",
        4,
        text("Richtung stimmt, Tschechien ist der Hebel", "Right direction, Czechia is the lever"),
        text("Tschechien in jedem Quartal ansehen", "Look at Czechia every quarter"),
        "@m.czechia",
      ),
      validated_with_customer: day(-14),
    },
    review(
      "gap",
      4,
      text("Lücke geschlossen, hängt aber an zwei Projekten", "Gap closed, but it hangs on two projects"),
      text("Ersatz für die Listung vorbereiten", "Prepare a substitute for the listing"),
      "@m.sweets",
    ),
    review(
      "contacts",
      2,
      text("Qualitätssicherung fehlt", "Quality assurance is missing"),
      text("Besuch bis Mitte des nächsten Monats", "Visit by the middle of next month"),
      "@m.quality",
    ),
  ];
}
