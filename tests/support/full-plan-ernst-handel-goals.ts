// Ernst Handel: vision, mission and goals.
import type { Entry } from "./full-plan-entries";
import type { SampleWriter } from "./full-plan-writer";

export function ernstHandelGoals({ text, day, firstPlanYear }: SampleWriter): readonly Entry<"goals">[] {
  const goal = (as: string, fact: string, title: string, values: Entry<"goals">): Entry<"goals"> => ({
    as,
    kind: "goal",
    title,
    fact,
    owner: "KM",
    as_of: day(-20),
    marketing_alignment: "aligned",
    status: "on_track",
    ...values,
  });
  return [
    {
      kind: "vision",
      title: text(
        "Wo ein Hotel im Süden Bio serviert, kommt es über Ernst Handel von uns.",
        "Wherever a hotel in the south serves organic food, it comes from us through Ernst Handel.",
      ),
      as_of: day(-20),
    },
    {
      kind: "mission",
      title: text(
        "Herkunft belegen, vor sechs Uhr liefern, Küchenchefs begeistern.",
        "Prove the origin, deliver before six, delight the chefs.",
      ),
      as_of: day(-20),
    },
    goal("g.revenue", "@o.organic", text("Umsatz um 12 % im Jahr steigern", "Raise revenue by 12 % a year"), {
      type: "economic",
      category: "revenue",
      horizon: firstPlanYear + 2,
      kpi: "revenue",
    }),
    goal(
      "g.ljubljana",
      "@o.ljubljana",
      text("Erster Lieferant für das Lager Laibach", "First supplier for Ljubljana"),
      {
        type: "strategic",
        category: "new_areas",
        horizon: firstPlanYear + 1,
        focus_dimension: "subsidiary",
        focus: text("Lager Laibach", "Store Ljubljana"),
        kpi: "market_share",
      },
    ),
    goal(
      "g.discount",
      "@w.discount",
      text("Rabatte an Mengen und Fristen binden", "Tie discounts to volume and dates"),
      {
        type: "economic",
        category: "gross_margin",
        horizon: firstPlanYear,
        kpi: "contribution_margin",
        status: "at_risk",
      },
    ),
    goal("g.regular", "@w.winter", text("Gleichmäßiger bestellen, ganze Paletten", "Steadier orders, full pallets"), {
      type: "strategic",
      category: "customer_orientation",
      horizon: firstPlanYear,
      kpi: "average_order_value",
    }),
    goal(
      "g.trust",
      "@w.certificates",
      text("Qualität und Einkauf für uns gewinnen", "Win over quality and purchasing"),
      {
        type: "strategic",
        category: "relationship",
        horizon: firstPlanYear,
        kpi: "cooperation_willingness",
      },
    ),
  ];
}
