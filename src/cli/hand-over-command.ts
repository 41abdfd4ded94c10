import { handOver, previewHandOver, type HandOver, type HandOverRequest } from "../actions/life/hand-over";
import { teamMembers } from "../actions/life/team-members";
import { isSameName } from "../domain/life/people";
import type { Language } from "../localisation/language";
import { lifeTexts } from "../localisation/life-texts";
import { columnText, sheetName } from "../localisation/sheet-texts";
import { UsageError, type CliHost, type ExitCode } from "./cli-host";
import { withPlan, writePlan, type PlanJob } from "./plan-job";
import type { Options } from "./read-options";

/** `kap hand-over`: another team member takes the place of one in all open rows. */
export async function handOverCommand(
  host: CliHost,
  options: Options,
  files: readonly string[],
  spoken: Language,
): Promise<ExitCode> {
  return withPlan("hand-over", { host, options, files, spoken }, async (job) => {
    const request = requestOf(job);
    await refuseUnknown(job, request);
    return job.isDryRun ? preview(job, request) : carryOut(job, request);
  });
}

/** A short name may be mistyped: only somebody with a full name joins the team. */
async function refuseUnknown({ file, language }: PlanJob, { from, to, toName }: HandOverRequest): Promise<void> {
  const team = await teamMembers(file);
  const isMember = (name: string) => team.some(({ shortName }) => isSameName(shortName, name));
  if (toName !== null || isMember(to) || !isMember(from)) return;
  const others = team.filter(({ shortName }) => !isSameName(shortName, from));
  const known = others.map(({ shortName, name }) => (name === null ? shortName : `${shortName} (${name})`));
  throw new UsageError(lifeTexts[language].unknownMember(to, known));
}

function requestOf({ options, today, language }: PlanJob): HandOverRequest {
  const [from, to] = [options.required("from"), options.required("to")];
  if (isSameName(from, to)) throw new UsageError(lifeTexts[language].sameName);
  return { from, to, toName: options.text("name")?.trim() ?? null, by: options.text("by")?.trim() ?? "", today };
}

async function preview(job: PlanJob, request: HandOverRequest): Promise<ExitCode> {
  const decided = await previewHandOver(job.file, request);
  const { wouldHandOver } = lifeTexts[job.language];
  const summary = wouldHandOver(decided.cells.length, decided.kept);
  job.host.message([summary, ...lines(decided, request, job.language)].join("\n"));
  return 0;
}

async function carryOut(job: PlanJob, request: HandOverRequest): Promise<ExitCode> {
  const decided = await handOver(job.file, request, job.host.random);
  await writePlan(job);
  const { handedOver } = lifeTexts[job.language];
  const summary = handedOver(job.out, decided.cells.length, decided.kept);
  job.host.message([summary, ...lines(decided, request, job.language)].join("\n"));
  return 0;
}

function lines({ cells, isNew, isManager }: HandOver, { to, toName }: HandOverRequest, language: Language): string[] {
  const texts = lifeTexts[language];
  return [
    ...(isNew ? [texts.newMember(toName === null ? to : `${toName} (${to})`)] : []),
    ...(isManager ? [texts.newManager(to)] : []),
    ...cells.map(({ sheet, row, column, before, after }) => {
      const place = texts.row(sheetName(sheet, language), row, columnText(sheet, column, language)[0]);
      return `  ${place}: ${before} → ${after}`;
    }),
  ];
}
