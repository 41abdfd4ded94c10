import { Button } from "@fluentui/react-components";
import { useRef, type FormEvent, type RefObject } from "react";
import { usePane } from "../pane-context";
import { usePartStyles } from "../parts/part-styles";
import { Screen } from "../parts/screen";
import { Section } from "../parts/section";
import { NamesField } from "./create-fields";
import type { CreateForm, FormProblems } from "./create-form";
import { useCreateStyles } from "./create-styles";
import { CreateTroubles } from "./create-troubles";
import { PlanBasicsFields } from "./plan-basics-fields";
import { PlanSummary } from "./plan-summary";
import { TargetKpis } from "./target-kpis";
import { useCreateForm } from "./use-create-form";

export interface CreateFormViewProps {
  /** The workbook has contents of its own. */
  readonly isBeside: boolean;
  readonly onSubmit: (form: CreateForm) => Promise<void>;
}

/** Everything that is asked before a plan is built. */
export function CreateFormView({ isBeside, onSubmit }: CreateFormViewProps) {
  const styles = { ...usePartStyles(), ...useCreateStyles() };
  const { texts } = usePane();
  const state = useCreateForm();
  const element = useRef<HTMLFormElement>(null);
  const submit = useSubmit(state.check, element, () => onSubmit(state.form));
  const lead = isBeside ? `${texts.create.lead} ${texts.create.besideHint}` : texts.create.lead;
  return (
    <Screen title={texts.create.title} content="form" lead={lead}>
      <CreateTroubles onRetry={submit} language={state.form.language} level={state.form.level} isBeside={isBeside} />
      <form ref={element} noValidate className={styles.screen} onSubmit={submit}>
        <PlanBasicsFields state={state} />
        <Section title={texts.create.structure}>
          <p className={styles.quiet}>{texts.create.structureHint}</p>
          <div className={styles.pair}>
            <NamesField state={state} field="productGroups" />
            <NamesField state={state} field="regions" />
          </div>
        </Section>
        <TargetKpis state={state} />
        <PlanSummary form={state.form} />
        <Button type="submit" appearance="primary" size="large" className={styles.wide}>
          {texts.create.submit}
        </Button>
      </form>
    </Screen>
  );
}

/** Submits a form without problems; else says how many there are and goes to the first. */
function useSubmit(check: () => FormProblems, form: RefObject<HTMLFormElement>, submit: () => Promise<void>) {
  const { texts, announce } = usePane();
  return (event?: FormEvent) => {
    event?.preventDefault();
    const wrong = Object.keys(check());
    if (wrong.length === 0) return void submit();
    announce(texts.create.problemsLeft(wrong.length));
    // `namedItem` is typed as a group of buttons as well; ours are all single fields.
    const first = [...(form.current?.elements ?? [])].find((field) => wrong.includes(field.getAttribute("name") ?? ""));
    if (first instanceof HTMLElement) first.focus();
  };
}
