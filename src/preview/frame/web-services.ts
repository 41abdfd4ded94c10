/**
 * What the client asks of Excel on the web beside its workbook, in batches with a mark of their own: to show and hide
 * the pane (`Office.addin.showAsTaskpane`, `hide`, `onVisibilityModeChanged`), to know that commands can come, and to
 * open a new workbook (`Excel.createWorkbook`, which in other Excels is an action on the workbook).
 */
import { fieldsOf, parseObject } from "./pane-message";

export interface WebServices {
  isShown(): boolean;
  show(isShown: boolean): void;
  /** The add-in's page is ready for ribbon commands. */
  commandsReady(): void;
  /** Bytes of a workbook, or undefined for an empty one. */
  newWorkbook(file: Uint8Array | undefined): void;
}

/** Custom data of batches that Excel on the web answers itself, without its workbook service. */
export const partition = "WacPartition";

type Method = (services: WebServices, argument: unknown) => unknown;

const methods: Readonly<Record<string, Method>> = {
  GetAppRuntimeState: (services) => (services.isShown() ? visible : background),
  SetAppRuntimeState: (services, state) => services.show(state === visible),
  NotifyActionHandlerReady: (services) => services.commandsReady(),
  CreateAndOpenWorkbook: (services, base64) => services.newWorkbook(bytesOf(base64)),
};

const visible = "Visible";
const background = "Background";
const hidden = "Hidden";
const actionTypes = { method: 3, trace: 5 } as const;

type Action = Readonly<Record<string, unknown>>;

/**
 * Takes the JSON text of a marked batch and answers the JSON text of its response; undefined, if the batch asks for
 * something else than these services.
 */
export function answerWebBatch(batchJson: string, services: WebServices): string | undefined {
  const batch = parseObject(batchJson);
  if (!batch) return undefined;
  const actions: readonly Action[] = asList(batch.Actions).map(fieldsOf);
  const calls = actions.filter(({ ActionType }) => ActionType === actionTypes.method);
  if (!calls.every(({ Name }) => methods[String(Name)])) return undefined;
  const traces = actions.filter(({ ActionType }) => ActionType === actionTypes.trace).map(({ Id }) => Id);
  try {
    const results = actions.map((action) => ({ ActionId: action.Id, Value: carryOut(action, services) }));
    return JSON.stringify({ Results: results, TraceIds: traces });
  } catch (error) {
    return JSON.stringify({ Results: [], TraceIds: [], Error: invalidArgument(String(error)) });
  }
}

function invalidArgument(message: string): object {
  return { Code: "InvalidArgument", Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 };
}

function carryOut({ Name, ArgumentInfo }: Action, services: WebServices): unknown {
  const [argument] = asList(fieldsOf(ArgumentInfo).Arguments);
  return methods[String(Name)]?.(services, argument) ?? null;
}

function bytesOf(base64: unknown): Uint8Array | undefined {
  if (typeof base64 !== "string" || base64 === "") return undefined;
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The event that tells the add-in that its pane has been shown or hidden, as an entry of `richApiMessage`. */
export function visibilityEvent(isShown: boolean): readonly unknown[] {
  const message = JSON.stringify({ visibility: isShown ? visible : hidden });
  return [65536, 65539, "", message, 0, false];
}
