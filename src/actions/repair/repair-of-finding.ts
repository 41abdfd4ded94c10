import { repairOf } from "../../domain/checks/repairs";
import type { PlacedFinding } from "../home/workbook-state";
import type { FoundRepair } from "./search-repairs";

/** The repair that answers a finding: the one that changes its cell, else one of its column, its sheet or the workbook. */
export function repairOfFinding(finding: PlacedFinding, found: readonly FoundRepair[]): FoundRepair | undefined {
  const code = repairOf(finding);
  const answers = found.filter(({ repair }) => repair.code === code);
  const { place, sheet, column } = finding;
  const isOfSheet = ({ repair }: FoundRepair) => repair.sheet === sheet;
  return (
    answers.find(({ cells }) => cells.some((cell) => isSame(cell.place, place))) ??
    answers.find((answer) => isOfSheet(answer) && answer.repair.column === column) ??
    answers.find(isOfSheet) ??
    answers.find(({ repair }) => repair.sheet === undefined)
  );
}

function isSame(one: PlacedFinding["place"], other: PlacedFinding["place"]): boolean {
  return one?.sheet === other?.sheet && one?.row === other?.row && one?.column === other?.column;
}
