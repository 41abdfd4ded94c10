/** The command line: finds the command, runs it, and turns every failure into a message and an exit code. */
import { PlanError } from "../actions/plan-error";
import { cliTexts } from "../localisation/cli-texts";
import { describeError } from "../localisation/error-texts";
import type { Language } from "../localisation/language";
import { helpText } from "../localisation/cli-help";
import { adoptCommand } from "./adopt-command";
import { checkCommand } from "./check-command";
import { UsageError, WriteError, type CliHost, type ExitCode } from "./cli-host";
import { commandOptions, type Command } from "./command-options";
import { handOverCommand } from "./hand-over-command";
import { importCommand } from "./import-command";
import { languageCommand } from "./language-command";
import { levelCommand } from "./level-command";
import { migrateCommand } from "./migrate-command";
import { newCommand } from "./new-command";
import { parseCommand } from "./parse-command";
import { repairCommand } from "./repair-command";
import { Options } from "./read-options";
import { personCommand } from "./person-command";
import { removeCommand } from "./remove-command";
import { rollForwardCommand } from "./roll-forward-command";
import { statusCommand } from "./status-command";
import { ToldIn } from "./told-in";

const commands = {
  new: newCommand,
  import: importCommand,
  adopt: adoptCommand,
  check: checkCommand,
  repair: repairCommand,
  level: levelCommand,
  language: languageCommand,
  status: statusCommand,
  "hand-over": handOverCommand,
  migrate: migrateCommand,
  remove: removeCommand,
  "roll-forward": rollForwardCommand,
  person: personCommand,
};

/** German for `--language de` and in a German environment, else English. */
function spokenLanguage(args: readonly string[], locale: string): Language {
  const index = args.indexOf("--language");
  const wanted = index < 0 ? args.find((arg) => arg.startsWith("--language="))?.slice(11) : args[index + 1];
  if (wanted === "de" || wanted === "en") return wanted;
  return /^de/i.test(locale) ? "de" : "en";
}

const isCommand = (name: string): name is Command => Object.hasOwn(commandOptions, name);

/** Runs one command; the result is the process's exit code. */
export async function run(args: readonly string[], host: CliHost): Promise<ExitCode> {
  const language = spokenLanguage(args, host.locale);
  try {
    return await dispatch(args, host, language);
  } catch (error) {
    host.progress("");
    return error instanceof ToldIn ? tell(error.failure, host, error.language) : tell(error, host, language);
  }
}

/** Says what went wrong; a fault of ours with its log, so that it can be reported. */
function tell(error: unknown, host: CliHost, language: Language): ExitCode {
  if (error instanceof UsageError || error instanceof WriteError) {
    host.message(error.text);
    return error instanceof UsageError ? 2 : 1;
  }
  const { code, params, log } = error instanceof PlanError ? error : new PlanError("internal", {}, logOf(error));
  host.message(describeError(code, params, language));
  if (code === "internal" && log !== "") host.message(log);
  return 1;
}

function logOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function dispatch(args: readonly string[], host: CliHost, language: Language): Promise<ExitCode> {
  const [name = "", ...rest] = args;
  if (name === "" || name === "--help" || name === "help") {
    const topic = rest[0] ?? "";
    host.output(helpText(isCommand(topic) ? topic : "kap", language));
    return name === "" ? 2 : 0;
  }
  if (!isCommand(name)) throw new UsageError(cliTexts[language].unknownCommand(name, Object.keys(commands).join(", ")));
  const { values, files } = parseCommand(name, rest, language);
  if (values.help === true) {
    host.output(helpText(name, language));
    return 0;
  }
  return commands[name](host, new Options(values, language), files, language);
}
