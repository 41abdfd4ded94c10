import { importActuals, planBasics } from "../actions/import/import-actuals";
import type { ReadActuals } from "../actions/import/actuals-source";
import type { PlanFile } from "../actions/plan-error";
import { serialOfDate } from "../domain/dates";
import { cliTexts } from "../localisation/cli-texts";
import type { Language } from "../localisation/language";
import { UsageError, type CliHost, type ExitCode } from "./cli-host";
import type { Options } from "./read-options";
import { readInput, readSource, refuseIdleOptions } from "./read-source";
import { describeImport } from "./describe-import";
import { exitCodeOf, findingLines } from "./report";
import { toldIn } from "./told-in";
import { checkOutput, writeOutput } from "./write-output";

interface ImportJob {
  readonly host: CliHost;
  readonly options: Options;
  /** The plan as it was opened, and its path. */
  readonly file: PlanFile;
  readonly path: string;
  readonly out: string;
  readonly today: string;
  /** Language of the messages. */
  readonly language: Language;
}

/** `kap import`: brings an export into an existing plan, in place or as another file. */
export async function importCommand(
  host: CliHost,
  options: Options,
  files: readonly string[],
  spoken: Language,
): Promise<ExitCode> {
  const [path, ...others] = files;
  if (path === undefined || others.length > 0) throw new UsageError(cliTexts[spoken].oneFile("import"));
  if (options.text("from") === undefined) throw new UsageError(cliTexts[spoken].missing("from"));
  const wanted = options.messageLanguage();
  const out = options.text("out") ?? path;
  const today = options.date("today") ?? host.today;
  refuseIdleOptions(options, spoken);
  if (out !== path) await checkOutput(host, out, spoken);
  const file = await host.planFiles(serialOfDate(today)).open(await readInput(host, path, spoken));
  const basics = await planBasics(file);
  const language = wanted ?? basics.language;
  const job = { host, options: options.toldIn(language), file, path, out, today, language };
  return toldIn(language, async () => {
    const actuals = await readSource(host, job.options, { ...basics, today }, language);
    if (!actuals || actuals.figures.length === 0) return refuse(job, actuals);
    return bringIn(job, actuals, basics.fiscalYearStart);
  });
}

function refuse({ host, options, path, language }: ImportJob, actuals: ReadActuals | undefined): ExitCode {
  const texts = cliTexts[language];
  const lines = findingLines(actuals?.findings ?? [], language);
  host.message([texts.sourceRefused(options.required("from")), texts.planUnchanged(path), ...lines].join("\n"));
  return 1;
}

async function bringIn(job: ImportJob, actuals: ReadActuals, fiscalYearStart: number): Promise<ExitCode> {
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
