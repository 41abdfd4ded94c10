import { begunPlanFacts } from "../../../src/actions/home/plan-facts";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import type { CellValue } from "../../../src/domain/cell-value";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { buildPlan, noRows, planFilesOn, settingsOf } from "../../support/plan-files";

const today = "2026-01-15";
type Cells = readonly (readonly CellValue[])[];

let excel: RunningExcel | undefined;
afterEach(() => excel?.close());

/** What is heard of `KAP_Meta` while a workbook is read, and after how many batches. */
async function heard(file?: Uint8Array): Promise<readonly { readonly cells: Cells; readonly batches: number }[]> {
  excel = await startExcel({ ...(file && { file }) });
  const told: { cells: Cells; batches: number }[] = [];
  const onMeta = (cells: Cells) => void told.push({ cells, batches: excel?.counters.batches ?? 0 });
  await createExcelWorkbook().read({ onMeta });
  expect(excel.counters.batches).toBe(2);
  return told;
}

async function planCells(): Promise<Cells> {
  const file = await buildPlan({ settings: settingsOf(), rows: noRows }, today, planFilesOn(today));
  const [first] = await heard(await file.toBytes());
  expect(first?.batches).toBe(1);
  return first?.cells ?? [];
}

const without = (key: string) => (cells: Cells) => cells.filter(([found]) => found !== key);
const withValue = (key: string, value: CellValue) => (cells: Cells) =>
  cells.map((row) => (row[0] === key ? [key, value] : row));

it("whose plan it is comes with the first of two batches", async () => {
  const { account, language, currency, level, firstPlanYear, horizon } = settingsOf();
  expect(begunPlanFacts(await planCells())).toEqual({
    account,
    language,
    currency,
    level,
    status: "draft",
    isSample: false,
    years: [firstPlanYear, firstPlanYear + horizon - 1],
  });
});

it("nothing is heard of a workbook without a plan", async () => {
  expect(await heard()).toEqual([]);
});

it.each([
  ["is of a newer version", withValue("schema_version", 99)],
  ["has not been completed", without("completed_on")],
  ["has lost its currency", without("currency")],
  ["has no such columns", ([, ...rows]: Cells) => [["a", "b"], ...rows]],
  ["is empty", () => []],
])("nothing is said before the whole reading where the table %s", async (_name, changed) => {
  expect(begunPlanFacts(changed(await planCells()))).toBeUndefined();
});
