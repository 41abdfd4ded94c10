/** A wizard that a person has left before its last button, and opens in another pane. */
import { act } from "react";
import { saveDraft } from "../../../src/actions/edit/save-draft";
import type { TableSheetKey } from "../../../src/domain/schema/plan-schema";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { openPane, type OpenPane, type OpenPaneOptions } from "../open-pane";
import { idsFor, type BegunWizard } from "./begun-wizards";

/** The day of the draft, as the pane's clock has it (ISO date). */
export const draftDay = "2026-01-15";

export const planNow = async (): Promise<Plan> => readPlan(await act(() => createExcelWorkbook().read()));

/** Opens an English pane over the Excel that was started last, with the draft kept in its plan. */
export async function reopenWizard(wizard: BegunWizard, options: OpenPaneOptions = {}): Promise<OpenPane> {
  const { key, tool, goOn, draft } = wizard;
  const plan = await planNow();
  const content = JSON.stringify(draft(plan, idsFor(plan)));
  await act(() => saveDraft(createExcelWorkbook(), { wizard: key, on: draftDay, content }));
  const opened = await openPane(options);
  await opened.shows("Think and plan");
  const button = [...opened.root.querySelectorAll("button")].find(({ textContent }) => textContent?.startsWith(tool));
  await act(async () => button?.click());
  if (goOn !== undefined) await opened.shows(goOn).then(() => opened.click(goOn));
  await opened.shows("You began this on Jan 15, 2026");
  return opened;
}

/** How many rows the sheets have to which a wizard adds. */
export function sizes({ rows }: Plan, { added }: BegunWizard): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.keys(added).map((sheet) => [sheet, rows[sheet as TableSheetKey].length]));
}

/** The same once it has been written. */
export function sizesAfter(before: Readonly<Record<string, number>>, { added }: BegunWizard) {
  return Object.fromEntries(Object.entries(added).map(([sheet, rows]) => [sheet, (before[sheet] ?? 0) + rows]));
}
