// Vision, goals and measures of the full sample plan.
import type { PlanRows } from "../../src/domain/schema/plan-schema";
import type { RowsBySheet } from "../../src/workbook/new-plan";
import { referenceTo, type SampleWriter } from "./full-plan-writer";

/** Vision, mission, goals, and the measures that serve them. */
export function workRows(writer: SampleWriter): Pick<RowsBySheet, "goals" | "measures"> {
  const goals = goalRows(writer);
  return { goals, measures: measureRows(writer, goals) };
}

function goalRows({ row, text, day, firstPlanYear, groups }: SampleWriter): PlanRows["goals"][] {
  const goal = (values: Partial<PlanRows["goals"]>) =>
    row("goals", {
      kind: "goal",
      owner: "AB",
      as_of: day(-20),
      marketing_alignment: "aligned",
      status: "on_track",
      ...values,
    });
  return [
    row("goals", {
      kind: "vision",
      title: text(
        "Wir sind der Lieferant, mit dem der Kunde sein Feinkostsortiment plant.",
        "We are the supplier with whom the customer plans its delicatessen range.",
      ),
      as_of: day(-20),
    }),
    row("goals", {
      kind: "mission",
      title: text(
        "Verlässlich liefern, Absatz in den Filialen steigern, Aufwand auf beiden Seiten senken.",
        "Deliver reliably, sell more in the outlets, lower the effort on both sides.",
      ),
      as_of: day(-20),
    }),
    goal({
      title: text("Umsatz um 14 % im Jahr steigern", "Raise revenue by 14 % a year"),
      type: "economic",
      category: "revenue",
      horizon: firstPlanYear + 2,
      kpi: "revenue",
    }),
    goal({
      title: text(
        `${groups[1] ?? "Feinkost"} in allen Filialen listen`,
        `List ${groups[1] ?? "delicatessen"} in all outlets`,
      ),
      type: "strategic",
      category: "new_areas",
      horizon: firstPlanYear + 1,
      focus_dimension: "product",
      focus: groups[1] ?? null,
      kpi: "revenue",
    }),
    goal({
      title: text("Rabattquote senken", "Lower the discount share"),
      type: "economic",
      category: "profitability",
      horizon: firstPlanYear,
      kpi: "discount_share",
      status: "at_risk",
    }),
    goal({
      title: text("Kontakt zur Geschäftsführung aufbauen", "Build contact to the management"),
      type: "strategic",
      category: "relationship",
      horizon: firstPlanYear,
    }),
  ];
}

/** Measures: title, goal (position among the goals), days until due, and what differs. */
function measureRows(writer: SampleWriter, goals: readonly PlanRows["goals"][]): PlanRows["measures"][] {
  const { row, text, day, revenue, firstPlanYear, groups } = writer;
  const goalOf = (position: number) => {
    const goal = goals[position];
    return goal === undefined ? null : referenceTo(goal, goal.title);
  };
  const measure = (goal: number, title: string, due: number, values: Partial<PlanRows["measures"]>) =>
    row("measures", {
      kind: "project",
      title,
      goal: goalOf(goal),
      category: "sales_coordination",
      owner: "AB",
      start: day(-60),
      due: day(due),
      status: "open",
      priority: "medium",
      ...values,
    });
  const effect = (share: number, ansoff: string, probability: number): Partial<PlanRows["measures"]> => ({
    kpi: "revenue",
    ansoff,
    contribution: Math.round((revenue * share) / 100) * 100,
    probability,
    effective_from: `${firstPlanYear}-01-01`,
  });
  return [
    measure(2, text("Bestellvorschläge je Filiale einführen", "Order proposals for each outlet"), 35, {
      ...effect(0.06, "penetration", 0.8),
      interface: "logistics",
      owner: "LW",
      status: "in_progress",
      progress: 0.4,
      cost: 3_500,
      benefit: 6_000,
      priority: "high",
    }),
    measure(2, text("Jahresvereinbarung mit Mengenstaffel", "Annual agreement with volume scale"), -6, {
      ...effect(0.05, "penetration", 0.7),
      decision_needed: "yes",
      priority: "high",
    }),
    measure(3, text(`Listung ${groups[1] ?? "Feinkost"}`, `Listing of ${groups[1] ?? "delicatessen"}`), 20, {
      ...effect(0.08, "product_development", 0.5),
      interface: "marketing",
      owner: "MS",
      priority: "high",
      cost: 9_000,
      benefit: 7_500,
    }),
    measure(3, text("Belieferung der Auslandsfilialen", "Supply of the outlets abroad"), 120, {
      ...effect(0.09, "market_development", 0.4),
      interface: "logistics",
      owner: "LW; AB",
      cost: 14_000,
      benefit: 11_000,
    }),
    measure(4, text("Sonderpreise prüfen und befristen", "Review and limit special prices"), 50, {
      interface: "finance",
      owner: "JF",
      ansoff: "efficiency",
    }),
    measure(5, text("Treffen der Geschäftsführungen", "Meeting of both managements"), 12, {
      kind: "milestone",
      owner: "TK",
      category: "relationship_care",
    }),
    measure(5, text("Antrittsbesuch Qualitätssicherung", "First visit to quality assurance"), -15, {
      kind: "activity",
      category: "relationship_care",
      priority: "high",
    }),
    measure(4, text("Konditionen des Vorjahres auswerten", "Analyse last year's terms"), -90, {
      kind: "activity",
      status: "done",
      progress: 1,
      owner: "JF",
    }),
  ];
}
