import { createExcelWorkbook, type ExcelWorkbookOptions } from "../../src/excel/excel-workbook";
import { openWorkbook } from "../../src/package/open-workbook";
import { ribbonCommands, type RibbonMessage } from "../../src/ribbon/ribbon-commands";
import type { Change } from "../../src/workbook/changes";
import { checkResultName } from "../../src/workbook/plan-names";
import { column } from "../../src/workbook/sheets/overview-layout";
import { leanOverview } from "../support/overview-places";
import { faultyPlan } from "../support/check-cases";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { buildPlan, planFilesOn } from "../support/plan-files";

const today = "2026-11-22";
const files = planFilesOn(today);
let excel: RunningExcel;

afterEach(() => excel.close());

async function open(changes: readonly Change[] = []): Promise<void> {
  const file = await buildPlan(faultyPlan("en"), today, files);
  await file.apply(changes);
  excel = await startExcel({ file: await file.toBytes() });
}

interface Click {
  /** How often the event was completed when the command was over. */
  readonly completed: number;
  /** What was said, in English; undefined where something was taken back. */
  readonly said: readonly (string | undefined)[];
  readonly german: string | undefined;
}

/** Clicks "Check plan" once. */
async function clickCheck(options: ExcelWorkbookOptions = {}): Promise<Click> {
  const messages: (RibbonMessage | undefined)[] = [];
  let completed = 0;
  const { checkPlan } = ribbonCommands({
    workbook: createExcelWorkbook({ cellEditRetries: 0, ...options }),
    today: () => today,
    say: (message) => messages.push(message),
  });
  await checkPlan({ completed: () => (completed += 1) });
  return { completed, said: messages.map((message) => message?.("en")), german: messages.at(-1)?.("de") };
}

const lineOf = () => openWorkbook(excel.save()).sheet("Overview")?.cell(leanOverview.check, column.kpi)?.value;

describe("Check plan", () => {
  it("writes the result and has nothing to say, but takes back what an earlier click has said", async () => {
    await open();
    expect(await clickCheck()).toMatchObject({ completed: 1, said: [undefined] });
    expect(lineOf()).toContain("Checked on 2026-11-22");
  });

  it("says the result in the pane where the overview has no line for it", async () => {
    await open([{ kind: "removeName", name: checkResultName }]);
    const { completed, said, german } = await clickCheck();
    expect(completed).toBe(1);
    expect(said).toEqual([
      "Checked on 2026-11-22: 2 warnings, 2 notes. Look first at: KPIs, row 6, Owner. The result stands only here: the overview has no line for it, or is hidden.",
    ]);
    expect(german).toBe(
      "Geprüft am 22.11.2026: 2 Warnungen, 2 Hinweise. Zuerst ansehen: KPIs, Zeile 6, Verantwortlich. Das Ergebnis steht nur hier: Auf der Übersicht fehlt die Zeile dafür, oder das Blatt ist ausgeblendet.",
    );
  });

  it("says the result in the pane where the workbook may only be read", async () => {
    await open();
    excel.faults.viewOnly = true;
    const { completed, said } = await clickCheck();
    expect(completed).toBe(1);
    expect(said).toEqual([expect.stringMatching(/^Checked on 2026-11-22: .*protected or read-only/)]);
  });

  it("says that a workbook is no plan", async () => {
    excel = await startExcel();
    expect(await clickCheck()).toEqual({
      completed: 1,
      said: ["The workbook is no Key Account Plan. It was not changed."],
      german: "Die Arbeitsmappe ist kein Key Account Plan. Sie wurde nicht verändert.",
    });
  });

  it("says that somebody is typing in a cell", async () => {
    await open();
    excel.faults.cellEditMode = true;
    const { completed, said } = await clickCheck();
    expect(completed).toBe(1);
    expect(said).toEqual([expect.stringContaining("A cell is being edited")]);
  });

  it("gives up when Excel does not answer", async () => {
    await open();
    excel.faults.hangSync = { atBatch: 1 };
    const { completed, said } = await clickCheck({ timeoutMs: 200 });
    expect(completed).toBe(1);
    expect(said).toEqual([expect.stringContaining("Excel does not answer")]);
  });

  it("says that there is a fault of ours, rather than nothing", async () => {
    await open();
    const said: (string | undefined)[] = [];
    let completed = 0;
    const { checkPlan } = ribbonCommands({
      workbook: createExcelWorkbook(),
      today: () => {
        throw new Error("no clock");
      },
      say: (message) => said.push(message?.("en")),
    });
    await checkPlan({ completed: () => (completed += 1) });
    expect({ completed, said }).toEqual({ completed: 1, said: [expect.stringContaining("Unexpected error")] });
  });

  it("completes its event even when nothing can be said", async () => {
    await open();
    excel.faults.cellEditMode = true;
    let completed = 0;
    const { checkPlan } = ribbonCommands({
      workbook: createExcelWorkbook({ cellEditRetries: 0 }),
      today: () => today,
      say: () => {
        throw new Error("no pane");
      },
    });
    await expect(checkPlan({ completed: () => (completed += 1) })).rejects.toThrow("no pane");
    expect(completed).toBe(1);
  });
});
