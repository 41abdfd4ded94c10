import type { ReadActuals } from "../actions/import/actuals-source";
import { yearTotals } from "../actions/import/year-totals";
import { cliTexts } from "../localisation/cli-texts";
import { importFieldTexts } from "../localisation/import-field-texts";
import type { Language } from "../localisation/language";

/** What was taken from an export, to compare with accounting: lines, columns, and revenue and orders per year. */
export function describeImport(actuals: ReadActuals, language: Language): string[] {
  const texts = cliTexts[language];
  const columns = [...actuals.mapping].map(
    ([field, column]) => `${importFieldTexts[field].name[language]} = ${column}`,
  );
  const revenue = actuals.mapping.has("revenue") ? [] : [texts.computedRevenue(actuals.mapping.has("discount"))];
  return [
    texts.imported(actuals.lineCount, actuals.figures.length),
    `  ${texts.columnsUsed} ${[...columns, ...revenue].join(", ")}`,
    ...yearLines(actuals, language),
  ];
}

function yearLines(actuals: ReadActuals, language: Language): string[] {
  const amount = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return yearTotals(actuals).map(({ fiscalYear, revenue, orders }) => {
    const currency = actuals.figures.find(({ kpi }) => kpi === "revenue")?.unit ?? "";
    const shown = revenue === null ? "–" : `${amount.format(revenue)} ${currency}`;
    return `  ${cliTexts[language].yearTotals(fiscalYear, shown, orders)}`;
  });
}
