// The sample plan of QUICK-Stop: a chain of outlets that grows abroad.
import { selectionOf, selfCheckOf } from "./full-plan-judgements";
import * as market from "./full-plan-quick-stop-market";
import { quickStopContacts, quickStopFacts, quickStopTeam } from "./full-plan-quick-stop-people";
import * as practice from "./full-plan-quick-stop-practice";
import { quickStopGoals, quickStopMeasures } from "./full-plan-quick-stop-work";
import type { Story } from "./full-plan-story";
import type { SampleWriter } from "./full-plan-writer";

export function quickStop(writer: SampleWriter): Story {
  const { text, shareOfRevenue } = writer;
  const scores = [5, 4, 4, 4, 5, 3, 4, 3, 5, 4];
  return {
    manager: "AB",
    facts: quickStopFacts(writer),
    figures: {
      discount_share: { targets: [0.045, 0.04, 0.035] },
      contribution_margin: {
        targets: [shareOfRevenue(0.3), shareOfRevenue(0.34), shareOfRevenue(0.38)],
        measured: {
          actuals: [shareOfRevenue(0.047), shareOfRevenue(0.236)],
          unit: "EUR",
          source: "Controlling",
          method: text("Erlös minus Wareneinsatz und Fracht", "Revenue less goods and freight"),
          owner: "JF",
        },
      },
      market_share: {
        targets: [0.13, 0.15, 0.17],
        measured: {
          actuals: [0.06, 0.11],
          unit: "%",
          source: text("Handelspanel", "Retail panel"),
          method: text("Unser Anteil am Feinkosteinkauf", "Our share of delicatessen purchases"),
          owner: "MS",
        },
      },
      cooperation_willingness: {
        targets: [4, 4, 5],
        measured: {
          actuals: [3, 3],
          unit: "1-5",
          source: text("Teambefragung", "Team survey"),
          method: text("Median aus fünf Antworten", "Median of five answers"),
          owner: "AB",
        },
      },
    },
    selection: selectionOf(scores, { executive_buy_in: "yes", committed_team: "partly" }, writer),
    selfCheck: selfCheckOf([4, 4, 3, 3, 2, 4, 3, 3, 4, 3], { criteria: "@m.prices" }, writer),
    entries: {
      team: quickStopTeam(writer),
      contacts: quickStopContacts(writer),
      goals: quickStopGoals(writer),
      measures: quickStopMeasures(writer),
      customer_goals: market.quickStopCustomerGoals(writer),
      swot: market.quickStopSwot(writer),
      tows: market.quickStopTows(writer),
      competitors: market.quickStopCompetitors(writer),
      potential: market.quickStopPotential(writer),
      history: practice.quickStopHistory(writer),
      exchange: practice.quickStopExchange(writer),
      prices: practice.quickStopPrices(writer),
      reviews: practice.quickStopReviews(writer),
    },
  };
}
