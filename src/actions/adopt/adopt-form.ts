/** The plan that an adoption would make: what the sheets suggest, and over it what the person said. */
import type { SaidPlan } from "./adopt-draft";
import type { GuessedPlan } from "./guess-plan";

/** Currency and start of the fiscal year are needed before the sheets can be read. */
export function readingBasics(
  said: SaidPlan,
  guess: GuessedPlan,
  usualCurrency: string,
): { readonly currency: string; readonly fiscalYearStart: number } {
  const { currency, fiscalYearStart } = said;
  return {
    currency:
      typeof currency === "string" && currency.trim() !== "" ? currency.trim() : (guess.currency ?? usualCurrency),
    fiscalYearStart: typeof fiscalYearStart === "number" ? fiscalYearStart : 1,
  };
}
