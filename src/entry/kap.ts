/** Composition root of the command line: real files, real clock, real randomness, the terminal. */
import { randomInt } from "node:crypto";
import { access, readFile, stat } from "node:fs/promises";
import { createCalculator } from "../calculation/create-calculator";
import type { CliHost } from "../cli/cli-host";
import { run } from "../cli/run";
import { localDate } from "../domain/dates";
import { createWorkbook, openWorkbook } from "../package/open-workbook";
import { createPlanFiles } from "../plan-file/plan-files";
import { toPlanError } from "../plan-file/file-errors";
import { sheetCells } from "../plan-file/sheet-cells";
import { sourceSheets } from "../plan-file/source-sheets";
import { nodeDeflater } from "./node-deflater";
import { writeWhole } from "./write-whole";

const engineFile = require.resolve("@ironcalc/wasm/wasm_bg.wasm");
const clearLine = "\r\u001b[K";

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    // not there is the answer, not an error
    () => false,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    // not there, or not to be seen: no folder that could be used
    () => false,
  );
}

const host: CliHost = {
  planFiles: (today) =>
    createPlanFiles({
      openWorkbook: (bytes) => openWorkbook(bytes, nodeDeflater),
      createWorkbook: () => createWorkbook(nodeDeflater),
      createCalculator: async () => createCalculator(await readFile(engineFile)),
      today,
    }),
  readCells: (bytes, place) => {
    try {
      return sheetCells(openWorkbook(bytes, nodeDeflater), place);
    } catch (error) {
      throw toPlanError(error);
    }
  },
  readSheets: (bytes) => {
    try {
      return sourceSheets(openWorkbook(bytes, nodeDeflater));
    } catch (error) {
      throw toPlanError(error);
    }
  },
  readFile,
  exists,
  isFolder,
  writeFile: (path, bytes, isNew) => writeWhole(path, bytes, isNew),
  output: (text) => void process.stdout.write(`${text}\n`),
  message: (text) => void process.stderr.write(`${text}\n`),
  progress: (text) => void (process.stderr.isTTY && process.stderr.write(`${clearLine}${text}`)),
  random: () => randomInt(32),
  today: localDate(new Date()),
  locale: process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? "",
};

run(process.argv.slice(2), host).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  },
);
