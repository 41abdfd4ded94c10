import { migratePlan, previewMigration, type Migration } from "../actions/life/migrate-plan";
import type { Language } from "../localisation/language";
import { lifeTexts } from "../localisation/life-texts";
import type { CliHost, ExitCode } from "./cli-host";
import { withPlan, writePlan } from "./plan-job";
import type { Options } from "./read-options";

/** `kap migrate`: brings a plan to the version of this application; one that is of this version stays as it is, as does any with `--dry-run`. */
export async function migrateCommand(
  host: CliHost,
  options: Options,
  files: readonly string[],
  spoken: Language,
): Promise<ExitCode> {
  return withPlan("migrate", { host, options, files, spoken }, async (job): Promise<ExitCode> => {
    const { file, path, out, today, language, isDryRun } = job;
    const texts = lifeTexts[language];
    if (isDryRun) {
      const preview = await previewMigration(file);
      const { from, to } = preview;
      host.message(
        [from === to ? texts.isCurrent(path, to) : texts.wouldMigrate(from, to), ...lines(preview, language)].join(
          "\n",
        ),
      );
      return 0;
    }
    const done = await migratePlan(file, { by: options.text("by")?.trim() ?? "", today });
    const { from, to } = done;
    if (from !== to || out !== path) await writePlan(job);
    host.message(
      [from === to ? texts.isCurrent(path, to) : texts.migrated(out, from, to), ...lines(done, language)].join("\n"),
    );
    return 0;
  });
}

function lines({ columns, replaced }: Migration, language: Language): string[] {
  const texts = lifeTexts[language];
  return [
    ...columns.map(({ sheet, header }) => texts.newColumn(sheet, header)),
    ...replaced.map(({ sheet, row, column, text }) =>
      texts.replacedFormula(`${sheet}, R${row + 1}C${column + 1}`, text),
    ),
  ];
}
