import { checkPlan } from "../../../src/actions/check/check-plan";
import { reportCheck } from "../../../src/actions/check/report-check";
import { nodeDeflater } from "../../../src/entry/node-deflater";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { openWorkbook } from "../../../src/package/open-workbook";
import type { Change } from "../../../src/workbook/changes";
import type { NewPlan } from "../../../src/workbook/new-plan";
import { planCreation } from "../../../src/workbook/plan-creation";
import { checkResultName } from "../../../src/workbook/plan-names";
import { column } from "../../../src/workbook/sheets/overview-layout";
import { leanOverview } from "../../support/overview-places";
import { cleanPlan, faultyPlan } from "../../support/check-cases";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { buildPlan, planFilesOn } from "../../support/plan-files";
import { readSheetValues } from "../../support/xlsx/sheet-values";

const today = "2026-11-22";
const files = planFilesOn(today);
let excel: RunningExcel;

afterEach(() => excel.close());

/** Opens the plan in Excel, after what people may have done to it. */
async function open(plan: NewPlan, changes: readonly Change[] = []): Promise<void> {
  const file = await buildPlan(plan, today, files);
  await file.apply(changes);
  await start(await file.toBytes());
}

async function start(file: Uint8Array): Promise<void> {
  excel = await startExcel({ file });
  excel.counters.reset();
}

const report = () => reportCheck(createExcelWorkbook({ cellEditRetries: 0 }), today);

/** The selected cell, as people see it. */
function selected(): string {
  const { activeSheet, selection } = excel.host.desk;
  return `${activeSheet.name}, ${selection.top + 1}, ${selection.left}`;
}

const lineOf = (overview: string) =>
  openWorkbook(excel.save()).sheet(overview)?.cell(leanOverview.check, column.kpi)?.value;

const hide = (sheet: string): Change => ({ kind: "setVisibility", sheet, visibility: "hidden" });

describe("the report of a check", () => {
  it.each([
    [
      "de",
      "Übersicht",
      "Geprüft am 22.11.2026: 2 Warnungen, 2 Hinweise. Zuerst ansehen: KPIs, Zeile 6, Verantwortlich.",
    ],
    ["en", "Overview", "Checked on 2026-11-22: 2 warnings, 2 notes. Look first at: KPIs, row 6, Owner."],
  ] as const)(
    "stands on the overview in the language of the plan (%s), and the finding is selected",
    async (...told) => {
      const [language, overview, text] = told;
      await open(faultyPlan(language));
      const { line, findings } = await report();
      expect(line).toBe("written");
      expect(lineOf(overview)).toBe(text);
      expect(selected()).toBe(`KPIs, 6, ${findings[0]?.place?.column}`);
    },
  );

  it.each([
    ["de", "Übersicht", "Geprüft am 22.11.2026: keine Befunde."],
    ["en", "Overview", "Checked on 2026-11-22: no findings."],
  ] as const)("says that there are no findings, and shows the line itself (%s)", async (language, overview, text) => {
    await open(cleanPlan(language));
    await report();
    expect(lineOf(overview)).toBe(text);
    expect(selected()).toBe(`${overview}, ${leanOverview.check + 1}, ${column.kpi}`);
  });

  it("changes nothing but its line", async () => {
    await open(faultyPlan("en"));
    const before = readSheetValues(excel.save());
    await report();
    const after = readSheetValues(excel.save());
    const changed = [...after].flatMap(([sheet, rows]) =>
      rows.flatMap((cells, top) =>
        cells.flatMap((cell, left) =>
          JSON.stringify(cell) === JSON.stringify(before.get(sheet)?.[top]?.[left] ?? null)
            ? []
            : [`${sheet}, ${top}, ${left}`],
        ),
      ),
    );
    expect(changed).toEqual([`Overview, ${leanOverview.check}, ${column.kpi}`]);
  });

  it("takes two batches to read, two to go to the finding and one to write", async () => {
    await open(faultyPlan("en"));
    await report();
    expect(excel.counters.batches).toBe(5);
  });

  it("replaces what an earlier check has said", async () => {
    await open(faultyPlan("en"));
    await reportCheck(createExcelWorkbook(), "2026-01-15");
    expect(lineOf("Overview")).toContain("2026-01-15");
    await report();
    expect(lineOf("Overview")).not.toContain("2026-01-15");
  });

  it("begins with the worst finding, on whichever sheet it is", async () => {
    const workbook = openWorkbook(await (await buildPlan(faultyPlan("en"), today, files)).toBytes(), nodeDeflater);
    const { range, columns } = workbook.table("KAP_Measures") ?? { range: { top: 0, left: 0 }, columns: [] };
    const due = range.left + columns.findIndex(({ name }) => name === "Due date");
    workbook.sheetOfTable("KAP_Measures")?.setValue(range.top + 1, due, "next week");
    await start(workbook.toBytes());
    const { findings } = await report();
    const notes = ["info", "info", "info"];
    expect(findings.map(({ severity }) => severity)).toEqual(["error", "warning", "warning", ...notes]);
    expect(lineOf("Overview")).toBe(
      "Checked on 2026-11-22: 1 error, 2 warnings, 3 notes. Look first at: Measures, row 5, Due date.",
    );
    expect(selected()).toBe(`Measures, 5, ${due}`);
  });

  it("says in the line what there is, where a finding is on a hidden sheet", async () => {
    await open(faultyPlan("de"), [hide("KPIs")]);
    const { line } = await report();
    expect(line).toBe("written");
    expect(lineOf("Übersicht")).toBe(
      "Geprüft am 22.11.2026: 2 Warnungen, 2 Hinweise. Zuerst ansehen: KPIs, Zeile 6, Verantwortlich: „XY“ ist kein Kürzel aus dem Key-Account-Team.",
    );
    expect(selected()).toBe(`Übersicht, ${leanOverview.check + 1}, ${column.kpi}`);
  });

  it("finds its line by the name, whatever the overview is called", async () => {
    await open(cleanPlan("en"), [{ kind: "renameSheet", sheet: "Overview", to: "Page 1" }]);
    await report();
    expect(lineOf("Page 1")).toContain("no findings");
  });
});

describe("a plan without a place for the result", () => {
  const lost: Change = { kind: "removeName", name: checkResultName };

  it("is no worse for it: nothing is found, as in plans of earlier versions", async () => {
    await open(cleanPlan("en"), [lost]);
    expect((await checkPlan(createExcelWorkbook(), today)).findings).toEqual([]);
  });

  it("gets its finding selected, and nothing is written", async () => {
    await open(faultyPlan("en"), [lost]);
    const before = readSheetValues(excel.save());
    expect(await report()).toMatchObject({ line: "missing", on: today });
    expect(selected()).toMatch(/^KPIs, 6, /);
    expect(readSheetValues(excel.save())).toEqual(before);
  });

  it("is left as it is where the overview is hidden and nothing can be shown", async () => {
    await open(cleanPlan("en"), [hide("Overview")]);
    const before = selected();
    expect(await report()).toMatchObject({ line: "missing", findings: [] });
    expect(selected()).toBe(before);
    expect(excel.counters.batches).toBe(2);
  });

  it("may be locked: the finding is selected all the same", async () => {
    await open(faultyPlan("en"));
    excel.faults.viewOnly = true;
    expect(await report()).toMatchObject({ line: "locked" });
    expect(selected()).toMatch(/^KPIs, 6, /);
    expect(lineOf("Overview") ?? null).toBeNull();
  });
});

describe("a workbook that cannot be checked", () => {
  it("is refused when it holds no plan", async () => {
    excel = await startExcel();
    await expect(report()).rejects.toMatchObject({ code: "notAPlan" });
  });

  it("is refused while the plan is not complete, and stays as it is", async () => {
    const file = await files.create();
    const changes = planCreation(await file.read(), faultyPlan("en"));
    await file.apply(changes.slice(0, Math.floor(changes.length / 2)));
    await start(await file.toBytes());
    await expect(report()).rejects.toMatchObject({ code: "unfinishedPlan" });
    expect(excel.counters.batches).toBe(2);
  });

  it("is refused while somebody types in a cell", async () => {
    await open(faultyPlan("en"));
    excel.faults.cellEditMode = true;
    await expect(report()).rejects.toMatchObject({ code: "cellEditMode" });
  });

  it.each([1, 2, 3, 4, 5])(
    "has no result when Excel fails in batch %i, and gets one the next time",
    async (atBatch) => {
      await open(faultyPlan("en"));
      excel.faults.failSync = { atBatch };
      await expect(report()).rejects.toMatchObject({ code: "hostFailed" });
      expect(lineOf("Overview") ?? null).toBeNull();
      excel.faults.clear();
      expect(await report()).toMatchObject({ line: "written" });
    },
  );
});
