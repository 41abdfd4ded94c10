import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/package/open-workbook";
import { PackageError, type SheetFile, type WorkbookFile } from "../../src/package/workbook-file";
import { readZipDirectory } from "../../src/package/zip-directory";
import { packageFaults } from "../support/package-faults";
import { validationErrors } from "../support/validate-workbook";

/** Directory of workbooks made by others; every file in it and below is opened, edited and saved. */
const corpus = process.env["KAP_CORPUS"];
/** One in so many files goes to the validator, before and after. */
const SAMPLE = Number(process.env["KAP_CORPUS_SAMPLE"] ?? 25);

function workbooksIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.xls[xm]$/.test(name) && !name.includes("~$"))
    .map((name) => join(directory, name))
    .sort();
}

/** What an edit may touch besides the sheet's own part. */
const MAY_CHANGE =
  /^(\[Content_Types\]\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/workbook\.xml|xl\/sharedStrings\.xml)$/i;

interface Outcome {
  readonly lost: readonly string[];
  readonly changed: readonly string[];
  readonly saved: Uint8Array;
}

function editOneCell(bytes: Uint8Array): Outcome {
  const file = openWorkbook(bytes);
  const sheet = file.sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  const row = (sheet.usedRange()?.bottom ?? 0) + 3;
  sheet.setValue(row, 0, "edited");
  const saved = file.toBytes();
  if (openWorkbook(saved).sheet(sheet.name)?.cell(row, 0)?.value !== "edited") throw new Error("edit is lost");
  return { ...compare(bytes, saved, sheet), saved };
}

function compare(before: Uint8Array, after: Uint8Array, sheet: SheetFile): Pick<Outcome, "lost" | "changed"> {
  const now = new Map(readZipDirectory(after).map((entry) => [entry.name, entry]));
  const old = readZipDirectory(before);
  const changed = old.filter(({ name, raw }) => {
    const entry = now.get(name);
    return entry !== undefined && !Buffer.from(raw).equals(entry.raw);
  });
  const sheets = changed.filter(({ name }) => !MAY_CHANGE.test(name));
  return {
    lost: old.filter(({ name }) => !now.has(name) && !name.includes("calcChain")).map(({ name }) => name),
    // Exactly one part beyond the shared ones may differ: the sheet that was edited.
    changed: sheets.length === 1 ? [] : sheets.map(({ name }) => `${sheet.name}: ${name}`),
  };
}

const run = corpus === undefined || corpus === "" ? describe.skip : describe;

run("workbooks of others, in the directory that KAP_CORPUS names [needs KAP_CORPUS]", () => {
  const files = corpus === undefined ? [] : workbooksIn(corpus);

  it("are there", () => {
    expect(files.length).toBeGreaterThan(0);
  });

  it("lose no part and change no untouched byte when one cell is edited", () => {
    const failures = files.flatMap((file) => {
      try {
        const { lost, changed } = editOneCell(readFileSync(file));
        return [...lost.map((part) => `${file} lost ${part}`), ...changed.map((part) => `${file} changed ${part}`)];
      } catch (error) {
        return [`${file} failed: ${String(error)}`];
      }
    });
    expect(failures).toEqual([]);
  }, 600_000);

  it("have no error after the edit that they did not have before", async () => {
    const found: string[] = [];
    for (const file of files.filter((_, index) => index % SAMPLE === 0)) {
      const bytes = readFileSync(file);
      const before = new Set((await validationErrors(bytes)).map(withoutPlaces));
      const after = (await validationErrors(editOneCell(bytes).saved)).map(withoutPlaces);
      found.push(...after.filter((error) => !before.has(error)).map((error) => `${file}: ${error}`));
    }
    expect(found).toEqual([]);
  }, 600_000);
});

type Structure = (file: WorkbookFile, sheet: SheetFile) => void;

/** What may be done to the first sheet of any workbook; a shift that Excel would refuse is the only excuse. */
const STRUCTURES: Readonly<Record<string, Structure>> = {
  "inserting rows": (_, sheet) => sheet.insertCells({ top: 2, left: 0, bottom: 3, right: 16_383 }, "down"),
  "deleting a column": (_, sheet) => sheet.deleteCells({ top: 0, left: 1, bottom: 1_048_575, right: 1 }, "left"),
  "moving a block": (_, sheet) => sheet.insertCells({ top: 2, left: 1, bottom: 3, right: 2 }, "right"),
  "copying the sheet": (file, sheet) => void file.copySheet(sheet.name, "Copy of it", 0),
  "removing the sheet": (file, sheet) => {
    // The last visible sheet may not go.
    file.addSheet("Left over");
    file.removeSheet(sheet.name);
  },
};

/** The workbook after the change; undefined where it was refused. */
function restructured(bytes: Uint8Array, change: Structure): Uint8Array | undefined {
  const file = openWorkbook(bytes);
  const [sheet] = file.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  try {
    change(file, sheet);
  } catch (error) {
    if (error instanceof PackageError && error.code === "shiftConflict") return undefined;
    throw error;
  }
  return file.toBytes();
}

run.each(Object.entries(STRUCTURES))("%s in workbooks of others [needs KAP_CORPUS]", (_, change) => {
  const files = corpus === undefined ? [] : workbooksIn(corpus);

  it("fails nowhere and leaves nothing dangling", () => {
    const failures = files.flatMap((file) => {
      try {
        const bytes = readFileSync(file);
        const known = new Set(packageFaults(bytes));
        const faults = packageFaults(restructured(bytes, change) ?? bytes);
        return faults.filter((fault) => !known.has(fault)).map((fault) => `${file}: ${fault}`);
      } catch (error) {
        return [`${file} failed: ${String(error)}`];
      }
    });
    expect(failures).toEqual([]);
  }, 600_000);

  it("makes no error that was not there before", async () => {
    const found: string[] = [];
    for (const file of files.filter((__, index) => index % SAMPLE === 0)) {
      const bytes = readFileSync(file);
      const before = new Set((await validationErrors(bytes)).map(withoutPlaces));
      const after = (await validationErrors(restructured(bytes, change) ?? bytes)).map(withoutPlaces);
      found.push(...after.filter((error) => !before.has(error)).map((error) => `${file}: ${error}`));
    }
    expect(found).toEqual([]);
  }, 600_000);
});

/** An edit moves rows and strings: the same fault may stand in another place. */
function withoutPlaces(error: string): string {
  return error.replace(/\[\d+\]|\d+/g, "#");
}
