// What is asked of every file library. A task is repeated by the child process that measures it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { largeFile, largeRows, orderLines, planKpis, smallCount, smallFile } from "./bench-files";
import type { FileLibrary } from "./file-library";

/** Does the work on the workbooks of a folder; throws where the result is not what it must be. */
export type FileTask = (library: FileLibrary, folder: string) => Promise<void>;

export const fileTasks = {
  "200 plans: open, change a cell, save": async (library, folder) => {
    for (let index = 0; index < smallCount; index++)
      demand((await library.edit(readFileSync(join(folder, smallFile(index))), planKpis.sheet)).length > 0);
  },
  "200 plans: read one table of each": async (library, folder) => {
    for (let index = 0; index < smallCount; index++)
      demand((await library.rows(readFileSync(join(folder, smallFile(index))), planKpis)).length >= 60);
  },
  "50,000 rows: open, change a cell, save": async (library, folder) => {
    demand((await library.edit(readFileSync(join(folder, largeFile)), orderLines.sheet)).length > 0);
  },
  "50,000 rows: read the table": async (library, folder) => {
    demand((await library.rows(readFileSync(join(folder, largeFile)), orderLines)).length >= largeRows);
  },
} satisfies Readonly<Record<string, FileTask>>;

export type FileTaskName = keyof typeof fileTasks;

function demand(isAsExpected: boolean): void {
  if (!isAsExpected) throw new Error("The library did not do the work.");
}
