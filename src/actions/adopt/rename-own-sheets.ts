import type { ApplyOptions, PlanWorkbook } from "../../workbook/port";
import { freeSheetName } from "../../workbook/free-sheet-name";
import { refuseFiltered } from "../../workbook/row-writes";
import { ownSheetNames } from "../own-sheets";

/**
 * Gives sheets of the user's that stand in the way of a plan other names, because the user has said so; cells stay, and
 * formulas follow. Answers the new names by the old ones. Two round trips to read, one to write.
 * @throws PlanError what the host refuses
 */
export async function renameOwnSheets(
  workbook: PlanWorkbook,
  names: readonly string[],
  otherName: (name: string) => string,
  options: ApplyOptions = {},
): Promise<ReadonlyMap<string, string>> {
  const snapshot = await workbook.read();
  const own = new Set(ownSheetNames(snapshot));
  const renamed = new Map(
    names.filter((name) => own.has(name)).map((name) => [name, freeSheetName(snapshot, otherName(name))]),
  );
  const changes = [...renamed].map(([sheet, to]) => ({ kind: "renameSheet", sheet, to }) as const);
  refuseFiltered(snapshot, changes, workbook.capabilities, options);
  if (changes.length > 0) await workbook.apply(changes, options);
  return renamed;
}
