import type { PlanWorkbook } from "../../workbook/port";
import { readMeta } from "../../workbook/read-meta";
import { draftChanges, type Draft } from "../../workbook/records/drafts";
import { recordTables } from "../../workbook/records/record-tables";
import { metaTable } from "../../workbook/meta-table";
import { requireCurrent } from "../life/require-current";

export type { Draft } from "../../workbook/records/drafts";

/**
 * Keeps what has been begun in a wizard in the workbook, or forgets it where `content` is undefined. Two round trips to
 * read, one to write; one more for the sheet of the first draft.
 * @throws PlanError what the host refuses, `olderPlan`
 */
export async function saveDraft(
  workbook: PlanWorkbook,
  draft: Omit<Draft, "content"> & { readonly content: string | undefined },
): Promise<void> {
  const snapshot = await workbook.read({ contentsOf: [metaTable, recordTables.drafts.table] });
  const meta = readMeta(snapshot);
  requireCurrent(meta);
  const changes = draftChanges(snapshot, meta.settings.language, draft);
  if (changes.length > 0) await workbook.apply(changes);
}
