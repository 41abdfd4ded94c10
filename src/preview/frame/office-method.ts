/** What the pane's Office.js asks with the action `executeMethod`: one method of the Office object model per request. */
import { fieldsOf } from "./pane-message";

export type OfficeMethod =
  /** `context.sync()` */
  | { readonly kind: "batch"; readonly batchJson: string; readonly customData: string; readonly flags: number }
  /** `event.completed()` of a ribbon command, or that there is no function of its name. */
  | { readonly kind: "commandCompleted"; readonly command: string; readonly status: number }
  /** `Office.context.document.settings.saveAsync()`; values as JSON texts. */
  | { readonly kind: "saveSettings"; readonly settings: Readonly<Record<string, string>> }
  /** `Office.context.document.settings.refreshAsync()` */
  | { readonly kind: "loadSettings" }
  | { readonly kind: "unknown"; readonly name: string };

const ids = { loadSettings: 75, saveSettings: 76, batch: 93, commandCompleted: 94 } as const;

/** Codes of Office.js: for a method that the host does not have, a failure of it, a ribbon command without a function. */
export const officeErrors = { notSupported: 5000, internal: 5001, noFunction: 11101 } as const;

/** Reads the data of an `executeMethod` request. */
export function readOfficeMethod(data: unknown): OfficeMethod {
  const fields = fieldsOf(data);
  const id = fieldsOf(fields.DdaMethod).DispatchId;
  if (id === ids.batch) return readBatch(fields.ArrayData);
  if (id === ids.commandCompleted) return readCompleted(fields);
  if (id === ids.saveSettings) return readSettings(fieldsOf(fields.DdaSettingsMethod).Properties);
  if (id === ids.loadSettings) return { kind: "loadSettings" };
  return { kind: "unknown", name: `executeMethod ${String(id)}` };
}

function readBatch(message: unknown): OfficeMethod {
  const [customData, , , , body, , flags]: readonly unknown[] = Array.isArray(message) ? message : [];
  return { kind: "batch", batchJson: String(body), customData: String(customData ?? ""), flags: Number(flags ?? 0) };
}

function readCompleted(fields: Readonly<Record<string, unknown>>): OfficeMethod {
  return { kind: "commandCompleted", command: String(fields[0]), status: Number(fields[1]) };
}

function readSettings(pairs: unknown): OfficeMethod {
  const entries: readonly unknown[] = Array.isArray(pairs) ? pairs : [];
  const settings = entries.map((pair) => (Array.isArray(pair) ? [String(pair[0]), String(pair[1])] : []));
  return { kind: "saveSettings", settings: Object.fromEntries(settings) };
}
