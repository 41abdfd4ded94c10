import { useCallback, useState } from "react";
import { usePane } from "../pane-context";
import { useObservable } from "../state/use-plan-state";
import { checkCreateForm, newCreateForm, type CreateForm, type FormProblems } from "./create-form";

export interface CreateFormState {
  readonly form: CreateForm;
  /** Of the fields that have been left, or of all after a first attempt to submit. */
  readonly problems: FormProblems;
  readonly set: (change: Partial<CreateForm>) => void;
  /** The field has been left: from now on it says what is wrong. */
  readonly leave: (field: keyof CreateForm) => void;
  /** Every problem is shown; answers them. */
  readonly check: () => FormProblems;
}

type Fields = ReadonlySet<keyof CreateForm>;
const checkedFields: readonly (keyof CreateForm)[] = ["account", "currency", "firstPlanYear"];

/** The form of a new plan, kept in the pane's memory. */
export function useCreateForm(): CreateFormState {
  const { model, language, services } = usePane();
  const draft = useObservable(model.createDraft);
  const form = draft ?? newCreateForm(language, services.office.displayLanguage);
  const [left, setLeft] = useState<Fields>(new Set());
  const all = checkCreateForm(form);
  const set = useCallback(
    (change: Partial<CreateForm>) => model.createDraft.set({ ...form, ...change }),
    [model, form],
  );
  const leave = useCallback((field: keyof CreateForm) => setLeft((before) => new Set(before).add(field)), []);
  const check = useCallback(() => {
    setLeft(new Set(checkedFields));
    return all;
  }, [all]);
  return { form, problems: only(all, left), set, leave, check };
}

function only(problems: FormProblems, fields: Fields): FormProblems {
  return Object.fromEntries(Object.entries(problems).filter(([field]) => [...fields].some((name) => name === field)));
}
