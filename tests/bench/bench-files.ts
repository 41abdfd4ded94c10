// The workbooks that the benchmark works on: made anew for every run, in a folder of its own.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeDeflater } from "../../src/entry/node-deflater";
import { createWorkbook } from "../../src/package/open-workbook";
import type { SheetFile } from "../../src/package/workbook-file";
import { buildPlan, noRows, planFilesOn, rowOf, settingsOf } from "../support/plan-files";

const today = "2026-03-15";
export const smallCount = 200;
export const largeRows = 50_000;
export const planSizes = [1000, 5000] as const;
export type PlanSize = (typeof planSizes)[number];

/** Where a table stands in a plan and in the workbook of many rows. */
export const planKpis = { sheet: "KPIs", table: "KAP_Kpis" } as const;
export const orderLines = { sheet: "Lines", table: "Lines" } as const;

/** File names, within the folder. */
export const smallFile = (index: number) => `small-${index}.xlsx`;
export const largeFile = "large.xlsx";
export const planFile = (rows: PlanSize) => `plan-${rows}.xlsx`;

/** Writes all workbooks of the benchmark into a folder. */
export async function writeBenchFiles(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const small = await planBytes(60, false);
  for (let index = 0; index < smallCount; index++) writeFileSync(join(folder, smallFile(index)), small);
  writeFileSync(join(folder, largeFile), manyLines());
  for (const rows of planSizes) writeFileSync(join(folder, planFile(rows)), await planBytes(rows, true));
}

/** A whole plan in English with so many rows of KPI figures. */
async function planBytes(count: number, calculates: boolean): Promise<Uint8Array> {
  const kpis = Array.from({ length: count }, (_, index) =>
    rowOf("kpis", {
      kpi: "revenue",
      product_group: `Group ${index % 50}`,
      region: `Region ${Math.floor(index / 50) % 20}`,
      fiscal_year: 2022 + (Math.floor(index / 1000) % 5),
      unit: "EUR",
      actual: 1000 + index,
      target: 1100 + index,
    }),
  );
  const plan = { settings: settingsOf(), rows: { ...noRows, kpis } };
  return (await buildPlan(plan, today, planFilesOn(today, { calculates }))).toBytes();
}

/** Order lines in a table of eight columns: text, dates, numbers and one formula. */
function manyLines(): Uint8Array {
  const workbook = createWorkbook(nodeDeflater);
  const sheet = workbook.addSheet(orderLines.sheet);
  const headers = ["Order", "Date", "Customer", "Group", "Region", "Quantity", "Price", "Amount"];
  headers.forEach((header, column) => sheet.setText(0, column, header));
  for (let row = 1; row <= largeRows; row++) writeLine(sheet, row);
  const range = { top: 0, left: 0, bottom: largeRows, right: 7 };
  sheet.addTable({ name: orderLines.table, range, showBandedRows: true, showFilterButton: true });
  return workbook.toBytes();
}

function writeLine(sheet: SheetFile, row: number): void {
  const texts = [`Customer ${row % 900}`, `Group ${row % 12}`, `Region ${row % 7}`];
  sheet.setValue(row, 0, 10_000 + Math.floor(row / 3));
  sheet.setValue(row, 1, 44_562 + (row % 1500));
  texts.forEach((text, index) => sheet.setText(row, 2 + index, text));
  sheet.setValue(row, 5, 1 + (row % 40));
  sheet.setValue(row, 6, (row % 977) / 4);
  sheet.setFormula(row, 7, `F${row + 1}*G${row + 1}`, ((1 + (row % 40)) * (row % 977)) / 4);
}
