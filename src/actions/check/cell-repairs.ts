import type { RepairCode } from "../../domain/checks/repairs";
import type { Finding } from "../../domain/finding";
import { choiceRepairs, entryCells } from "../../workbook/repairs/entry-repairs";
import type { WorkbookSnapshot } from "../../workbook/port";
import type { Plan } from "../../workbook/read-plan";
import { numberRepairs } from "../repair/number-repairs";

const convertible: ReadonlySet<string> = new Set(["cell.not_a_number", "cell.not_a_date", "cell.unknown_choice"]);

/** The findings, those about cells of the wrong kind with the repair that would change this cell, if any does. */
export function withCellRepairs(findings: readonly Finding[], plan: Plan, snapshot: WorkbookSnapshot): Finding[] {
  const isConvertible = ({ code }: Finding) => convertible.has(code);
  if (!findings.some(isConvertible)) return [...findings];
  const repairs = repairsByPlace(plan, snapshot);
  return findings.map((finding) =>
    isConvertible(finding) ? { ...finding, ...repairOfCell(repairs.get(placeOf(finding, plan))) } : finding,
  );
}

const repairOfCell = (repair: RepairCode | undefined) => (repair === undefined ? {} : { repair });

/** Repairs by the sheet, row and column of the cells that they change. */
function repairsByPlace(plan: Plan, snapshot: WorkbookSnapshot): ReadonlyMap<string, RepairCode> {
  const cells = entryCells(plan, snapshot);
  return new Map(
    [...numberRepairs(plan, cells), ...choiceRepairs(plan, cells)].flatMap(({ code, changes }) =>
      changes.flatMap((change): [string, RepairCode][] =>
        change.kind === "setCells" ? [[`${change.sheet}|${change.top}|${change.left}`, code]] : [],
      ),
    ),
  );
}

function placeOf({ sheet, row = 0, column = "" }: Finding, { tables }: Plan): string {
  const table = Object.entries(tables).find(([key]) => key === sheet)?.[1];
  return table ? `${table.sheet}|${row - 1}|${table.left + (table.positions.get(column) ?? -1)}` : "";
}
