/** The form of a new plan as it is being filled in, and what is wrong with it. */
import {
  defaultTargetKpis,
  nextFiscalYear,
  planYearBounds,
  smallestHorizon,
} from "../../actions/create/create-choices";
import type { CreatePlanRequest } from "../../actions/create/create-plan";
import type { Level } from "../../domain/schema/define-sheet";
import type { Language } from "../../localisation/language";
import type { PaneTexts } from "../../localisation/pane-texts";
import { readNames } from "./names";

export interface CreateForm {
  readonly account: string;
  readonly language: Language;
  readonly level: Level;
  readonly currency: string;
  /** 1 to 12. */
  readonly fiscalYearStart: number;
  /** As typed; "" takes the suggested one. */
  readonly firstPlanYear: string;
  readonly horizon: number;
  /** One name per line. */
  readonly productGroups: string;
  readonly regions: string;
  /** In the order of the catalogue. */
  readonly targetKpis: readonly string[];
}

export type ProblemCode = keyof PaneTexts["create"]["problems"];
export type FormProblems = { readonly [K in keyof CreateForm]?: ProblemCode };

export const longestAccount = 120;

/** Currencies by the region of Office; the field shows what was taken. */
const currencyOfRegion: Readonly<Record<string, string>> = {
  CH: "CHF",
  LI: "CHF",
  GB: "GBP",
  US: "USD",
  CA: "CAD",
  AU: "AUD",
  DK: "DKK",
  SE: "SEK",
  NO: "NOK",
  PL: "PLN",
  CZ: "CZK",
  HU: "HUF",
  JP: "JPY",
  IN: "INR",
};

/** Codes that are offered while typing. */
export const usualCurrencies = "EUR CHF USD GBP CZK DKK HUF NOK PLN RON SEK TRY CAD AUD JPY CNY INR".split(" ");

/** An empty form. `displayLanguage` is that of Office, such as "de-CH". */
export function newCreateForm(language: Language, displayLanguage: string): CreateForm {
  const region = /-([A-Za-z]{2})$/.exec(displayLanguage)?.[1]?.toUpperCase() ?? "";
  return {
    account: "",
    language,
    level: "lean",
    currency: currencyOfRegion[region] ?? "EUR",
    fiscalYearStart: 1,
    firstPlanYear: "",
    horizon: smallestHorizon,
    productGroups: "",
    regions: "",
    targetKpis: defaultTargetKpis,
  };
}

/** The problem of each field that has one. `isCurrency` tells whether a code of three capital letters is one. */
export function checkCreateForm(
  form: CreateForm,
  isCurrency: (code: string) => boolean = isKnownCurrency,
): FormProblems {
  const problems = {
    account: accountProblem(form.account.trim()),
    currency: currencyProblem(form.currency.trim().toUpperCase(), isCurrency),
    firstPlanYear: yearProblem(form.firstPlanYear.trim()),
  };
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== undefined));
}

function accountProblem(account: string): ProblemCode | undefined {
  if (account === "") return "account_missing";
  return account.length > longestAccount ? "account_too_long" : undefined;
}

function currencyProblem(code: string, isCurrency: (code: string) => boolean): ProblemCode | undefined {
  if (code === "") return "currency_missing";
  if (!/^[A-Z]{3}$/.test(code)) return "currency_malformed";
  return isCurrency(code) ? undefined : "currency_unknown";
}

function yearProblem(year: string): ProblemCode | undefined {
  if (year === "") return undefined;
  if (!/^\d{4}$/.test(year)) return "year_malformed";
  const [first, last] = planYearBounds;
  return Number(year) < first || Number(year) > last ? "year_out_of_range" : undefined;
}

const knownCurrencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

function isKnownCurrency(code: string): boolean {
  return knownCurrencies.has(code);
}

/** The first plan year that the form means: the one typed, else the suggested one. */
export function firstPlanYearOf(form: CreateForm, today: string): number {
  const typed = form.firstPlanYear.trim();
  return /^\d{4}$/.test(typed) ? Number(typed) : nextFiscalYear(today, form.fiscalYearStart);
}

/** What is asked of the action; only for a form without problems. */
export function createRequest(form: CreateForm, today: string): CreatePlanRequest & { readonly level: Level } {
  return {
    account: form.account.trim(),
    language: form.language,
    level: form.level,
    currency: form.currency.trim().toUpperCase(),
    fiscalYearStart: form.fiscalYearStart,
    today,
    horizon: form.horizon,
    firstPlanYear: firstPlanYearOf(form, today),
    productGroups: readNames(form.productGroups).names,
    regions: readNames(form.regions).names,
    targetKpis: form.targetKpis,
  };
}
