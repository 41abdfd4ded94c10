// Ernst Handel: history, give and get, prices, reviews.
import type { Entry } from "./full-plan-entries";
import type { SampleWriter } from "./full-plan-writer";

export function ernstHandelHistory({ text, day, shareOfRevenue }: SampleWriter): readonly Entry<"history">[] {
  return [
    {
      as: "h.contract",
      kind: "contract",
      date: day(-290),
      title: text("Winterkontrakt abgeschlossen", "Winter contract concluded"),
      value: shareOfRevenue(0.6),
      contact: "@wieser",
      status: "won",
      lesson: text("Sommer gleich mitverhandeln", "Negotiate the summer at the same time"),
      measure: "@m.summer",
      source: text("Vertragsakte", "Contract file"),
      owner: "KM",
    },
    {
      as: "h.discount",
      kind: "result",
      date: day(-160),
      title: text("Rabatte im letzten Jahr auf 10 % gestiegen", "Discounts rose to 10 % last year"),
      contact: "@wieser",
      status: "closed",
      lesson: text("Jeder Rabatt braucht eine Gegenleistung", "Every discount needs a return"),
      measure: "@m.discount",
      source: "Controlling",
      owner: "DB",
    },
    {
      kind: "complaint",
      date: day(-75),
      title: text("Zertifikat fehlte bei zwei Chargen", "Certificate missing for two lots"),
      value: 920,
      contact: "@koller",
      status: "solved",
      lesson: text("Zertifikate vor der Auslieferung prüfen", "Check certificates before delivery"),
      measure: "@m.certificates",
      source: text("Reklamation 26-031", "Complaint 26-031"),
      owner: "PL",
    },
    {
      as: "h.offer",
      kind: "offer",
      date: day(-40),
      title: text("Angebot Sommerprogramm Seenhotels", "Offer of a summer range for lake hotels"),
      value: 9_600,
      contact: "@mendel",
      status: "open",
      lesson: text("Mit dem Vertrieb zusammen vorstellen", "Present it together with their sales"),
      measure: "@m.summer",
      source: text("Angebot 2503", "Offer 2503"),
      owner: "KM",
    },
  ];
}

export function ernstHandelExchange({ text, day }: SampleWriter): readonly Entry<"exchange">[] {
  const facts = { owner: "KM", as_of: day(-30), confidence: "high", source: text("Vertragsakte", "Contract file") };
  return [
    {
      ...facts,
      give: text("Palettenrabatt 4 %", "Pallet discount 4 %"),
      give_value: 1_900,
      get: text("Nur ganze Paletten, zehn Tage Vorlauf", "Full pallets only, ten days' notice"),
      get_value: 2_600,
      exclusive: "no",
      agreement: text("Winterkontrakt § 6", "Winter contract § 6"),
      valid_from: day(-180),
      valid_to: day(185),
    },
    {
      ...facts,
      give: text("Lieferung vor 6 Uhr", "Delivery before 6 a.m."),
      give_value: 4_200,
      get: text("Feste Tour an drei Tagen der Woche", "A fixed route on three days a week"),
      get_value: 4_000,
      exclusive: "yes",
      agreement: text("Logistikvereinbarung", "Logistics agreement"),
      valid_from: day(-250),
      valid_to: day(480),
    },
    {
      ...facts,
      give: text("Verkostung mit Küchenchef", "Tasting with a chef"),
      give_value: 3_200,
      get: text("Vorstellung bei 40 Hotels", "Introduction to 40 hotels"),
      get_value: 6_000,
      exclusive: "yes",
      agreement: text("Aktionsplan Frühjahr", "Promotion plan of spring"),
      valid_from: day(14),
      valid_to: day(200),
    },
  ];
}

export function ernstHandelPrices({ text, day }: SampleWriter): readonly Entry<"prices">[] {
  const price = (
    [article, group]: readonly [string, string],
    [list, minimum, special]: readonly [number, number, number],
    volume: number,
    until: number,
  ): Entry<"prices"> => ({
    article,
    article_number: `N-${Math.round(list * 100)}`,
    product_group: group,
    region: "Austria",
    unit: "pcs",
    list_price: list,
    minimum_price: minimum,
    special_price: special,
    volume,
    valid_from: day(-120),
    valid_to: day(until),
    source: text("Winterkontrakt", "Winter contract"),
    owner: "DB",
    as_of: day(-30),
    confidence: "high",
  });
  return [
    price(["Manjimup Dried Apples", "Produce"], [53, 45, 47.7], 300, 240),
    price(["Alice Mutton", "Meat/Poultry"], [39, 33, 36.3], 180, 240),
    price(["Gnocchi di nonna Alice", "Grains/Cereals"], [38, 32, 31.5], 160, 240),
    price(["Tarte au sucre", "Confections"], [49.3, 41, 43.9], 130, 240),
    price(["Sir Rodney's Marmalade", "Confections"], [81, 68, 73.7], 60, 240),
    price(["Gudbrandsdalsost", "Dairy Products"], [36, 30, 32.4], 150, 240),
  ];
}

export function ernstHandelReviews({ text, day }: SampleWriter): readonly Entry<"reviews">[] {
  const review = (section: string, rating: number, remark: string, decision: string, measure: string) => ({
    date: day(-16),
    participants: "KM; SR; LH; PL; DB",
    section,
    rating,
    remark,
    decision,
    measure,
    next_review: day(75),
  });
  return [
    {
      ...review(
        "overall",
        4,
        text("Bio trägt das Wachstum, Laibach ist die Kür", "Organic carries the growth, Ljubljana comes on top"),
        text("Beide Projekte monatlich ansehen", "Look at both projects every month"),
        "@m.organic",
      ),
      validated_with_customer: day(-9),
    },
    review(
      "gap",
      3,
      text("Geschlossen, wenn der Kontrakt hält", "Closed if the contract holds"),
      text("Kontrakt bis Jahresende unterschreiben", "Sign the contract by the end of the year"),
      "@m.harvest",
    ),
    review(
      "measures",
      3,
      text("Rabattsystem liegt drei Wochen zurück", "The discount system is three weeks behind"),
      text("Finanzen stellen eine Person frei", "Finance sets one person free"),
      "@m.discount",
    ),
  ];
}
