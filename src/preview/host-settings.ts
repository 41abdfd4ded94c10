import type { RequirementSets } from "../embedded-host/requirement-sets";

/** How a host of the page is set up. */
export interface HostSettings {
  readonly requirementSets: RequirementSets;
  /** Serial number of the 1900 system; what TODAY() answers. */
  readonly today: number;
  /** How the person at the screen types and reads, such as "de-DE". */
  readonly culture: string;
  /** Name of the sheet of a new workbook. */
  readonly firstSheet: string;
  /** Name of the workbook's file. */
  readonly name: string;
  /** It came from a file. */
  readonly wasSaved: boolean;
  /** Id of the add-in, under which the workbook keeps its settings. */
  readonly addInId: string;
  /** `workbook.save` of the add-in. */
  readonly onSave: () => void;
  /** `Excel.createWorkbook` of the add-in; with the bytes of a workbook, or for an empty one. */
  readonly onNewWorkbook: (file: Uint8Array | undefined) => void;
}
