import { applyRepairs, certainRepairs, findRepairs, knownLanguage } from "../actions/repair/apply-repairs";
import { repairCodes, type RepairCode } from "../domain/checks/repairs";
import { serialOfDate } from "../domain/dates";
import { cliTexts } from "../localisation/cli-texts";
import type { Language } from "../localisation/language";
import { describeRepair, repairCommandTexts, type ToldRepair } from "../localisation/repair-texts";
import { UsageError, type CliHost, type ExitCode } from "./cli-host";
import type { Options } from "./read-options";
import { readInput } from "./read-source";
import { checkOutput, writeOutput } from "./write-output";

/** `kap repair`: restores what is damaged, with a preview; what may have been meant otherwise only where it is accepted. */
export async function repairCommand(
  host: CliHost,
  options: Options,
  files: readonly string[],
  spoken: Language,
): Promise<ExitCode> {
  const [path, ...others] = files;
  if (path === undefined || others.length > 0) throw new UsageError(cliTexts[spoken].oneFile("repair"));
  const wanted = options.messageLanguage();
  const only = options.oneOf("only", repairCodes);
  const out = options.text("out") ?? path;
  const today = options.date("today") ?? host.today;
  if (out !== path) await checkOutput(host, out, wanted ?? spoken);
  const file = await host.planFiles(serialOfDate(today)).open(await readInput(host, path, wanted ?? spoken));
  const isChosen = ({ code }: { readonly code: RepairCode }) => only === undefined || code === only;
  const accepts = options.flag("accept");
  const done = await applyRepairs(file, {
    random: host.random,
    today,
    isWanted: (repair) => isChosen(repair) && (accepts || certainRepairs(repair)),
  });
  const language = wanted ?? (await knownLanguage(file)) ?? spoken;
  const asked = (await findRepairs(file, host.random)).filter((repair) => isChosen(repair) && repair.needsConsent);
  const isDryRun = options.flag("dry-run");
  if (!isDryRun && (done.length > 0 || out !== path))
    await writeOutput(host, out, await file.toBytes(), out !== path, language);
  const texts = repairCommandTexts[language];
  const summary = isDryRun ? texts.would(done.length) : texts.done(done.length, out);
  const lines = [
    ...(done.length === 0 ? [texts.nothing(path)] : [summary, ...told(done, language)]),
    ...(asked.length === 0 ? [] : [texts.asked(asked.length), ...told(asked, language)]),
  ];
  host.message(lines.join("\n"));
  return asked.length > 0 ? 1 : 0;
}

const told = (repairs: readonly ToldRepair[], language: Language) =>
  repairs.map((repair) => `  ${describeRepair(repair, language)}`);
