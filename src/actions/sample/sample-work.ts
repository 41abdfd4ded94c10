/** Goals, measures and the last review of the sample plan; one measure is overdue, some are due soon. */
import { sampleGoalTexts, sampleMeasureTexts, sampleReviewTexts } from "../../localisation/sample/sample-work-texts";
import type { Entry } from "./sample-entries";
import type { SampleWriter } from "./sample-writer";

export function sampleGoals({ text, day, firstPlanYear }: SampleWriter): readonly Entry<"goals">[] {
  const dated = { owner: "AH", as_of: day(-24) };
  const goal = (key: keyof typeof sampleGoalTexts, fact: string, values: Entry<"goals">): Entry<"goals"> => ({
    as: `g.${key}`,
    kind: "goal",
    title: text(sampleGoalTexts[key]),
    fact,
    marketing_alignment: "aligned",
    status: "on_track",
    ...dated,
    ...values,
  });
  return [
    { kind: "vision", title: text(sampleGoalTexts.vision), ...dated },
    { kind: "mission", title: text(sampleGoalTexts.mission), ...dated },
    goal("revenue", "@s.protein", {
      type: "economic",
      category: "revenue",
      horizon: firstPlanYear + 2,
      kpi: "revenue",
      target: 6_400_000,
    }),
    goal("margin", "@s.noIndex", {
      type: "economic",
      category: "profitability",
      horizon: firstPlanYear,
      kpi: "contribution_margin",
      target: 1_465_000,
      owner: "JO",
    }),
    goal("poland", "@s.line", {
      type: "strategic",
      category: "new_areas",
      horizon: firstPlanYear + 1,
      focus_dimension: "subsidiary",
      focus: text(sampleGoalTexts.focusPoland),
      kpi: "share_of_wallet",
      target: 0.33,
      marketing_alignment: "to_clarify",
      owner: "LB",
    }),
    goal("trust", "@s.board", {
      type: "strategic",
      category: "relationship",
      horizon: firstPlanYear,
      kpi: "cooperation_willingness",
      target: 4,
      owner: "RS",
    }),
    goal("quality", "@h.complaint", {
      type: "economic",
      category: "customer_orientation",
      horizon: firstPlanYear + 1,
      kpi: "complaints",
      target: 4,
      status: "at_risk",
      owner: "PW",
    }),
  ];
}

type MeasureKey = Exclude<keyof typeof sampleMeasureTexts, "agreementComment">;

export function sampleMeasures(writer: SampleWriter): readonly Entry<"measures">[] {
  return [...operationalMeasures(writer), ...strategicMeasures(writer), ...careMeasures(writer)];
}

/** A measure that is due so many days after today. */
function measureOf({ text, day }: SampleWriter) {
  return (
    key: MeasureKey,
    goal: string,
    origin: string,
    due: number,
    values: Entry<"measures">,
  ): Entry<"measures"> => ({
    as: `m.${key}`,
    kind: "project",
    title: text(sampleMeasureTexts[key]),
    goal,
    origin,
    owner: "AH",
    start: day(-60),
    due: day(due),
    status: "open",
    priority: "medium",
    ...values,
  });
}

/** What a whole year brings, how likely, and from when (definitions, D3). */
const effect = (kpi: string, ansoff: string, contribution: number, probability: number, from: string) => {
  return { kpi, ansoff, contribution, probability, effective_from: from };
};

function operationalMeasures(writer: SampleWriter): readonly Entry<"measures">[] {
  const measure = measureOf(writer);
  const { text, group, region, planMonth } = writer;
  return [
    measure("agreement", "@g.revenue", "@t.volume", -6, {
      category: "negotiation",
      ...effect("revenue", "penetration", 160_000, 0.8, planMonth(0, 1)),
      contributors: "RS; JO",
      interface: "sales",
      status: "in_progress",
      progress: 0.7,
      priority: "high",
      decision_needed: "yes",
      comment: text(sampleMeasureTexts.agreementComment),
    }),
    measure("tyrol", "@g.revenue", "@c.stabitex", 75, {
      category: "project_work",
      ...effect("revenue", "penetration", 180_000, 0.6, planMonth(0, 4)),
      product_group: group("stabilisers"),
      region: region("austria"),
      owner: "MK",
      interface: "development",
      status: "in_progress",
      progress: 0.4,
      cost: 12_000,
      benefit: 45_000,
    }),
    measure("index", "@g.margin", "@s.noIndex", 18, {
      category: "negotiation",
      ...effect("contribution_margin", "efficiency", 110_000, 0.8, planMonth(0, 1)),
      product_group: group("fruit"),
      owner: "JO; AH",
      interface: "finance",
      status: "in_progress",
      progress: 0.5,
      priority: "high",
    }),
    measure("pallets", "@g.margin", "@x.stock", 60, {
      category: "process_optimisation",
      ...effect("contribution_margin", "efficiency", 25_000, 0.7, planMonth(0, 1)),
      owner: "LB",
      interface: "logistics",
      cost: 4_000,
      benefit: 25_000,
    }),
    measure("incoming", "@g.quality", "@h.complaint", 30, {
      category: "complaint_handling",
      ...effect("complaints", "efficiency", 4, 0.8, planMonth(0, 1)),
      owner: "PW",
      contributors: "MK",
      interface: "other",
      priority: "high",
    }),
  ];
}

function strategicMeasures(writer: SampleWriter): readonly Entry<"measures">[] {
  const measure = measureOf(writer);
  const { day, group, region, planMonth } = writer;
  return [
    measure("protein", "@g.revenue", "@t.develop", 190, {
      category: "joint_development",
      ...effect("revenue", "product_development", 380_000, 0.5, planMonth(0, 7)),
      owner: "MK; AH",
      interface: "development",
      status: "in_progress",
      progress: 0.3,
      priority: "high",
      cost: 38_000,
      benefit: 110_000,
    }),
    measure("proteinTrial", "@g.revenue", "@h.meeting", 25, {
      kind: "milestone",
      category: "joint_development",
      parent: "@m.protein",
      owner: "MK",
      interface: "development",
    }),
    measure("poznan", "@g.poland", "@t.poznan", 120, {
      category: "acquisition",
      ...effect("revenue", "market_development", 300_000, 0.5, planMonth(0, 4)),
      product_group: group("fruit"),
      region: region("poland"),
      owner: "LB; AH",
      interface: "logistics",
      priority: "high",
      cost: 22_000,
      benefit: 70_000,
      decision_needed: "yes",
    }),
    measure("oat", "@g.revenue", "@s.fewer", 300, {
      category: "market_research",
      ...effect("revenue", "diversification", 360_000, 0.4, planMonth(1, 1)),
      product_group: group("sauces"),
      owner: "MK",
      interface: "marketing",
      start: day(40),
      priority: "low",
      cost: 15_000,
      benefit: 60_000,
    }),
  ];
}

function careMeasures(writer: SampleWriter): readonly Entry<"measures">[] {
  const measure = measureOf(writer);
  return [
    measure("board", "@g.trust", "@t.board", 12, {
      kind: "milestone",
      category: "relationship_care",
      owner: "RS",
      contributors: "AH",
      priority: "high",
    }),
    measure("audit", "@g.trust", "@vossberg", 9, {
      kind: "activity",
      category: "relationship_care",
      owner: "PW",
      contributors: "AH",
      priority: "high",
      status: "in_progress",
      progress: 0.2,
    }),
    measure("terms", "@g.margin", "@contracts", -70, {
      kind: "activity",
      category: "analysis",
      owner: "JO",
      interface: "finance",
      start: writer.day(-110),
      status: "done",
      progress: 1,
    }),
  ];
}

export function sampleReviews({ text, day }: SampleWriter): readonly Entry<"reviews">[] {
  const review = (section: keyof typeof sampleReviewTexts, rating: number, measure: string): Entry<"reviews"> => ({
    date: day(-21),
    participants: "AH; RS; MK; LB; PW",
    section,
    rating,
    remark: text(sampleReviewTexts[section].remark),
    decision: text(sampleReviewTexts[section].decision),
    measure,
    next_review: day(70),
  });
  return [
    { ...review("overall", 4, "@m.oat"), validated_with_customer: day(-14) },
    review("contacts", 2, "@m.board"),
    review("kpis", 3, "@m.agreement"),
    review("gap", 4, "@m.protein"),
  ];
}
