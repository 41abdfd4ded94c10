/** Copies and pastes cells as text with tabs and line ends. */
import type { CellRange } from "../../package/workbook-file";
import type { GridControl, GridView } from "./grid-control";
import { cellRange, isSingleCell } from "./range-shape";
import { selectRange, usedPart } from "./selection";

const mostFilled = 10000;

export function addClipboard(control: GridControl): void {
  const { grid } = control.window;
  grid.addEventListener("copy", (event) => {
    const view = control.view();
    if (view === undefined) return;
    event.clipboardData?.setData("text/plain", view.host.desk.copy(copiedRange(view)));
    event.preventDefault();
  });
  grid.addEventListener("paste", (event) => {
    const view = control.view();
    const text = event.clipboardData?.getData("text/plain") ?? "";
    event.preventDefault();
    if (view === undefined || text === "") return;
    const { top, left } = view.selection.range;
    control.select(selectRange(view.host.desk.paste(top, left, filled(text, view.selection.range))), false);
  });
}

function copiedRange({ scene, selection }: GridView): CellRange {
  const { active, range } = selection;
  return usedPart(range, scene.sheet.usedRange()) ?? cellRange(active.row, active.column);
}

/** One value goes into every cell that is selected, as in Excel. */
export function filled(text: string, range: CellRange): string {
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  const value = text.replace(/\r?\n$/, "");
  if (/[\t\r\n"]/.test(value) || isSingleCell(range) || height * width > mostFilled) return text;
  const row = Array.from({ length: width }, () => value).join("\t");
  return Array.from({ length: height }, () => row).join("\n");
}
