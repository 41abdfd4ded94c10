import { planStatus, planStatuses, setPlanStatus } from "../actions/life/plan-status";
import { lifeTexts } from "../localisation/life-texts";
import type { Language } from "../localisation/language";
import { UsageError, type CliHost, type ExitCode } from "./cli-host";
import { withPlan, writePlan, type PlanJob } from "./plan-job";
import type { Options } from "./read-options";

/** `kap status`: shows a plan's status, or sets it with who and when. */
export async function statusCommand(
  host: CliHost,
  options: Options,
  files: readonly string[],
  spoken: Language,
): Promise<ExitCode> {
  options.oneOf("set", planStatuses);
  return withPlan("status", { host, options, files, spoken }, (job) => (options.isGiven("set") ? set(job) : show(job)));
}

async function show({ host, file, language }: PlanJob): Promise<ExitCode> {
  const { account, ...facts } = await planStatus(file);
  host.output(lifeTexts[language].status(account, facts));
  return 0;
}

async function set(job: PlanJob): Promise<ExitCode> {
  const { host, options, file, path, out, today, language } = job;
  const texts = lifeTexts[language];
  const status = options.oneOf("set", planStatuses) ?? "draft";
  const by = options.text("by")?.trim() ?? "";
  if (by === "" && status !== "draft") throw new UsageError(texts.byNeeded);
  const { before, after } = await setPlanStatus(file, { status, by, today });
  if (before !== after || out !== path) await writePlan(job);
  host.message(before === after ? texts.statusKept(path, after) : texts.statusSet(out, before, after));
  return 0;
}
