import type { EvidenceTexts, EvidenceWords } from "./swot-tows-evidence-texts";

const withScope = ({ of }: EvidenceWords) =>
  [of("kpi"), of("scope"), of("year")].filter((part) => part !== "").join(" ");
const moved = (words: EvidenceWords) =>
  `${withScope(words)}: ${words.number("to") < words.number("from") ? "down" : "up"} from ${words.of("from")} to ${words.of("to")}${projected(words)}`;
const projected = ({ number }: EvidenceWords) => (number("projected") === 1 ? " (projected)" : "");
const basis = ({ number }: EvidenceWords) =>
  [
    ...(number("projected") === 1 ? [" A year is known in part only and projected to a whole one."] : []),
    ...(number("parts") > 1 ? [" Named is the largest of the rows that are added up."] : []),
  ].join("");
const because = (reason: string) => (reason === "" ? "" : `: ${reason}`);
const withUnit = ({ of }: EvidenceWords, param: string) =>
  [of(param), of("unit")].filter((part) => part !== "").join(" ");

/** What the plan's rows suggest for the SWOT. */
export const evidenceTextsEn: EvidenceTexts = {
  kpi_falling: [moved, (words) => `The KPI is at least 5% worse than in the year before.${basis(words)}`],
  kpi_rising: [moved, (words) => `The KPI is at least 10% better than in the year before.${basis(words)}`],
  kpi_above_target: [
    (words) => `${withScope(words)}: ${words.of("actual")}, far above the target of ${words.of("target")}`,
    ({ of }) => `The target is reached by ${of("achievement")}; from 110% on a KPI counts as far above it.`,
  ],
  kpi_below_target: [
    (words) => `${withScope(words)}: ${words.of("actual")}, target of ${words.of("target")} missed`,
    () => "The KPI misses its target by more than the plan's tolerance.",
  ],
  roles_uncovered: [
    ({ of }) => `In the buying center we know nobody as: ${of("roles")}`,
    () => "No person is marked for these roles (roles after Webster and Wind).",
  ],
  role_single: [
    ({ of }) => `Dependence on ${of("name")}: the only person as ${of("roles")}`,
    () => "When this person leaves, nobody is left in the role.",
  ],
  key_player_uncovered: [
    ({ of }) => `Hardly any contact to ${of("name")}`,
    () => "The person decides or has high influence (4 or more), and the coverage is 1 at most.",
  ],
  supporter: [
    ({ of }) => `${of("name")} speaks up for us`,
    () => "High influence (4 or more) and a positive attitude.",
  ],
  opponent: [
    ({ of }) => `${of("name")} speaks against us`,
    () => "High influence (4 or more) and a negative attitude.",
  ],
  factor_weak: [
    ({ of }) => `${of("factor")}: the customer expects more than it sees in us`,
    ({ of }) =>
      `Weighted by influence: importance ${of("weight")}, our performance ${of("performance")} of 5. Named is the person for whom it counts most.`,
  ],
  factor_strong: [
    ({ of }) => `${of("factor")}: important to the customer, and it sees us strong`,
    ({ of }) =>
      `Weighted by influence: importance ${of("weight")}, our performance ${of("performance")} of 5. Named is the person for whom it counts most.`,
  ],
  competitor_strong: [
    ({ of }) => `Strong competitor ${of("name")}${because(of("reason"))}`,
    ({ of }) => `Threat ${of("threat")} of 5.`,
  ],
  competitor_weak: [
    ({ of }) => `Weakness of ${of("name")}${because(of("reason"))}`,
    () => "What a competitor does badly is a way in for us.",
  ],
  white_space: [
    ({ of }) => `Open potential ${of("place")}: the customer buys ${of("potential")} a year elsewhere`,
    () => "Need less our revenue; one of the three largest open lines.",
  ],
  wallet_high: [
    ({ of }) => `Main supplier ${of("place")}: share of wallet ${of("share")}`,
    () => "A share of wallet of 60% or more.",
  ],
  complaint_open: [({ of }) => `Open complaint: ${of("title")}`, () => "The complaint is not solved yet."],
  project_won: [({ of }) => `Won: ${of("title")}`, () => "Won within the last two years."],
  project_lost: [({ of }) => `Lost: ${of("title")}`, () => "Lost within the last two years."],
  price_spread: [
    ({ of }) => `Prices of ${of("article")} differ by ${of("spread")}`,
    () => "When the customer compares its regions or sites, it will ask for the lowest price everywhere.",
  ],
  price_below_minimum: [
    ({ of }) => `${of("article")} is sold below its minimum price`,
    () => "The special price is below the minimum price.",
  ],
  goal_served: [
    ({ of }) => `The customer wants: ${of("goal")}. Our contribution: ${of("contribution")}`,
    () => "A goal of the customer to which we contribute.",
  ],
  goal_unserved: [
    ({ of }) => `No contribution to the customer's goal: ${of("goal")}`,
    () => "An important goal of the customer (importance 4 or more) without a contribution of ours.",
  ],
  maturity_low: [
    ({ of }) => `Key account management: ${of("item")} only in its beginnings`,
    ({ of }) => `Maturity ${of("maturity")} of 5 in the St. Gallen self-check.`,
  ],
  maturity_high: [
    ({ of }) => `Key account management: ${of("item")} exemplary`,
    ({ of }) => `Maturity ${of("maturity")} of 5 in the St. Gallen self-check.`,
  ],
  customer_goal: [({ of }) => `The customer pursues: ${of("goal")}`, () => "A goal that the customer itself pursues."],
  customer_goal_far: [
    (words) => `${words.of("goal")}: ${withUnit(words, "now")}, target ${withUnit(words, "aim")}`,
    () => "The customer is more than 10% away from its own goal.",
  ],
  customer_fact: [
    (words) => `${words.of("profile_field")}: ${withUnit(words, "fact")}`,
    () => "From the profile. The quadrant is a proposal: you can change it after accepting.",
  ],
};
