/** What the sheets of selection and self-check begin with; the order is the one in which people go through it. */
import type { lists } from "./lists";

type Code<L extends keyof typeof lists> = (typeof lists)[L][number];

export interface SelectionStart {
  readonly part: Code<"selection_part">;
  readonly criterion: Code<"selection_criterion">;
  /** Only of criteria that are scored; all together make 100. */
  readonly weight?: number;
}

const prerequisite = (criterion: SelectionStart["criterion"]): SelectionStart => ({ part: "prerequisite", criterion });
const readiness = (criterion: SelectionStart["criterion"]): SelectionStart => ({ part: "readiness", criterion });
const scored = (criterion: SelectionStart["criterion"]): SelectionStart => {
  return { part: "criterion", criterion, weight: 10 };
};

/** Conditions as a filter, few scored criteria, own readiness (definitions, D5). Equal weights are ours, to be changed. */
export const selectionStart: readonly SelectionStart[] = [
  prerequisite("reference_fit"),
  prerequisite("buys_again"),
  prerequisite("sales_complexity"),
  prerequisite("cross_sell"),
  prerequisite("growth"),
  scored("portfolio_fit"),
  scored("existing_relationships"),
  scored("partnership"),
  scored("culture_fit"),
  scored("regional_overlap"),
  scored("purchasing_process"),
  scored("revenue_potential"),
  scored("revenue_to_cost"),
  scored("expansion_potential"),
  scored("strategic_value"),
  readiness("company_support"),
  readiness("executive_buy_in"),
  readiness("committed_team"),
  readiness("staying_power"),
];

export interface SelfCheckStart {
  readonly part: Code<"self_check_part">;
  readonly item: Code<"self_check_item">;
  /** Of the steps of analysis and realisation. */
  readonly dimension?: Code<"self_check_dimension">;
}

const integration = (item: SelfCheckStart["item"]): SelfCheckStart => ({ part: "integration", item });
const foundation = (item: SelfCheckStart["item"]): SelfCheckStart => ({ part: "foundation", item });

/** Steps, integration and foundation of the St. Gallen concept with the dimensions of each step (definitions, D7). */
export const selfCheckStart: readonly SelfCheckStart[] = [
  { part: "analysis", item: "competitors", dimension: "strategy" },
  { part: "analysis", item: "offering", dimension: "solution" },
  { part: "analysis", item: "skills", dimension: "people" },
  { part: "analysis", item: "structures", dimension: "management" },
  { part: "analysis", item: "criteria", dimension: "screening" },
  { part: "realisation", item: "vision_goals", dimension: "strategy" },
  { part: "realisation", item: "give_and_get", dimension: "solution" },
  { part: "realisation", item: "tasks", dimension: "people" },
  { part: "realisation", item: "coordination", dimension: "management" },
  { part: "realisation", item: "success", dimension: "screening" },
  integration("corporate_strategy"),
  integration("radiance"),
  integration("decision_rights"),
  integration("account_selection"),
  integration("people_development"),
  integration("organisation_development"),
  integration("knowledge"),
  foundation("focus"),
  foundation("basic_services"),
  foundation("qualified_staff"),
  foundation("culture"),
  foundation("controlling"),
];
