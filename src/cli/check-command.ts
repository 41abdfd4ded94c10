import { checkPlan, type PlanCheck } from "../actions/check/check-plan";
import { serialOfDate } from "../domain/dates";
import type { Finding } from "../domain/finding";
import { cliTexts } from "../localisation/cli-texts";
import { describeFinding } from "../localisation/describe-finding";
import type { Language } from "../localisation/language";
import { UsageError, type CliHost, type ExitCode } from "./cli-host";
import type { Options } from "./read-options";
import { readInput } from "./read-source";
import { exitCodeOf, findingLines } from "./report";

/** `kap check`: everything that is wrong with a plan, as text or as JSON on the standard output. */
export async function checkCommand(
  host: CliHost,
  options: Options,
  files: readonly string[],
  spoken: Language,
): Promise<ExitCode> {
  const [path, ...others] = files;
  if (path === undefined || others.length > 0) throw new UsageError(cliTexts[spoken].oneFile("check"));
  const wanted = options.messageLanguage();
  const file = await host.planFiles(serialOfDate(host.today)).open(await readInput(host, path, spoken));
  const check = await checkPlan(file);
  const language = wanted ?? check.settings.language;
  host.output(options.flag("json") ? asJson(path, check, language) : asText(path, check, language));
  return exitCodeOf(check.findings);
}

function asText(path: string, { settings, findings }: PlanCheck, language: Language): string {
  const texts = cliTexts[language];
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  const title = texts.checked(path, settings.account, count("error"), count("warning"), count("info"));
  return [title, ...findingLines(findings, language)].join("\n");
}

/** Codes and places for programs, `message` for people. */
function asJson(path: string, { settings, findings }: PlanCheck, language: Language): string {
  const { planId, account, currency, language: planLanguage, level, schemaVersion, fiscalYearStart, status } = settings;
  const plan = { planId, account, currency, language: planLanguage, level, schemaVersion, fiscalYearStart, status };
  const listed = findings.map((finding) => ({ ...finding, message: describeFinding(finding, language) }));
  return JSON.stringify({ file: path, plan, findings: listed }, null, 2);
}
