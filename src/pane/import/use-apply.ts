import { useCallback } from "react";
import type { ImportOutcome, ImportPreview } from "../../actions/import/import-preview";
import { applyImport, resumeImport } from "../../actions/import/preview-import";
import type { ApplyOptions } from "../../actions/open-workbook";
import { usePane } from "../pane-context";
import { withPreview, type ImportDraft } from "./import-draft";
import { importWizard } from "./use-kept-import";

export interface ApplyWork {
  /** Writes what the preview says, if the workbook is still as it was then. */
  readonly apply: (draft: ImportDraft, preview: ImportPreview) => Promise<void>;
  /** Goes on with an import that came to no end, unless the workbook is otherwise than that import would leave it. */
  readonly retry: (draft: ImportDraft, preview: ImportPreview) => Promise<void>;
}

/** What an import has done. */
export type ImportDone = Extract<ImportOutcome, { kind: "done" }>;

/** Writes an import. A plan that was changed meanwhile is left alone, and the draft shows what would be done now. */
export function useApply(onDone: (done: ImportDone) => void): ApplyWork {
  const { services, model } = usePane();
  const { workbook, random } = services;
  const run = useCallback(
    async (draft: ImportDraft, write: (options: ApplyOptions) => Promise<ImportOutcome>) => {
      const result = await model.operations.run("import", write);
      if (result.kind !== "done") return;
      const outcome = result.value;
      if (outcome.kind === "changedMeanwhile")
        return model.importDraft.set({ ...withPreview(draft, outcome.preview), isRenewed: true });
      model.drafts.forget(importWizard);
      model.importDraft.set(undefined);
      onDone(outcome);
    },
    [model, onDone],
  );
  return {
    apply: (draft, preview) =>
      run(draft, (options) => applyImport(workbook, preview, random, { ...options, wizard: importWizard })),
    retry: (draft, preview) =>
      run(draft, (options) => resumeImport(workbook, preview, random, { ...options, wizard: importWizard })),
  };
}
