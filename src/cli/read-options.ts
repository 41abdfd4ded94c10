/** Turns command line arguments into checked options. Every wrong one is named with what would be right. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { findKpi } from "../domain/kpi/catalogue";
import { serialOfDate } from "../domain/dates";
import { isLanguage, type Language } from "../localisation/language";
import { cliTexts, type CliTexts } from "../localisation/cli-texts";
import { UsageError } from "./cli-host";

type OptionTypes = NonNullable<ParseArgsConfig["options"]>;
export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

const text = { type: "string" } as const;
const many = { type: "string", multiple: true } as const;
const flag = { type: "boolean" } as const;

export const sourceOptions: OptionTypes = {
  from: text,
  sheet: text,
  where: many,
  map: many,
  decimal: text,
  dates: text,
  encoding: text,
};

export const commandOptions = {
  new: {
    account: text,
    language: text,
    currency: text,
    "fiscal-year-start": text,
    level: text,
    horizon: text,
    "first-plan-year": text,
    today: text,
    "product-groups": text,
    regions: text,
    kpis: text,
    ...sourceOptions,
    out: text,
    help: flag,
  },
  import: {
    ...sourceOptions,
    today: text,
    out: text,
    "replace-corrections": flag,
    "clear-vanished": flag,
    language: text,
    help: flag,
  },
  check: { json: flag, language: text, today: text, help: flag },
} as const satisfies Readonly<Record<string, OptionTypes>>;

export type Command = keyof typeof commandOptions;

/** Arguments of a command as values and file names. */
export function parseCommand(command: Command, args: readonly string[], language: Language) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: commandOptions[command],
      allowPositionals: true,
    });
    return { values: values as OptionValues, files: positionals };
  } catch (error) {
    throw new UsageError(describeMistake(messageOf(error), command, cliTexts[language]));
  }
}

/** parseArgs tells what is wrong in English only, with the option in quotes: "Unknown option '--acount'. To …". */
function describeMistake(message: string, command: Command, texts: CliTexts): string {
  const option = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1] ?? "";
  if (message.startsWith("Unknown option")) return texts.unknownOption(option, command);
  return /does not take/.test(message) ? texts.valueNotExpected(option, command) : texts.valueMissing(option, command);
}

function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}

/** Reads single options of one command, in the language in which mistakes are told. */
export class Options {
  constructor(
    private readonly values: OptionValues,
    private readonly language: Language,
  ) {}

  private fail(option: string, expected: string): never {
    throw new UsageError(cliTexts[this.language].badValue(option, String(this.values[option] ?? ""), expected));
  }

  text(option: string): string | undefined {
    const value = this.values[option];
    return typeof value === "string" ? value : undefined;
  }

  flag(option: string): boolean {
    return this.values[option] === true;
  }

  required(option: string): string {
    const value = this.text(option)?.trim();
    if (value === undefined || value === "") throw new UsageError(cliTexts[this.language].missing(option));
    return value;
  }

  list(option: string): string[] {
    const value = this.values[option];
    return Array.isArray(value) ? value.map(String) : [];
  }

  names(option: string): string[] {
    return (this.text(option) ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "");
  }

  oneOf<const T extends string>(option: string, allowed: readonly T[]): T | undefined {
    const value = this.text(option);
    const found = allowed.find((entry) => entry === value);
    return value === undefined || found !== undefined ? found : this.fail(option, allowed.join(" | "));
  }

  whole(option: string, minimum: number, maximum: number): number | undefined {
    const value = this.text(option);
    if (value === undefined) return undefined;
    const number = Number(value);
    const fits = /^\d+$/.test(value) && number >= minimum && number <= maximum;
    return fits ? number : this.fail(option, `${minimum}–${maximum}`);
  }

  currency(option: string): string {
    const value = this.required(option).toUpperCase();
    return /^[A-Z]{3}$/.test(value) ? value : this.fail(option, "EUR, CHF, USD …");
  }

  date(option: string): string | undefined {
    const value = this.text(option);
    return value === undefined || Number.isFinite(serialOfDate(value)) ? value : this.fail(option, "yyyy-mm-dd");
  }

  planLanguage(option: string): Language {
    const value = this.required(option);
    return isLanguage(value) ? value : this.fail(option, "de | en");
  }

  kpis(option: string): string[] | undefined {
    const names = this.names(option);
    const unknown = names.find((name) => findKpi(name) === undefined);
    if (unknown !== undefined) throw new UsageError(cliTexts[this.language].unknownKpi(unknown));
    return names.length === 0 ? undefined : names;
  }
}
