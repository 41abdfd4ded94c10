import { createPlan } from "../actions/create/create-plan";
import { serialOfDate } from "../domain/dates";
import { cliTexts } from "../localisation/cli-texts";
import type { Language } from "../localisation/language";
import { smallestHorizon } from "../actions/create/create-plan";
import { UsageError, type CliHost, type ExitCode } from "./cli-host";
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
  const texts = cliTexts[language];
  const out = options.required("out");
  await checkOutput(host, out, language);
  const account = options.required("account");
  const currency = options.currency("currency");
  const fiscalYearStart = options.whole("fiscal-year-start", 1, 12) ?? failMissing(texts.missing("fiscal-year-start"));
  options.oneOf("level", ["lean"]);
  const today = options.date("today") ?? host.today;
  const request = {
    horizon: options.whole("horizon", smallestHorizon, largestHorizon),
    firstPlanYear: options.whole("first-plan-year", 1900, 2190),
    productGroups: options.names("product-groups"),
    regions: options.names("regions"),
    targetKpis: options.kpis("kpis"),
  };
  refuseIdleOptions(options, language);
  const actuals = await readSource(host, options, { language, currency, fiscalYearStart, today }, language);
  const findings = actuals?.findings ?? [];
  if (actuals && actuals.figures.length === 0) {
    host.message(
      [texts.sourceRefused(options.required("from")), texts.noPlanWritten, ...findingLines(findings, language)].join(
        "\n",
      ),
    );
    return 1;
  }
  const file = await host.planFiles(serialOfDate(today)).create();
  await createPlan(
    file,
    {
      ...request,
      account,
      language,
      currency,
      fiscalYearStart,
      today,
      actuals: actuals?.figures,
      source: actuals?.source,
    },
    host.random,
    { onProgress: (done, total) => host.progress(texts.building(done, total)) },
  );
  host.progress(texts.calculating);
  await writeOutput(host, out, await file.toBytes(), true, language);
  host.progress("");
  const summary = actuals ? [texts.imported(actuals.lineCount, actuals.figures.length)] : [];
  host.message([texts.created(out, account), ...summary, ...findingLines(findings, language)].join("\n"));
  return exitCodeOf(findings);
}

function failMissing(text: string): never {
  throw new UsageError(text);
}
