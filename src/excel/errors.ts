/** The one file that knows what Office.js throws. It decides on codes only; messages are localised and stay in the log. */
import { PlanError, type PlanErrorCode } from "../workbook/port";

/** What Office.js throws, as far as we rely on it. */
interface HostError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: unknown;
  /** Where in the batch it happened, such as "WorksheetCollection.add"; "" if the host refused the batch as a whole. */
  readonly location: string;
}

const codes: Readonly<Record<string, PlanErrorCode>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  AccessDenied: "accessDenied",
  Unauthorized: "accessDenied",
  InvalidSelection: "noCellsSelected",
  RequestPayloadSizeLimitExceeded: "payloadTooLarge",
  ResponsePayloadSizeLimitExceeded: "payloadTooLarge",
};

const sheetNaming: ReadonlySet<string> = new Set(["WorksheetCollection.add", "Worksheet.name"]);

/** True if the host refused the whole batch because the user is typing in a cell: nothing of it has been carried out. */
export function isCellEditMode(error: unknown): boolean {
  const host = readHostError(error);
  if (host === undefined) return false;
  // Microsoft's pages name both codes; the second one also means other things, but then it has a location.
  return host.code === "InvalidOperationInCellEditMode" || (host.code === "InvalidOperation" && host.location === "");
}

/** The `PlanError` for whatever a batch was rejected with; a `PlanError` stays as it is. */
export function toPlanError(error: unknown): PlanError {
  if (error instanceof PlanError) return error;
  const host = readHostError(error);
  if (host === undefined) return new PlanError("hostFailed", {}, describe(error));
  const params = { hostCode: host.code, ...(hasBegun(host) && { begun: 1 }) };
  return new PlanError(planErrorCode(host, error), params, logOf(host));
}

/** True if something before the place of the failure may have been carried out: a batch is no transaction. */
function hasBegun({ code, location }: HostError): boolean {
  // a workbook that lets nobody add a name lets nobody change anything
  if (code === "AccessDenied" && location === "NamedItemCollection.add") return false;
  // new sheets come before everything else, and a workbook that refuses one has refused the first
  return location !== "" && location !== "WorksheetCollection.add";
}

function planErrorCode(host: HostError, error: unknown): PlanErrorCode {
  if (isCellEditMode(error)) return "cellEditMode";
  if (host.code === "ItemAlreadyExists" && sheetNaming.has(host.location)) return "sheetNamesTaken";
  return codes[host.code] ?? "hostFailed";
}

function readHostError(error: unknown): HostError | undefined {
  // No instanceof: the pane and the library may live in different windows.
  if (!(error instanceof Object) || !("code" in error) || typeof error.code !== "string") return undefined;
  const debugInfo = "debugInfo" in error ? error.debugInfo : undefined;
  const message = "message" in error ? String(error.message) : "";
  return { code: error.code, message, debugInfo, location: locationOf(debugInfo) };
}

function locationOf(debugInfo: unknown): string {
  if (!(debugInfo instanceof Object) || !("errorLocation" in debugInfo)) return "";
  return typeof debugInfo.errorLocation === "string" ? debugInfo.errorLocation : "";
}

function logOf(host: HostError): string {
  return `${host.code}: ${host.message} ${JSON.stringify(host.debugInfo ?? null)}`;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
