/** What the pane and the ribbon know of the open workbook: the port, chosen in `entry/`. */
export type {
  ApplyOptions,
  CellPlace,
  CellSource,
  OpenWorkbook,
  SheetRange,
  SourceCells,
  WorkbookChange,
} from "../workbook/port";
