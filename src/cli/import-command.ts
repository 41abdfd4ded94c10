import { importActuals, planBasics } from "../actions/import/import-actuals";
import { serialOfDate } from "../domain/dates";
import { cliTexts } from "../localisation/cli-texts";
import type { Language } from "../localisation/language";
import { UsageError, type CliHost, type ExitCode } from "./cli-host";
import type { Options } from "./read-options";
import { readInput, readSource } from "./read-source";
import { exitCodeOf, findingLines } from "./report";

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
  const out = options.text("out") ?? path;
  const today = options.date("today") ?? host.today;
  if (out !== path && (await host.exists(out))) throw new UsageError(cliTexts[spoken].outExists(out));
  const file = await host.planFiles(serialOfDate(today)).open(await readInput(host, path, spoken));
  const basics = await planBasics(file);
  const texts = cliTexts[basics.language];
  const actuals = await readSource(host, options, { ...basics, today });
  if (!actuals || actuals.figures.length === 0) {
    const lines = findingLines(actuals?.findings ?? [], basics.language);
    host.message([texts.sourceRefused(options.required("from")), texts.planUnchanged(path), ...lines].join("\n"));
    return 1;
  }
  const decisions = await importActuals(
    file,
    actuals.figures,
    {
      today,
      source: actuals.source,
      fiscalYearStart: basics.fiscalYearStart,
      dataFirst: actuals.dataFirst,
      dataLast: actuals.dataLast,
      replaceCorrections: options.flag("replace-corrections"),
      clearVanished: options.flag("clear-vanished"),
    },
    host.random,
    { onProgress: (done, total) => host.progress(texts.building(done, total)) },
  );
  const { newRows, updates, unchanged, conflicts, vanished } = decisions;
  const hasChanged = newRows.length + updates.length > 0;
  if (hasChanged || out !== path) await host.writeFile(out, await file.toBytes(), out !== path);
  host.progress("");
  const findings = [...actuals.findings, ...decisions.findings];
  const counts = texts.updated(newRows.length, updates.length, unchanged.length, conflicts.length + vanished.length);
  host.message(
    [
      hasChanged ? texts.written(out) : texts.planUnchanged(path),
      counts,
      ...findingLines(findings, basics.language),
    ].join("\n"),
  );
  return exitCodeOf(findings);
}
