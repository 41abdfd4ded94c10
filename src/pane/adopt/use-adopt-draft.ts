import { useCallback, useMemo, useState } from "react";
import { newAdoptDraft, restoreAdoptDraft, type AdoptDraft } from "../../actions/adopt/adopt-draft";
import { usePane } from "../pane-context";
import { useObservable } from "../state/use-plan-state";
import { createAdoptMemory } from "./adopt-memory";

export interface AdoptDraftState {
  readonly draft: AdoptDraft;
  readonly change: (next: AdoptDraft) => void;
  readonly restart: () => void;
  /** It has been written. */
  readonly forget: () => void;
  /** ISO date on which a draft was left that has been taken up again. */
  readonly resumedFrom: string | undefined;
}

const wizard = "adopt";

/** The draft of an adoption: with a plan it is kept in the workbook, before there is one on this computer. */
export function useAdoptDraft(hasPlan: boolean, sheets: readonly string[]): AdoptDraftState {
  const inWorkbook = useWorkbookDraft();
  const here = useDraftHere(sheets);
  return hasPlan ? inWorkbook : here;
}

function useWorkbookDraft(): AdoptDraftState {
  const { model } = usePane();
  useObservable(model.drafts.version);
  const [left, setLeft] = useState(() => model.drafts.of(wizard));
  const content = model.drafts.of(wizard)?.content;
  const draft = useMemo(() => restoreAdoptDraft(content) ?? newAdoptDraft, [content]);
  const change = useCallback((next: AdoptDraft) => model.drafts.set(wizard, next), [model]);
  const forget = useCallback(() => model.drafts.forget(wizard), [model]);
  const restart = useCallback(() => {
    model.drafts.set(wizard, undefined);
    setLeft(undefined);
  }, [model]);
  const isResumed = left !== undefined && restoreAdoptDraft(left.content) !== undefined;
  return { draft, change, restart, forget, resumedFrom: isResumed ? left.on : undefined };
}

function useDraftHere(sheets: readonly string[]): AdoptDraftState {
  const { services } = usePane();
  const memory = useMemo(() => createAdoptMemory(services.office.partitionKey), [services]);
  const [left] = useState(() => memory.read(sheets));
  const [isResumed, setResumed] = useState(left !== undefined);
  const [draft, setDraft] = useState(left?.draft ?? newAdoptDraft);
  const change = useCallback(
    (next: AdoptDraft) => {
      setDraft(next);
      memory.write({ draft: next, on: services.today() }, sheets);
    },
    [memory, services, sheets],
  );
  const forget = useCallback(() => memory.write(undefined, sheets), [memory, sheets]);
  const restart = useCallback(() => {
    forget();
    setResumed(false);
    setDraft(newAdoptDraft);
  }, [forget]);
  return { draft, change, restart, forget, resumedFrom: isResumed ? left?.on : undefined };
}
