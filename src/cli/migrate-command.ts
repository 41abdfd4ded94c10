import { migratePlan } from "../actions/life/migrate-plan";
import type { Language } from "../localisation/language";
import { lifeTexts } from "../localisation/life-texts";
import type { CliHost, ExitCode } from "./cli-host";
import { withPlan, writePlan } from "./plan-job";
import type { Options } from "./read-options";

/** `kap migrate`: brings a plan to the version of this application; one that is of this version stays as it is. */
export async function migrateCommand(
  host: CliHost,
  options: Options,
  files: readonly string[],
  spoken: Language,
): Promise<ExitCode> {
  return withPlan("migrate", { host, options, files, spoken }, async (job): Promise<ExitCode> => {
    const { file, path, out, today, language } = job;
    const texts = lifeTexts[language];
    const { from, to } = await migratePlan(file, { by: options.text("by")?.trim() ?? "", today });
    if (from !== to || out !== path) await writePlan(job);
    host.message(from === to ? texts.isCurrent(path, to) : texts.migrated(out, from, to));
    return 0;
  });
}
