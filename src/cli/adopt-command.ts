import { basename } from "node:path";
import {
  adoptionPlace,
  adoptWorkbook,
  previewAdoption,
  type AdoptionPreview,
  type AdoptRequest,
  type NewPlanChoice,
} from "../actions/adopt/adopt-workbook";
import { csvSheet } from "../actions/adopt/csv-sheet";
import { guessPlan } from "../actions/adopt/guess-plan";
import type { SourceSheet } from "../actions/adopt/source-sheet";
import type { PlanFile } from "../actions/plan-error";
import { PlanError } from "../actions/plan-error";
import { smallestHorizon } from "../actions/create/create-plan";
import { serialOfDate } from "../domain/dates";
import { adoptionTexts } from "../localisation/adoption-texts";
import { cliTexts } from "../localisation/cli-texts";
import type { Language } from "../localisation/language";
import { UsageError, type CliHost, type ExitCode } from "./cli-host";
import { adoptionExitCode, describeAdoption } from "./describe-adoption";
import type { Options } from "./read-options";
import { readInput } from "./read-source";
import { toldIn } from "./told-in";
import { checkOutput, writeOutput } from "./write-output";

interface AdoptJob {
  readonly host: CliHost;
  readonly options: Options;
  /** The workbook that gets the plan or has one. */
  readonly file: PlanFile;
  /** Its path; undefined for a new file. */
  readonly path: string | undefined;
  readonly sheets: readonly SourceSheet[];
  readonly fileName: string;
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
  readonly hasPlan: boolean;
}

/** `kap adopt`: what an existing workbook holds becomes a plan, in it or in a file of its own. */
export async function adoptCommand(
  host: CliHost,
  options: Options,
  files: readonly string[],
  spoken: Language,
): Promise<ExitCode> {
  const [path, ...others] = files;
  const from = options.text("from");
  if (others.length > 0) throw new UsageError(cliTexts[spoken].oneFile("adopt"));
  if (path === undefined && from === undefined) throw new UsageError(adoptionTexts[spoken].needsSource);
  const out = options.text("out");
  if (out !== undefined && out !== path) await checkOutput(host, out, spoken);
  const today = options.date("today") ?? host.today;
  const bytes = path === undefined ? undefined : await readInput(host, path, spoken);
  const planFiles = host.planFiles(serialOfDate(today));
  const file = await (bytes === undefined ? planFiles.create() : planFiles.open(bytes));
  const place = await adoptionPlace(file);
  const sheets = await readSheets(host, options, bytes, from, place.ownSheets, spoken);
  const language = options.messageLanguage() ?? place.language ?? guessPlan(sheets).language;
  const fileName = basename(from ?? path ?? "");
  const hasPlan = place.language !== undefined;
  return toldIn(language, () =>
    adopt({ host, options: options.toldIn(language), file, path, sheets, fileName, today, language, hasPlan }),
  );
}

/** The sheets to adopt: those of `--from`, else those of the workbook that belong to no plan. */
async function readSheets(
  host: CliHost,
  options: Options,
  bytes: Uint8Array | undefined,
  from: string | undefined,
  ownSheets: ReadonlySet<string>,
  language: Language,
): Promise<readonly SourceSheet[]> {
  const wanted = options.text("sheet");
  const all =
    from === undefined ? host.readSheets(bytes ?? new Uint8Array()) : await readFrom(host, options, from, language);
  const foreign = from === undefined ? all.filter(({ name }) => !ownSheets.has(name)) : all;
  const named = wanted === undefined ? foreign : foreign.filter(({ name }) => name === wanted);
  if (wanted === undefined || named.length > 0) return named;
  throw new PlanError("placeNotFound", { place: wanted, places: foreign.map(({ name }) => name).join(", ") });
}

async function readFrom(
  host: CliHost,
  options: Options,
  from: string,
  language: Language,
): Promise<readonly SourceSheet[]> {
  const bytes = await readInput(host, from, language);
  if (/\.xls[xm]$/i.test(from)) return host.readSheets(bytes);
  const { sheet, findings } = csvSheet(basename(from), bytes, { encoding: options.text("encoding") });
  if (sheet !== undefined) return [sheet];
  host.message(describeAdoption.findings(findings, language).join("\n"));
  throw new UsageError(cliTexts[language].sourceRefused(from));
}

async function adopt(job: AdoptJob): Promise<ExitCode> {
  const { host, options, file, path, sheets, language } = job;
  const out = options.text("out") ?? (job.hasPlan ? path : undefined);
  const isDry = options.flag("dry-run");
  if (out === undefined && !isDry) options.required("out");
  const { request, assumed } = requestOf(job);
  const random = host.random;
  const texts = cliTexts[language];
  const preview = isDry
    ? await told(job, previewAdoption(file, sheets, request, random))
    : await told(
        job,
        adoptWorkbook(file, sheets, request, random, {
          onProgress: (done, total) => host.progress(texts.building(done, total)),
        }),
      );
  const isRefused = preview.reading.mistakes.length > 0;
  if (!isDry && !isRefused && out !== undefined) {
    host.progress(texts.calculating);
    await writeOutput(host, out, await file.toBytes(), out !== path, language);
  }
  host.progress("");
  const outcome =
    isDry || isRefused || out === undefined
      ? ({ kind: isDry ? "dry" : "refused" } as const)
      : ({ kind: "written", path: out } as const);
  host.message(describeAdoption.all(preview, assumed, outcome, language).join("\n"));
  return isRefused ? 2 : adoptionExitCode(preview);
}

/** Where sheets of the user stand in the way, a file of its own is the way out. */
async function told(job: AdoptJob, work: Promise<AdoptionPreview>): Promise<AdoptionPreview> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof PlanError && error.code === "sheetNamesTaken")
      job.host.message(adoptionTexts[job.language].besideHint);
    throw error;
  }
}

/** The request, and what it assumes of a new plan because nobody said it. */
function requestOf(job: AdoptJob): { readonly request: AdoptRequest; readonly assumed: readonly string[] } {
  const { options, fileName, today, language } = job;
  const basics = {
    fileName,
    today,
    language,
    map: options.list("map"),
    where: options.list("where"),
    decimal: options.oneOf("decimal", [",", "."]),
    dates: options.oneOf("dates", ["dmy", "mdy", "ymd"]),
  };
  if (job.hasPlan) return { request: basics, assumed: [] };
  const { newPlan, assumed } = newPlanOf(job);
  return { request: { ...basics, newPlan }, assumed };
}

function newPlanOf({ options, sheets, language }: AdoptJob): {
  readonly newPlan: NewPlanChoice;
  readonly assumed: readonly string[];
} {
  const texts = adoptionTexts[language];
  const guess = guessPlan(sheets);
  const account = options.text("account")?.trim() ?? guess.account;
  const currency = options.isGiven("currency") ? options.currency("currency") : guess.currency;
  if (account === undefined || account === "") throw new UsageError(texts.needsAccount);
  if (currency === undefined) throw new UsageError(texts.needsCurrency);
  const assumed = [
    ...(options.isGiven("account") ? [] : [texts.accountFound(account)]),
    ...(options.isGiven("currency") ? [] : [texts.currencyFound(currency)]),
    ...(options.isGiven("language") ? [] : [texts.languageFound(language)]),
    ...(options.isGiven("fiscal-year-start") ? [] : [texts.yearAssumed]),
  ];
  const newPlan = {
    account,
    currency,
    language,
    fiscalYearStart: options.whole("fiscal-year-start", 1, 12) ?? 1,
    level: options.oneOf("level", ["lean", "standard", "full"]),
    horizon: options.whole("horizon", smallestHorizon, 10),
    firstPlanYear: options.whole("first-plan-year", 1900, 2190),
  };
  return { newPlan, assumed };
}
