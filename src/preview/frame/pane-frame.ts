/** The iframe in which an add-in's page runs with the unmodified Office.js, and the Excel that it talks to. */
import type { HostEvent } from "../../embedded-host/host-events";
import { appContextAnswer, frameName, type AppContext } from "./app-context";
import { officeErrors, readOfficeMethod, type OfficeMethod } from "./office-method";
import { provideOfficeTheme, type PreviewTheme } from "./office-theme";
import { answerText, eventText, readPaneRequest, type PaneRequest } from "./pane-message";
import { answerWebBatch, partition, visibilityEvent, type WebServices } from "./web-services";

export interface PaneFrameOptions {
  readonly window: Window;
  readonly address: string;
  readonly title: string;
  readonly context: AppContext;
  /** Takes the JSON text of a batch and its flags, answers the JSON text of its response. */
  process(batchJson: string, flags: number): Promise<string>;
  theme(): PreviewTheme;
  isShown(): boolean;
  show(isShown: boolean): void;
  /** The document settings of the add-in as last saved, each value as JSON text. */
  settings(): Readonly<Record<string, string>>;
  /** `Excel.createWorkbook`, with the bytes of a workbook or for an empty one. */
  newWorkbook(file: Uint8Array | undefined): void;
  saveSettings(settings: Readonly<Record<string, string>>): void;
  /** The focus leaves the pane by keyboard. */
  leave(direction: "forward" | "backward"): void;
  /** Office.js has asked for its context: the page runs in Excel. */
  connected(): void;
  /** A ribbon command has ended; false, if the add-in has no function of its name. */
  commandCompleted(command: string, found: boolean): void;
  /** Something that this Excel does not know. */
  report(name: string): void;
}

export interface PaneFrame {
  readonly element: HTMLIFrameElement;
  /**
   * Runs a function of `Office.actions.associate`, once the page is ready for commands; `command` is the id of the
   * ribbon control.
   */
  runCommand(command: string, functionName: string): void;
  deliver(event: HostEvent): void;
  /** Tells the add-in that its pane has been shown or hidden. */
  tellVisibility(isShown: boolean): void;
  /** Office has no event for it: a pane looks again when it gets the focus, so it is told that it has. */
  tellTheme(): void;
  /** No message of this frame is answered any more. */
  close(): void;
}

type Answer = (data: unknown) => void;

type Excel = PaneFrameOptions & WebServices;

/** The events to which the client listens in a way of its own, by type. */
const documentEvents: Readonly<Record<number, string>> = { 1: "settingsChanged", 2: "documentSelectionChanged" };

const done = { Error: 0, Version: 1 } as const;
const notify = { ctrlF6Exit: 5, ctrlF6ExitShift: 6, tabExit: 13, tabExitShift: 14 } as const;

/** Makes the iframe; it starts as soon as its element stands in the page. */
export function createPaneFrame(options: PaneFrameOptions): PaneFrame {
  const { window, context } = options;
  const { origin } = window.location;
  const paneOrigin = new URL(options.address, window.location.href).origin;
  const element = createElement(options, origin);
  const registrations = new Map<string, PaneRequest>();
  const waitingCommands: unknown[] = [];
  let takesCommands = false;

  const send = (text: string) => element.contentWindow?.postMessage(text, paneOrigin);
  const raise = (name: string, data: unknown) => {
    const registration = registrations.get(name);
    if (registration) send(eventText(registration, data, origin));
  };
  const runCommand = (data: unknown) =>
    takesCommands ? raise("appCommandInvoked", data) : void waitingCommands.push(data);
  const commandsReady = () => {
    takesCommands = true;
    for (const data of waitingCommands.splice(0)) runCommand(data);
  };

  const receive = (message: MessageEvent) => {
    if (!element.contentWindow || message.source !== element.contentWindow || message.origin !== paneOrigin) return;
    const request = readPaneRequest(message.data);
    if (!request || request.conversation !== context.conversation) return;
    const answer: Answer = (data) => void send(answerText(request, data, origin));
    if (request.kind === "invoke") return invoke(request, answer, { ...options, commandsReady }, element.contentWindow);
    if (request.kind === "register") registrations.set(request.action, request);
    else registrations.delete(request.action);
    answer(done);
  };

  window.addEventListener("message", receive);
  return {
    element,
    runCommand: (command, functionName) =>
      runCommand([command, functionName, JSON.stringify({ source: { id: command } })]),
    deliver: (event) => {
      const name = documentEvents[event.messageType];
      if (name) raise(name, {});
      else raise("richApiMessage", { ArrayData: [entryOf(event)] });
    },
    tellVisibility: (isShown) => raise("richApiMessage", { ArrayData: [visibilityEvent(isShown)] }),
    tellTheme: () => {
      if (paneOrigin === origin) element.contentWindow?.dispatchEvent(new Event("focus"));
    },
    close: () => {
      window.removeEventListener("message", receive);
      element.remove();
    },
  };
}

function createElement({ window, address, title, context }: PaneFrameOptions, origin: string): HTMLIFrameElement {
  const element = window.document.createElement("iframe");
  element.name = frameName(context, origin);
  element.title = title;
  element.src = address;
  element.className = "pane-frame";
  return element;
}

function entryOf({ messageCategory, messageType, targetId, message }: HostEvent): readonly unknown[] {
  return [messageCategory, messageType, targetId, message, 0, false];
}

function invoke(request: PaneRequest, answer: Answer, options: Excel, pane: Window): void {
  switch (request.action) {
    case "ContextActivationManager_getAppContextAsync":
      provideOfficeTheme(pane, () => options.theme());
      answer(appContextAnswer(options.context, options.settings()));
      return options.connected();
    case "ContextActivationManager_notifyHost":
      return readNotice(request.data, options);
    case "executeMethod":
      return execute(readOfficeMethod(request.data), answer, options);
    default:
      options.report(request.action);
      return answer({ ...done, Error: officeErrors.notSupported });
  }
}

function readNotice(data: unknown, options: Excel): void {
  const action: unknown = Array.isArray(data) ? data[1] : undefined;
  if (action === notify.tabExit || action === notify.ctrlF6Exit) options.leave("forward");
  if (action === notify.tabExitShift || action === notify.ctrlF6ExitShift) options.leave("backward");
}

function execute(method: OfficeMethod, answer: Answer, options: Excel): void {
  switch (method.kind) {
    case "batch":
      return runBatch(method, answer, options);
    case "commandCompleted":
      answer(done);
      return options.commandCompleted(method.command, method.status === 0);
    case "saveSettings":
      options.saveSettings(method.settings);
      return answer(done);
    case "loadSettings":
      return answer({ ...done, Properties: { Settings: namedSettings(options.settings()) } });
    case "unknown":
      options.report(method.name);
      return answer({ ...done, Error: officeErrors.notSupported });
  }
}

function namedSettings(settings: Readonly<Record<string, string>>): readonly object[] {
  return Object.entries(settings).map(([name, value]) => ({ Name: name, Value: value }));
}

type BatchMethod = Extract<OfficeMethod, { readonly kind: "batch" }>;

function runBatch({ batchJson, customData, flags }: BatchMethod, answer: Answer, options: Excel): void {
  const answerWith = (body: string) => answer({ ...done, Data: [200, [], body] });
  const own = customData === partition ? answerWebBatch(batchJson, options) : undefined;
  if (own !== undefined) return answerWith(own);
  options.process(batchJson, flags).then(answerWith, (error: unknown) => {
    options.report(String(error));
    answer({ ...done, Error: officeErrors.internal });
  });
}
