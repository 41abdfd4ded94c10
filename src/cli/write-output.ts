import { dirname } from "node:path";
import { describeFileError } from "../localisation/cli-file-errors";
import { cliTexts } from "../localisation/cli-texts";
import type { Language } from "../localisation/language";
import { UsageError, WriteError, type CliHost } from "./cli-host";
import { codeOf } from "./file-error-code";

/** Refuses a new file that cannot come to be, before any work is done for it. */
export async function checkOutput(host: CliHost, path: string, language: Language): Promise<void> {
  const texts = cliTexts[language];
  if (await host.isFolder(path)) throw new UsageError(texts.outIsFolder(path));
  if (!/\.xlsx$/i.test(path)) throw new UsageError(texts.outMustBeXlsx(path));
  await checkNew(host, path, language);
}

/** The same for a file that is no workbook. */
export async function checkReportOutput(host: CliHost, path: string, language: Language): Promise<void> {
  if (await host.isFolder(path)) throw new UsageError(cliTexts[language].outIsFolder(path));
  await checkNew(host, path, language);
}

async function checkNew(host: CliHost, path: string, language: Language): Promise<void> {
  const texts = cliTexts[language];
  if (await host.exists(path)) throw new UsageError(texts.outExists(path));
  const folder = dirname(path);
  if (!(await host.isFolder(folder))) throw new UsageError(texts.folderMissing(folder));
}

/** Writes a file; where that fails, nothing has changed. A file that came meanwhile is never written over. */
export async function writeOutput(
  host: CliHost,
  path: string,
  bytes: Uint8Array,
  isNew: boolean,
  language: Language,
): Promise<void> {
  try {
    await host.writeFile(path, bytes, isNew);
  } catch (error) {
    const code = codeOf(error);
    // a failure without a code is none of the file system's
    if (code === undefined) throw error;
    const texts = cliTexts[language];
    if (code === "EEXIST") throw new UsageError(texts.outExists(path));
    throw new WriteError(texts.notWritten(path, describeFileError(code, language)));
  }
}
