import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { PlanError } from "../../../src/workbook/port";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { repairAll, soundPlan } from "./damaged-plan";
import { hostEdits } from "./host-edits";
import { editSource, leftOver, textsOf, type RepeatingSource } from "./sequences";

// HOST_RUNS=500 SEED=11 tries hundreds; a failure names its sequence, which HOST_RUNS=1 SEED=<sequence> repeats.
const runs = Number(process.env["HOST_RUNS"] ?? 1);
const seed = Number(process.env["SEED"] ?? 700_000);
const editsEach = 8;

/** What Excel refuses, such as cutting a table in two, does not happen. */
async function tryHostEdit({ Excel }: RunningExcel, name: string, source: RepeatingSource): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      await hostEdits[name]?.(context, source);
      await context.sync();
    });
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
}

/** Edits by chance through the client, then every repair through the adapter for Excel. */
async function tryOne(bytes: Uint8Array, start: number) {
  const excel = await startExcel({ file: bytes, today: 46_096 });
  const source = editSource(start);
  const names = Object.keys(hostEdits);
  const done: string[] = [];
  try {
    for (let index = 0; index < editsEach; index += 1) {
      const name = names[source.pick(names.length)] ?? "";
      if (await tryHostEdit(excel, name, source)) done.push(name);
    }
    const before = textsOf(excel.host.workbook);
    const typed = source.markers.filter((marker) => before.includes(marker));
    const workbook = createExcelWorkbook();
    await repairAll(workbook, () => true);
    const after = textsOf(excel.host.workbook);
    return { start, done, lost: typed.filter((marker) => !after.includes(marker)), left: await leftOver(workbook) };
  } catch (error) {
    const log = error instanceof PlanError ? error.log : "";
    throw new Error(`sequence ${start}: ${done.join(", ")} ${log}`, { cause: error });
  } finally {
    excel.close();
  }
}

describe("a plan that is open in Excel, after sequences of edits by chance", () => {
  it(`loses nothing that was typed, is repaired, and then needs no repair (${runs} × ${editsEach}, seed ${seed})`, async () => {
    for (let start = seed; start < seed + runs; start += 1) {
      const { done, lost, left } = await tryOne(await soundPlan(start % 2 === 0 ? "de" : "en"), start);
      expect({ start, done, lost, left }).toEqual({ start, done, lost: [], left: [] });
      expect(done.length).toBeGreaterThan(0);
    }
  }, 3_600_000);
});
