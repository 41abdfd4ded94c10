import type { FaultTexts } from "../../localisation/preview-texts";
import { buildElement } from "../shell/build-element";
import { hasHappened, type CallFault, type FaultState } from "./fault-state";
import { checkBox, numberField, plainButton, textField } from "./form-controls";
import { keepingFocus } from "./settings-panel";

export interface FaultActions {
  change(faults: Partial<FaultState>): void;
  /** Number of calls that the host has got. */
  calls(): number;
  /** Someone else edits a cell of the shown sheet, such as "B3": now, or right before the add-in changes something. */
  editRemotely(cell: string, text: string, when: RemoteTime): RemoteEdit;
  /** The add-in starts anew: its handlers are gone. */
  restart(): void;
}

export type RemoteTime = "now" | "beforeWrite";

/** What has become of the edit; each is the name of its text. */
export type RemoteEdit = "entered" | "waiting" | "notEntered" | "noCell";

export interface FaultSection {
  readonly element: HTMLElement;
  update(texts: FaultTexts, state: FaultState): void;
  /** A call has come: what was set for one call may have happened. */
  tick(): void;
}

/** The part of the settings in which difficulties are switched on. */
export function createFaultSection(document: Document, actions: FaultActions): FaultSection {
  const element = buildElement(document, "details", { class: "faults" });
  let refresh = () => undefined as void;
  return {
    element,
    update: (texts, state) => {
      const status = buildElement(document, "p", { class: "hint", role: "status", id: "call-status" });
      refresh = () => void (status.textContent = describeCall(texts, state.call, actions.calls()));
      refresh();
      keepingFocus(element, () =>
        element.replaceChildren(
          buildElement(document, "summary", { id: "faults" }, texts.label),
          buildElement(document, "p", { class: "hint" }, texts.intro),
          ...lastingFaults(document, texts, state, actions),
          callFault(document, texts, state, actions, status),
          remoteEdit(document, texts, actions),
          restart(document, texts, actions),
        ),
      );
    },
    tick: () => refresh(),
  };
}

function lastingFaults(document: Document, texts: FaultTexts, state: FaultState, actions: FaultActions): HTMLElement[] {
  return (["cellEditMode", "viewOnly", "slow", "smallPayload"] as const).map((name) =>
    checkBox(document, { id: `fault-${name}`, label: texts[name], isOn: state[name] }, (isOn) =>
      actions.change({ [name]: isOn }),
    ),
  );
}

function callFault(
  document: Document,
  texts: FaultTexts,
  state: FaultState,
  actions: FaultActions,
  status: HTMLElement,
): HTMLElement {
  const value = state.call?.call ?? 1;
  const field = numberField(document, { id: "fault-call", label: texts.call, value, min: 1, max: 999 });
  const set = (kind: CallFault["kind"]) => () => {
    const call = Math.max(1, Math.round(field.input.valueAsNumber || 1));
    actions.change({ call: { kind, call, since: actions.calls() } });
  };
  const buttons = buildElement(document, "div", { class: "button-row" });
  buttons.append(
    plainButton(document, "fault-fail", texts.fail, set("fail")),
    plainButton(document, "fault-deny", texts.deny, set("deny")),
    plainButton(document, "fault-hang", texts.hang, set("hang")),
    plainButton(document, "fault-cancel", texts.cancel, () => actions.change({ call: undefined })),
  );
  return buildElement(document, "div", { class: "fault-group" }, field.element, buttons, status);
}

function describeCall(texts: FaultTexts, fault: CallFault | undefined, calls: number): string {
  if (!fault) return texts.none;
  const { happened, pending } = texts.calls[fault.kind];
  return hasHappened(fault, calls) ? happened : pending(fault.call - (calls - fault.since));
}

function remoteEdit(document: Document, texts: FaultTexts, actions: FaultActions): HTMLElement {
  const cell = textField(document, { id: "remote-cell", label: texts.cell, value: "A1" });
  const content = textField(document, { id: "remote-value", label: texts.value, value: "" });
  const status = buildElement(document, "p", { class: "hint", role: "status", id: "remote-status" });
  const enter = (when: RemoteTime) => () => {
    const address = cell.input.value.trim().toUpperCase();
    status.textContent = texts[actions.editRemotely(address, content.input.value, when)](address);
  };
  const row = buildElement(document, "div", { class: "remote-row" }, cell.element, content.element);
  const buttons = buildElement(document, "div", { class: "button-row" });
  buttons.append(
    plainButton(document, "remote-enter", texts.enter, enter("now")),
    plainButton(document, "remote-later", texts.enterLater, enter("beforeWrite")),
  );
  const legend = buildElement(document, "legend", {}, texts.colleague);
  return buildElement(document, "fieldset", { class: "fault-group" }, legend, row, buttons, status);
}

function restart(document: Document, texts: FaultTexts, actions: FaultActions): HTMLElement {
  const hint = buildElement(document, "p", { class: "hint" }, texts.restartHint);
  const button = plainButton(document, "pane-restart", texts.restart, () => actions.restart());
  const buttons = buildElement(document, "div", { class: "button-row" }, button);
  return buildElement(document, "div", { class: "fault-group" }, buttons, hint);
}
