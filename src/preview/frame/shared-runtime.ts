/**
 * What the client asks of Excel on the web beside its workbook, in batches with a mark of their own: to show and hide
 * the pane (`Office.addin.showAsTaskpane`, `hide`, `onVisibilityModeChanged`), and to know that commands can come.
 */
import { fieldsOf } from "./pane-message";

export interface SharedRuntime {
  isShown(): boolean;
  show(isShown: boolean): void;
  /** The add-in's page is ready for ribbon commands. */
  commandsReady(): void;
}

/** Custom data of batches that Excel on the web answers itself, without its workbook service. */
export const partition = "WacPartition";

const services = ["Microsoft.AppRuntime.AppRuntimeService", "Microsoft.InternalService.AddinInternalService"];
const visible = "Visible";
const background = "Background";
const hidden = "Hidden";
const traceAction = 5;

/**
 * Takes the JSON text of a marked batch and answers the JSON text of its response; undefined, if the batch asks for
 * something else than these services.
 */
export function answerRuntimeBatch(batchJson: string, runtime: SharedRuntime): string | undefined {
  const batch = fieldsOf(JSON.parse(batchJson));
  const paths = Object.values(fieldsOf(batch.ObjectPaths)).map(fieldsOf);
  if (!paths.every(({ Name }) => services.includes(String(Name)))) return undefined;
  const actions = Array.isArray(batch.Actions) ? batch.Actions.map(fieldsOf) : [];
  const results = actions.map((action) => ({ ActionId: action.Id, Value: carryOut(action, runtime) }));
  const traces = actions.filter(({ ActionType }) => ActionType === traceAction).map(({ Id }) => Id);
  return JSON.stringify({ Results: results, TraceIds: traces });
}

function carryOut(action: Readonly<Record<string, unknown>>, runtime: SharedRuntime): unknown {
  if (action.Name === "GetAppRuntimeState") return runtime.isShown() ? visible : background;
  if (action.Name === "NotifyActionHandlerReady") runtime.commandsReady();
  if (action.Name === "SetAppRuntimeState") {
    const [state] = asList(fieldsOf(action.ArgumentInfo).Arguments);
    runtime.show(state === visible);
  }
  return null;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The event that tells the add-in that its pane has been shown or hidden, as an entry of `richApiMessage`. */
export function visibilityEvent(isShown: boolean): readonly unknown[] {
  const message = JSON.stringify({ visibility: isShown ? visible : hidden });
  return [65536, 65539, "", message, 0, false];
}
