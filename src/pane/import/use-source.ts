import { useCallback, useState } from "react";
import type { ActualsSource } from "../../actions/import/actuals-source";
import { planBasics } from "../../actions/import/import-actuals";
import { inspectSource } from "../../actions/import/inspect-source";
import { previewImport } from "../../actions/import/preview-import";
import { readSourceFile, type SourceFile } from "../../actions/import/source-file";
import { readWorkbookSource, type SourceReading } from "../../actions/import/workbook-sources";
import type { CellSource } from "../../actions/open-workbook";
import { usePane } from "../pane-context";
import {
  newImportDraft,
  requestOf,
  withPreview,
  type ImportDraft,
  type ReadingAnswers,
  type SourceFinding,
} from "./import-draft";
import { isSourceOf, resumedDraft } from "./kept-import";
import { useBusy, type Busy } from "./use-busy";
import type { BegunImport } from "./use-kept-import";

export interface SourceChoice {
  readonly busy: Busy<"source">;
  /** Why the source that was chosen last cannot be used. */
  readonly refusal: readonly SourceFinding[];
  /** Reads the source that was refused once more, with the separator that the person says. */
  readonly answer: (separator: string) => void;
  readonly openFile: (file: SourceFile) => void;
  readonly openCells: (what: CellSource) => void;
}

/**
 * Reads a source that is chosen, and begins an import with it; of several the one that was chosen last. With the source
 * of an import that was begun, that one goes on.
 */
export function useSource(account: string, begun: BegunImport | undefined): SourceChoice {
  const { services } = usePane();
  const busy = useBusy<"source">();
  const [refusal, setRefusal] = useState<readonly SourceFinding[]>([]);
  const [refused, setRefused] = useState<ActualsSource | undefined>();
  const begin = useBeginning(account, begun);
  const { run } = busy;
  const open = useCallback(
    (read: () => Promise<SourceReading>, answers: ReadingAnswers = {}) => {
      setRefusal([]);
      void run("source", async (isWanted) => {
        const reading = await read();
        const findings = reading.kind === "refused" ? reading.findings : await begin(reading.source, answers, isWanted);
        if (!isWanted()) return;
        setRefusal(findings);
        setRefused(reading.kind === "source" ? reading.source : undefined);
      });
    },
    [run, begin],
  );
  return {
    busy,
    refusal,
    answer: (separator) => refused && open(() => Promise.resolve({ kind: "source", source: refused }), { separator }),
    openFile: (file) => open(() => readSourceFile(file)),
    openCells: (what) => open(() => readWorkbookSource(services.workbook, what)),
  };
}

/** Answers why the source cannot be used; nothing, when the import has begun or is no longer wanted. */
function useBeginning(account: string, begun: BegunImport | undefined) {
  const { services, model } = usePane();
  const draftOf = useDraftOf(begun);
  return useCallback(
    async (
      source: ActualsSource,
      answers: ReadingAnswers,
      isWanted: () => boolean,
    ): Promise<readonly SourceFinding[]> => {
      const basics = await planBasics(services.workbook);
      const known = begun && isSourceOf(begun.kept, source) ? { ...begun.kept.answers, ...answers } : answers;
      const inspection = inspectSource(source, { ...known, map: [] });
      if (inspection.columns.length === 0) return inspection.findings.filter(({ severity }) => severity === "error");
      const draft = await draftOf(newImportDraft(source, inspection, { basics, account }, known));
      if (isWanted()) model.importDraft.set(draft);
      return [];
    },
    [services, model, account, begun, draftOf],
  );
}

/** The draft to go on with: a new one, or the one that was begun with this source, with its preview where it was there. */
function useDraftOf(begun: BegunImport | undefined) {
  const { services } = usePane();
  return useCallback(
    async (fresh: ImportDraft): Promise<ImportDraft> => {
      if (begun === undefined || !isSourceOf(begun.kept, fresh.source)) return fresh;
      const draft = resumedDraft(fresh, begun.kept, begun.on);
      if (draft.step !== "preview") return draft;
      const request = requestOf(draft, services.today());
      return withPreview(draft, await previewImport(services.workbook, draft.source, request));
    },
    [services, begun],
  );
}
