/** `kap` in this process: real files in a folder of its own, a fixed day, everything that it says caught. */
import { randomInt } from "node:crypto";
import { access, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CliHost, ExitCode } from "../../src/cli/cli-host";
import { run } from "../../src/cli/run";
import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import { toPlanError } from "../../src/plan-file/file-errors";
import { createPlanFiles } from "../../src/plan-file/plan-files";
import { sheetCells } from "../../src/plan-file/sheet-cells";
import { sourceSheets } from "../../src/plan-file/source-sheets";
import { readPlan, type Plan } from "../../src/workbook/read-plan";
import { startCalculator } from "./start-calculator";

export interface Said {
  readonly code: ExitCode;
  /** Standard output. */
  readonly output: string;
  /** Standard error. */
  readonly messages: string;
}

export interface CommandLine {
  readonly folder: string;
  /** Runs `kap` with these arguments. */
  kap(...args: readonly string[]): Promise<Said>;
  /** Path of a file in the folder. */
  path(name: string): string;
  write(name: string, content: string | Uint8Array): Promise<string>;
  bytes(name: string): Promise<Uint8Array>;
  exists(name: string): Promise<boolean>;
  plan(name: string): Promise<Plan>;
  remove(): Promise<void>;
}

const planFiles = (today: number) =>
  createPlanFiles({ openWorkbook, createWorkbook, createCalculator: startCalculator, today });

/** A command line on 2026-01-15, in an English environment if nothing else is given; its host differs as said. */
export async function startCommandLine(locale = "en_US.UTF-8", different: Partial<CliHost> = {}): Promise<CommandLine> {
  const folder = await mkdtemp(join(tmpdir(), "kap-cli-"));
  const path = (name: string) => join(folder, name);
  const exists = (file: string) =>
    access(file).then(
      () => true,
      () => false,
    );
  return {
    folder,
    path,
    kap: (...args) => runCaught(args, locale, exists, different),
    write: async (name, content) => (await writeFile(path(name), content), path(name)),
    bytes: (name) => readFile(path(name)),
    exists: (name) => exists(path(name)),
    plan: async (name) => readPlan(await (await planFiles(46_037).open(await readFile(path(name)))).read()),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function runCaught(
  args: readonly string[],
  locale: string,
  exists: CliHost["exists"],
  different: Partial<CliHost>,
): Promise<Said> {
  const output: string[] = [];
  const messages: string[] = [];
  const code = await run(args, {
    planFiles,
    readCells: (bytes, place) => {
      try {
        return sheetCells(openWorkbook(bytes), place);
      } catch (error) {
        throw toPlanError(error);
      }
    },
    readSheets: (bytes) => {
      try {
        return sourceSheets(openWorkbook(bytes));
      } catch (error) {
        throw toPlanError(error);
      }
    },
    readFile,
    exists,
    isFolder: (file) =>
      stat(file).then(
        (found) => found.isDirectory(),
        () => false,
      ),
    writeFile: (file, bytes, isNew) => writeFile(file, bytes, { flag: isNew ? "wx" : "w" }),
    output: (text) => void output.push(text),
    message: (text) => void messages.push(text),
    progress: () => undefined,
    random: () => randomInt(32),
    today: "2026-01-15",
    locale,
    ...different,
  });
  return { code, output: output.join("\n"), messages: messages.join("\n") };
}
