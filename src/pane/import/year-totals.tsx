import { mergeClasses } from "@fluentui/react-components";
import { fiscalYearLabel } from "../../actions/create/create-choices";
import type { YearTotal } from "../../actions/import/import-preview";
import { usePane } from "../pane-context";
import { usePartStyles } from "../parts/part-styles";
import { Section } from "../parts/section";
import type { PlanBasics } from "./import-draft";
import { useImportStyles } from "./import-styles";
import { useImportTexts } from "./use-import-texts";

export interface YearTotalsProps {
  readonly years: readonly YearTotal[];
  readonly basics: PlanBasics;
}

/** Revenue and orders per fiscal year, to compare with accounting. */
export function YearTotals({ years, basics }: YearTotalsProps) {
  const styles = { ...usePartStyles(), ...useImportStyles() };
  const { preview } = useImportTexts();
  const { format } = usePane();
  const money = new Intl.NumberFormat(format.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const hasOrders = years.some(({ orders }) => orders !== null);
  const head = (text: string, isFirst = false) => (
    <th scope="col" className={mergeClasses(styles.head, isFirst && styles.start)}>
      {text}
    </th>
  );
  return (
    <Section title={preview.totals}>
      <p className={styles.quiet}>{preview.totalsHint}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            {head(preview.year, true)}
            {head(preview.revenue(basics.currency))}
            {hasOrders && head(preview.orders)}
          </tr>
        </thead>
        <tbody>
          {years.map(({ fiscalYear, revenue, orders, isPartial }) => (
            <tr key={fiscalYear}>
              <th scope="row" className={mergeClasses(styles.cell, styles.rowHead, styles.start)}>
                {fiscalYearLabel(fiscalYear, basics.fiscalYearStart)}
                {isPartial && "*"}
              </th>
              <td className={styles.cell}>{revenue === null ? preview.noValue : money.format(revenue)}</td>
              {hasOrders && (
                <td className={styles.cell}>{orders === null ? preview.noValue : format.number(orders)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {years.some(({ isPartial }) => isPartial) && <p className={styles.quiet}>{preview.totalsPartial}</p>}
    </Section>
  );
}
