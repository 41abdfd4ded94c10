/**
 * The messages between Office.js in a pane and the page around it, as Excel on the web exchanges them: JSON texts sent
 * with `postMessage`. Held by the contract test against the client of the pinned version.
 */
export type RequestKind = "invoke" | "register" | "unregister";

export interface PaneRequest {
  /** Name of the action or, in a registration, of the event. */
  readonly action: string;
  readonly kind: RequestKind;
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

const kinds: readonly RequestKind[] = ["invoke", "register", "unregister"];

/** A request of the pane; undefined for whatever else arrives at a window. */
export function readPaneRequest(message: unknown): PaneRequest | undefined {
  const fields = parseObject(message);
  if (fields?._messageType !== 0) return undefined;
  const { _actionName: action, _conversationId: conversation, _correlationId: correlation } = fields;
  const kind = kinds[Number(fields._actionType)];
  if (typeof action !== "string" || typeof conversation !== "string" || typeof correlation !== "number" || !kind) {
    return undefined;
  }
  return { action, kind, conversation, correlation, data: fields._data };
}

/** The answer to a request, from a page of the given origin. */
export function answerText(request: PaneRequest, data: unknown, origin: string): string {
  return responseText(request, data, origin, responseTypes.answer);
}

/** An event, for the handler that the given request has registered. */
export function eventText(registration: PaneRequest, data: unknown, origin: string): string {
  return responseText(registration, data, origin, responseTypes.event);
}

const responseTypes = { answer: 0, event: 1 } as const;

function responseText(request: PaneRequest, data: unknown, origin: string, responseType: number): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request.action,
    _conversationId: request.conversation,
    _correlationId: request.correlation,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}

/** The fields of a value that is an object; nothing of any other value. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** The fields of the object that a JSON text holds; undefined for what is none. */
export function parseObject(text: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof text !== "string") return undefined;
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}
