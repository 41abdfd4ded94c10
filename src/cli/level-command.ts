import { changeLevel, planLevel, previewLevel, type LevelRequest } from "../actions/levels/change-level";
import { levels, type TableSheetKey } from "../domain/schema/plan-schema";
import { cliTexts } from "../localisation/cli-texts";
import { findOptionalSheet, levelTexts, optionalSheetNames } from "../localisation/level-texts";
import type { Language } from "../localisation/language";
import { UsageError, type CliHost, type ExitCode } from "./cli-host";
import { withPlan, writePlan, type PlanJob } from "./plan-job";
import type { Options } from "./read-options";

/** `kap level`: shows which sheets a plan has, raises or lowers its level, switches single sheets on and off. */
export async function levelCommand(
  host: CliHost,
  options: Options,
  files: readonly string[],
  spoken: Language,
): Promise<ExitCode> {
  const given = (["set", "on", "off"] as const).some((option) => options.isGiven(option));
  readRequest(options, "", spoken);
  return withPlan("level", { host, options, files, spoken }, (job) => (given ? change(job) : show(job)));
}

function readRequest(options: Options, today: string, language: Language): LevelRequest {
  const level = options.oneOf("set", levels);
  return { level, on: sheetsOf(options, "on", language), off: sheetsOf(options, "off", language), today };
}

/** Sheets by their key or by their name in either language. */
function sheetsOf(options: Options, option: "on" | "off", language: Language): TableSheetKey[] {
  return options.names(option).map((name) => {
    const sheet = findOptionalSheet(name);
    if (sheet === undefined)
      throw new UsageError(levelTexts[language].unknownSheet(name, optionalSheetNames(language)));
    return sheet;
  });
}

async function show({ host, file, language }: PlanJob): Promise<ExitCode> {
  host.output(levelTexts[language].level(await planLevel(file)));
  return 0;
}

async function change(job: PlanJob): Promise<ExitCode> {
  const { host, options, file, path, out, today, language, isDryRun } = job;
  const texts = levelTexts[language];
  const request = readRequest(options, today, language);
  if (isDryRun) {
    host.message(texts.wouldSwitch(await previewLevel(file, request)));
    return 0;
  }
  const onProgress = (done: number, total: number) => host.progress(cliTexts[language].building(done, total));
  const outcome = await changeLevel(file, request, host.random, { onProgress });
  if (outcome.hasChanged || out !== path) await writePlan(job);
  host.progress("");
  host.message(outcome.hasChanged ? texts.switched(out, outcome) : texts.unchanged(path));
  return 0;
}
