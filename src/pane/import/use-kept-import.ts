import { useEffect, useMemo } from "react";
import { usePane } from "../pane-context";
import { useObservable } from "../state/use-plan-state";
import type { ImportDraft } from "./import-draft";
import { keptImport, restoreImport, type KeptImport } from "./kept-import";

/** Names the draft, and the last action. */
export const importWizard = "import";

/** An import that was begun, and the ISO date of its last change. */
export interface BegunImport {
  readonly kept: KeptImport;
  readonly on: string;
}

/** What the plan keeps of an import that was begun; undefined where it keeps none that can be read. */
export function useBegunImport(): BegunImport | undefined {
  const { model } = usePane();
  useObservable(model.drafts.version);
  useObservable(model.open);
  const known = model.drafts.of(importWizard);
  return useMemo(() => {
    const kept = restoreImport(known?.content);
    return kept === undefined || known === undefined ? undefined : { kept, on: known.on };
  }, [known]);
}

/** Keeps the choices of a draft in the plan, as soon as they are others. */
export function useKeeping(draft: ImportDraft | undefined): void {
  const { model } = usePane();
  useEffect(() => {
    const content = draft && keptImport(draft);
    if (content === undefined) return;
    const known = JSON.stringify(model.drafts.of(importWizard)?.content);
    if (JSON.stringify(content) !== known) model.drafts.set(importWizard, content);
  }, [model, draft]);
}

/** Puts away what was begun. */
export function useAbandon(): () => void {
  const { model } = usePane();
  return () => {
    if (model.drafts.of(importWizard)?.content !== undefined) model.drafts.set(importWizard, undefined);
    model.importDraft.set(undefined);
  };
}
