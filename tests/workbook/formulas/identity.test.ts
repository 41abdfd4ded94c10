import { expectedRows } from "../../../src/actions/check/expected-values";
import { tableSheetKeys } from "../../../src/domain/schema/plan-schema";
import { lists } from "../../../src/domain/schema/lists";
import type { Language } from "../../../src/localisation/language";
import type { WorkbookSnapshot } from "../../../src/workbook/port";
import { readPlan } from "../../../src/workbook/read-plan";
import { fullRows } from "../../support/any-full-rows";
import { tableCells } from "../../support/plan-cells";
import { buildPlan, settingsOf } from "../../support/plan-files";
import { isSameRecord } from "../../support/same-value";

const today = "2026-03-15";
const seed = Number(process.env["SEED"] ?? 20261122);

/** Computed cells that differ from what the domain computes, and how many were compared. */
function differences(snapshot: WorkbookSnapshot, language: Language) {
  const plan = readPlan(snapshot);
  const rowsOf = expectedRows(plan, today);
  const different: unknown[] = [];
  let compared = 0;
  for (const sheet of tableSheetKeys) {
    const cells = tableCells(snapshot, sheet, language);
    for (const { rowNumber, expected } of rowsOf(sheet)) {
      for (const [column, value] of Object.entries(expected)) {
        const cell = cells[rowNumber - 5]?.[column];
        if (cell === undefined) continue;
        compared += 1;
        if (!isSameRecord({ value: value === "" ? null : value }, { value: cell === "" ? null : cell }))
          different.push({ sheet, rowNumber, column, cell, expected: value, row: cells[rowNumber - 5] });
      }
    }
  }
  return { different, compared };
}

describe.each([
  ["en", 4],
  ["de", 7],
] as const)("the formulas of a whole plan in %s whose fiscal year starts in month %i", (language, fiscalYearStart) => {
  let snapshot: WorkbookSnapshot;

  beforeAll(async () => {
    const settings = settingsOf({ level: "full", language, fiscalYearStart });
    const rows = fullRows(fiscalYearStart, seed + fiscalYearStart);
    snapshot = await (await buildPlan({ settings, rows }, today)).read();
  }, 600_000);

  it("give what the domain computes, in every row of every sheet", () => {
    const { different, compared } = differences(snapshot, language);
    expect(different.slice(0, 5)).toEqual([]);
    expect(compared).toBeGreaterThan(2_500);
  });

  it("show an error nowhere", () => {
    const cells = snapshot.tables.flatMap(({ rows }) => rows.flat());
    expect(cells.filter((cell) => typeof cell === "object" && cell !== null)).toEqual([]);
  });

  it("meet the reasons of the target gap", () => {
    const reasons = new Set(tableCells(snapshot, "gap", language).map(({ reason_key: reason }) => reason));
    const missing = lists.gap_reason.filter((reason) => !reasons.has(reason));
    expect(missing).toEqual([]);
  });
});
