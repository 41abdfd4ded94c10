import { cellText } from "../actions/edit/cell-text";
import { titleColumn } from "../actions/roll-forward/decide-roll-forward";
import {
  previewRollForward,
  rollForward,
  unknownRollForwardId,
  type DecidedRow,
  type RollForward,
  type RollForwardRequest,
} from "../actions/roll-forward/roll-forward";
import { formatIsoDate } from "../localisation/format-date";
import type { Language } from "../localisation/language";
import { newLineTitle, resultTitle, rollForwardTexts } from "../localisation/roll-forward-texts";
import { sheetName } from "../localisation/sheet-texts";
import { UsageError, type CliHost, type ExitCode } from "./cli-host";
import { withPlan, writePlan, type PlanJob } from "./plan-job";
import type { Options } from "./read-options";

const mostYears = 5;

/** `kap roll-forward`: moves a plan on into the next period. */
export async function rollForwardCommand(
  host: CliHost,
  options: Options,
  files: readonly string[],
  spoken: Language,
): Promise<ExitCode> {
  options.whole("years", 1, mostYears);
  return withPlan("roll-forward", { host, options, files, spoken }, async (job): Promise<ExitCode> => {
    const texts = rollForwardTexts[job.language];
    const request = requestOf(job);
    const unknown = await unknownRollForwardId(job.file, request);
    if (unknown) throw new UsageError(texts.unknownId(unknown.option, unknown.id));
    const again = options.flag("again");
    const { rolledOn, ...decided }: Awaited<ReturnType<typeof previewRollForward>> = job.isDryRun
      ? await previewRollForward(job.file, request)
      : await rollForward(job.file, { ...request, again, by: options.text("by")?.trim() ?? "" }, host.random);
    if (!job.isDryRun) await writePlan(job);
    const [from, to] = [years(decided.before), years(decided.after)];
    const title = job.isDryRun ? texts.wouldRoll(from, to) : texts.rolled(job.out, from, to);
    const repeated = rolledOn === undefined ? [] : [texts.repeated(formatIsoDate(rolledOn, job.language))];
    host.message([title, ...repeated, ...lines(decided, job.language)].join("\n"));
    return 0;
  });
}

function requestOf({ options, today }: PlanJob): RollForwardRequest {
  return {
    years: options.whole("years", 1, mostYears) ?? 1,
    today,
    keep: options.names("keep"),
    archive: options.names("archive"),
    confirmed: options.names("confirmed"),
  };
}

const years = ({ firstPlanYear, horizon }: RollForward["before"]) => `${firstPlanYear}–${firstPlanYear + horizon - 1}`;

function lines(decided: RollForward, language: Language): string[] {
  const texts = rollForwardTexts[language];
  const { results, targets, gapLines, archived, referred, carried, stale } = decided;
  const rows = (title: (count: number) => string, listed: readonly DecidedRow[]) =>
    listed.length === 0
      ? []
      : [
          title(listed.length),
          ...listed.map((row) => texts.row(sheetName(row.sheet, language), row.row, row.id, titleOf(row, language))),
        ];
  return [
    ...(results.length === 0 ? [] : [texts.results(results.length)]),
    ...results.map((result) => `  ${resultTitle(result, decided.fiscalYearStart, language)}`),
    ...(targets.length === 0 ? [] : [texts.targets(targets.length)]),
    ...targets.map((line) => `  ${newLineTitle(line, decided.fiscalYearStart, language)}`),
    ...(gapLines.length === 0 ? [] : [texts.gapLines(gapLines.length)]),
    ...gapLines.map((line) => `  ${newLineTitle(line, decided.fiscalYearStart, language)}`),
    ...rows(texts.archived, archived),
    ...rows(texts.referred, referred),
    ...rows(texts.carried, carried),
    ...rows(texts.stale, stale),
  ];
}

/** Codes in words: what a row is about may be a choice. */
function titleOf({ sheet, title }: DecidedRow, language: Language): string {
  const format = { number: String, percent: String, date: (day: string) => formatIsoDate(day, language) };
  return title === "" ? "" : cellText(sheet, titleColumn(sheet), title, { language, format });
}
