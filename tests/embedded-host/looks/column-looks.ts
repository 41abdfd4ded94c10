import type { CellLook } from "../../../src/embedded-host/looks/cell-look";
import { createWorkbook } from "../../../src/package/open-workbook";
import type { CellValue, ConditionalRule } from "../../../src/package/workbook-file";
import { openLooks } from "./open-looks";

/** Looks of a column with these values and this rule over all of them. */
export async function looksOf(values: readonly CellValue[], ...rules: readonly ConditionalRule[]): Promise<CellLook[]> {
  const file = createWorkbook();
  const sheet = file.addSheet("S");
  values.forEach((value, row) => sheet.setValue(row, 0, value));
  for (const rule of rules) sheet.addConditionalFormat({ top: 0, left: 0, bottom: values.length - 1, right: 0 }, rule);
  const looks = (await openLooks(file.toBytes())).looks("S");
  return values.map((_, row) => looks.cell(row, 0));
}
