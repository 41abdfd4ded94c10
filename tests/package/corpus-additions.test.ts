// A sheet with everything that a plan needs, added to workbooks made by others.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/package/open-workbook";
import type { WorkbookFile } from "../../src/package/workbook-file";
import { describeNeeding } from "../support/describe-needing";
import { recalculate } from "../support/libreoffice";
import { validationErrors } from "../support/validate-workbook";

/** Directory of workbooks made by others; every file in it and below gets a sheet. */
const corpus = process.env["KAP_CORPUS"] ?? "";
/** One in so many files goes to the validator, and one in four times as many to LibreOffice. */
const sample = Number(process.env["KAP_CORPUS_SAMPLE"] ?? 25);

const added = "KAP added";
const namespace = "urn:example:added";

function workbooksIn(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.xls[xm]$/.test(name) && !name.includes("~$"))
    .map((name) => join(directory, name))
    .sort();
}

/** Table, formulas, styles, formats, validation, rule, name, custom XML and property. */
function addSheet(file: WorkbookFile): void {
  const sheet = file.addSheet(added);
  ["Item", "Count", "Double"].forEach((header, column) => sheet.setText(0, column, header));
  for (let row = 1; row <= 3; row++) {
    sheet.setText(row, 0, `Item ${row}`);
    sheet.setValue(row, 1, row * 10);
    sheet.setFormula(row, 2, "KAP_Added[[#This Row],[Count]]*2", null);
  }
  const body = { top: 1, left: 1, bottom: 3, right: 1 };
  const table = { top: 0, left: 0, bottom: 3, right: 2 };
  sheet.addTable({ name: "KAP_Added", range: table, showBandedRows: true, showFilterButton: true });
  file.setName({ name: "KAP_AddedCounts", formula: `'${added}'!$B$2:$B$4` });
  sheet.setFormula(5, 1, "SUM(KAP_AddedCounts)", null);
  sheet.setFormula(5, 2, "SUM(KAP_Added[Double])", null);
  sheet.formatRange(table, { font: { bold: true, color: "#1F4E79" }, fill: "#EEF3FA", numberFormat: "#,##0.0" });
  sheet.setValidation(body, { rule: { kind: "whole", operator: "greaterThan", formula1: "0" }, ignoreBlank: true });
  sheet.addConditionalFormat(body, { kind: "formula", formula: "$B2>15", style: { bold: true, fill: "#FFF2CC" } });
  file.addCustomXmlPart(`<added xmlns="${namespace}"/>`);
  file.setCustomProperty("KAP added", "yes");
}

function withSheet(bytes: Uint8Array): Uint8Array {
  const file = openWorkbook(bytes);
  addSheet(file);
  return file.toBytes();
}

/** An addition moves what it is listed among: the same fault may stand in another place. */
function withoutPlaces(error: string): string {
  return error.replace(/\[\d+\]|\d+/g, "#");
}

async function newErrors(path: string): Promise<readonly string[]> {
  const bytes = readFileSync(path);
  const before = new Set((await validationErrors(bytes)).map(withoutPlaces));
  const after = (await validationErrors(withSheet(bytes))).map(withoutPlaces);
  return after.filter((error) => !before.has(error)).map((error) => `${path}: ${error}`);
}

async function calculatedSums(path: string): Promise<string> {
  const rows = (await recalculate(withSheet(readFileSync(path)))).get(added);
  const [, count, double] = rows?.[5] ?? [];
  return `${path}: ${String(count)} ${String(double)}`;
}

const run = corpus === "" ? describe.skip : describe;

run("workbooks of others, in the directory that KAP_CORPUS names [needs KAP_CORPUS]", () => {
  const files = corpus === "" ? [] : workbooksIn(corpus);
  const every = (step: number) => files.filter((_, index) => index % step === 0);

  it("take a sheet with everything that a plan needs, and open again with it", () => {
    const failures = files.filter((path) => {
      const saved = openWorkbook(withSheet(readFileSync(path)));
      const xml = saved.customXmlParts.find((part) => part.namespace === namespace);
      return !xml || saved.table("KAP_Added")?.columns.length !== 3 || !saved.customProperties.has("KAP added");
    });
    expect(failures).toEqual([]);
  }, 600_000);

  it("have no error with it that they did not have before", async () => {
    const found: string[] = [];
    for (const path of every(sample)) found.push(...(await newErrors(path)));
    expect(found).toEqual([]);
  }, 3_600_000);

  describeNeeding("LibreOffice", "opened in LibreOffice", () => {
    it("have the sums of the new sheet", async () => {
      const wrong: string[] = [];
      for (const path of every(4 * sample)) {
        const sums = await calculatedSums(path);
        if (sums !== `${path}: 60 120`) wrong.push(sums);
      }
      expect(wrong).toEqual([]);
    }, 3_600_000);
  });
});
