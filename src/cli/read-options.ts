/** Turns option values into what commands work with. Every wrong one is named with what would be right. */
import { findKpi } from "../domain/kpi/catalogue";
import { serialOfDate } from "../domain/dates";
import { isLanguage, languages, type Language } from "../localisation/language";
import { cliTexts } from "../localisation/cli-texts";
import { UsageError } from "./cli-host";
import type { OptionValues } from "./parse-command";

/** Reads single options of one command, in the language in which mistakes are told. */
export class Options {
  constructor(
    private readonly values: OptionValues,
    private readonly language: Language,
  ) {}

  /** The same options, with mistakes told in another language. */
  toldIn(language: Language): Options {
    return new Options(this.values, language);
  }

  private fail(option: string, expected: string): never {
    throw new UsageError(cliTexts[this.language].badValue(option, String(this.values[option] ?? ""), expected));
  }

  text(option: string): string | undefined {
    const value = this.values[option];
    return typeof value === "string" ? value : undefined;
  }

  isGiven(option: string): boolean {
    return this.values[option] !== undefined;
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

  requiredWhole(option: string, minimum: number, maximum: number): number {
    this.required(option);
    return this.whole(option, minimum, maximum) ?? minimum;
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
    return isLanguage(value) ? value : this.fail(option, languages.join(" | "));
  }

  /** Language of the messages, where one is wanted. */
  messageLanguage(): Language | undefined {
    return this.oneOf("language", languages);
  }

  kpis(option: string): string[] | undefined {
    const names = this.names(option);
    const unknown = names.find((name) => findKpi(name) === undefined);
    if (unknown !== undefined) throw new UsageError(cliTexts[this.language].unknownKpi(unknown));
    return names.length === 0 ? undefined : names;
  }
}
