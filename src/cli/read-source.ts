import { basename } from "node:path";
import { readActuals, type ActualsSource, type ReadActuals } from "../actions/import/actuals-source";
import { cliTexts } from "../localisation/cli-texts";
import type { Language } from "../localisation/language";
import { UsageError, type CliHost } from "./cli-host";
import type { Options } from "./read-options";

interface PlanBasics {
  readonly language: Language;
  readonly currency: string;
  readonly fiscalYearStart: number;
}

/** The file as it is; a missing or unreadable one is wrong use. */
export async function readInput(host: CliHost, path: string, language: Language): Promise<Uint8Array> {
  try {
    return await host.readFile(path);
  } catch (error) {
    // the code says why (not there, a folder, no permission); there is nothing else to save
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
    throw new UsageError(cliTexts[language].unreadable(path, code));
  }
}

async function openSource(host: CliHost, path: string, options: Options, language: Language): Promise<ActualsSource> {
  const bytes = await readInput(host, path, language);
  const name = basename(path);
  const isWorkbook = /\.xls[xm]$/i.test(path);
  return isWorkbook
    ? { kind: "cells", name, ...host.readCells(bytes, options.text("sheet")) }
    : { kind: "csv", name, bytes };
}

/** Reads the file of `--from` by the options beside it; undefined without `--from`. */
export async function readSource(host: CliHost, options: Options, plan: PlanBasics): Promise<ReadActuals | undefined> {
  const path = options.text("from");
  if (path === undefined) return undefined;
  host.progress(cliTexts[plan.language].reading(basename(path)));
  const source = await openSource(host, path, options, plan.language);
  return readActuals(source, {
    ...plan,
    map: options.list("map"),
    where: options.list("where"),
    decimal: options.oneOf("decimal", [",", "."]),
    dates: options.oneOf("dates", ["dmy", "mdy", "ymd"]),
    encoding: options.text("encoding"),
  });
}
