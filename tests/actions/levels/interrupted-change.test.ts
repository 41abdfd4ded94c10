import { switchLanguage } from "../../../src/actions/language/switch-language";
import { createPlan } from "../../../src/actions/create/create-plan";
import { changeLevel } from "../../../src/actions/levels/change-level";
import { applyRepairs, certainRepairs } from "../../../src/actions/repair/apply-repairs";
import { serialOfDate } from "../../../src/domain/dates";
import type { Level } from "../../../src/domain/schema/define-sheet";
import { planBatches } from "../../../src/excel/batches";
import { createWorkbook, openWorkbook } from "../../../src/package/open-workbook";
import type { WorkbookFile } from "../../../src/package/workbook-file";
import { createPlanFiles } from "../../../src/plan-file/plan-files";
import type { Change } from "../../../src/workbook/changes";
import { tablePlace } from "../../../src/workbook/places";
import type { PlanFile, PlanWorkbook } from "../../../src/workbook/port";
import { readPlan } from "../../../src/workbook/read-plan";
import { differences } from "../../support/compare-workbooks";
import { createHeaderCalculator } from "../../support/header-calculator";
import { orderExport, planRequestOf, readExport, repeatable } from "../../support/order-export";
import { repeatingRandom } from "../../support/plan-files";

const today = "2026-03-15";
const files = createPlanFiles({
  openWorkbook,
  createWorkbook,
  createCalculator: createHeaderCalculator,
  today: serialOfDate(today),
});

/** Bytes of a batch: less than Excel takes, so that a small plan needs several. */
const batchLimit = 200_000;

/** The workbook in the batches in which Excel would be sent them; after so many of them nothing more is carried out. */
function interrupted(file: PlanFile, after: number) {
  let sent = 0;
  const workbook: PlanWorkbook = {
    ...file,
    apply: async (changes) => {
      for (const batch of planBatches(changes, batchLimit)) {
        if (sent === after) throw new Error("interrupted");
        sent += 1;
        await file.apply(batch);
      }
    },
  };
  return { workbook, batches: () => sent };
}

type Action = (workbook: PlanWorkbook) => Promise<unknown>;

const raising: Action = (workbook) => changeLevel(workbook, { level: "standard", today }, repeatingRandom(3));
const switching: Action = (workbook) => switchLanguage(workbook, "de");
const repairing: Action = (workbook) =>
  applyRepairs(workbook, { random: repeatingRandom(5), today, isWanted: certainRepairs });

async function planOf(level: Level): Promise<Uint8Array> {
  const file = await files.create();
  await createPlan(file, { ...planRequestOf(readExport(orderExport)), level }, repeatable());
  // beside the blocks of the lean page, where a larger one has some
  await file.apply([{ kind: "setCells", sheet: "Overview", top: 8, left: 19, cells: [["my note"]] }]);
  return file.toBytes();
}

/** What somebody types into a sheet that is there before the change is made again. */
const typed: Change = {
  kind: "setCells",
  sheet: "SWOT",
  top: tablePlace.firstRow,
  left: 2,
  cells: [["typed meanwhile"]],
};

interface Done {
  readonly bytes: Uint8Array;
  readonly batches: number;
}

async function uninterrupted(before: Uint8Array, action: Action, after: readonly Change[] = []): Promise<Done> {
  const file = await files.open(before);
  const { workbook, batches } = interrupted(file, Infinity);
  await action(workbook);
  await file.apply(after);
  return { bytes: await file.toBytes(), batches: batches() };
}

/** Cut off after so many batches, looked at, and done again. */
async function doneAgain(before: Uint8Array, action: Action, batches: number): Promise<Uint8Array> {
  const file = await files.open(before);
  await expect(action(interrupted(file, batches).workbook)).rejects.toThrow("interrupted");
  const { findings, tables } = readPlan(await file.read());
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  if (tables.swot && action === raising) await file.apply([typed]);
  await action(file);
  return file.toBytes();
}

/** Where a change of so many batches is cut off. */
const middle = (batches: number) => Math.floor(batches / 2);

describe("a change that is interrupted between two batches and made again", () => {
  it("gives a plan its new level as if nothing had happened, and keeps what was typed meanwhile", async () => {
    const before = await planOf("lean");
    const whole = await uninterrupted(before, raising, [typed]);
    expect(whole.batches).toBeGreaterThan(5);
    for (const batches of [middle(whole.batches), whole.batches - 1])
      expect(differences(await doneAgain(before, raising, batches), whole.bytes)).toEqual([]);
    const names = openWorkbook(whole.bytes).names.map(({ name }) => name);
    expect(names.filter((name) => name.includes("Building"))).toEqual([]);
  });

  it("gives a plan its new language as if nothing had happened", async () => {
    const before = await planOf("standard");
    const whole = await uninterrupted(before, switching);
    expect(whole.batches).toBeGreaterThan(2);
    const again = await doneAgain(before, switching, middle(whole.batches));
    expect(differences(again, whole.bytes)).toEqual([]);
  });

  it("repairs a plan as if nothing had happened", async () => {
    const workbook = openWorkbook(await planOf("standard"));
    damage(workbook);
    const before = workbook.toBytes();
    const whole = await uninterrupted(before, repairing);
    expect(whole.batches).toBeGreaterThan(2);
    const file = await files.open(before);
    await expect(repairing(interrupted(file, middle(whole.batches)).workbook)).rejects.toThrow("interrupted");
    await repairing(file);
    // the log's sheet is hidden last of all, and one that can be seen may be wanted so
    const found = differences(await file.toBytes(), whole.bytes);
    expect(found.filter((difference) => !difference.startsWith("sheet Log, visibility"))).toEqual([]);
  });
});

/** A table under another name, a column that is gone, a sheet that is gone, a text over formulas, rules pasted over. */
function damage(workbook: WorkbookFile): void {
  workbook.table("KAP_Goals")?.rename("My_Goals");
  workbook.removeSheet("SWOT");
  workbook.removeName("KAP_List_team");
  const [sheet, table] = [workbook.sheetOfTable("KAP_Measures"), workbook.table("KAP_Measures")];
  if (!sheet || !table) throw new Error("no measures");
  const { top, bottom, left } = table.range;
  sheet.setValidation({ top: top + 1, bottom, left, right: left + 8 }, undefined);
  const computed = table.columns.findIndex((_, index) => sheet.cell(top + 1, left + index)?.formula !== undefined);
  for (let row = top + 1; row <= bottom; row += 1) sheet.setText(row, left + computed, "typed over");
}
