import type { Finding } from "../finding";
import { checkSwot, checkTows } from "./analysis-checks";
import type { CheckedPlan } from "./checked-plan";
import { checkContacts } from "./contact-checks";
import { checkExchange, checkHistory, checkReviews, checkSelfCheck } from "./cooperation-checks";
import { checkDataProtection } from "./data-protection-checks";
import { checkEffects } from "./effect-checks";
import { checkEvidence, checkFactDates, checkProfile, checkTeam } from "./fact-checks";
import { checkGaps } from "./gap-checks";
import { checkGoals, checkHorizon, checkTargets } from "./goal-checks";
import { checkCompetitors, checkCustomerGoals, checkPotential } from "./market-checks";
import { checkWork } from "./measure-checks";
import { checkPrices } from "./price-checks";
import { checkSelection } from "./selection-checks";

/** One check of what a plan says, as opposed to how its workbook is built. */
export type ContentCheck = (plan: CheckedPlan) => readonly Finding[];

const checks: readonly ContentCheck[] = [
  checkHorizon,
  checkProfile,
  checkTeam,
  checkContacts,
  checkDataProtection,
  checkTargets,
  checkCustomerGoals,
  checkGoals,
  checkGaps,
  checkSwot,
  checkTows,
  checkCompetitors,
  checkPotential,
  checkHistory,
  checkExchange,
  checkPrices,
  checkSelection,
  checkSelfCheck,
  checkWork,
  checkEffects,
  checkReviews,
  checkFactDates,
  checkEvidence,
];

/** Everything that a key account manager should know about what the plan says. Not rolled up, not sorted. */
export function checkContent(plan: CheckedPlan): Finding[] {
  return checks.flatMap((check) => check(plan));
}
