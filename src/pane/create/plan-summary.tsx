import { fiscalYearLabel, sheetNamesOfNewPlan } from "../../actions/create/create-choices";
import { usePane } from "../pane-context";
import { usePartStyles } from "../parts/part-styles";
import { firstPlanYearOf, type CreateForm } from "./create-form";
import { useCreateStyles } from "./create-styles";
import { readNames } from "./names";

export interface PlanSummaryProps {
  readonly form: CreateForm;
}

/** What a click on the button below would build. */
export function PlanSummary({ form }: PlanSummaryProps) {
  const styles = { ...usePartStyles(), ...useCreateStyles() };
  const { texts } = usePane();
  return (
    <div className={styles.panel}>
      <h2 className={styles.sectionTitle}>{texts.create.summary}</h2>
      <ul className={styles.summary}>
        {useSummaryLines(form).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function useSummaryLines(form: CreateForm): readonly string[] {
  const { texts, services } = usePane();
  const { shown, hidden } = sheetNamesOfNewPlan(form.language, form.level);
  const first = firstPlanYearOf(form, services.today());
  const label = (year: number) => fiscalYearLabel(year, form.fiscalYearStart);
  return [
    texts.create.summarySheets(shown.length, hidden.length),
    texts.create.summaryYears(label(first), label(first + form.horizon - 1)),
    texts.create.summaryTargets(form.targetKpis.length * form.horizon),
    texts.create.summaryNames(readNames(form.productGroups).names.length, readNames(form.regions).names.length),
  ];
}
