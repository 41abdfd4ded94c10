import { certainRepairs, findRepairs } from "../../../src/actions/repair/apply-repairs";
import { serialOfDate } from "../../../src/domain/dates";
import { languages } from "../../../src/localisation/language";
import { describeRepair } from "../../../src/localisation/repair-texts";
import type { WorkbookFile } from "../../../src/package/workbook-file";
import { readPlan } from "../../../src/workbook/read-plan";
import { repeatingRandom } from "../../support/plan-files";
import { validationErrors } from "../../support/validate-workbook";
import { asPlan, columnUnder, kinds, openDamaged, repairAll, repaired, soundPlan, tableOf } from "./damaged-plan";

describe("a plan without damage", () => {
  it.each(languages)("needs no repair, in %s", async (language) => {
    const file = await asPlan(openDamaged(await soundPlan(language)));
    expect(await findRepairs(file, repeatingRandom())).toEqual([]);
  });
});

describe("tables that people have changed", () => {
  it("are found under another name, and get theirs back with all their rows", async () => {
    const outcome = await repaired((workbook) => tableOf(workbook, "KAP_Goals").table.rename("Our_goals"));
    expect(kinds(outcome)).toEqual(["table_renamed"]);
    expect(outcome.plan.rows.goals).toEqual(outcome.before.rows.goals);
    expect(outcome.left).toEqual([]);
  });

  it("are made again over exactly the cells that they were, with formulas that read them by name", async () => {
    const outcome = await repaired((workbook) =>
      tableOf(workbook, "KAP_Kpis").sheet.removeTable("KAP_Kpis", "toCells"),
    );
    expect(outcome.repairs[0]).toMatchObject({ kind: "table_from_range", sheet: "kpis", count: 13 });
    expect(outcome.plan.tables.kpis).toEqual(outcome.before.tables.kpis);
    expect(outcome.plan.rows).toEqual(outcome.before.rows);
    expect([...outcome.plan.findings, ...outcome.structure]).toEqual(outcome.before.findings);
    expect(outcome.left).toEqual([]);
  });

  it("are made anew and empty where their sheet was deleted, and say that its rows are gone", async () => {
    const outcome = await repaired((workbook) => workbook.removeSheet("Goals"));
    const [first] = outcome.repairs;
    expect(first && describeRepair(first, "en")).toMatch(/made anew, empty.*lost/);
    expect(outcome.plan.rows.goals).toEqual([]);
    expect(outcome.plan.rows.measures).toEqual(outcome.before.rows.measures);
    expect(outcome.structure).toEqual([]);
    expect(outcome.left).toEqual([]);
    expect(await validationErrors(outcome.workbook.toBytes())).toEqual([]);
  });

  it("are read once where their sheet was copied", async () => {
    const outcome = await repaired((workbook) => workbook.copySheet("KPIs", "KPIs (2)", 3));
    expect(outcome.workbook.sheet("KPIs (2)")?.tables).toHaveLength(1);
    expect(outcome.plan.rows).toEqual(outcome.before.rows);
    expect(kinds(outcome)).toEqual([]);
  });

  it("grow over rows that were typed directly below them", async () => {
    const outcome = await repaired((workbook) => {
      const { sheet, table } = tableOf(workbook, "KAP_Team");
      sheet.setText(table.range.bottom + 1, columnUnder(table, "Name"), "Zoe Late");
      sheet.setText(table.range.bottom + 3, columnUnder(table, "Name"), "a remark of its own");
    });
    expect(outcome.repairs[0]).toMatchObject({ kind: "rows_below", count: 1, before: "Zoe Late" });
    expect(outcome.plan.rows.team.at(-1)?.values).toMatchObject({ name: "Zoe Late", id: expect.any(String) });
    expect(outcome.plan.tables.team?.filledBelow).toBeDefined();
    expect(outcome.left).toEqual([]);
  });
});

describe("columns that people have changed", () => {
  it("are known under any header, and in any order", async () => {
    const outcome = await repaired((workbook) => {
      tableOf(workbook, "KAP_Team").table.renameColumn(2, "Who it is");
      tableOf(workbook, "KAP_Kpis").table.renameColumn(7, "Target 2");
    });
    expect(kinds(outcome)).toEqual([]);
    expect(outcome.plan.rows).toEqual(outcome.before.rows);
  });

  it("come back empty at their place with their formulas, validations and widths", async () => {
    const outcome = await repaired((workbook) => {
      const { sheet, table } = tableOf(workbook, "KAP_Measures");
      for (const header of ["Priority", "Overdue"]) {
        const column = columnUnder(table, header);
        sheet.deleteCells({ top: 0, left: column, bottom: 1_048_575, right: column }, "left");
      }
    });
    expect(outcome.repairs[0]).toMatchObject({ kind: "column_inserted", sheet: "measures", count: 2 });
    const { table } = tableOf(outcome.workbook, "KAP_Measures");
    const sound = tableOf(openDamaged(await soundPlan("en")), "KAP_Measures").table;
    expect(table.columns.map(({ name }) => name)).toEqual(sound.columns.map(({ name }) => name));
    expect(outcome.plan.findings).toEqual(outcome.before.findings);
    expect(outcome.left).toEqual([]);
  });

  it("get their header back where it was emptied", async () => {
    const outcome = await repaired((workbook) => tableOf(workbook, "KAP_Team").table.renameColumn(2, "Column1"));
    expect(outcome.repairs).toMatchObject([{ kind: "header", before: "Column1", after: "Name" }]);
    expect(outcome.left).toEqual([]);
  });

  it("are taken for a missing one with consent, even where nothing points to it: the header that stood there is kept", async () => {
    const workbook = openDamaged(await soundPlan("en"));
    tableOf(workbook, "KAP_Team").table.renameColumn(2, "Who it is");
    forgetColumn(workbook, "name");
    const file = await asPlan(workbook);
    const repairs = await repairAll(file, () => true);
    const found = repairs.find(({ kind }) => kind === "column_found");
    expect(found).toMatchObject({ before: "Who it is", after: "Name", needsConsent: true });
    const log = [...(workbook.sheetOfTable("KAP_Log")?.cells() ?? [])].map(([, , { value }]) => String(value));
    expect(log.join("\n")).toMatch(/Team![A-Z]+\d+: Who it is/);
    expect(await findRepairs(file, repeatingRandom())).toEqual([]);
  });
});

describe("formulas and rules that people pasted over", () => {
  it("come back, and what was typed over them is told and kept in the log", async () => {
    const outcome = await repaired((workbook) => {
      const { sheet, table } = tableOf(workbook, "KAP_Kpis");
      sheet.setValue(table.range.top + 2, columnUnder(table, "Gap"), 4711);
      sheet.setText(table.range.top + 3, columnUnder(table, "Gap"), "see the mail");
    });
    expect(outcome.repairs).toMatchObject([{ kind: "formula", sheet: "kpis", column: "gap", count: 2 }]);
    const [formula] = outcome.repairs;
    expect(formula && describeRepair(formula, "en")).toContain("4711, see the mail");
    const log = outcome.workbook.sheetOfTable("KAP_Log");
    const texts = [...(log?.cells() ?? [])].map(([, , { value }]) => String(value)).join("\n");
    expect(texts).toMatch(/KPIs![A-Z]6: 4711[^]*KPIs![A-Z]7: see the mail/);
    expect(outcome.left).toEqual([]);
  });

  it("come back on the overview and the hidden sheets", async () => {
    const outcome = await repaired((workbook) => {
      const overview = workbook.sheet("Overview");
      const [row, column] = [...(overview?.cells() ?? [])].find(([, , { formula }]) => formula !== undefined) ?? [0, 0];
      overview?.setText(row, column, "typed over");
      workbook.sheetOfTable("KAP_Lists")?.setText(5, 2, "wrong");
    });
    expect(kinds(outcome).sort()).toEqual(["list_cells", "page_formula"]);
    expect(outcome.left).toEqual([]);
  });

  it("come back as validations and conditional formats", async () => {
    const outcome = await repaired((workbook) => {
      const { sheet, table } = tableOf(workbook, "KAP_Kpis");
      for (const header of ["KPI", "Fiscal year", "Status"]) {
        const column = columnUnder(table, header);
        const range = { ...table.range, top: table.range.top + 2, left: column, right: column };
        sheet.setValidation(range, undefined);
        sheet.clearConditionalFormats({ ...range, top: table.range.top + 1 });
      }
    });
    expect(kinds(outcome)).toEqual(["validation", "validation", "conditional_format"]);
    expect(outcome.left).toEqual([]);
  });
});

describe("entries that say what they mean in another way", () => {
  it("become numbers and dates where there is only one reading, else they are asked", async () => {
    const workbook = openDamaged(await soundPlan("de"));
    const { sheet, table } = tableOf(workbook, "KAP_Kpis");
    const texts = ["1.234,50", "1,234.50", "12 %", "'5", "1.234", "viel"];
    const column = columnUnder(table, "Ziel");
    texts.forEach((text, index) => sheet.setText(table.range.top + 1 + index, column, text));
    const dates = ["12.03.2026", "2026-03-12", "03/04/2026"];
    dates.forEach((text, index) => sheet.setText(table.range.top + 1 + index, columnUnder(table, "Stand"), text));
    const file = await asPlan(workbook);
    const asked = (await findRepairs(file, repeatingRandom())).filter((repair) => !certainRepairs(repair));
    expect(asked.map(({ kind, before }) => [kind, before])).toEqual([
      ["date_text", "03/04/2026"],
      ["number_text", "1.234"],
    ]);
    await repairAll(file);
    const { rows, findings } = readPlan(await file.read());
    const targets = rows.kpis.slice(0, 6).map(({ values }) => values.target);
    expect(targets).toEqual([1234.5, 1234.5, 0.12, 5, null, null]);
    expect(rows.kpis.slice(0, 3).map(({ values }) => values.as_of)).toEqual(["2026-03-12", "2026-03-12", null]);
    expect(findings.map(({ params }) => params["value"])).toEqual(["03/04/2026", "1.234", "viel"]);
    await repairAll(file, () => true);
    expect(readPlan(await file.read()).rows.kpis[4]?.values.target).toBe(1234);
    expect(serialOfDate(readPlan(await file.read()).rows.kpis[2]?.values.as_of ?? "")).toBe(serialOfDate("2026-04-03"));
  });

  it("become the labels of their list, in whatever letters, spaces or language", async () => {
    const outcome = await repaired((workbook) => {
      const { sheet, table } = tableOf(workbook, "KAP_Measures");
      const column = columnUnder(table, "Status");
      ["IN  PROGRESS", "erledigt", "in-progress", "unheard of"].forEach((text, index) => {
        sheet.setText(table.range.top + 1 + index, column, text);
      });
    });
    expect(kinds(outcome)).toEqual(["choice"]);
    expect(outcome.plan.rows.measures.slice(0, 4).map(({ values }) => values.status)).toEqual([
      "in_progress",
      "done",
      "in_progress",
      null,
    ]);
  });

  it("follow the titles of the rows that they refer to", async () => {
    const outcome = await repaired((workbook) => {
      const { sheet, table } = tableOf(workbook, "KAP_Goals");
      sheet.setText(table.range.top + 1, columnUnder(table, "Title"), " Even more tea ");
    });
    expect(outcome.repairs).toMatchObject([{ kind: "reference_title", sheet: "measures", column: "goal" }]);
    expect(outcome.plan.rows.measures[0]?.values.goal).toBe("DDDDDDDD ·  Even more tea");
    expect(outcome.left).toEqual([]);
  });

  it("stay formulas where people calculate them, whatever these give", async () => {
    const outcome = await repaired((workbook) => {
      const { sheet, table } = tableOf(workbook, "KAP_Measures");
      const set = (header: string, formula: string, text: string) =>
        sheet.setFormula(table.range.top + 1, columnUnder(table, header), formula, text);
      set("Status", 'LOWER("ERLEDIGT")', "erledigt");
      set("Goal", '"DDDDDDDD · old "&"title"', "DDDDDDDD · old title");
      set("Due date", '"12.03."&"2026"', "12.03.2026");
    });
    expect(kinds(outcome)).toEqual([]);
    const { sheet, table } = tableOf(outcome.workbook, "KAP_Measures");
    const formulas = ["Status", "Goal", "Due date"].map(
      (header) => sheet.cell(table.range.top + 1, columnUnder(table, header))?.formula,
    );
    expect(formulas).toEqual(['LOWER("ERLEDIGT")', '"DDDDDDDD · old "&"title"', '"12.03."&"2026"']);
  });

  it("get an id of their own where a row was copied, and keep what was typed as an id", async () => {
    const outcome = await repaired((workbook) => {
      const { sheet, table } = tableOf(workbook, "KAP_Goals");
      const [top, left] = [table.range.top, table.range.left];
      sheet.setText(top + 3, left, "DDDDDDDD");
      sheet.setText(top + 2, left, "my own number");
    });
    expect(kinds(outcome)).toContain("id_duplicate");
    const ids = outcome.plan.rows.goals.map(({ values }) => values.id);
    expect(ids.slice(0, 2)).toEqual(["DDDDDDDD", "my own number"]);
    expect(new Set(ids).size).toBe(3);
    expect(outcome.left).toEqual([]);
  });
});

/** Takes a column of all sheets out of the dictionary that knows where it stands. */
function forgetColumn(workbook: WorkbookFile, key: string): void {
  const { sheet, table } = tableOf(workbook, "KAP_Columns");
  const column = columnUnder(table, "column");
  const rows = [...sheet.cells()].filter(([, at, { value }]) => at === column && value === key);
  for (const [row] of rows) sheet.setText(row, column, "");
}
