/** What the parts of the grid share: the workbook as it is shown now, and the selection in it. */
import type { GridTexts } from "../../localisation/grid-texts";
import type { CellRange } from "../../package/workbook-file";
import type { GridHost } from "./grid-host";
import type { DialogQuestion } from "./message-dialog";
import type { MoveField } from "./move-selection";
import type { Scene } from "./scene";
import type { GridSelection } from "./selection";
import type { SheetWindow } from "./sheet-window";

export interface GridView {
  readonly host: GridHost;
  readonly scene: Scene;
  readonly selection: GridSelection;
}

export interface GridControl {
  readonly window: SheetWindow;
  /** The view as it is at this moment; undefined before a workbook is shown. */
  view(): GridView | undefined;
  texts(): GridTexts;
  /** Selects on the active sheet, and scrolls to the end that moved unless it is told not to. */
  select(selection: GridSelection, scrolls?: boolean): void;
  /** Selects a range of a sheet, which becomes the active one. */
  goTo(sheet: string, range: CellRange): void;
  /** Sizes of the sheet were changed. */
  refresh(): void;
  focusGrid(): void;
  ask<Answer extends string>(question: DialogQuestion<Answer>): Promise<Answer>;
}

export function fieldOf({ geometry, isEmpty, value }: Scene): MoveField {
  const { rows, columns, usedRow, usedColumn } = geometry;
  // Excel takes a formula that answers "" for content; an empty cell is one without any.
  return {
    rows,
    columns,
    usedRow,
    usedColumn,
    isEmpty: (row, column) => isEmpty(row, column) && value(row, column) === null,
  };
}
