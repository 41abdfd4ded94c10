import { checkPlan, type PlanCheck } from "../actions/check/check-plan";
import { repairOf } from "../domain/checks/repairs";
import { countBySheet } from "../domain/checks/roll-up";
import { serialOfDate } from "../domain/dates";
import type { Finding } from "../domain/finding";
import { cliTexts } from "../localisation/cli-texts";
import { describeFinding, explainFinding } from "../localisation/describe-finding";
import type { Language } from "../localisation/language";
import { UsageError, type CliHost, type ExitCode } from "./cli-host";
import type { Options } from "./read-options";
import { readInput } from "./read-source";
import { exitCodeOf, explainedLines } from "./report";

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
  const check = await checkPlan(file, host.today);
  const language = wanted ?? check.settings.language;
  host.output(options.flag("json") ? asJson(path, check, language) : asText(path, check, language));
  return exitCodeOf(check.findings);
}

function asText(path: string, { settings, findings }: PlanCheck, language: Language): string {
  const texts = cliTexts[language];
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  const title = texts.checked(path, settings.account, count("error"), count("warning"), count("info"));
  return [title, ...explainedLines(findings, language)].join("\n");
}

/** Codes, places and repairs for programs; `message`, `reason` and `advice` for people. */
function asJson(path: string, { settings, findings }: PlanCheck, language: Language): string {
  const { planId, account, currency, language: planLanguage, level, schemaVersion, fiscalYearStart, status } = settings;
  const plan = { planId, account, currency, language: planLanguage, level, schemaVersion, fiscalYearStart, status };
  const listed = findings.map((finding) => {
    const { why: reason, todo: advice } = explainFinding(finding, language) ?? {};
    return { ...finding, message: describeFinding(finding, language), reason, advice, repair: repairOf(finding) };
  });
  const sheets = countBySheet(findings).map(({ sheet = null, ...counts }) => ({ sheet, ...counts }));
  return JSON.stringify({ file: path, plan, sheets, findings: listed }, null, 2);
}
