/** Numbers and dates that stand as text. */
import { serialOfDate } from "../../domain/dates";
import { readDateText } from "../../tabular/date-text";
import { readNumberText } from "../../tabular/number-text";
import type { Language } from "../../localisation/language";
import type { Plan } from "../../workbook/read-plan";
import { entryRepairs, type EntryCell, type EntryChange } from "../../workbook/repairs/entry-repairs";
import type { Repair } from "../../workbook/repairs/repair";

/** What a text means; `isCertain` is false where another reading is as good. */
interface Meaning {
  readonly value: number;
  readonly isCertain: boolean;
}

/**
 * Text in columns of numbers and dates. What has only one reading is converted; what reads one way in German and another
 * in English is proposed in the plan's language, and needs consent.
 */
export function numberRepairs(plan: Plan, cells: readonly EntryCell[]): Repair[] {
  const { language } = plan.settings;
  const found = cells.flatMap((cell) => {
    const meaning = typeof cell.value === "string" ? meaningOf(cell, cell.value.trim(), plan, language) : undefined;
    return meaning ? [{ cell, to: meaning.value, isCertain: meaning.isCertain, isDate: isDate(cell) }] : [];
  });
  return [true, false].flatMap((isCertain) =>
    [true, false].flatMap((dates) => {
      const changes: EntryChange[] = found.filter((entry) => entry.isCertain === isCertain && entry.isDate === dates);
      const kind = dates ? ("date_text" as const) : ("number_text" as const);
      const code = dates ? ("convert_date" as const) : ("convert_number" as const);
      return entryRepairs(changes, { code, kind, needsConsent: !isCertain });
    }),
  );
}

function isDate({ definition }: EntryCell): boolean {
  const { validation } = definition.input;
  return validation !== undefined && "date" in validation;
}

function meaningOf(cell: EntryCell, text: string, plan: Plan, language: Language): Meaning | undefined {
  const { problem } = cell.definition.input.parse(text, plan.labels);
  if (problem === "cell.not_a_date") return dateMeaning(text, language);
  return problem === "cell.not_a_number" ? numberMeaning(text, language) : undefined;
}

function numberMeaning(text: string, language: Language): Meaning | undefined {
  // an apostrophe that somebody typed to keep Excel from reading the number
  const reading = readNumberText(text.replace(/^'/, "").trim());
  if (!reading) return undefined;
  const [own, other] = language === "de" ? [reading.comma, reading.point] : [reading.point, reading.comma];
  const value = own ?? other;
  if (value === undefined) return undefined;
  return { value, isCertain: own === undefined || other === undefined || own === other };
}

function dateMeaning(text: string, language: Language): Meaning | undefined {
  const reading = readDateText(text.replace(/^'/, "").trim());
  if (!reading || reading.hasTime) return undefined;
  const days = [...new Set(Object.values(reading.days))];
  const [only] = days;
  if (only === undefined) return undefined;
  const usual = reading.usual ?? (language === "de" ? "dmy" : undefined);
  const chosen = days.length === 1 ? only : usual === undefined ? undefined : reading.days[usual];
  if (chosen === undefined) return undefined;
  const isCertain = days.length === 1 || reading.usual !== undefined || (language === "de" && !text.includes("/"));
  return { value: serialOfDate(chosen), isCertain: isCertain && !reading.twoDigitYear };
}
