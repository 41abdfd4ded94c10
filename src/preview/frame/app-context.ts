import { clientSets } from "../../embedded-host/office-client";
import type { RequirementSets } from "../../embedded-host/requirement-sets";

/** What Office.js is told about the Excel around it. */
export interface AppContext {
  /** Language of Office, such as "de-DE". */
  readonly language: string;
  /** How numbers and dates are typed and shown, such as "en-US". */
  readonly dataLanguage: string;
  readonly requirementSets: RequirementSets;
  readonly documentName: string;
  readonly addInName: string;
  readonly viewOnly: boolean;
  readonly paneIsShown: boolean;
  /** New for every start of the pane: the client caches document settings under it. */
  readonly conversation: string;
}

const addInId = "preview";
const sharedRuntime = 1;
const displayModes = { hidden: 1, pane: 2 } as const;

/** The name of the iframe, from which Office.js learns that it runs in Excel on the web, and whom it talks to. */
export function frameName(context: AppContext, origin: string): string {
  const host = ["Excel", "Web", "16.01", context.language, context.conversation, "", "disableLogging", sharedRuntime];
  return JSON.stringify({
    baseFrameName: "preview",
    hostInfo: host.join("|"),
    xdmInfo: [context.conversation, addInId, encodeURIComponent(origin)].join("|"),
  });
}

/**
 * The answer to `ContextActivationManager_getAppContextAsync`.
 * @param settings the document settings of the add-in, each value as JSON text
 */
export function appContextAnswer(context: AppContext, settings: Readonly<Record<string, string>>): object {
  return {
    ...excelOnTheWeb,
    _appUILocale: context.language,
    _dataLocale: context.dataLanguage,
    _docUrl: context.documentName,
    _clientMode: context.viewOnly ? 0 : 1,
    _settings: Object.entries(settings),
    _correlationId: context.conversation,
    _appInstanceId: context.conversation,
    _requirementMatrix: requirementMatrix(context.requirementSets),
    _addinName: context.addInName,
    _initialDisplayMode: context.paneIsShown ? displayModes.pane : displayModes.hidden,
  };
}

const excelOnTheWeb = {
  _id: addInId,
  _appName: 16,
  _appVersion: "16.01",
  _appMinorVersion: 1,
  _hostFullVersion: "16.0.0.0",
  _reason: 1,
  _osfControlType: 1,
  _eToken: "",
} as const;

// Every Excel has document settings; add-ins do not ask for them in their manifest. `showAsTaskpane` belongs to a set
// that no manifest can name.
function requirementMatrix(sets: RequirementSets): string {
  const shared = sets.SharedRuntime === undefined ? {} : { SharedRuntimeInternal: "1.2" };
  return JSON.stringify({ AddinCommands: "1.1", Settings: "1.1", ...clientSets, ...shared, ...sets });
}
