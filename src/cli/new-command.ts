import { createPlan, smallestHorizon, type CreatePlanRequest } from "../actions/create/create-plan";
import type { ReadActuals } from "../actions/import/actuals-source";
import { serialOfDate } from "../domain/dates";
import { levels } from "../domain/schema/plan-schema";
import { cliTexts } from "../localisation/cli-texts";
import type { Language } from "../localisation/language";
import { UsageError, type CliHost, type ExitCode } from "./cli-host";
import { describeImport } from "./describe-import";
import type { Options } from "./read-options";
import { readSource, refuseIdleOptions } from "./read-source";
import { exitCodeOf, findingLines } from "./report";
import { checkOutput, writeOutput } from "./write-output";

const largestHorizon = 10;

/** `kap new`: a new plan file, with the figures of an export if one is given. Never writes over a file. */
export async function newCommand(
  host: CliHost,
  options: Options,
  files: readonly string[],
  spoken: Language,
): Promise<ExitCode> {
  if (files.length > 0) throw new UsageError(cliTexts[spoken].unexpected(files[0] ?? ""));
  const language = options.planLanguage("language");
  const out = options.required("out");
  await checkOutput(host, out, language);
  const request = readRequest(host, options, language);
  refuseIdleOptions(options, language);
  const actuals = await readSource(host, options, request, language);
  if (actuals && actuals.figures.length === 0) return refuse(host, options, actuals, language);
  await build(host, out, { ...request, ...originOf(actuals, options) });
  const summary = actuals ? describeImport(actuals, language) : [];
  const findings = actuals?.findings ?? [];
  const created = cliTexts[language].created(out, request.account);
  host.message([created, ...summary, ...findingLines(findings, language)].join("\n"));
  return exitCodeOf(findings);
}

function readRequest(host: CliHost, options: Options, language: Language) {
  return {
    language,
    level: options.oneOf("level", levels),
    account: options.required("account"),
    currency: options.currency("currency"),
    fiscalYearStart: options.requiredWhole("fiscal-year-start", 1, 12),
    today: options.date("today") ?? host.today,
    horizon: options.whole("horizon", smallestHorizon, largestHorizon),
    firstPlanYear: options.whole("first-plan-year", 1900, 2190),
    productGroups: options.names("product-groups"),
    regions: options.names("regions"),
    targetKpis: options.kpis("kpis"),
  };
}

/** What the plan keeps of its export: the figures, where they come from, and how the lines were chosen. */
function originOf(actuals: ReadActuals | undefined, options: Options): Partial<CreatePlanRequest> {
  if (!actuals) return {};
  const importChoice = { where: options.list("where"), map: options.list("map") };
  return { actuals: actuals.figures, source: actuals.source, importChoice };
}

function refuse(host: CliHost, options: Options, { findings }: ReadActuals, language: Language): ExitCode {
  const texts = cliTexts[language];
  const refused = texts.sourceRefused(options.required("from"));
  host.message([refused, texts.noPlanWritten, ...findingLines(findings, language)].join("\n"));
  return 1;
}

async function build(host: CliHost, out: string, request: CreatePlanRequest): Promise<void> {
  const texts = cliTexts[request.language];
  const file = await host.planFiles(serialOfDate(request.today)).create();
  const onProgress = (done: number, total: number) => host.progress(texts.building(done, total));
  await createPlan(file, request, host.random, { onProgress });
  host.progress(texts.calculating);
  await writeOutput(host, out, await file.toBytes(), true, request.language);
  host.progress("");
}
