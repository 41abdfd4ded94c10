import { switchLanguage } from "../actions/language/switch-language";
import { planLanguage } from "../actions/plan-language";
import { cliTexts } from "../localisation/cli-texts";
import { languages, type Language } from "../localisation/language";
import { languageSwitchTexts } from "../localisation/language-switch-texts";
import type { CliHost, ExitCode } from "./cli-host";
import { withPlan, writePlan, type PlanJob } from "./plan-job";
import type { Options } from "./read-options";

/** `kap language`: says in which language a plan is, or brings all of it into the other one. */
export async function languageCommand(
  host: CliHost,
  options: Options,
  files: readonly string[],
  spoken: Language,
): Promise<ExitCode> {
  const to = options.oneOf("set", languages);
  return withPlan("language", { host, options, files, spoken }, (job) =>
    to === undefined ? show(job) : change(job, to),
  );
}

async function show({ host, file, path, language }: PlanJob): Promise<ExitCode> {
  host.output(languageSwitchTexts[language].language(path, await planLanguage(file)));
  return 0;
}

async function change(job: PlanJob, to: Language): Promise<ExitCode> {
  const { host, file, path, out, language, isDryRun } = job;
  const texts = languageSwitchTexts[language];
  const onProgress = (done: number, total: number) => host.progress(cliTexts[language].building(done, total));
  const outcome = await switchLanguage(file, to, { onProgress, isPreview: isDryRun });
  const hasChanged = outcome.from !== to;
  if (!isDryRun && (hasChanged || out !== path)) await writePlan(job);
  host.progress("");
  if (!hasChanged) host.message(texts.unchanged(path, to));
  else host.message(isDryRun ? texts.wouldSwitch(path, to) : texts.switched(out, to));
  for (const kept of outcome.kept) host.message(texts.kept(kept));
  return 0;
}
