/** Analysis of the sample plan: SWOT and strategies (definitions, D4), competitors, white space, the customer's goals. */
import { sampleSources } from "../../localisation/sample/sample-account-texts";
import {
  sampleCompetitorTexts,
  sampleCustomerGoalTexts,
  sampleSwotTexts,
  sampleTowsTexts,
} from "../../localisation/sample/sample-market-texts";
import { sampleUnits } from "../../localisation/sample/sample-people-texts";
import type { Entry } from "./sample-entries";
import type { SampleGroup, SampleRegion, SampleWriter } from "./sample-writer";

interface Item {
  readonly quadrant: "strength" | "weakness" | "opportunity" | "threat";
  readonly evidence: string;
  readonly importance?: number;
  readonly probability?: number;
  readonly impact?: number;
  readonly owner?: string;
}

const items: Readonly<Record<keyof typeof sampleSwotTexts, Item>> = {
  recipes: { quadrant: "strength", evidence: "@h.contract", importance: 5, owner: "MK" },
  reliability: { quadrant: "strength", evidence: "@x.stock", importance: 4, owner: "LB" },
  haddad: { quadrant: "strength", evidence: "@haddad", importance: 4 },
  volume: { quadrant: "weakness", evidence: "@kpi.fruit", importance: 5 },
  board: { quadrant: "weakness", evidence: "@achterberg", importance: 4, owner: "RS" },
  noIndex: { quadrant: "weakness", evidence: "@contracts", importance: 4, owner: "JO" },
  protein: { quadrant: "opportunity", evidence: "@strategic_orientation", probability: 4, impact: 5 },
  line: { quadrant: "opportunity", evidence: "@h.offer", probability: 4, impact: 4, owner: "LB" },
  fewer: { quadrant: "opportunity", evidence: "@cg.suppliers", probability: 3, impact: 4 },
  competitor: { quadrant: "threat", evidence: "@c.ahlsen", probability: 4, impact: 4 },
  quality: { quadrant: "threat", evidence: "@h.complaint", probability: 2, impact: 5, owner: "PW" },
  labels: { quadrant: "threat", evidence: "@main_competitors", probability: 3, impact: 3 },
};

export function sampleSwot({ text, day }: SampleWriter): readonly Entry<"swot">[] {
  return Object.entries(items).map(([key, { owner = "AH", ...item }]) => ({
    as: `s.${key}`,
    statement: text(sampleSwotTexts[key as keyof typeof items]),
    perspective: "relationship",
    ...item,
    owner,
    as_of: day(-24),
    confidence: "medium",
  }));
}

export function sampleTows({ text, day }: SampleWriter): readonly Entry<"tows">[] {
  const pair = (field: string, internal: string, external: string, values: Entry<"tows">): Entry<"tows"> => {
    return { field, internal: `@s.${internal}`, external: `@s.${external}`, owner: "AH", as_of: day(-24), ...values };
  };
  const { develop, poznan, board, volume, noStrategy } = sampleTowsTexts;
  return [
    pair("so", "recipes", "protein", { as: "t.develop", strategy: text(develop), priority: "high" }),
    pair("so", "reliability", "line", { as: "t.poznan", strategy: text(poznan), priority: "high" }),
    pair("wo", "board", "fewer", { as: "t.board", strategy: text(board), priority: "medium", owner: "RS" }),
    pair("wt", "volume", "competitor", { as: "t.volume", strategy: text(volume), priority: "high" }),
    pair("wt", "noIndex", "labels", { no_strategy_reason: text(noStrategy), priority: "low" }),
  ];
}

interface Competitor {
  readonly group: SampleGroup;
  readonly region: SampleRegion;
  readonly share: number;
  readonly price: string;
  readonly closeTo: string;
  readonly threat: number;
  readonly measure: string;
}

const competitors: Readonly<Record<keyof typeof sampleCompetitorTexts, Competitor>> = {
  ahlsen: {
    group: "fruit",
    region: "germany",
    share: 0.3,
    price: "lower",
    closeTo: "@rehwinkel",
    threat: 5,
    measure: "@m.agreement",
  },
  stabitex: {
    group: "stabilisers",
    region: "austria",
    share: 0.85,
    price: "higher",
    closeTo: "@pichler",
    threat: 3,
    measure: "@m.tyrol",
  },
  kujawa: {
    group: "fruit",
    region: "poland",
    share: 0.6,
    price: "equal",
    closeTo: "@malinowska",
    threat: 4,
    measure: "@m.poznan",
  },
};

export function sampleCompetitors({ text, day, group, region }: SampleWriter): readonly Entry<"competitors">[] {
  return Object.entries(competitors).map(([key, found]) => {
    const texts = sampleCompetitorTexts[key as keyof typeof competitors];
    return {
      as: `c.${key}`,
      name: text(texts.name),
      product_group: group(found.group),
      region: region(found.region),
      share: found.share,
      price_position: found.price,
      strengths: text(texts.strengths),
      weaknesses: text(texts.weaknesses),
      close_to: found.closeTo,
      threat: found.threat,
      counter: text(texts.counter),
      measure: found.measure,
      source: text(sampleSources.visits),
      owner: "AH",
      as_of: day(-52),
      confidence: "low",
    };
  });
}

interface Need {
  readonly unit: keyof typeof sampleUnits;
  readonly group: SampleGroup;
  readonly region: SampleRegion;
  /** What the unit buys of the group in a year. */
  readonly need: number;
  readonly probability: number;
  readonly status: string;
  readonly competitor: keyof typeof sampleCompetitorTexts | undefined;
  readonly measure?: string;
}

const needs: readonly Need[] = [
  {
    unit: "office",
    group: "fruit",
    region: "germany",
    need: 3_900_000,
    probability: 0.2,
    status: "identified",
    competitor: "ahlsen",
    measure: "@m.agreement",
  },
  {
    unit: "tyrol",
    group: "stabilisers",
    region: "austria",
    need: 420_000,
    probability: 0.6,
    status: "in_progress",
    competitor: "stabitex",
    measure: "@m.tyrol",
  },
  {
    unit: "poznan",
    group: "fruit",
    region: "poland",
    need: 980_000,
    probability: 0.5,
    status: "in_progress",
    competitor: "kujawa",
    measure: "@m.poznan",
  },
  {
    unit: "office",
    group: "sauces",
    region: "germany",
    need: 760_000,
    probability: 0.3,
    status: "identified",
    competitor: undefined,
    measure: "@m.oat",
  },
  {
    unit: "office",
    group: "flavours",
    region: "germany",
    need: 640_000,
    probability: 0.2,
    status: "open",
    competitor: undefined,
  },
];

export function samplePotential({ text, day, group, region }: SampleWriter): readonly Entry<"potential">[] {
  return needs.map(({ unit, group: sold, region: where, competitor, ...found }) => ({
    ...found,
    unit: text(sampleUnits[unit]),
    product_group: group(sold),
    region: region(where),
    ...(competitor && { competitor: text(sampleCompetitorTexts[competitor].name) }),
    source: text(sampleSources.estimate),
    owner: "MK",
    as_of: day(-45),
    confidence: "medium",
  }));
}

export function sampleCustomerGoals({ text, day, firstPlanYear }: SampleWriter): readonly Entry<"customer_goals">[] {
  const goal = (key: keyof typeof sampleCustomerGoalTexts, values: Entry<"customer_goals">) => {
    const { goal: title, kpi, unit, contribution } = sampleCustomerGoalTexts[key];
    const facts = { owner: "AH", as_of: day(-40), confidence: "medium", source: text(sampleSources.talks) };
    const texts = { goal: text(title), customer_kpi: text(kpi), our_contribution: text(contribution) };
    return { as: `cg.${key}`, ...texts, unit: text(unit), ...facts, ...values };
  };
  return [
    goal("protein", {
      current: 6,
      target: 15,
      horizon: firstPlanYear + 2,
      importance: 5,
      person: "@esch",
      measure: "@m.protein",
    }),
    goal("suppliers", {
      current: 34,
      target: 20,
      horizon: firstPlanYear + 1,
      importance: 4,
      person: "@achterberg",
      measure: "@m.board",
    }),
    goal("sugar", { current: 12.5, target: 10, horizon: firstPlanYear + 1, importance: 3, person: "@haddad" }),
  ];
}
