import { canRemove, previewPlanRemoval, removePlan, type PlanRemovalPreview } from "../actions/life/remove-plan";
import type { Language } from "../localisation/language";
import { removalTexts } from "../localisation/removal-texts";
import { outsideReaders, type OutsideReader } from "../plan-file/outside-readers";
import type { CliHost, ExitCode } from "./cli-host";
import { withPlan, writePlan } from "./plan-job";
import type { Options } from "./read-options";

/** `kap remove`: takes the plan out of a workbook and leaves everything else in it. */
export async function removeCommand(
  host: CliHost,
  options: Options,
  files: readonly string[],
  spoken: Language,
): Promise<ExitCode> {
  return withPlan("remove", { host, options, files, spoken }, async (job): Promise<ExitCode> => {
    const texts = removalTexts[job.language];
    const breaksFormulas = options.flag("break-formulas");
    const decided = await previewPlanRemoval(job.file);
    const outside = outsideReaders(await host.readFile(job.path), decided.removed);
    const isAllowed = canRemove(decided, breaksFormulas) && (breaksFormulas || outside.length === 0);
    if (isAllowed && !job.isDryRun) {
      await removePlan(job.file, { breaksFormulas });
      await writePlan(job);
    }
    const count = decided.removed.length;
    const done = job.isDryRun ? texts.wouldRemove(count) : texts.removed(job.out, count);
    host.message([isAllowed ? done : texts.refused, ...lines(decided, outside, job.language)].join("\n"));
    return isAllowed ? 0 : 1;
  });
}

function lines(
  { copies, inTheWay, readers }: PlanRemovalPreview,
  outside: readonly OutsideReader[],
  language: Language,
): string[] {
  const texts = removalTexts[language];
  return [
    ...copies.map(({ sheet, copy }) => texts.copy(sheet, copy)),
    ...inTheWay.map(({ name, sheet }) => texts.inTheWay(name, sheet)),
    ...readers.map(({ sheet, row, column }) => texts.reader(`${sheet}, R${row + 1}C${column + 1}`)),
    ...outside.map(({ kind, name, sheet }) => texts.outside(kind, name, sheet)),
    ...(readers.length + outside.length === 0 ? [] : [texts.breakFormulas]),
  ];
}
