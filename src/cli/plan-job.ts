/** What commands that work on one plan file have in common: opening it, the language, and where the result goes. */
import type { PlanFile } from "../actions/plan-error";
import { planLanguage } from "../actions/plan-language";
import { serialOfDate } from "../domain/dates";
import { cliTexts } from "../localisation/cli-texts";
import type { Language } from "../localisation/language";
import { UsageError, type CliHost } from "./cli-host";
import type { Command } from "./command-options";
import type { Options } from "./read-options";
import { readInput } from "./read-source";
import { toldIn } from "./told-in";
import { checkOutput, writeOutput } from "./write-output";

export interface PlanJob {
  readonly host: CliHost;
  readonly options: Options;
  /** The plan as it was opened, and its path. */
  readonly file: PlanFile;
  readonly path: string;
  /** Where the changed plan goes: the plan itself, or the new file of `--out`. */
  readonly out: string;
  /** ISO date. */
  readonly today: string;
  /** Language of the messages. */
  readonly language: Language;
  /** Nothing is to be written. */
  readonly isDryRun: boolean;
}

/**
 * Opens the one plan that the command names and does the work, telling its failures in the plan's language.
 * `checksOutput` refuses a file of `--out` that cannot come to be.
 */
export async function withPlan<T>(
  command: Command,
  { host, options, files, spoken }: Invocation,
  work: (job: PlanJob) => Promise<T>,
  checksOutput = checkOutput,
): Promise<T> {
  const [path, ...others] = files;
  if (path === undefined || others.length > 0) throw new UsageError(cliTexts[spoken].oneFile(command));
  const wanted = options.messageLanguage();
  const out = options.text("out") ?? path;
  const today = options.date("today") ?? host.today;
  if (out !== path) await checksOutput(host, out, spoken);
  const file = await host.planFiles(serialOfDate(today)).open(await readInput(host, path, spoken));
  const language = wanted ?? (await planLanguage(file));
  const isDryRun = options.flag("dry-run");
  const job = { host, options: options.toldIn(language), file, path, out, today, language, isDryRun };
  return toldIn(language, () => work(job));
}

/** How a command was called. */
export interface Invocation {
  readonly host: CliHost;
  readonly options: Options;
  readonly files: readonly string[];
  /** Language of messages until the plan's is known. */
  readonly spoken: Language;
}

/** Writes the changed plan to where it goes. */
export async function writePlan({ host, file, path, out, language }: PlanJob): Promise<void> {
  host.progress(cliTexts[language].calculating);
  await writeOutput(host, out, await file.toBytes(), out !== path, language);
  host.progress("");
}
