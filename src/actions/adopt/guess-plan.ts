/** What a source says of the plan that it would become: account, currency and language, each told as an assumption. */
import type { Language } from "../../localisation/language";
import { languageMarks } from "../../localisation/adoption-words";
import { readKpiLabel, unitIn } from "./kpi-label";
import { readFacts } from "./read-facts";
import { recogniseSheets } from "./recognise-sheets";
import { textAt, span, type SourceSheet } from "./source-sheet";

export interface GuessedPlan {
  readonly account: string | undefined;
  /** ISO code; undefined where none or several are named. */
  readonly currency: string | undefined;
  readonly language: Language;
}

/** What the sheets say of the plan. */
export function guessPlan(sheets: readonly SourceSheet[]): GuessedPlan {
  return { account: accountIn(sheets), currency: currencyIn(sheets), language: languageOf(sheets) };
}

function accountIn(sheets: readonly SourceSheet[]): string | undefined {
  const context = { today: "2000-01-01", fiscalYearStart: 1, currency: "EUR" };
  const facts = recogniseSheets(sheets).flatMap(({ candidate }) =>
    candidate?.content.kind === "facts" ? readFacts(candidate.content, context).rows : [],
  );
  const company = facts.find(({ values }) => values.field === "company")?.values.value_text;
  return typeof company === "string" ? company : undefined;
}

function texts(sheets: readonly SourceSheet[]): readonly string[] {
  return sheets.flatMap((sheet) =>
    sheet.cells.flatMap((row, index) =>
      span(0, row.length - 1).flatMap((column) =>
        typeof row[column] === "string" ? [textAt(sheet, sheet.top + index, sheet.left + column)] : [],
      ),
    ),
  );
}

const longestHeader = 80;

function currencyIn(sheets: readonly SourceSheet[]): string | undefined {
  const short = new Set(texts(sheets).filter((text) => text.length <= longestHeader));
  const found = new Set([...short].flatMap((text) => (readKpiLabel(text).unit ?? unitIn(text))?.currency ?? []));
  const [only, ...others] = [...found].filter((code) => code !== "$");
  return others.length === 0 ? only : undefined;
}

/** The language of most of the words that belong to one. */
function languageOf(sheets: readonly SourceSheet[]): Language {
  const all = texts(sheets);
  const count = (language: Language) => all.filter((text) => languageMarks[language].test(text)).length;
  return count("de") >= count("en") ? "de" : "en";
}
