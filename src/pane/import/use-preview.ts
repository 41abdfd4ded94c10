import { useCallback } from "react";
import { previewImport } from "../../actions/import/preview-import";
import { usePane } from "../pane-context";
import { requestOf, withPreview, type ImportDraft } from "./import-draft";
import { useBusy, type Busy } from "./use-busy";

export interface PreviewWork {
  readonly busy: Busy<"preview">;
  /** Computes what the import would do, and shows it. */
  readonly show: (draft: ImportDraft) => Promise<void>;
}

/** Makes previews of an import; nothing is written. */
export function usePreview(): PreviewWork {
  const { services, model } = usePane();
  const busy = useBusy<"preview">();
  const { run } = busy;
  const show = useCallback(
    (draft: ImportDraft) =>
      run("preview", async () => {
        const request = requestOf(draft, services.today());
        const preview = await previewImport(services.workbook, draft.source, request, draft.preview);
        model.importDraft.set(withPreview(draft, preview));
      }),
    [run, services, model],
  );
  return { busy, show };
}
