/** The fields of the form, each with its explanation and its problem. */
import { Input, Select, Textarea } from "@fluentui/react-components";
import { fiscalYearLabel, fiscalYearSpan, largestHorizon, smallestHorizon } from "../../actions/create/create-choices";
import { isLanguage } from "../../localisation/language";
import { usePane } from "../pane-context";
import { FormField } from "../parts/form-field";
import { firstPlanYearOf, usualCurrencies, type CreateForm } from "./create-form";
import { useCreateStyles } from "./create-styles";
import { readNames } from "./names";
import type { CreateFormState } from "./use-create-form";

interface FormProps {
  readonly state: CreateFormState;
}

function useProblem({ problems }: CreateFormState, field: keyof CreateForm): string | undefined {
  const { texts } = usePane();
  const code = problems[field];
  return code && texts.create.problems[code];
}

export function AccountField({ state }: FormProps) {
  const { texts } = usePane();
  return (
    <FormField
      label={texts.create.account}
      isRequired
      hint={texts.create.accountHint}
      problem={useProblem(state, "account")}
    >
      <Input
        name="account"
        autoComplete="off"
        value={state.form.account}
        onChange={(_, { value }) => state.set({ account: value })}
        onBlur={() => state.leave("account")}
      />
    </FormField>
  );
}

export function LanguageField({ state }: FormProps) {
  const { texts } = usePane();
  const styles = useCreateStyles();
  const choose = (value: string) => isLanguage(value) && state.set({ language: value });
  return (
    <FormField label={texts.create.language}>
      <Select
        name="language"
        className={styles.control}
        value={state.form.language}
        onChange={(_, { value }) => choose(value)}
      >
        <option value="de">Deutsch</option>
        <option value="en">English</option>
      </Select>
    </FormField>
  );
}

export function CurrencyField({ state }: FormProps) {
  const { texts, format } = usePane();
  const styles = useCreateStyles();
  const problem = useProblem(state, "currency");
  const name = format.currencyName(state.form.currency.trim());
  return (
    <div>
      <FormField label={texts.create.currency} isRequired hint={name} problem={problem}>
        <Input
          name="currency"
          className={styles.control}
          autoComplete="off"
          list="usual-currencies"
          maxLength={3}
          input={{ size: 4 }}
          value={state.form.currency}
          onChange={(_, { value }) => state.set({ currency: value.toUpperCase() })}
          onBlur={() => state.leave("currency")}
        />
      </FormField>
      <datalist id="usual-currencies">
        {usualCurrencies.map((code) => (
          <option key={code} value={code} label={format.currencyName(code)} />
        ))}
      </datalist>
    </div>
  );
}

export function FiscalYearField({ state }: FormProps) {
  const { texts, format } = usePane();
  const styles = useCreateStyles();
  return (
    <FormField label={texts.create.fiscalYearStart}>
      <Select
        name="fiscalYearStart"
        className={styles.control}
        value={state.form.fiscalYearStart}
        onChange={(_, { value }) => state.set({ fiscalYearStart: Number(value) })}
      >
        {Array.from({ length: 12 }, (_, index) => (
          <option key={index} value={index + 1}>
            {format.month(index + 1)}
          </option>
        ))}
      </Select>
    </FormField>
  );
}

export function FirstPlanYearField({ state }: FormProps) {
  const { texts, format, services } = usePane();
  const styles = useCreateStyles();
  const { form } = state;
  const problem = useProblem(state, "firstPlanYear");
  const year = firstPlanYearOf(form, services.today());
  const span = fiscalYearSpan(year, form.fiscalYearStart);
  const label = fiscalYearLabel(year, form.fiscalYearStart);
  const meaning = texts.create.firstPlanYearHint(label, format.date(span.first), format.date(span.last));
  const suggested = form.firstPlanYear.trim() === "" ? `${texts.create.firstPlanYearDefault}. ` : "";
  return (
    <FormField label={texts.create.firstPlanYear} hint={`${suggested}${meaning}`} problem={problem}>
      <Input
        name="firstPlanYear"
        className={styles.control}
        inputMode="numeric"
        autoComplete="off"
        input={{ size: 6 }}
        placeholder={String(year)}
        value={form.firstPlanYear}
        onChange={(_, { value }) => state.set({ firstPlanYear: value })}
        onBlur={() => state.leave("firstPlanYear")}
      />
    </FormField>
  );
}

export function HorizonField({ state }: FormProps) {
  const { texts, services } = usePane();
  const styles = useCreateStyles();
  const { form } = state;
  const first = firstPlanYearOf(form, services.today());
  const label = (year: number) => fiscalYearLabel(year, form.fiscalYearStart);
  const years = Array.from({ length: largestHorizon - smallestHorizon + 1 }, (_, index) => smallestHorizon + index);
  return (
    <FormField label={texts.create.horizon} hint={`${label(first)}–${label(first + form.horizon - 1)}`}>
      <Select
        name="horizon"
        className={styles.control}
        value={form.horizon}
        onChange={(_, { value }) => state.set({ horizon: Number(value) })}
      >
        {years.map((count) => (
          <option key={count} value={count}>
            {texts.create.horizonOption(count)}
          </option>
        ))}
      </Select>
    </FormField>
  );
}

export interface NamesFieldProps extends FormProps {
  readonly field: "productGroups" | "regions";
}

export function NamesField({ state, field }: NamesFieldProps) {
  const { texts, format } = usePane();
  const styles = useCreateStyles();
  const text = state.form[field];
  const { names, duplicates } = readNames(text);
  const notice = duplicates.length > 0 ? texts.create.duplicates(format.list(duplicates)) : undefined;
  const hint = names.length === 0 ? undefined : texts.create.namesCount(names.length);
  return (
    <FormField label={texts.create[field]} hint={hint} notice={notice}>
      <Textarea
        name={field}
        resize="vertical"
        textarea={{ cols: 8 }}
        className={styles.control}
        rows={3}
        value={text}
        onChange={(_, { value }) => state.set({ [field]: value })}
      />
    </FormField>
  );
}
