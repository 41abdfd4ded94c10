/** What the entries of the sample plan need: texts in its language, and days around today. */
import { addDays } from "../../domain/dates";
import type { Bilingual, Language } from "../../localisation/language";
import { sampleProductGroups, sampleRegions } from "../../localisation/sample/sample-account-texts";

export type SampleGroup = keyof typeof sampleProductGroups;
export type SampleRegion = keyof typeof sampleRegions;

export interface SampleWriter {
  readonly today: string;
  readonly firstPlanYear: number;
  /** A text in the plan's language. */
  text(texts: Bilingual): string;
  group(key: SampleGroup): string;
  region(key: SampleRegion): string;
  /** The day so many days after today, ISO. */
  day(offset: number): string;
  /** The first day of a month of a plan year, of which 0 is the first one. */
  planMonth(year: number, month: number): string;
}

/** The writer of a plan; `today` is an ISO date. */
export function sampleWriter(language: Language, today: string, firstPlanYear: number): SampleWriter {
  const text = (texts: Bilingual) => texts[language];
  return {
    today,
    firstPlanYear,
    text,
    group: (key) => text(sampleProductGroups[key]),
    region: (key) => text(sampleRegions[key]),
    day: (offset) => addDays(today, offset),
    planMonth: (year, month) => `${firstPlanYear + year}-${String(month).padStart(2, "0")}-01`,
  };
}
