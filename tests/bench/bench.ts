// npm run bench: what our own file and host code costs, as ratios against peers within one run. Passes no judgement.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { libraryNames } from "./file-library";
import { fileTasks, type FileTaskName } from "./file-tasks";
import type { BatchCost, RecalculationCost } from "./host-tasks";
import type { FileCost, Work } from "./measure";
import type { PaneCost } from "./pane-tasks";
import { paneSizes, planJobs, wholePlanSizes, type PlanCost } from "./plan-tasks";

const folder = mkdtempSync(join(tmpdir(), "kap-bench-"));
try {
  print("Making the workbooks …");
  measure({ kind: "files", folder });
  reportFiles();
  reportBatches();
  reportRecalculations();
  reportPlans();
  reportPane();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs the work in a process of its own and gives its answer. */
function measure(work: Work): unknown {
  const args = ["--import", "tsx", join(__dirname, "measure.ts"), JSON.stringify(work)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 24 }));
}

function reportFiles(): void {
  print("\nFiles: processor time and memory; in brackets as a multiple of ours");
  // The keys of the object are its task names.
  for (const task of Object.keys(fileTasks) as FileTaskName[]) {
    print(`  ${task}`);
    const costs = libraryNames.map((library) => measure({ kind: "fileTask", folder, task, library }) as FileCost);
    libraryNames.forEach((library, index) => print(`    ${fileLine(library, costs[index], costs[0])}`));
  }
  print("  ExcelJS and SheetJS drop parts of these plans when they save; SheetJS knows no tables and reads the sheet.");
}

function fileLine(library: string, cost: FileCost | undefined, ours: FileCost | undefined): string {
  if (!cost || !ours) return library;
  const seconds = `${cost.seconds.toFixed(1)} s (${times(cost.seconds, ours.seconds)})`;
  const memory = `${cost.mebibytes.toFixed(0)} MiB (${times(cost.mebibytes, ours.mebibytes)})`;
  return `${library.padEnd(10)}${seconds.padEnd(18)}${memory}`;
}

function reportBatches(): void {
  print("\nBatches through the real client: one block of cells each, processor time as a multiple of the smallest");
  const costs = measure({ kind: "batches" }) as readonly BatchCost[];
  const least = costs[0];
  if (!least) return;
  for (const { cells, writing, reading, requestBytes } of costs) {
    const ways = [`write ${milliseconds(writing, least.writing)}`, `read ${milliseconds(reading, least.reading)}`];
    print(`  ${String(cells).padStart(7)} cells  ${ways.join("  ")}  ${(requestBytes / 1e6).toFixed(2)} MB sent`);
  }
}

function reportRecalculations(): void {
  print(
    "\nPlans, calculated by the host (the peers do not calculate): processor time; in brackets as a multiple of the smaller plan",
  );
  const costs = measure({ kind: "recalculations", folder }) as readonly RecalculationCost[];
  const least = costs[0];
  if (!least) return;
  for (const { rows, opening, edit } of costs) {
    const ways = [`open ${milliseconds(opening, least.opening)}`, `one edit ${milliseconds(edit, least.edit)}`];
    print(`  ${String(rows).padStart(7)} KPI rows  ${ways.join("  ")}`);
  }
}

function reportPlans(): void {
  print(
    "\nA full plan by its KPI rows: processor time in files, in brackets per row as a multiple of the smallest plan; batches through the client",
  );
  const costs = wholePlanSizes.map((rows) => measure({ kind: "plan", rows }) as PlanCost);
  for (const cost of costs) print(`  ${String(cost.rows).padStart(7)} KPI rows  ${planLine(cost, costs[0] ?? cost)}`);
}

function planLine({ rows, seconds, batches }: PlanCost, least: PlanCost): string {
  return planJobs
    .map((job) => {
      const perRow = times(seconds[job] / rows, least.seconds[job] / least.rows);
      const counted = batches ? `, ${batches[job]} batches` : "";
      return `${job} ${seconds[job].toFixed(1)} s (${perRow}${counted})`;
    })
    .join("  ");
}

function reportPane(): void {
  print(
    "\nThe pane in a browser, in milliseconds: until it can be used after Office is ready, and its work on each key",
  );
  for (const rows of [0, ...paneSizes]) {
    const { usable, keys } = measure({ kind: "pane", rows }) as PaneCost;
    const typed = keys.length > 0 ? `  key ${middle(keys).toFixed(1)} (longest ${keys.at(-1)?.toFixed(1)})` : "";
    print(`  ${String(rows).padStart(7)} KPI rows  usable ${usable.toFixed(0)}${typed}`);
  }
}

const middle = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)] ?? 0;

function milliseconds(value: number, least: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms (${times(value, least)})`.padEnd(20);
}

function times(value: number, one: number): string {
  return `${(value / one).toFixed(1)}×`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
