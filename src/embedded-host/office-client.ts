/**
 * Connects the unmodified Office.js client (`excel-web-16.00.js` of a pinned version) to a host. The file has been
 * evaluated as a script before, so that its names are on the global object that is given here.
 */
import type { HostEvent } from "./host-events";
import type { RequirementSets } from "./requirement-sets";

/** The names that the client file puts on the global object, as far as they are used. */
export interface OfficeGlobals {
  readonly OSF: { _OfficeAppFactory?: { getContext(): OfficeContext } };
  readonly OfficeExt: {
    readonly Requirement: {
      readonly RequirementMatrix: new (sets: { readonly _sets: Readonly<Record<string, string>> }) => RequirementMatrix;
    };
  };
  readonly OfficeExtension: {
    readonly HostBridge: { init(bridge: Bridge): void };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

export interface RequirementMatrix {
  isSetSupported(name: string, minVersion?: string): boolean;
}

export interface OfficeContext {
  readonly requirements: RequirementMatrix;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

export interface BatchHost {
  /** Takes the JSON text of a batch and its flags, answers the JSON text of its response. */
  process(batchJson: string, flags?: number): Promise<string>;
  /** Events for the client; a host without them is never heard. */
  onEvent?(listener: (event: HostEvent) => void): () => void;
}

export interface ClientOptions {
  readonly requirementSets: RequirementSets;
  /** Language of Office, such as "en-US". */
  readonly language: string;
}

/**
 * After this, `Excel.run` on these globals reaches the host. The client rejects an API above the reported sets itself,
 * with `ApiNotFound`. Can be called again to connect to another host.
 */
export function connectOfficeClient(globals: OfficeGlobals, host: BatchHost, options: ClientOptions): void {
  const context = officeContext(globals, options);
  globals.OSF._OfficeAppFactory = { getContext: () => context };
  // The file switches its check on for `OfficeExtension.Utility`, but reads the flag from the base class.
  globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  globals.OfficeExtension.HostBridge.init(createBridge(host));
}

/** What every newer Excel has, and no manifest can ask for: batches may wait for a person who edits a cell. */
export const clientSets: RequirementSets = { DelayForCellEdit: "1.1" };

function officeContext(globals: OfficeGlobals, { requirementSets, language }: ClientOptions): OfficeContext {
  const sets = Object.entries({ ...clientSets, ...requirementSets }).map(
    ([name, version]) => [name.toLowerCase(), version] as const,
  );
  return {
    requirements: new globals.OfficeExt.Requirement.RequirementMatrix({ _sets: Object.fromEntries(sets) }),
    displayLanguage: language,
    contentLanguage: language,
  };
}

function createBridge(host: BatchHost): Bridge {
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const request: { id: number; type: number; flags?: number; message: { body: unknown } } = JSON.parse(text);
      if (request.type !== 1) throw new Error(`Unexpected message of the client: ${text}`);
      const { body } = request.message;
      void host.process(typeof body === "string" ? body : JSON.stringify(body), request.flags).then((response) => {
        const message = { statusCode: 200, headers: {}, body: response };
        bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 1, message }));
      });
    },
  };
  host.onEvent?.((event) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [event] } })));
  return bridge;
}
