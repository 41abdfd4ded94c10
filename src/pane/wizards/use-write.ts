import { useCallback, useState } from "react";
import type { BridgeChoice } from "../../actions/edit/bridge-choice";
import type { EditConflict, Preferred } from "../../actions/edit/decide-edits";
import type { EditAction } from "../../actions/edit/edit-actions";
import type { PlanEdit } from "../../actions/edit/plan-edit";
import { writeEdits, type EditOutcome } from "../../actions/edit/write-edits";
import { usePane } from "../pane-context";

export type WrittenEdits = Extract<EditOutcome, { kind: "written" }>;

export interface Writing {
  /** Writes; what somebody has changed meanwhile comes back as `conflicts`. The overview shows the bridge, where one is named. */
  readonly write: (edits: readonly PlanEdit[], bridge?: BridgeChoice) => Promise<void>;
  readonly conflicts: readonly EditConflict[];
  /** Writes again, with the contents that count. */
  readonly decide: (prefer: NonNullable<Preferred>) => Promise<void>;
  /** Puts the conflicts away; nothing has been written. */
  readonly postpone: () => void;
  /** Repeats what failed. */
  readonly retry: (() => void) | undefined;
}

interface Order {
  readonly edits: readonly PlanEdit[];
  readonly bridge: BridgeChoice | undefined;
}

/** Writes edits into the plan. With `isWizard`, the draft of that name is done with when they are written. */
export function useWrite(action: EditAction, isWizard: boolean, onWritten: (done: WrittenEdits) => void): Writing {
  const { services, model } = usePane();
  const [pending, setPending] = useState<Order>();
  const [conflicts, setConflicts] = useState<readonly EditConflict[]>([]);
  const run = useCallback(
    async (order: Order, prefer: Preferred) => {
      setPending(order);
      const request = {
        action,
        today: services.today(),
        ...(prefer && { prefer }),
        ...(isWizard && { wizard: action }),
        bridge: order.bridge,
      };
      const result = await model.operations.run("write", (options) =>
        writeEdits(services.workbook, order.edits, request, options),
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
    write: (edits, bridge) => run({ edits, bridge }, undefined),
    conflicts,
    decide: (prefer) => run(pending ?? { edits: [], bridge: undefined }, prefer),
    postpone: () => setConflicts([]),
    retry: pending && (() => void run(pending, undefined)),
  };
}
