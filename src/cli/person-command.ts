import {
  erasePerson,
  personData,
  type Mention,
  type PersonData,
  type PersonRequest,
} from "../actions/life/person-data";
import type { Language } from "../localisation/language";
import { personCommandTexts } from "../localisation/person-command-texts";
import { personPlaceTitle } from "../localisation/person-place-titles";
import { eraseTexts, partsThatName } from "../plan-file/erase-texts";
import { UsageError, type CliHost, type ExitCode } from "./cli-host";
import { personReport, reportFormats } from "./person-report";
import { withPlan, type PlanJob } from "./plan-job";
import type { Options } from "./read-options";
import { checkReportOutput, writeOutput } from "./write-output";

/** `kap person`: all data of a plan file on one person, or their erasure. */
export async function personCommand(
  host: CliHost,
  options: Options,
  files: readonly string[],
  spoken: Language,
): Promise<ExitCode> {
  const [extracts, erases] = [options.flag("extract"), options.flag("erase")];
  const invocation = { host, options, files, spoken };
  const work = async (job: PlanJob): Promise<ExitCode> => {
    refuseMistakes(job);
    return erases ? erase(job) : extract(job);
  };
  return extracts ? withPlan("person", invocation, work, checkReportOutput) : withPlan("person", invocation, work);
}

/** Once the plan is open, its language is known. */
function refuseMistakes({ options, language }: PlanJob): void {
  const texts = personCommandTexts[language];
  if (options.flag("extract") === options.flag("erase")) throw new UsageError(texts.oneOf);
  options.required("name");
  const short = options.list("also").find((text) => (text.match(/\p{L}/gu) ?? []).length < 3);
  if (short !== undefined) throw new UsageError(texts.shortSpelling(short));
  options.oneOf("format", reportFormats);
}

function requestOf({ options }: PlanJob): PersonRequest {
  return { person: options.required("name"), spellings: options.list("also") };
}

async function extract(job: PlanJob): Promise<ExitCode> {
  const { host, options, file, path, out, language } = job;
  const data = await personData(file, requestOf(job));
  const parts = partsThatName(await host.readFile(path), data);
  const report = personReport(data, parts, options.oneOf("format", reportFormats) ?? "text", language);
  if (out === path) host.output(report);
  else await writeOutput(host, out, new TextEncoder().encode(`${report}\n`), true, language);
  return 0;
}

async function erase(job: PlanJob): Promise<ExitCode> {
  const { host, options, file, path, out, today, language, isDryRun } = job;
  const texts = personCommandTexts[language];
  const request = requestOf(job);
  if (isDryRun) {
    const data = await personData(file, request);
    host.message([texts.wouldErase(data.name, data.pseudonym.name), ...lines(data, language)].join("\n"));
    return 0;
  }
  const by = options.text("by")?.trim() ?? "";
  const data = await erasePerson(file, { ...request, by, today }, { blanksTexts: options.flag("blank-texts") });
  const kept = new Set(data.mentions.flatMap(({ kind, before }) => (kind === "review" ? [String(before)] : [])));
  const { terms, ownRow, pseudonym } = data;
  const erasure = { terms, ownRow, replacement: pseudonym.name, kept };
  const { bytes, replaced, left } = eraseTexts(await file.toBytes(), erasure);
  await writeOutput(host, out, bytes, out !== path, language);
  const told = [
    texts.erased(out, pseudonym.name),
    ...lines(data, language),
    ...replaced.map(({ part, place }) => texts.alsoIn(personPlaceTitle(place, language), part)),
    ...left.map(({ part, place, why }) => texts.stillIn(personPlaceTitle(place, language), part, why)),
  ];
  host.message(told.join("\n"));
  return left.length > 0 || data.mentions.some(({ kind }) => kind === "review") ? 1 : 0;
}

function lines({ mentions }: PersonData, language: Language): string[] {
  const texts = personCommandTexts[language];
  const shown = (value: Mention["before"]) => (value === null ? texts.nothing : JSON.stringify(value));
  return mentions.flatMap(({ kind, sheet, row, before, after, header }) => {
    if (before === after && kind !== "review") return [];
    const place = texts.place(sheet, row + 1, header);
    return [
      kind === "review" ? texts.toReview(place, shown(before)) : `  ${place}: ${shown(before)} → ${shown(after)}`,
    ];
  });
}
