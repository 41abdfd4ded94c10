/**
 * What has been begun of an adoption into a workbook without a plan. Nothing of ours may be in that workbook before the
 * person says so: it is kept on this computer, for the last such workbook, and put away when it is written.
 */
import { restoreAdoptDraft, type AdoptDraft } from "../../actions/adopt/adopt-draft";

const name = "key-account-plan.adoption";

export interface KeptAdoption {
  readonly draft: AdoptDraft;
  /** ISO date of its last change. */
  readonly on: string;
}

export interface AdoptMemory {
  /** What was begun on sheets of these names. */
  read(sheets: readonly string[]): KeptAdoption | undefined;
  /** `undefined` puts it away. */
  write(kept: KeptAdoption | undefined, sheets: readonly string[]): void;
}

/** `partitionKey` is `Office.context.partitionKey`. */
export function createAdoptMemory(partitionKey: string | undefined): AdoptMemory {
  const key = `${partitionKey ?? ""}${name}`;
  return {
    read(sheets) {
      try {
        return keptIn(JSON.parse(localStorage.getItem(key) ?? "null"), sheets);
      } catch {
        // A browser that forbids storage, or that keeps something else there, loses what was begun, nothing else.
        return undefined;
      }
    },
    write(kept, sheets) {
      try {
        if (kept === undefined) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify({ ...kept, sheets }));
      } catch {
        // As above.
      }
    },
  };
}

/** The same workbook is told by its sheets: most of them are there still. */
function keptIn(stored: unknown, sheets: readonly string[]): KeptAdoption | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const { draft, on, sheets: before } = stored as Readonly<Record<string, unknown>>;
  const restored = restoreAdoptDraft(draft);
  if (restored === undefined || typeof on !== "string" || !Array.isArray(before)) return undefined;
  const same = before.filter((each) => sheets.some((sheet) => sheet === each)).length;
  return same * 2 > Math.max(before.length, sheets.length) ? { draft: restored, on } : undefined;
}
