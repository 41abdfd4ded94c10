import type { SaidPlan } from "../../actions/adopt/adopt-draft";
import type { GuessedPlan } from "../../actions/adopt/guess-plan";
import type { NewPlanChoice } from "../../actions/adopt/adopt-workbook";
import { levels } from "../../actions/create/create-choices";
import type { Level } from "../../domain/schema/define-sheet";
import { isLanguage, type Language } from "../../localisation/language";
import { createRequest, newCreateForm, type CreateForm } from "../create/create-form";

export interface SuggestedPlan {
  readonly level: Level;
  readonly firstPlanYear: number;
}

/** The form of the plan that an adoption makes: what the sheets say, and over it what the person said. */
export function adoptForm(
  said: SaidPlan,
  guess: GuessedPlan,
  suggested: SuggestedPlan,
  pane: { readonly language: Language; readonly displayLanguage: string },
): CreateForm {
  const first = newCreateForm(pane.language, pane.displayLanguage);
  const text = (key: keyof CreateForm, otherwise: string) => {
    const value = said[key];
    return typeof value === "string" ? value : otherwise;
  };
  const number = (key: keyof CreateForm, otherwise: number) => {
    const value = said[key];
    return typeof value === "number" ? value : otherwise;
  };
  const language = text("language", guess.language);
  return {
    ...first,
    account: text("account", guess.account ?? ""),
    language: isLanguage(language) ? language : first.language,
    level: levels.find((level) => level === said.level) ?? suggested.level,
    currency: text("currency", guess.currency ?? first.currency),
    fiscalYearStart: number("fiscalYearStart", first.fiscalYearStart),
    firstPlanYear: text("firstPlanYear", String(suggested.firstPlanYear)),
    horizon: number("horizon", first.horizon),
  };
}

/** What was said with the next change of the form. */
export function withFormChange(said: SaidPlan, change: Partial<CreateForm>): SaidPlan {
  const plain = Object.entries(change).flatMap(([key, value]) =>
    typeof value === "string" || typeof value === "number" ? [[key, value] as const] : [],
  );
  return { ...said, ...Object.fromEntries(plain) };
}

/** The form as the adoption takes it; only for one without problems. */
export function newPlanOf(form: CreateForm, today: string): NewPlanChoice {
  const { account, language, level, currency, fiscalYearStart, horizon, firstPlanYear } = createRequest(form, today);
  return { account, language, level, currency, fiscalYearStart, horizon, firstPlanYear };
}
