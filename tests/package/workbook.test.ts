import { deflateRawSync, inflateRawSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import { PackageError, type ChartSpec, type Deflater } from "../../src/package/workbook-file";
import { validationErrors } from "../support/validate-workbook";
import { buildEveryFeature, combinedChart, range, sheetOf, stackedBars } from "./every-feature";
import { zipParts } from "./foreign-package";

describe("sheets", () => {
  it("keep their local names, print areas and the active tab when the order changes", () => {
    const file = buildEveryFeature();
    file.moveSheet("Key data", 2);
    expect(file.sheets.map(({ name }) => name)).toEqual(["First", "Lists", "Key data"]);
    expect(file.activeSheet).toBe(2);
    expect(file.names.find(({ name }) => name === "Local")?.scope).toBe("Key data");
    expect(sheetOf(file, "Key data").pageSetup?.titleRows).toEqual({ first: 0, last: 1 });
    file.removeSheet("First");
    expect(file.names.find(({ name }) => name === "Local")?.scope).toBe("Key data");
    expect(file.activeSheet).toBe(1);
    expect(openWorkbook(file.toBytes()).names).toEqual(file.names);
  });

  it("go with all that belongs to them, and the file stays valid", async () => {
    const file = buildEveryFeature();
    file.removeSheet("Key data");
    expect(file.table("tblData")).toBeUndefined();
    expect(file.names).toEqual([{ name: "Years", formula: "Lists!$A$1:$A$9" }]);
    expect(await validationErrors(file.toBytes())).toEqual([]);
  });

  it.each(["", "x".repeat(32), "a/b", "a:b", "[a]", "'a", "a'", "History", "FIRST"])("are not called %j", (name) => {
    expect(() => buildEveryFeature().addSheet(name)).toThrow(PackageError);
  });

  it("cannot all go, nor the last one that is visible", () => {
    const file = createWorkbook();
    expect(() => file.removeSheet("Sheet1")).toThrow(PackageError);
    file.addSheet("Hidden").setVisibility("hidden");
    expect(() => file.removeSheet("Sheet1")).toThrow(PackageError);
  });
});

describe("tables", () => {
  it("grow over more rows and columns, whose headers they read", async () => {
    const file = buildEveryFeature();
    sheetOf(file, "Key data").setValue(0, 4, "Gap");
    file.table("tblData")?.resize(range(0, 0, 6, 5));
    const table = openWorkbook(file.toBytes()).table("tblData");
    expect(table?.range).toEqual(range(0, 0, 6, 5));
    // The same header twice gets a number, a missing one a name: Excel insists on both.
    expect(table?.columns.map(({ name }) => name)).toEqual(["Measure", "Actual", "Target", "Gap", "Gap2", "Column6"]);
    expect(table?.columns[3]?.formula).toBe("tblData[[#This Row],[Actual]]-tblData[[#This Row],[Target]]");
    expect(await validationErrors(file.toBytes())).toEqual([]);
  });

  it("follow what is written into their header cells, also when that is no text", async () => {
    const file = buildEveryFeature();
    const sheet = sheetOf(file, "Key data");
    sheet.setValue(0, 1, 2024);
    sheet.setValue(0, 2, "Line\nbreak & more");
    const again = openWorkbook(file.toBytes());
    expect(again.table("tblData")?.columns.map(({ name }) => name)).toEqual([
      "Measure",
      "2024",
      "Line\nbreak & more",
      "Gap",
    ]);
    expect(sheetOf(again, "Key data").cell(0, 1)?.value).toBe("2024");
    expect(await validationErrors(file.toBytes())).toEqual([]);
  });

  it("change style, filter button and formula", () => {
    const table = buildEveryFeature().table("TBLDATA");
    table?.setStyle(undefined, false);
    table?.setShowFilterButton(false);
    table?.setColumnFormula(3, undefined);
    expect([table?.style, table?.showBandedRows, table?.showFilterButton, table?.columns[3]]).toEqual([
      undefined,
      false,
      false,
      { name: "Gap" },
    ]);
  });

  it.each([
    ["over another table", range(2, 2, 5, 5), "tblNew"],
    ["without a body", range(20, 0, 20, 3), "tblNew"],
    ["under a name that a table has", range(20, 0, 22, 3), "TBLDATA"],
    ["under a name that a range has", range(20, 0, 22, 3), "years"],
    ["under a name that could be a cell", range(20, 0, 22, 3), "AB12"],
    ["under a name with a space", range(20, 0, 22, 3), "a b"],
  ])("are not made %s", (_, area, name) => {
    const sheet = sheetOf(buildEveryFeature(), "Key data");
    expect(() => sheet.addTable({ name, range: area, showBandedRows: true, showFilterButton: true })).toThrow(
      PackageError,
    );
  });
});

/** The workbook with some of its parts changed. */
function withChanged(bytes: Uint8Array, part: RegExp, change: (text: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const);
  return zipParts(Object.fromEntries(parts.map(([name, text]) => [name, part.test(name) ? change(text) : text])));
}

describe("charts", () => {
  it("are changed as a whole and go with their parts", async () => {
    const file = buildEveryFeature();
    const sheet = sheetOf(file, "Key data");
    const changed: ChartSpec = { ...stackedBars, name: "Renamed", position: range(50, 1, 60, 8), fill: "#EEEEEE" };
    sheet.charts[1]?.setSpec(changed);
    sheet.removeChart(combinedChart.name);
    const again = openWorkbook(file.toBytes());
    expect(sheetOf(again, "Key data").charts.map((chart) => chart.spec)).toEqual([changed]);
    expect(await validationErrors(file.toBytes())).toEqual([]);
  });

  it("hold the values of their cells from the last saving", () => {
    const file = buildEveryFeature();
    const chartOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
    const store: Deflater = {
      deflate: (data) => deflateRawSync(data, { level: 0 }),
      inflate: (data) => inflateRawSync(data),
    };
    const open = openWorkbook(file.toBytes(), store);
    sheetOf(open, "Key data").setValue(1, 1, 81.5);
    expect(chartOf(open.toBytes())).toContain('<c:pt idx="0"><c:v>81.5</c:v></c:pt>');
  });

  it("that were moved by hand are to be looked at, over the cells that they touch, but not ours to write", () => {
    const shift = (text: string) => text.replace(/(<[\w:]*rowOff>)0</g, (_, start: string) => `${start}5000<`);
    const moved = withChanged(buildEveryFeature().toBytes(), /drawings\/drawing\d+\.xml$/, shift);
    const { charts } = sheetOf(openWorkbook(moved), "Key data");
    expect(charts.map(({ name, spec }) => [name, spec])).toEqual([
      [combinedChart.name, undefined],
      [stackedBars.name, undefined],
    ]);
    const position = { ...combinedChart.position, bottom: combinedChart.position.bottom + 1 };
    expect(charts[0]?.area).toEqual(position);
    expect(charts[0]?.shown).toEqual({ ...combinedChart, position });
  });

  it("that are not of our making have a place and a name", () => {
    const other = (text: string) => text.replaceAll("barChart", "surfaceChart");
    const foreign = withChanged(buildEveryFeature().toBytes(), /charts\/chart\d+\.xml$/, other);
    const [chart] = sheetOf(openWorkbook(foreign), "Key data").charts;
    expect([chart?.name, chart?.area, chart?.shown]).toEqual([combinedChart.name, combinedChart.position, undefined]);
  });

  it.each([
    ["columns and bars together", { series: [...combinedChart.series, ...stackedBars.series] }],
    [
      "labels where the type has no room",
      { series: stackedBars.series.map((series) => ({ ...series, labels: combinedChart.series[0]?.labels })) },
    ],
    ["no series", { series: [] }],
    ["a colour that is none", { fill: "red" }],
    ["a name that is taken", { name: "bridge" }],
  ])("are refused with %s", (_, change) => {
    const sheet = sheetOf(buildEveryFeature(), "Key data");
    const spec = { ...combinedChart, name: "New", ...change } as ChartSpec;
    expect(() => sheet.addChart(spec)).toThrow(PackageError);
    expect(sheet.charts).toHaveLength(2);
  });
});

describe("custom data", () => {
  it("is added, replaced and removed, with its properties part", async () => {
    const file = buildEveryFeature();
    const added = file.addCustomXmlPart("<second/>");
    expect(added).toEqual({ part: "customXml/item2.xml", namespace: "", xml: "<second/>" });
    file.setCustomXmlPart(added.part, "<changed/>");
    file.removeCustomXmlPart("customXml/item1.xml");
    file.setCustomProperty("PlanId", "4712");
    file.setCustomProperty("Other", " ");
    const bytes = file.toBytes();
    const again = openWorkbook(bytes);
    expect(again.customXmlParts).toEqual([{ part: "customXml/item2.xml", namespace: "", xml: "<changed/>" }]);
    expect(again.customProperties).toEqual(
      new Map([
        ["PlanId", "4712"],
        ["Other", " "],
      ]),
    );
    expect(Buffer.from(bytes).includes("itemProps1.xml")).toBe(false);
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it.each(["", "text", "<a>", "<a></b", "<!DOCTYPE a><a/>"])("is not %j", (xml) => {
    expect(() => createWorkbook().addCustomXmlPart(xml)).toThrow(PackageError);
  });
});

describe("names", () => {
  it("are replaced within their scope, without regard to case, and removed from it", () => {
    const file = buildEveryFeature();
    file.setName({ name: "YEARS", formula: "Lists!$A$1" });
    file.setName({ name: "Years", formula: "1", scope: "Lists" });
    file.removeName("local", "KEY DATA");
    expect(file.names).toEqual([
      { name: "YEARS", formula: "Lists!$A$1" },
      { name: "Years", formula: "1", scope: "Lists" },
    ]);
  });
});

describe("compression", () => {
  it("can be brought along", () => {
    const node: Deflater = {
      deflate: (data) => deflateRawSync(data),
      inflate: (data, expectedLength) => inflateRawSync(data, { maxOutputLength: expectedLength + 1 }),
    };
    const file = createWorkbook(node);
    sheetOf(file, "Sheet1").setValue(0, 0, "text");
    expect(openWorkbook(openWorkbook(file.toBytes(), node).toBytes()).sheets[0]?.cell(0, 0)?.value).toBe("text");
  });
});
