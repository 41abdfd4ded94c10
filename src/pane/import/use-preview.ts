import { useCallback } from "react";
import { previewImport } from "../../actions/import/preview-import";
import { usePane } from "../pane-context";
import { requestOf, withPreview, type ImportDraft } from "./import-draft";
import { useBusy, type Busy } from "./use-busy";

export interface PreviewWork {
  readonly busy: Busy<"preview">;
  /** Computes what the import would do, and shows it, unless the draft was changed meanwhile. */
  readonly show: (draft: ImportDraft) => Promise<void>;
}

/** Makes previews of an import; nothing is written. */
export function usePreview(): PreviewWork {
  const { services, model } = usePane();
  const busy = useBusy<"preview">();
  const { run } = busy;
  const show = useCallback(
    (draft: ImportDraft) => {
      const shown = model.importDraft.current();
      return run("preview", async (isWanted) => {
        const request = requestOf(draft, services.today());
        const preview = await previewImport(services.workbook, draft.source, request, draft.preview);
        // what was said meanwhile counts: this preview knows nothing of it
        if (isWanted() && model.importDraft.current() === shown) model.importDraft.set(withPreview(draft, preview));
      });
    },
    [run, services, model],
  );
  return { busy, show };
}
