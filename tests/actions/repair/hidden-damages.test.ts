import { findRepairs } from "../../../src/actions/repair/apply-repairs";
import { sheetOrder } from "../../../src/domain/schema/plan-schema";
import { sheetName } from "../../../src/localisation/sheet-texts";
import type { WorkbookFile } from "../../../src/package/workbook-file";
import { readPlan } from "../../../src/workbook/read-plan";
import { repeatingRandom } from "../../support/plan-files";
import { asPlan, kinds, openDamaged, repairAll, repaired, soundPlan, tableOf } from "./damaged-plan";

describe("what nobody sees", () => {
  it.each(["Lists", "Columns", "Chart data"])("is made anew where the hidden sheet %s was deleted", async (name) => {
    const outcome = await repaired((workbook) => workbook.removeSheet(name));
    expect(outcome.plan.rows).toEqual(outcome.before.rows);
    expect([...outcome.plan.findings, ...outcome.structure]).toEqual(outcome.before.findings);
    expect(outcome.left).toEqual([]);
    expect(outcome.workbook.sheet(name)?.visibility).toBe("hidden");
  });

  it("is asked for where the sheet that says what the plan is was deleted, as far as the rest does not tell", async () => {
    const workbook = openDamaged(await soundPlan("en"));
    const before = readPlan(await (await asPlan(workbook)).read());
    workbook.removeSheet("Meta");
    const file = await asPlan(workbook);
    expect(await repairAll(file)).toEqual([]);
    const asked = await findRepairs(file, repeatingRandom());
    expect(asked).toMatchObject([
      { kind: "sheet_recreated", sheet: "meta", after: expect.stringMatching(/^Meta: currency [A-Z]{3}, /) },
    ]);
    await repairAll(file, () => true);
    const after = readPlan(await file.read());
    expect(after.settings.planId).toBe(before.settings.planId);
    expect(after.rows).toEqual(before.rows);
    expect(await findRepairs(file, repeatingRandom())).toEqual([]);
  });

  it("points to its sheets again where names were lost", async () => {
    const outcome = await repaired((workbook) => {
      for (const { name } of [...workbook.names]) if (name.startsWith("KAP_")) workbook.removeName(name);
    });
    expect(outcome.structure).toEqual([]);
    expect(new Set(kinds(outcome))).toEqual(new Set(["marker", "name"]));
    expect(sheetOrder.map((key) => sheetName(key, "en"))).toEqual(
      expect.arrayContaining(outcome.workbook.sheets.map(({ name }) => name)),
    );
    expect(outcome.left).toEqual([]);
  });

  it("is found again where names lead elsewhere or to a place that is gone", async () => {
    const sound = openDamaged(await soundPlan("en"));
    const outcome = await repaired((workbook) => {
      const elsewhere: Readonly<Record<string, string>> = {
        KAP_Today: "Meta!$A$1",
        KAP_List_priority: "Lists!$A$5:$A$9",
        KAP_List_team: "#REF!:INDEX(#REF!,MAX(1,2))",
        KAP_List_kpi: "Lists!$A$5:$A$9",
        KAP_Sheet_goals: "Team!$A$1",
      };
      for (const [name, formula] of Object.entries(elsewhere)) workbook.setName({ name, formula });
      // the first goal and the line above all of them: the list loses its start and counts its rows wrongly
      const { sheet, table } = tableOf(workbook, "KAP_Goals");
      const { left, right } = table.range;
      const [first, above] = [table.range.top + 1, 0];
      sheet.deleteCells({ top: first, left, bottom: first, right }, "up");
      sheet.deleteCells({ top: above, left: 0, bottom: above, right: 16_383 }, "up");
    });
    const names = outcome.repairs.filter(({ code }) => code === "restore_names");
    expect(names.map(({ after }) => after).sort()).toEqual([
      "KAP_List_goals",
      "KAP_List_kpi",
      "KAP_List_priority",
      "KAP_List_team",
      "KAP_Sheet_goals",
      "KAP_Today",
    ]);
    const formulaOf = (workbook: WorkbookFile, name: string) => workbook.names.find((found) => found.name === name);
    for (const name of ["KAP_Today", "KAP_List_priority", "KAP_List_team", "KAP_List_kpi"])
      expect(formulaOf(outcome.workbook, name)).toEqual(formulaOf(sound, name));
    expect(formulaOf(outcome.workbook, "KAP_List_goals")?.formula).toMatch(/^Goals!\$[A-Z]+\$\d+:INDEX\(Goals!/);
    expect(outcome.structure).toEqual([]);
    expect(outcome.left).toEqual([]);
  });

  it("is renewed where the stamp was lost", async () => {
    const outcome = await repaired((workbook) => {
      for (const { part } of [...workbook.customXmlParts]) workbook.removeCustomXmlPart(part);
    });
    expect(kinds(outcome)).toEqual(["stamp"]);
    expect(outcome.left).toEqual([]);
  });

  it("is found again where headers of hidden tables were emptied, or columns of them deleted", async () => {
    const outcome = await repaired((workbook) => {
      tableOf(workbook, "KAP_Columns").table.renameColumn(2, "Column7");
      tableOf(workbook, "KAP_Meta").table.renameColumn(1, "my notes");
      const { sheet, table } = tableOf(workbook, "KAP_Lists");
      sheet.deleteCells({ ...table.range, left: 3, right: 3 }, "left");
    });
    expect(outcome.repairs.filter(({ stage }) => stage === 1)).toMatchObject([
      { kind: "column_inserted", sheet: "lists", after: "label_en" },
      { kind: "header", sheet: "columns", before: "Column7", after: "header" },
      { kind: "header", sheet: "meta", before: "my notes", after: "value" },
    ]);
    const sound = tableOf(openDamaged(await soundPlan("en")), "KAP_Lists").table;
    expect(tableOf(outcome.workbook, "KAP_Lists").table.columns).toEqual(sound.columns);
    expect(outcome.plan.rows).toEqual(outcome.before.rows);
    expect(outcome.left).toEqual([]);
  });

  it("keeps what it says about itself where the column of the keys was deleted", async () => {
    const outcome = await repaired((workbook) => {
      const { sheet, table } = tableOf(workbook, "KAP_Meta");
      sheet.deleteCells({ ...table.range, left: 0, right: 0 }, "left");
    });
    expect(kinds(outcome)).toEqual(expect.arrayContaining(["column_inserted", "meta_keys"]));
    expect(outcome.plan.settings).toEqual(outcome.before.settings);
    expect(outcome.structure).toEqual([]);
    expect(outcome.left).toEqual([]);
  });

  it("gets every entry that it needs where all rows of it were emptied", async () => {
    const workbook = openDamaged(await soundPlan("en"));
    const before = readPlan(await (await asPlan(workbook)).read());
    const { sheet, table } = tableOf(workbook, "KAP_Meta");
    const { top, bottom } = table.range;
    for (let row = top + 1; row <= bottom; row += 1) for (const column of [0, 1]) sheet.setValue(row, column, null);
    const file = await asPlan(workbook);
    const done = await repairAll(file, () => true);
    expect(new Set(done.filter(({ stage }) => stage === 1).map(({ row }) => row)).size).toBe(7);
    const after = readPlan(await file.read());
    expect(after.settings).toMatchObject({ planId: before.settings.planId, language: "en", currency: "EUR" });
    expect(after.rows).toEqual(before.rows);
    expect(await findRepairs(file, repeatingRandom())).toEqual([]);
  });

  it("stands again below the rest where its rows were deleted", async () => {
    const outcome = await repaired((workbook) => {
      const sheet = workbook.sheet("Meta");
      sheet?.deleteCells({ top: 3, left: 3, bottom: 4, right: 4 }, "up");
    });
    expect(outcome.repairs.filter(({ kind }) => kind === "name").map(({ after }) => after)).toEqual([
      "KAP_Currency",
      "KAP_Status",
    ]);
    expect(outcome.structure).toEqual([]);
    expect(outcome.left).toEqual([]);
  });
});
