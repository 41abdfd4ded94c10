import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../src/package/open-workbook";
import type { WorkbookFile } from "../../src/package/workbook-file";
import { outsideReaders } from "../../src/plan-file/outside-readers";
import { stackedBars } from "../package/every-feature";
import { buildPlan, noRows, planFilesOn, settingsOf } from "../support/plan-files";

const day = "2026-03-15";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = (kind: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${kind}" Target="/${target}"/></Relationships>`;

let sheets: readonly string[];
let plan: Uint8Array;

beforeAll(async () => {
  const file = await buildPlan({ settings: settingsOf(), rows: noRows }, day, planFilesOn(day, { calculates: false }));
  plan = await file.toBytes();
  sheets = openWorkbook(plan).sheets.map(({ name }) => name);
});

const at = (row: number) => ({ top: row, left: 0, bottom: row, right: 0 });

/** A sheet of the user's with one of everything that reads cells: of the plan, or of the sheet itself. */
function withReaders(workbook: WorkbookFile, name: string, reads: "plan" | "own"): void {
  const place = reads === "plan" ? "KPIs" : name;
  const source = reads === "plan" ? "KAP_List_team" : "$A$1:$A$3";
  const sheet = workbook.addSheet(name);
  workbook.setName({ name: `Name_${reads}`, formula: reads === "plan" ? "KAP_Kpis[Actual]" : `${name}!$A$1` });
  workbook.setName({ name: `Local_${reads}`, formula: `SUM(${place}!$A$1:$A$9)`, scope: name });
  const series = stackedBars.series.map((one) => ({
    ...one,
    values: `${place}!$H$5:$H$7`,
    categories: `${name}!$A$1:$A$3`,
  }));
  sheet.addChart({ ...stackedBars, name: `Chart_${reads}`, series });
  sheet.setValidation(at(0), { rule: { kind: "list", source }, ignoreBlank: true });
  sheet.addConditionalFormat(at(1), {
    kind: "formula",
    formula: `${place}!$A$1>0`,
    style: { bold: true },
    stopIfTrue: false,
  });
  sheet.setHyperlink({ row: 2, column: 0, target: { location: `${place}!A1` } });
}

/** With a pivot table of this source on the last sheet. */
function withPivot(bytes: Uint8Array, name: string, source: string): Uint8Array {
  const parts = unzipSync(bytes);
  const count = Object.keys(parts).filter((part) => /^xl\/worksheets\/sheet\d+\.xml$/.test(part)).length;
  const rels = `xl/worksheets/_rels/sheet${count}.xml.rels`;
  const pivot = `xl/pivotTables/pivotTable${count}.xml`;
  const cache = `xl/pivotCache/pivotCacheDefinition${count}.xml`;
  const known = strFromU8(parts[rels] ?? new Uint8Array());
  const added = `<Relationship Id="rId77" Type="${office}/pivotTable" Target="/${pivot}"/></Relationships>`;
  return zipSync({
    ...parts,
    [rels]: strToU8(known.replace("</Relationships>", added)),
    [pivot]: strToU8(
      `<pivotTableDefinition xmlns="${main}" name="${name}"><location ref="H1:I5"/></pivotTableDefinition>`,
    ),
    [`xl/pivotTables/_rels/pivotTable${count}.xml.rels`]: strToU8(relationships("pivotCacheDefinition", cache)),
    [cache]: strToU8(
      `<pivotCacheDefinition xmlns="${main}"><cacheSource type="worksheet"><worksheetSource ${source}/></cacheSource></pivotCacheDefinition>`,
    ),
  });
}

describe("what the user has made outside of cells", () => {
  it("is named where it reads the plan: names, charts, pivot tables, validations, conditional formats, links", () => {
    const workbook = openWorkbook(plan);
    withReaders(workbook, "Mine", "plan");
    const file = withPivot(workbook.toBytes(), "Pivot & co", 'name="KAP_Kpis"');
    expect(outsideReaders(file, sheets)).toEqual([
      { kind: "name", name: "Name_plan", sheet: "" },
      { kind: "name", name: "Local_plan", sheet: "Mine" },
      { kind: "chart", name: "Chart_plan", sheet: "Mine" },
      { kind: "pivot", name: "Pivot & co", sheet: "Mine" },
      { kind: "validation", name: "A1", sheet: "Mine" },
      { kind: "conditionalFormat", name: "A2", sheet: "Mine" },
      { kind: "link", name: "A3", sheet: "Mine" },
    ]);
    const byRange = withPivot(workbook.toBytes(), "Pivot", 'sheet="KPIs" ref="A4:F9"');
    expect(outsideReaders(byRange, sheets)).toContainEqual({ kind: "pivot", name: "Pivot", sheet: "Mine" });
  });

  it("is not named where it reads something else, nor is anything of the plan's own", () => {
    const workbook = openWorkbook(plan);
    withReaders(workbook, "Mine", "own");
    const file = withPivot(workbook.toBytes(), "Pivot", 'sheet="Mine" ref="A1:B3"');
    expect(outsideReaders(file, sheets)).toEqual([]);
  });
});
