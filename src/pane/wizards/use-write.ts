import { useCallback, useState } from "react";
import type { EditConflict, Preferred } from "../../actions/edit/decide-edits";
import type { EditAction } from "../../actions/edit/edit-actions";
import type { PlanEdit } from "../../actions/edit/plan-edit";
import { writeEdits, type EditOutcome } from "../../actions/edit/write-edits";
import { usePane } from "../pane-context";

export type WrittenEdits = Extract<EditOutcome, { kind: "written" }>;

export interface Writing {
  /** Writes; what somebody has changed meanwhile comes back as `conflicts`. */
  readonly write: (edits: readonly PlanEdit[]) => Promise<void>;
  readonly conflicts: readonly EditConflict[];
  /** Writes again, with the contents that count. */
  readonly decide: (prefer: NonNullable<Preferred>) => Promise<void>;
  /** Puts the conflicts away; nothing has been written. */
  readonly postpone: () => void;
  /** Repeats what failed. */
  readonly retry: (() => void) | undefined;
}

/** Writes edits into the plan. With `isWizard`, the draft of that name is done with when they are written. */
export function useWrite(action: EditAction, isWizard: boolean, onWritten: (done: WrittenEdits) => void): Writing {
  const { services, model } = usePane();
  const [pending, setPending] = useState<readonly PlanEdit[]>();
  const [conflicts, setConflicts] = useState<readonly EditConflict[]>([]);
  const run = useCallback(
    async (edits: readonly PlanEdit[], prefer: Preferred) => {
      setPending(edits);
      const request = {
        action,
        today: services.today(),
        ...(prefer && { prefer }),
        ...(isWizard && { wizard: action }),
      };
      const result = await model.operations.run("write", (options) =>
        writeEdits(services.workbook, edits, request, options),
      );
      if (result.kind !== "done") return;
      if (result.value.kind === "changedMeanwhile") return setConflicts(result.value.conflicts);
      if (isWizard) model.drafts.forget(action);
      setPending(undefined);
      setConflicts([]);
      onWritten(result.value);
    },
    [action, isWizard, model, services, onWritten],
  );
  return {
    write: (edits) => run(edits, undefined),
    conflicts,
    decide: (prefer) => run(pending ?? [], prefer),
    postpone: () => setConflicts([]),
    retry: pending && (() => void run(pending, undefined)),
  };
}
