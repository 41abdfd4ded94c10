// The child process of a measurement: one kind of work, alone in its process, so that memory is its own. Answers as JSON.
import { cpuUsage, resourceUsage } from "node:process";
import { writeBenchFiles } from "./bench-files";
import { libraries, type LibraryName } from "./file-library";
import { fileTasks, type FileTaskName } from "./file-tasks";
import { measureBatches, measureRecalculations } from "./host-tasks";
import { measurePane } from "./pane-tasks";
import { measurePlan } from "./plan-tasks";

/** What one library spent on one task. */
export interface FileCost {
  /** Seconds of processor time. */
  readonly seconds: number;
  /** Most memory that the process ever held, in MiB. */
  readonly mebibytes: number;
}

/** What the parent process asks for. */
export type Work =
  | { readonly kind: "files"; readonly folder: string }
  | {
      readonly kind: "fileTask";
      readonly folder: string;
      readonly task: FileTaskName;
      readonly library: LibraryName;
    }
  | { readonly kind: "batches" }
  | { readonly kind: "recalculations"; readonly folder: string }
  | { readonly kind: "plan"; readonly rows: number }
  | { readonly kind: "pane"; readonly rows: number };

async function run(work: Work): Promise<unknown> {
  switch (work.kind) {
    case "files":
      return writeBenchFiles(work.folder);
    case "fileTask":
      return measureFileTask(work);
    case "batches":
      return measureBatches();
    case "recalculations":
      return measureRecalculations(work.folder);
    case "plan":
      return measurePlan(work.rows);
    case "pane":
      return measurePane(work.rows);
  }
}

async function measureFileTask({ folder, task, library }: Work & { kind: "fileTask" }): Promise<FileCost> {
  const before = cpuUsage();
  await fileTasks[task](libraries[library], folder);
  const { user, system } = cpuUsage(before);
  return { seconds: (user + system) / 1e6, mebibytes: resourceUsage().maxRSS / 1024 };
}

// Only the parent process writes this argument, in this shape.
const work = JSON.parse(process.argv[2] ?? "") as Work;
void run(work).then((result) => process.stdout.write(JSON.stringify(result ?? null)));
