// What sequences of edits by chance have in common, on files and on the host.
import { checkStructure } from "../../../src/actions/check/structure-checks";
import { findRepairs } from "../../../src/actions/repair/apply-repairs";
import type { WorkbookFile } from "../../../src/package/workbook-file";
import { plannedSheets } from "../../../src/workbook/plan-sheets";
import type { PlanWorkbook } from "../../../src/workbook/port";
import { readPlan } from "../../../src/workbook/read-plan";
import { repeatingRandom } from "../../support/plan-files";
import type { EditSource } from "./edits";

export interface RepeatingSource extends EditSource {
  readonly markers: readonly string[];
}

/** The same number gives the same edits. */
export function editSource(start: number): RepeatingSource {
  let state = start >>> 0;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return (state ^ (state >>> 13)) >>> 0;
  };
  const markers: string[] = [];
  return {
    markers,
    pick: (below) => (below <= 0 ? 0 : next() % below),
    marker: () => {
      const text = `Mark ${start}-${markers.length}.`;
      markers.push(text);
      return text;
    },
  };
}

/** Everything that people can read: names of sheets and tables, and what stands in cells. */
export function textsOf(workbook: WorkbookFile): string {
  const texts = workbook.sheets.flatMap((sheet) => [
    sheet.name,
    ...[...sheet.cells()].flatMap(([, , { value, formula }]) =>
      typeof value === "string" && formula === undefined ? [value] : [],
    ),
  ]);
  return texts.join("\n");
}

/** Findings that no plan has any more that was repaired. */
const repairedCodes = new Set(["sheet.missing", "name.missing", "row.id_duplicate", "column.missing"]);

/** Repairs and findings that a repaired plan should not have any more. */
export async function leftOver(file: PlanWorkbook): Promise<readonly string[]> {
  const again = await findRepairs(file, repeatingRandom(7));
  const snapshot = await file.read();
  const plan = readPlan(snapshot);
  const findings = [...plan.findings, ...checkStructure(snapshot, plannedSheets(plan.settings))];
  return [
    ...again.map(({ kind, sheet, column }) => `repair ${kind} ${sheet ?? ""} ${column ?? ""}`),
    ...findings.filter(({ code }) => repairedCodes.has(code)).map(({ code, sheet }) => `${code} ${sheet ?? ""}`),
  ];
}
