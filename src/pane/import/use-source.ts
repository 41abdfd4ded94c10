import { useCallback, useState } from "react";
import type { ActualsSource } from "../../actions/import/actuals-source";
import { planBasics } from "../../actions/import/import-actuals";
import { inspectSource } from "../../actions/import/inspect-source";
import { readSourceFile, type SourceFile } from "../../actions/import/source-file";
import { readWorkbookSource, type SourceReading } from "../../actions/import/workbook-sources";
import type { CellSource } from "../../actions/open-workbook";
import { usePane } from "../pane-context";
import { newImportDraft, type ReadingAnswers, type SourceFinding } from "./import-draft";
import { useBusy, type Busy } from "./use-busy";

export interface SourceChoice {
  readonly busy: Busy<"source">;
  /** Why the source that was chosen last cannot be used. */
  readonly refusal: readonly SourceFinding[];
  /** Reads the source that was refused once more, with the separator that the person says. */
  readonly answer: (separator: string) => void;
  readonly openFile: (file: SourceFile) => void;
  readonly openCells: (what: CellSource) => void;
}

/** Reads a source that is chosen, and begins an import with it; of several the one that was chosen last. */
export function useSource(account: string): SourceChoice {
  const { services } = usePane();
  const busy = useBusy<"source">();
  const [refusal, setRefusal] = useState<readonly SourceFinding[]>([]);
  const [refused, setRefused] = useState<ActualsSource | undefined>();
  const begin = useBeginning(account);
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
function useBeginning(account: string) {
  const { services, model } = usePane();
  return useCallback(
    async (
      source: ActualsSource,
      answers: ReadingAnswers,
      isWanted: () => boolean,
    ): Promise<readonly SourceFinding[]> => {
      const basics = await planBasics(services.workbook);
      const inspection = inspectSource(source, { ...answers, map: [] });
      if (inspection.columns.length === 0) return inspection.findings.filter(({ severity }) => severity === "error");
      if (isWanted()) model.importDraft.set(newImportDraft(source, inspection, { basics, account }, answers));
      return [];
    },
    [services, model, account],
  );
}
