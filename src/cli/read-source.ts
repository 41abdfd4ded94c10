import { basename } from "node:path";
import { readActuals, type ActualsSource, type ReadActuals } from "../actions/import/actuals-source";
import { describeFileError } from "../localisation/cli-file-errors";
import type { ImportChoice } from "../actions/import/remembered-import";
import type { VolumeUnits } from "../domain/kpi/actuals-options";
import { cliTexts } from "../localisation/cli-texts";
import type { Language } from "../localisation/language";
import { UsageError, type CliHost } from "./cli-host";
import { readingOptions } from "./command-options";
import { codeOf } from "./file-error-code";
import type { Options } from "./read-options";

interface PlanBasics extends Partial<VolumeUnits> {
  readonly language: Language;
  readonly currency: string;
  readonly fiscalYearStart: number;
  /** What the plan remembers of its first import; overruled by --other-filter. */
  readonly remembered?: ImportChoice;
  /** ISO date: lines dated later are left out. */
  readonly today: string;
}

/** The file as it is; a missing or unreadable one is wrong use. */
export async function readInput(host: CliHost, path: string, language: Language): Promise<Uint8Array> {
  try {
    return await host.readFile(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new UsageError(cliTexts[language].unreadable(path, describeFileError(code, language)));
  }
}

const isWorkbook = (path: string) => /\.xls[xm]$/i.test(path);

/** Options about the export that would have no effect are wrong use: somebody expects something of them. */
export function refuseIdleOptions(options: Options, language: Language): void {
  const texts = cliTexts[language];
  const path = options.text("from");
  const idle = path === undefined ? Object.keys(readingOptions).find((option) => options.isGiven(option)) : undefined;
  if (idle !== undefined) throw new UsageError(texts.needsFrom(idle));
  if (path === undefined) return;
  if (options.isGiven("sheet") && !isWorkbook(path)) throw new UsageError(texts.sheetNeedsWorkbook(path));
  if (options.isGiven("encoding") && isWorkbook(path)) throw new UsageError(texts.encodingNeedsText(path));
}

async function openSource(host: CliHost, path: string, options: Options, told: Language): Promise<ActualsSource> {
  const bytes = await readInput(host, path, told);
  const name = basename(path);
  return isWorkbook(path)
    ? { kind: "cells", name, ...host.readCells(bytes, options.text("sheet")) }
    : { kind: "csv", name, bytes };
}

/** Reads the file of `--from` by the options beside it, telling in a language; undefined without `--from`. */
export async function readSource(
  host: CliHost,
  options: Options,
  plan: PlanBasics,
  told: Language,
): Promise<ReadActuals | undefined> {
  const path = options.text("from");
  if (path === undefined) return undefined;
  host.progress(cliTexts[told].reading(basename(path)));
  const source = await openSource(host, path, options, told);
  return readActuals(source, {
    ...plan,
    remembered: options.flag("other-filter") ? undefined : plan.remembered,
    map: options.list("map"),
    where: options.list("where"),
    decimal: options.oneOf("decimal", [",", "."]),
    dates: options.oneOf("dates", ["dmy", "mdy", "ymd"]),
    encoding: options.text("encoding"),
  });
}
