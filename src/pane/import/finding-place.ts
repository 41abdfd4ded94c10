import type { ActualsSource } from "../../actions/import/actuals-source";
import type { CellPlace } from "../../actions/open-workbook";
import type { SourceFinding } from "./import-draft";

/** Where a finding leads: the row of the sheet that it tells of, at the source's first column; nothing for a file. */
export function findingPlace(finding: SourceFinding, source: ActualsSource): CellPlace | undefined {
  const line = "line" in finding ? finding.line : undefined;
  if (line === undefined || source.kind !== "cells" || source.place === undefined) return undefined;
  return { ...source.place, row: line - 1 };
}
