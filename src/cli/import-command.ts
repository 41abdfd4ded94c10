import { importActuals, planBasics } from "../actions/import/import-actuals";
import type { ReadActuals } from "../actions/import/actuals-source";
import { cliTexts } from "../localisation/cli-texts";
import type { Language } from "../localisation/language";
import { UsageError, type CliHost, type ExitCode } from "./cli-host";
import type { Options } from "./read-options";
import { readSource, refuseIdleOptions } from "./read-source";
import { describeImport } from "./describe-import";
import { withPlan, type PlanJob } from "./plan-job";
import { exitCodeOf, findingLines } from "./report";
import { writeOutput } from "./write-output";

/** `kap import`: brings an export into an existing plan, in place or as another file. */
export async function importCommand(
  host: CliHost,
  options: Options,
  files: readonly string[],
  spoken: Language,
): Promise<ExitCode> {
  if (files.length === 1 && options.text("from") === undefined) throw new UsageError(cliTexts[spoken].missing("from"));
  refuseIdleOptions(options, spoken);
  return withPlan("import", { host, options, files, spoken }, async (job) => {
    const basics = await planBasics(job.file);
    const actuals = await readSource(host, job.options, { ...basics, today: job.today }, job.language);
    if (!actuals || actuals.figures.length === 0) return refuse(job, actuals);
    return bringIn(job, actuals, basics.fiscalYearStart);
  });
}

function refuse({ host, options, path, language }: PlanJob, actuals: ReadActuals | undefined): ExitCode {
  const texts = cliTexts[language];
  const lines = findingLines(actuals?.findings ?? [], language);
  host.message([texts.sourceRefused(options.required("from")), texts.planUnchanged(path), ...lines].join("\n"));
  return 1;
}

async function bringIn(job: PlanJob, actuals: ReadActuals, fiscalYearStart: number): Promise<ExitCode> {
  const { host, options, file, path, out, today, language } = job;
  const texts = cliTexts[language];
  const { source, dataFirst, dataLast } = actuals;
  const isOther = options.flag("other-filter");
  const decide = {
    choice: isOther ? undefined : { where: options.list("where"), map: options.list("map") },
    replaceCorrections: options.flag("replace-corrections"),
    clearVanished: options.flag("clear-vanished"),
  };
  const decisions = await importActuals(
    file,
    actuals.figures,
    { today, source, fiscalYearStart, dataFirst, dataLast, ...decide },
    host.random,
    { onProgress: (done, total) => host.progress(texts.building(done, total)) },
  );
  const { newRows, updates, unchanged, conflicts, vanished, remembers } = decisions;
  const hasChanged = newRows.length + updates.length > 0 || remembers !== undefined;
  if (hasChanged || out !== path) await writeOutput(host, out, await file.toBytes(), out !== path, language);
  host.progress("");
  const findings = [...actuals.findings, ...decisions.findings];
  const counts = texts.updated(newRows.length, updates.length, unchanged.length, conflicts.length + vanished.length);
  const outcome = hasChanged ? texts.written(out) : texts.planUnchanged(path);
  const summary = describeImport(actuals, language);
  host.message([outcome, counts, ...summary, ...findingLines(findings, language)].join("\n"));
  return exitCodeOf(findings);
}
