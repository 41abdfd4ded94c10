import { findRepairs } from "../../../src/actions/repair/apply-repairs";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { readPlan } from "../../../src/workbook/read-plan";
import { describeNeeding } from "../../support/describe-needing";
import { recalculateWorkbook } from "../../support/libreoffice";
import { differences } from "../../support/compare-workbooks";
import { repeatingRandom } from "../../support/plan-files";
import { startExcel } from "../../support/excel-host";
import { asPlan, calculatedPlan, columnUnder, openDamaged, repairAll, soundPlan, tableOf } from "./damaged-plan";

/** One of each kind of damage that a repair answers with changes of its own. */
async function damagedBytes(): Promise<Uint8Array> {
  const workbook = openDamaged(await soundPlan("en"));
  const goals = tableOf(workbook, "KAP_Goals");
  goals.table.rename("Our_goals");
  const team = tableOf(workbook, "KAP_Team");
  team.sheet.setText(team.table.range.bottom + 1, columnUnder(team.table, "Name"), "Zoe Late");
  const profile = tableOf(workbook, "KAP_Profile");
  profile.sheet.removeTable("KAP_Profile", "toCells");
  const measures = tableOf(workbook, "KAP_Measures");
  const column = columnUnder(measures.table, "Priority");
  measures.sheet.deleteCells({ ...measures.table.range, left: column, right: column }, "left");
  const kpis = tableOf(workbook, "KAP_Kpis");
  kpis.sheet.setValue(kpis.table.range.top + 2, columnUnder(kpis.table, "Gap"), 4711);
  kpis.sheet.setText(kpis.table.range.top + 1, columnUnder(kpis.table, "Target"), "1,234.50");
  workbook.removeName("KAP_Sheet_goals");
  return workbook.toBytes();
}

describe("a damaged plan that is open in Excel", () => {
  it("is repaired as in a file", async () => {
    const bytes = await damagedBytes();
    const file = await calculatedPlan(bytes);
    const inFile = await repairAll(file);
    const excel = await startExcel({ file: bytes, today: 46_096 });
    try {
      const workbook = createExcelWorkbook();
      const inExcel = await repairAll(workbook);
      expect(inExcel.map(({ kind, sheet, column, count }) => [kind, sheet, column, count])).toEqual(
        inFile.map(({ kind, sheet, column, count }) => [kind, sheet, column, count]),
      );
      expect(new Set(inExcel.map(({ kind }) => kind))).toEqual(
        new Set([
          "table_renamed",
          "table_from_range",
          "marker",
          "column_inserted",
          "conditional_format",
          "rows_below",
          "formula",
          "id_missing",
          "number_text",
          "name",
        ]),
      );
      expect(await findRepairs(workbook, repeatingRandom())).toEqual([]);
      expect(differences(excel.save(), await file.toBytes())).toEqual([]);
    } finally {
      excel.close();
    }
  });
});

describeNeeding("LibreOffice", "a plan that LibreOffice has opened and saved", () => {
  it("is read as it was; only the invisible stamp has come off, and comes back", async () => {
    const bytes = await soundPlan("de");
    const before = readPlan(await (await asPlan(openDamaged(bytes))).read());
    const file = await asPlan(openDamaged(await recalculateWorkbook(bytes)));
    const { rows, settings, findings } = readPlan(await file.read());
    expect({ rows, settings, findings }).toEqual({
      rows: before.rows,
      settings: before.settings,
      findings: before.findings,
    });
    expect((await repairAll(file)).map(({ kind }) => kind)).toEqual(["stamp"]);
    expect(await findRepairs(file, repeatingRandom())).toEqual([]);
  });
});
