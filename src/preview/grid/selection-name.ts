/** What the name box calls the selection: a defined name where one says exactly this, else the active cell. */
import { columnName, formatAbsolute } from "../../embedded-host/addresses";
import type { GridView } from "./grid-control";

export function nameOfSelection({ host, scene, selection }: GridView): string {
  const formula = formatAbsolute(scene.sheet.name, selection.range);
  const found = host.workbook.names.find((name) => name.formula === formula && name.hidden !== true);
  const { row, column } = selection.active;
  return found?.name ?? columnName(column) + String(row + 1);
}
