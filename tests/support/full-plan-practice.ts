// Sheets of the full sample plan that accompany the work: history, give and get, prices, selection, self-check, reviews.
import { lists } from "../../src/domain/schema/lists";
import type { PlanRows } from "../../src/domain/schema/plan-schema";
import type { RowsBySheet } from "../../src/workbook/new-plan";
import type { SampleWriter } from "./full-plan-writer";

type Practice = Pick<RowsBySheet, "history" | "exchange" | "prices" | "selection" | "self_check" | "reviews">;

/** Rows of these sheets. */
export function practiceRows(writer: SampleWriter): Practice {
  return {
    history: historyRows(writer),
    exchange: exchangeRows(writer),
    prices: priceRows(writer),
    selection: selectionRows(writer),
    self_check: selfCheckRows(writer),
    reviews: reviewRows(writer),
  };
}

function historyRows({ row, text, day, revenue }: SampleWriter): PlanRows["history"][] {
  const event = (kind: string, offset: number, title: string, values: Partial<PlanRows["history"]>) =>
    row("history", { kind, date: day(offset), title, owner: "AB", status: "closed", ...values });
  return [
    event("contract", -330, text("Rahmenvertrag verlängert", "Frame contract extended"), {
      status: "won",
      value: revenue,
    }),
    event("complaint", -210, text("Lieferengpass vor Ostern", "Supply shortage before Easter"), {
      status: "solved",
      lesson: text("Saisonmengen im Januar vereinbaren", "Agree on seasonal volumes in January"),
    }),
    event("offer", -120, text("Angebot Auslandsfilialen", "Offer for outlets abroad"), {
      status: "open",
      value: 24_000,
    }),
    event("meeting", -25, text("Quartalsgespräch Einkauf", "Quarterly talks with purchasing"), {}),
  ];
}

function exchangeRows({ row, text, day }: SampleWriter): PlanRows["exchange"][] {
  const deal = (give: string, get: string, values: Partial<PlanRows["exchange"]>) =>
    row("exchange", { give, get, owner: "AB", as_of: day(-35), confidence: "high", ...values });
  return [
    deal(text("Mengenstaffel 3 %", "Volume scale 3 %"), text("Mindestmenge je Quartal", "Minimum volume per quarter"), {
      give_value: 2_400,
      get_value: 5_200,
      agreement: text("Rahmenvertrag § 4", "Frame contract § 4"),
      valid_from: day(-200),
      valid_to: day(165),
    }),
    deal(
      text("48-Stunden-Lieferung", "Delivery within 48 hours"),
      text("Elektronische Bestellung", "Electronic orders"),
      {
        give_value: 3_100,
        get_value: 2_800,
        agreement: text("Zusatz vom Frühjahr", "Supplement of spring"),
        valid_from: day(-100),
        valid_to: day(40),
      },
    ),
    deal(text("Werbekostenzuschuss", "Advertising allowance"), text("Zweitplatzierung", "Second placement"), {
      give_value: 1_500,
      exclusive: "yes",
      valid_from: day(-400),
      valid_to: day(-35),
    }),
  ];
}

function priceRows({ row, text, day, groups }: SampleWriter): PlanRows["prices"][] {
  const price = (article: string, list: number, minimum: number | null, special: number, until: number) =>
    row("prices", {
      article,
      article_number: `A-${article.length}${list}`,
      product_group: groups[0] ?? null,
      unit: text("Stk.", "pcs"),
      list_price: list,
      minimum_price: minimum,
      special_price: special,
      volume: 120,
      valid_from: day(-150),
      valid_to: day(until),
      owner: "JF",
      as_of: day(-30),
      confidence: "high",
    });
  return [
    price("Raclette Courdavault", 55, 46, 48.5, 200),
    price("Camembert Pierrot", 34, 29, 27.5, 90),
    price("Côte de Blaye", 263.5, 220, 237.15, 20),
    price("Gnocchi di nonna Alice", 38, null, 34.2, -12),
  ];
}

/** Ratings from 1 to 5 that go up and down. */
const rating = (index: number) => 2 + ((index * 7) % 4);

function selectionRows({ row, text, day }: SampleWriter): PlanRows["selection"][] {
  const partOf = (index: number) => (index < 2 ? "prerequisite" : index < 15 ? "criterion" : "readiness");
  return lists.selection_criterion.map((criterion, index) => {
    const part = partOf(index);
    const judged =
      part === "criterion"
        ? { weight: index === 2 ? 16 : 7, score: index % 6 === 5 ? null : rating(index) }
        : { answer: index % 3 === 1 ? "partly" : "yes" };
    return row("selection", {
      part,
      criterion,
      ...judged,
      reason: text("Einschätzung des Teams", "Judgement of the team"),
      owner: "AB",
      as_of: day(-60),
    });
  });
}

function selfCheckRows({ row, text, day }: SampleWriter): PlanRows["self_check"][] {
  return lists.self_check_item.map((item, index) => {
    const part = index < 5 ? "analysis" : index < 10 ? "realisation" : index < 17 ? "integration" : "foundation";
    const dimension = lists.self_check_dimension[index % 5];
    return row("self_check", {
      part,
      item,
      ...(index < 10 && dimension !== undefined && { dimension }),
      maturity: rating(index),
      aim: 5,
      note: text("Selbsteinschätzung", "Self-assessment"),
      owner: "AB",
      as_of: day(-60),
    });
  });
}

function reviewRows({ row, text, day }: SampleWriter): PlanRows["reviews"][] {
  return (["overall", "gap", "measures"] as const).map((section, index) =>
    row("reviews", {
      date: day(-21),
      participants: "AB; TK",
      section,
      rating: 4 - index,
      remark: text("Auf gutem Weg", "On a good way"),
      decision: text("Nächster Schritt im Quartalsgespräch", "Next step at the quarterly talks"),
      next_review: day(70),
    }),
  );
}
