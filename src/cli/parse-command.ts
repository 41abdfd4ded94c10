import { parseArgs } from "node:util";
import { cliTexts } from "../localisation/cli-texts";
import type { Language } from "../localisation/language";
import { UsageError } from "./cli-host";
import { commandOptions, type Command, type OptionTypes } from "./command-options";
import { nearestOption } from "./nearest-option";

export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

interface OptionToken {
  readonly name: string;
  /** As it was typed: "--name" or "-n". */
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/**
 * Arguments of a command as values and file names.
 * @throws UsageError for an option that does not exist, that lacks its value, or that takes none.
 */
export function parseCommand(command: Command, args: readonly string[], language: Language) {
  const options: OptionTypes = commandOptions[command];
  // not strict: its messages are English, and its codes do not name the option
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === "option") refuseMistake(token, options, command, language);
  return { values: values as OptionValues, files: positionals };
}

function refuseMistake(token: OptionToken, options: OptionTypes, command: Command, language: Language): void {
  const texts = cliTexts[language];
  const { name, rawName, value } = token;
  // own names only: "constructor" is no option
  const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
  if (type === undefined || !rawName.startsWith("--")) {
    const nearest = nearestOption(name, Object.keys(options));
    const hint = nearest === undefined ? "" : texts.didYouMean(`--${nearest}`);
    throw new UsageError(texts.unknownOption(rawName, command, hint));
  }
  if (type === "boolean" && value !== undefined) throw new UsageError(texts.valueNotExpected(rawName, command));
  if (type === "string" && lacksValue(token)) throw new UsageError(texts.valueMissing(rawName, command));
}

/** The next option is no value; one that begins with a dash is given as `--name=-value`. */
function lacksValue({ value, inlineValue }: OptionToken): boolean {
  return value === undefined || (inlineValue !== true && /^-./.test(value));
}
