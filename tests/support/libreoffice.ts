// LibreOffice as an independent judge: does it open our files, does it calculate the same values, how do the pages look.
// Every call has a folder and a profile of its own, so calls never meet and no setting of the user's plays in.
import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { SheetValue } from "./xlsx/sheet-values";
import { readSheetValues } from "./xlsx/sheet-values";

const run = promisify(execFile);
const timeout = 240_000;

const usualPlaces = [
  "/usr/lib/libreoffice/program/soffice",
  "/usr/lib64/libreoffice/program/soffice",
  "/opt/libreoffice/program/soffice",
  "/snap/bin/libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.com",
];

// Recalculate every file on loading, whoever wrote it; 1 would be "never", 2 "ask", the default trusts cached values.
const profileSettings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** The path of LibreOffice's program: the one that KAP_SOFFICE names, else from the PATH or the usual places; or undefined. */
export function findSoffice(): string | undefined {
  const named = process.env.KAP_SOFFICE;
  const candidates = named === undefined ? [...onPath("soffice", "libreoffice"), ...usualPlaces] : [named];
  return candidates.find(isExecutable);
}

/** The path of poppler's pdftoppm on the PATH, or undefined. */
export function findPdftoppm(): string | undefined {
  return onPath("pdftoppm").find(isExecutable);
}

/** The workbook as LibreOffice saves it after opening it and calculating every formula anew. */
export async function recalculateWorkbook(workbook: Uint8Array): Promise<Uint8Array> {
  return inOwnFolder(async (folder) => readFile(await convert(folder, workbook, "xlsx")));
}

/**
 * Every sheet's values (hidden sheets too) after LibreOffice has calculated every formula anew, by sheet name, rows from
 * row 1 and columns from A; a blank cell is null, an error value `{ error: "#N/A" }`, a date its serial number.
 */
export async function recalculate(workbook: Uint8Array): Promise<Map<string, SheetValue[][]>> {
  return readSheetValues(await recalculateWorkbook(workbook));
}

/** The printed pages of the visible sheets as PNG images, in order. */
export async function renderPages(workbook: Uint8Array, dotsPerInch = 80): Promise<Uint8Array[]> {
  return inOwnFolder(async (folder) => {
    const pdf = await convert(folder, workbook, "pdf");
    await run(required(findPdftoppm(), "pdftoppm"), ["-png", "-r", String(dotsPerInch), pdf, join(folder, "page")]);
    const pages = (await readdir(folder)).filter((name) => name.endsWith(".png")).sort(byPageNumber);
    return Promise.all(pages.map((name) => readFile(join(folder, name))));
  });
}

async function convert(folder: string, workbook: Uint8Array, format: "xlsx" | "pdf"): Promise<string> {
  const input = join(folder, "in", "workbook.xlsx");
  const profile = join(folder, "profile");
  await mkdir(join(folder, "in"));
  await mkdir(join(profile, "user"), { recursive: true });
  await writeFile(join(profile, "user", "registrymodifications.xcu"), profileSettings);
  await writeFile(input, workbook);
  const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
  const job = ["--convert-to", format, "--outdir", join(folder, "out"), input];
  const { stderr } = await run(required(findSoffice(), "LibreOffice"), [...settings, ...job], { timeout });
  return outputOf(join(folder, "out"), format, stderr);
}

/** LibreOffice ends with success even where it could not read the file; only the missing output tells. */
async function outputOf(folder: string, format: string, complaint: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const name = names.find((candidate) => candidate.endsWith(`.${format}`));
  if (name === undefined) throw new Error(`LibreOffice made no ${format} of this workbook: ${complaint.trim()}`);
  return join(folder, name);
}

async function inOwnFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "kap-libreoffice-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function onPath(...programs: readonly string[]): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // That it cannot be run is the answer.
  }
}

function required(path: string | undefined, program: string): string {
  if (path === undefined) throw new Error(`${program} is not installed here`);
  return path;
}

function byPageNumber(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
