import type { Change } from "../workbook/changes";
import type { SheetContents } from "../workbook/port";
import { queueChange } from "./apply-change";
import { createProxies } from "./proxies";
import { readContents } from "./read-contents";
import type { Send } from "./queue";

/**
 * Reads the sheets and carries out what follows in one job, which starts anew when somebody was typing in a cell. The
 * changes go in one batch, in their order.
 */
export function applyAfterReading(
  send: Send,
  sheets: readonly string[],
  plan: (contents: readonly SheetContents[]) => readonly Change[],
): Promise<void> {
  return send(async (context) => {
    const changes = plan(await readContents(context, sheets));
    const proxies = createProxies(context);
    // not sent here: the end of the job sends it
    for (const change of changes) queueChange(proxies, change);
  });
}
