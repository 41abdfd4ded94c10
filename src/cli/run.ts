/** The command line: finds the command, runs it, and turns every failure into a message and an exit code. */
import { PlanError } from "../actions/plan-error";
import { cliTexts } from "../localisation/cli-texts";
import { describeError } from "../localisation/error-texts";
import type { Language } from "../localisation/language";
import { helpText } from "../localisation/cli-help";
import { checkCommand } from "./check-command";
import { UsageError, type CliHost, type ExitCode } from "./cli-host";
import { importCommand } from "./import-command";
import { newCommand } from "./new-command";
import { commandOptions, Options, parseCommand, type Command } from "./read-options";

const commands = { new: newCommand, import: importCommand, check: checkCommand };

/** German for `--language de` and in a German environment, else English. */
function spokenLanguage(args: readonly string[], locale: string): Language {
  const index = args.indexOf("--language");
  const wanted = index < 0 ? args.find((arg) => arg.startsWith("--language="))?.slice(11) : args[index + 1];
  if (wanted === "de" || wanted === "en") return wanted;
  return /^de/i.test(locale) ? "de" : "en";
}

const isCommand = (name: string): name is Command => name in commandOptions;

/** Runs one command; the result is the process's exit code. */
export async function run(args: readonly string[], host: CliHost): Promise<ExitCode> {
  const language = spokenLanguage(args, host.locale);
  try {
    return await dispatch(args, host, language);
  } catch (error) {
    host.progress("");
    if (error instanceof UsageError) {
      host.message(error.text);
      return 2;
    }
    if (!(error instanceof PlanError)) throw error;
    host.message(describeError(error.code, error.params, language) ?? error.code);
    return 1;
  }
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
