/** What the grid needs of the embedded host. */
import type { Desk } from "../../embedded-host/desk";
import type { WorkbookFile } from "../../package/workbook-file";

export interface GridHost {
  readonly workbook: WorkbookFile;
  readonly desk: Desk;
}
