/**
 * Every place of a workbook in which data on a person can stand. What looks for a person, or erases them, names what it
 * finds by these places; a place that is not in this list is looked into by nobody.
 */

/** Who reaches a place: whoever reads cells, or only who has the whole file. */
export type PlaceReach = "cells" | "file";

export const personalDataPlaces = {
  /** The person's row among the contacts or in the team; columns of the user's too. */
  ownRow: "cells",
  /** Cells that refer to that row by its id. */
  references: "cells",
  /** Owners, contributors and participants. */
  owners: "cells",
  /** All other texts of the plan, and cells of the user's sheets, hidden ones too. */
  texts: "cells",
  /** Who set the status of the plan. */
  status: "cells",
  log: "cells",
  archive: "cells",
  restorePoints: "cells",
  drafts: "cells",
  notes: "file",
  comments: "file",
  /** Who wrote notes and comments. */
  commentAuthors: "file",
  links: "file",
  /** Headers and footers of pages, prompts and messages of entries, rules. */
  pagesAndPrompts: "file",
  shapes: "file",
  charts: "file",
  pivots: "file",
  tables: "file",
  sheetData: "file",
  names: "file",
  styles: "file",
  properties: "file",
  /** Stamp, merge base, and data of other add-ins. */
  customXml: "file",
  addIns: "file",
  otherFiles: "file",
  connections: "file",
  embedded: "file",
  pictures: "file",
  otherParts: "file",
} as const satisfies Readonly<Record<string, PlaceReach>>;

export type PersonalDataPlace = keyof typeof personalDataPlaces;

/** Places that only the whole file shows: in an open workbook nobody has looked there. */
export const placesOfFile: readonly PersonalDataPlace[] = Object.entries(personalDataPlaces).flatMap(([place, reach]) =>
  // the keys of an object are the places
  reach === "file" ? [place as PersonalDataPlace] : [],
);
