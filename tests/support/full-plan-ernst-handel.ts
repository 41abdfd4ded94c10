// The sample plan of Ernst Handel: a wholesaler that turns organic.
import { selectionOf, selfCheckOf } from "./full-plan-judgements";
import * as market from "./full-plan-ernst-handel-market";
import { ernstHandelContacts, ernstHandelFacts, ernstHandelTeam } from "./full-plan-ernst-handel-people";
import * as practice from "./full-plan-ernst-handel-practice";
import { ernstHandelGoals } from "./full-plan-ernst-handel-goals";
import { ernstHandelMeasures } from "./full-plan-ernst-handel-measures";
import type { Story } from "./full-plan-story";
import type { SampleWriter } from "./full-plan-writer";

export function ernstHandel(writer: SampleWriter): Story {
  const { text, shareOfRevenue } = writer;
  const scores = [4, 3, 4, 5, 4, 4, 4, 5, 5, 3];
  return {
    manager: "KM",
    facts: ernstHandelFacts(writer),
    figures: {
      discount_share: { targets: [0.03, 0.028, 0.025] },
      contribution_margin: {
        targets: [shareOfRevenue(0.26), shareOfRevenue(0.3), shareOfRevenue(0.35)],
        measured: {
          actuals: [shareOfRevenue(0.064), shareOfRevenue(0.192)],
          unit: "EUR",
          source: "Controlling",
          method: text("Erlös minus Wareneinsatz und Fracht", "Revenue less goods and freight"),
          owner: "DB",
        },
      },
      market_share: {
        targets: [0.11, 0.13, 0.15],
        measured: {
          actuals: [0.08, 0.09],
          unit: "%",
          source: text("Verbandsstatistik", "Trade statistics"),
          method: text("Unser Anteil am Einkauf des Kunden", "Our share of the customer's purchases"),
          owner: "PL",
        },
      },
      cooperation_willingness: {
        targets: [3, 4, 4],
        measured: {
          actuals: [2, 3],
          unit: "1-5",
          source: text("Teambefragung", "Team survey"),
          method: text("Median aus fünf Antworten", "Median of five answers"),
          owner: "KM",
        },
      },
    },
    selection: selectionOf(scores, { sales_complexity: "partly", staying_power: "yes" }, writer),
    selfCheck: selfCheckOf([3, 4, 4, 3, 4, 4, 2, 4, 3, 4], { give_and_get: "@m.discount" }, writer),
    entries: {
      team: ernstHandelTeam(writer),
      contacts: ernstHandelContacts(writer),
      goals: ernstHandelGoals(writer),
      measures: ernstHandelMeasures(writer),
      customer_goals: market.ernstHandelCustomerGoals(writer),
      swot: market.ernstHandelSwot(writer),
      tows: market.ernstHandelTows(writer),
      competitors: market.ernstHandelCompetitors(writer),
      potential: market.ernstHandelPotential(writer),
      history: practice.ernstHandelHistory(writer),
      exchange: practice.ernstHandelExchange(writer),
      prices: practice.ernstHandelPrices(writer),
      reviews: practice.ernstHandelReviews(writer),
    },
  };
}
