import { PlanError, type CellPlace } from "../workbook/port";
import { untracked } from "./proxies";

/**
 * Shows the sheet and selects the cell: one batch to see whether the sheet is shown, one to go there.
 * @throws PlanError `placeNotFound`, with the sheets that can be shown, for a sheet that is missing or hidden.
 */
export async function goToCell(context: Excel.RequestContext, { sheet, row, column }: CellPlace): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  const shown = sheets.items.filter(({ visibility }) => visibility === "Visible");
  const target = shown.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  if (target === undefined) throw placeNotFound(sheet, shown);
  target.activate();
  // Excel selects on the active sheet only
  untracked(target.getRangeByIndexes(row, column, 1, 1)).select();
}

/** The error that names what there is instead of a place. */
export function placeNotFound(place: string, existing: readonly { readonly name: string }[]): PlanError {
  return new PlanError("placeNotFound", { place, places: existing.map(({ name }) => name).join(", ") });
}
