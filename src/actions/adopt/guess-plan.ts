/** What a source says of the plan that it would become: account, currency and language, each told as an assumption. */
import type { Language } from "../../localisation/language";
import { languageMarks } from "../../localisation/adoption-words";
import { readKpiLabel, unitIn } from "./kpi-label";
import { readFacts } from "./read-facts";
import { recogniseSheets } from "./recognise-sheets";
import { textAt, span, type SourceSheet } from "./source-sheet";
import type { Suggestion } from "./suggestion";

export interface GuessedPlan {
  readonly account: string | undefined;
  /** ISO code; undefined where none or several are named. */
  readonly currency: string | undefined;
  readonly language: Language;
}

/** What the sheets say of the plan; `found` is what was recognised in them. */
export function guessPlan(
  sheets: readonly SourceSheet[],
  found: readonly Suggestion[] = recogniseSheets(sheets),
): GuessedPlan {
  const words = texts(sheets);
  return { account: accountIn(found), currency: currencyIn(words), language: languageOf(words) };
}

function accountIn(found: readonly Suggestion[]): string | undefined {
  const context = { today: "2000-01-01", fiscalYearStart: 1, currency: "EUR" };
  const facts = found.flatMap(({ candidate }) =>
    candidate?.content.kind === "facts" ? readFacts(candidate.content, context).rows : [],
  );
  const company = facts.find(({ values }) => values.field === "company")?.values.value_text;
  return typeof company === "string" ? company : undefined;
}

/** So many rows of a sheet tell its words; an export of many years says nothing else further down. */
const tellingRows = 2_000;

function texts(sheets: readonly SourceSheet[]): readonly string[] {
  return sheets.flatMap((sheet) =>
    sheet.cells
      .slice(0, tellingRows)
      .flatMap((row, index) =>
        span(0, row.length - 1).flatMap((column) =>
          typeof row[column] === "string" ? [textAt(sheet, sheet.top + index, sheet.left + column)] : [],
        ),
      ),
  );
}

const longestHeader = 80;

function currencyIn(words: readonly string[]): string | undefined {
  const short = new Set(words.filter((text) => text.length <= longestHeader));
  const found = new Set([...short].flatMap((text) => (readKpiLabel(text).unit ?? unitIn(text))?.currency ?? []));
  const [only, ...others] = [...found].filter((code) => code !== "$");
  return others.length === 0 ? only : undefined;
}

/** The language of most of the words that belong to one. */
function languageOf(words: readonly string[]): Language {
  const count = (language: Language) => words.filter((text) => languageMarks[language].test(text)).length;
  return count("de") >= count("en") ? "de" : "en";
}
