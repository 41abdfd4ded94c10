import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../src/package/open-workbook";
import type { WorkbookFile } from "../../src/package/workbook-file";
import { packageFaults } from "../support/package-faults";
import { validationErrors } from "../support/validate-workbook";
import { buildEveryFeature, combinedChart, sheetOf } from "./every-feature";
import { relationships, oneSheetParts, worksheet, zipParts } from "./foreign-package";

function build(): WorkbookFile {
  const file = buildEveryFeature();
  const lists = sheetOf(file, "Lists");
  lists.setFormula(1, 0, "SUM(tblData[Actual])+'Key data'!B2", 220);
  sheetOf(file, "Key data").setFormula(8, 4, "'Key data'!B2+SUM(tblData[Actual])+Lists!A1", 1);
  file.setName({ name: "Shared", formula: "'Key data'!$B$2" });
  return file;
}

const textOf = (file: WorkbookFile): string =>
  Object.entries(unzipSync(file.toBytes()))
    .map(([name, data]) => `${name}\n${strFromU8(data)}`)
    .join("\n");

describe("the copy of a sheet", () => {
  const file = build();
  const source = sheetOf(file, "Key data");
  const copy = file.copySheet("key data", "Key data (2)", 1);
  const bytes = file.toBytes();

  it("has what the sheet has, and stands where it was asked for", () => {
    expect(file.sheets.map(({ name }) => name)).toEqual(["First", "Key data (2)", "Key data", "Lists"]);
    expect(file.activeSheet).toBe(2);
    expect(copy.id).not.toBe(source.id);
    const again = openWorkbook(bytes);
    const [one, two] = [sheetOf(again, "Key data"), sheetOf(again, "Key data (2)")];
    for (const key of [
      "freeze",
      "showGridlines",
      "tabColor",
      "pageSetup",
      "merges",
      "validations",
      "hyperlinks",
    ] as const)
      expect(two[key]).toEqual(one[key]);
    expect(two.conditionalFormats.length).toBe(2);
    expect(Array.from(two.cells(), ([row, column, { value }]) => [row, column, value])).toEqual(
      Array.from(one.cells(), ([row, column, { value }]) => [row, column, value]),
    );
  });

  it("means itself where the sheet meant itself: by its name, by its tables, in its charts", () => {
    expect(copy.tables.map(({ name }) => name)).toEqual(["tblData2"]);
    expect(copy.tables[0]?.id).not.toBe(source.tables[0]?.id);
    expect(copy.cell(8, 4)?.formula).toBe("'Key data (2)'!B2+SUM(tblData2[Actual])+Lists!A1");
    expect(source.cell(8, 4)?.formula).toBe("'Key data'!B2+SUM(tblData[Actual])+Lists!A1");
    expect(copy.cell(1, 3)?.formula).toBe("tblData2[[#This Row],[Actual]]-tblData2[[#This Row],[Target]]");
    expect(copy.tables[0]?.columns[3]?.formula).toBe("tblData2[[#This Row],[Actual]]-tblData2[[#This Row],[Target]]");
    expect(copy.charts[0]?.spec?.series[0]?.values).toBe("'Key data (2)'!$B$2:$B$4");
    expect(source.charts[0]?.spec).toEqual(combinedChart);
    expect(sheetOf(file, "Lists").cell(1, 0)?.formula).toBe("SUM(tblData[Actual])+'Key data'!B2");
  });

  it("has names of its own for those of the sheet and for those of the workbook that mean the sheet", () => {
    const own = file.names.filter(({ scope }) => scope === "Key data (2)");
    expect(own.map(({ name, formula }) => [name, formula])).toEqual([
      ["Local", "'Key data (2)'!$A$1"],
      ["Shared", "'Key data (2)'!$B$2"],
    ]);
  });

  it("is valid, with nothing dangling", async () => {
    expect(packageFaults(bytes)).toEqual([]);
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it("lives on its own: neither sheet changes with the other", () => {
    copy.deleteCells({ top: 0, left: 1, bottom: 1_048_575, right: 1 }, "left");
    expect(source.cell(0, 1)?.value).toBe("Actual");
    file.removeSheet("Key data");
    expect(sheetOf(openWorkbook(file.toBytes()), "Key data (2)").tables[0]?.name).toBe("tblData2");
    expect(packageFaults(file.toBytes())).toEqual([]);
  });

  it("is refused under a name that is taken or impossible, and changes nothing then", () => {
    const before = build();
    const saved = before.toBytes();
    expect(() => before.copySheet("Key data", "lists", 0)).toThrow("invalidArgument");
    expect(() => before.copySheet("Key data", "a/b", 0)).toThrow("invalidArgument");
    expect(() => before.copySheet("Nowhere", "New", 0)).toThrow("invalidArgument");
    expect(() => before.copySheet("Key data", "New", 9)).toThrow("invalidArgument");
    expect(before.toBytes()).toEqual(saved);
  });

  it("shares pictures, and has printer settings and comments of its own", () => {
    const parts = oneSheetParts(
      worksheet('<sheetPr codeName="Sheet1"/><sheetData/><pageSetup r:id="rId1"/><drawing r:id="rId2"/>'),
      {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(
          ["printerSettings", "../printerSettings/printerSettings1.bin"],
          ["drawing", "../drawings/drawing1.xml"],
        ),
        "xl/printerSettings/printerSettings1.bin": "settings",
        "xl/drawings/drawing1.xml":
          '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
        "xl/drawings/_rels/drawing1.xml.rels": relationships(["image", "../media/image1.png"]),
        "xl/media/image1.png": "picture",
      },
    );
    const opened = openWorkbook(zipParts(parts));
    opened.copySheet("Data", "Copy", 1);
    const names = Object.keys(unzipSync(opened.toBytes()));
    expect(names).toEqual(
      expect.arrayContaining(["xl/printerSettings/printerSettings2.bin", "xl/drawings/drawing2.xml"]),
    );
    expect(names.filter((name) => name.includes("media"))).toEqual(["xl/media/image1.png"]);
    expect(textOf(opened).match(/codeName/g)?.length).toBe(1);
    expect(packageFaults(opened.toBytes())).toEqual([]);
  });
});

describe("a removed sheet", () => {
  it("leaves no part, name, text or reference behind", async () => {
    const file = build();
    sheetOf(file, "Lists").setValue(5, 0, "Energy");
    file.removeSheet("Key data");
    const bytes = file.toBytes();
    expect(packageFaults(bytes)).toEqual([]);
    expect(await validationErrors(bytes)).toEqual([]);
    const text = textOf(openWorkbook(bytes));
    expect(text).not.toMatch(
      /Waste|Measure|Key data|tblData|xl\/charts|xl\/drawings|xl\/tables|calcChain|example\.com/,
    );
    expect(text).toContain("Energy");
    expect(sheetOf(file, "Lists").cell(1, 0)?.formula).toBe("SUM(#REF!)+#REF!");
  });

  const slicer = "http://schemas.microsoft.com/office/2007/relationships/slicer";
  const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

  /** A sheet "Pivot" with a pivot table over "Data", a slicer of it and a threaded comment. */
  function withPivot(): WorkbookFile {
    const workbook = oneSheetParts(worksheet("<sheetData/>"))["xl/workbook.xml"] ?? "";
    const more =
      '<sheet name="Pivot" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="Slicer_A">#N/A</definedName></definedNames>' +
      '<pivotCaches><pivotCache cacheId="1" r:id="rId3"/></pivotCaches>' +
      `<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${X14}"><x14:slicerCaches><x14:slicerCache r:id="rId5"/></x14:slicerCaches></ext></extLst>`;
    const parts = oneSheetParts(worksheet("<sheetData/>"), {
      "xl/workbook.xml": workbook.replace("</sheets>", more),
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["worksheet", "worksheets/sheet2.xml"],
        ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
        ["http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
        [`${slicer}Cache`, "slicerCaches/slicerCache1.xml"],
      ),
      "xl/slicerCaches/slicerCache1.xml": '<slicerCacheDefinition name="Slicer_A"/>',
      "xl/slicers/slicer1.xml": '<slicers><slicer name="A" cache="Slicer_A"/></slicers>',
      "xl/worksheets/sheet2.xml": worksheet("<sheetData/>"),
      "xl/worksheets/_rels/sheet2.xml.rels": relationships(
        ["pivotTable", "../pivotTables/pivotTable1.xml"],
        [slicer, "../slicers/slicer1.xml"],
        ["http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "../threadedComments/tc1.xml"],
      ),
      "xl/threadedComments/tc1.xml": "<ThreadedComments/>",
      "xl/pivotTables/pivotTable1.xml": '<pivotTableDefinition><location ref="A3:B9"/></pivotTableDefinition>',
      "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships([
        "pivotCacheDefinition",
        "../pivotCache/pivotCacheDefinition1.xml",
      ]),
      "xl/pivotCache/pivotCacheDefinition1.xml":
        '<pivotCacheDefinition><cacheSource><worksheetSource ref="A1:B9" sheet="Data"/></cacheSource></pivotCacheDefinition>',
      "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationships([
        "pivotCacheRecords",
        "pivotCacheRecords1.xml",
      ]),
      "xl/pivotCache/pivotCacheRecords1.xml": "<records>secret</records>",
      "xl/persons/person.xml": "<personList>Somebody</personList>",
    });
    return openWorkbook(zipParts(parts));
  }

  it("takes the caches of its pivot tables and slicers with it, and the names of those who commented", () => {
    const file = withPivot();
    file.removeSheet("Pivot");
    expect(textOf(file)).not.toMatch(/pivot|slicer|secret|Somebody|extLst/i);
    expect(packageFaults(file.toBytes())).toEqual([]);
  });

  it("leaves what other sheets still use", () => {
    const file = withPivot();
    file.copySheet("Pivot", "Second", 2);
    file.removeSheet("Second");
    expect(textOf(file)).toMatch(/secret[^]*Somebody/);
    expect(textOf(file)).toContain('name="Slicer_A"');
    file.copySheet("Pivot", "Third", 2);
    file.removeSheet("Pivot");
    expect(textOf(file)).toContain("secret");
    expect(textOf(file)).not.toContain("Slicer_A");
    expect(packageFaults(file.toBytes())).toEqual([]);
  });

  it("is still read by pivot tables under a new name, and moves whole pivot tables only", () => {
    const file = withPivot();
    sheetOf(file, "Data").rename("Facts");
    expect(textOf(file)).toContain('ref="A1:B9" sheet="Facts"');
    expect(() => sheetOf(file, "Pivot").insertCells({ top: 4, left: 0, bottom: 4, right: 16_383 }, "down")).toThrow(
      "pivot table A3:B9",
    );
    sheetOf(file, "Pivot").insertCells({ top: 0, left: 0, bottom: 0, right: 16_383 }, "down");
    expect(textOf(file)).toContain('location ref="A4:B10"');
  });
});

describe("texts of cells that are overwritten or deleted", () => {
  const strings = (file: WorkbookFile): string =>
    strFromU8(unzipSync(file.toBytes())["xl/sharedStrings.xml"] ?? new Uint8Array());

  it("are blanked in the list of shared strings, unless another cell holds them", () => {
    const file = openWorkbook(build().toBytes());
    const sheet = sheetOf(file, "Key data");
    sheetOf(file, "Lists").setValue(3, 0, "Water");
    sheet.deleteCells({ top: 2, left: 0, bottom: 3, right: 16_383 }, "up");
    sheet.setValue(1, 0, "Sun");
    expect(strings(file)).not.toMatch(/Energy|Waste/);
    expect(strings(file)).toContain("<t>Water</t>");
    const again = openWorkbook(file.toBytes());
    expect(sheetOf(again, "Lists").cell(3, 0)?.value).toBe("Water");
    expect(sheetOf(again, "Key data").cell(1, 0)?.value).toBe("Sun");
    expect(again.toBytes()).toEqual(file.toBytes());
  });

  it("keep their place in the list, so that untouched sheets stay as they are", () => {
    const cell = (ref: string, index: number): string => `<c r="${ref}" t="s"><v>${index}</v></c>`;
    const parts = oneSheetParts(
      worksheet(`<sheetData><row r="1">${cell("A1", 0)}${cell("B1", 1)}${cell("C1", 2)}</row></sheetData>`),
      {
        "xl/sharedStrings.xml":
          '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>rich</t></r></si><si><t>plain</t></si><si><t>kept</t></si><si><t>never used</t></si></sst>',
      },
      {},
      [["sharedStrings", "sharedStrings.xml"]],
    );
    const file = openWorkbook(zipParts(parts));
    const sheet = sheetOf(file, "Data");
    sheet.setValue(0, 0, 1);
    sheet.setValue(0, 1, null);
    expect(strings(file)).toContain("<si><t/></si><si><t/></si><si><t>kept</t></si><si><t>never used</t></si>");
    sheet.setValue(0, 0, "plain");
    expect(sheetOf(openWorkbook(file.toBytes()), "Data").cell(0, 0)?.value).toBe("plain");
    expect(sheetOf(openWorkbook(file.toBytes()), "Data").cell(0, 2)?.value).toBe("kept");
  });
});
