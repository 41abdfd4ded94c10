import type { ReadActuals } from "../actions/import/actuals-source";
import { totalOf } from "../domain/kpi/totals";
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

function yearLines({ figures }: ReadActuals, language: Language): string[] {
  const years = [...new Set(figures.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
  const amount = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return years.map((year) => {
    const total = (kpi: string, aggregation: "SUM" | "COUNTD") => {
      const rows = figures.filter((row) => row.kpi === kpi && row.fiscalYear === year);
      return totalOf(
        rows.map((row) => ({ ...row, target: null })),
        "actual",
        aggregation,
      ).value;
    };
    const currency = figures.find(({ kpi }) => kpi === "revenue")?.unit ?? "";
    const revenue = total("revenue", "SUM");
    const shown = revenue === null ? "–" : `${amount.format(revenue)} ${currency}`;
    return `  ${cliTexts[language].yearTotals(year, shown, total("number_of_orders", "COUNTD"))}`;
  });
}
