// A plan in a file whose workbook is changed by hand before it is read as a plan.
import { checkStructure } from "../../../src/actions/check/structure-checks";
import { applyRepairs, certainRepairs, findRepairs } from "../../../src/actions/repair/apply-repairs";
import { serialOfDate } from "../../../src/domain/dates";
import { nodeDeflater } from "../../../src/entry/node-deflater";
import type { Language } from "../../../src/localisation/language";
import { createWorkbook, openWorkbook } from "../../../src/package/open-workbook";
import type { SheetFile, TableFile, WorkbookFile } from "../../../src/package/workbook-file";
import { createPlanFiles } from "../../../src/plan-file/plan-files";
import { plannedSheets } from "../../../src/workbook/plan-sheets";
import type { PlanFile, PlanWorkbook } from "../../../src/workbook/port";
import { readPlan } from "../../../src/workbook/read-plan";
import type { Repair } from "../../../src/workbook/repairs/repair";
import { createHeaderCalculator } from "../../support/header-calculator";
import { buildPlan, planFilesOn, repeatingRandom } from "../../support/plan-files";
import { samplePlan } from "../../support/sample-plan";

export const today = "2026-03-15";

const built = new Map<Language, Uint8Array>();

/** A plan with something on every sheet and an id in every row, without any damage. */
export async function soundPlan(language: Language): Promise<Uint8Array> {
  const known = built.get(language);
  if (known) return known;
  const file = await buildPlan(samplePlan(language, 1, today, 8), today);
  await applyRepairs(file, { random: repeatingRandom(3), today, isWanted: certainRepairs });
  const bytes = await file.toBytes();
  built.set(language, bytes);
  return bytes;
}

export interface DamagedPlan {
  readonly workbook: WorkbookFile;
  /** The same workbook as a plan; what was changed by hand since is calculated. */
  readonly file: PlanFile;
}

export function openDamaged(bytes: Uint8Array): WorkbookFile {
  return openWorkbook(bytes, nodeDeflater);
}

/** The workbook as a plan. The same object is changed by hand and read. */
export async function asPlan(workbook: WorkbookFile): Promise<PlanFile> {
  const files = createPlanFiles({
    openWorkbook: () => workbook,
    createWorkbook: () => createWorkbook(nodeDeflater),
    createCalculator: createHeaderCalculator,
    today: serialOfDate(today),
  });
  const file = await files.open(new Uint8Array());
  await file.apply([]);
  return file;
}

/** The same with every formula calculated. */
export function calculatedPlan(bytes: Uint8Array): Promise<PlanFile> {
  return planFilesOn(today).open(bytes);
}

/** Carries out the repairs and gives them. */
export function repairAll(
  file: PlanWorkbook,
  isWanted: (repair: Repair) => boolean = certainRepairs,
): Promise<Repair[]> {
  return applyRepairs(file, { random: repeatingRandom(5), today, isWanted });
}

/** A table of the plan; throws where there is none. */
export function tableOf(
  workbook: WorkbookFile,
  name: string,
): { readonly sheet: SheetFile; readonly table: TableFile } {
  const [sheet, table] = [workbook.sheetOfTable(name), workbook.table(name)];
  if (!sheet || !table) throw new Error(`no table ${name}`);
  return { sheet, table };
}

/** The column of the worksheet under this header. */
export function columnUnder({ range, columns }: TableFile, header: string): number {
  const index = columns.findIndex(({ name }) => name === header);
  if (index < 0) throw new Error(`no column ${header}`);
  return range.left + index;
}

/** Damages the sound plan in English, repairs it, and gives what was done and what stands there then. */
export async function repaired(damage: (workbook: WorkbookFile) => void) {
  const workbook = openDamaged(await soundPlan("en"));
  const before = readPlan(await (await asPlan(workbook)).read());
  damage(workbook);
  const file = await asPlan(workbook);
  const repairs = await repairAll(file);
  const snapshot = await file.read();
  const plan = readPlan(snapshot);
  const structure = checkStructure(snapshot, plannedSheets(plan.settings));
  return { workbook, before, repairs, plan, structure, left: await findRepairs(file, repeatingRandom()) };
}

/** The kinds of the repairs that were made. */
export const kinds = ({ repairs }: Awaited<ReturnType<typeof repaired>>) => repairs.map(({ kind }) => kind);
