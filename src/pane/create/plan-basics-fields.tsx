import {
  AccountField,
  CurrencyField,
  FirstPlanYearField,
  FiscalYearField,
  HorizonField,
  LanguageField,
} from "./create-fields";
import { useCreateStyles } from "./create-styles";
import { LevelChoice } from "./level-choice";
import type { CreateFormState } from "./use-create-form";

export interface PlanBasicsFieldsProps {
  readonly state: CreateFormState;
}

/** What every new plan is asked, wherever it comes from: customer, language, currency, years and level. */
export function PlanBasicsFields({ state }: PlanBasicsFieldsProps) {
  const styles = useCreateStyles();
  return (
    <>
      <div className={styles.form}>
        <AccountField state={state} />
        <div className={styles.pair}>
          <LanguageField state={state} />
          <CurrencyField state={state} />
        </div>
        <div className={styles.pair}>
          <FiscalYearField state={state} />
          <HorizonField state={state} />
        </div>
        <FirstPlanYearField state={state} />
      </div>
      <LevelChoice state={state} />
    </>
  );
}
