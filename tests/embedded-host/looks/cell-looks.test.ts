import type { CellLook } from "../../../src/embedded-host/looks/cell-look";
import { createWorkbook, openWorkbook } from "../../../src/package/open-workbook";
import type { ConditionalRule, SheetFile, TableOptions } from "../../../src/package/workbook-file";
import { makeWorkbook } from "../../support/make-workbook";
import { openLooks } from "./open-looks";

/** The looks of a sheet "S" that was filled like this. */
async function looksOf(fill: (sheet: SheetFile) => void): Promise<(row: number, column: number) => CellLook> {
  const file = createWorkbook();
  fill(file.addSheet("S"));
  const looks = (await openLooks(file.toBytes())).looks("S");
  return (row, column) => looks.cell(row, column);
}

const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
const block = { top: 0, left: 0, bottom: 2, right: 1 };

function fillBlock(sheet: SheetFile): void {
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 2; column++) sheet.setValue(row, column, row - column);
}

function formula(text: string, style: object, stopIfTrue = false): ConditionalRule {
  return { kind: "formula", formula: text, style, stopIfTrue };
}

describe("the look of a cell", () => {
  it("is the workbook's default for an empty cell", async () => {
    const look = await looksOf(() => undefined);
    expect(look(99, 99)).toEqual({
      text: "",
      horizontal: "left",
      vertical: "bottom",
      wrap: false,
      indent: 0,
      font: { name: "Calibri", size: 11, bold: false, italic: false, underline: false, color: "#000000" },
      fill: undefined,
      border: {},
      hasFilterButton: false,
    });
  });

  it("aligns by the kind of value where nothing else is said", async () => {
    const look = await looksOf((sheet) => {
      [1, "text", true, { error: "#N/A" }, 5].forEach((value, column) => sheet.setValue(0, column, value));
      sheet.formatRange(cell(0, 4), { alignment: { horizontal: "center", indent: 2, wrapText: true } });
    });
    expect([0, 1, 2, 3, 4].map((column) => look(0, column).horizontal)).toEqual([
      "right",
      "left",
      "center",
      "center",
      "center",
    ]);
    expect(look(0, 4)).toMatchObject({ indent: 2, wrap: true });
  });

  it("takes the colour that a number format names, for numbers of that section only", async () => {
    const look = await looksOf((sheet) => {
      fillBlock(sheet);
      sheet.formatRange(block, { numberFormat: "0;[Red]-0" });
    });
    expect(look(0, 1)).toMatchObject({ text: "-1", font: { color: "#FF0000" } });
    expect(look(1, 0)).toMatchObject({ text: "1", font: { color: "#000000" } });
  });
});

describe("conditional formats", () => {
  it("read from the cell that they look at, not from the first of their range", async () => {
    const look = await looksOf((sheet) => {
      fillBlock(sheet);
      sheet.addConditionalFormat(block, formula("A1>0", { fill: "#00FF00" }));
      sheet.addConditionalFormat(block, formula("$B1=1", { bold: true }));
    });
    const fills = [0, 1, 2].map((row) => [look(row, 0).fill, look(row, 1).fill]);
    expect(fills).toEqual([
      [undefined, undefined],
      ["#00FF00", undefined],
      ["#00FF00", "#00FF00"],
    ]);
    expect([0, 1, 2].map((row) => look(row, 0).font.bold)).toEqual([false, false, true]);
  });

  it("of higher priority win property by property, until one of them stops", async () => {
    const rules: readonly ConditionalRule[] = [
      formula("TRUE", { fontColor: "#111111", fill: "#AAAAAA", bold: true }),
      formula("A1=1", { fill: "#BBBBBB" }, true),
      formula("A1>=0", { fontColor: "#222222" }),
    ];
    const look = await looksOf((sheet) => {
      fillBlock(sheet);
      rules.forEach((rule) => sheet.addConditionalFormat(block, rule));
    });
    expect(look(0, 0)).toMatchObject({ fill: "#AAAAAA", font: { color: "#222222", bold: true } });
    expect(look(1, 0)).toMatchObject({ fill: "#BBBBBB", font: { color: "#222222", bold: false } });
    expect(look(0, 1)).toMatchObject({ fill: "#AAAAAA", font: { color: "#111111", bold: true } });
  });

  it("show the number in a format of their own", async () => {
    const look = await looksOf((sheet) => {
      fillBlock(sheet);
      sheet.addConditionalFormat(block, formula("A1=1", { numberFormat: "0.0%" }));
    });
    expect([look(0, 0).text, look(1, 0).text]).toEqual(["0", "100.0%"]);
  });

  it("apply to numbers but zero and to TRUE, not to texts and errors", async () => {
    const rules = ["2", "0", '"yes"', "1/0", "TRUE"];
    const look = await looksOf((sheet) => {
      rules.forEach((rule, column) => sheet.addConditionalFormat(cell(0, column), formula(rule, { bold: true })));
    });
    expect(rules.map((_, column) => look(0, column).font.bold)).toEqual([true, false, false, false, true]);
  });

  it("go on where the range is larger than a screen", async () => {
    const look = await looksOf((sheet) => {
      sheet.addConditionalFormat(
        { top: 3, left: 1, bottom: 1_048_575, right: 90 },
        formula("ROW()+COLUMN()=1083", { bold: true }),
      );
    });
    expect([look(1000, 81), look(1000, 82), look(1001, 80), look(1001, 81)].map(({ font }) => font.bold)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it.each<[number | string, [number, number], CellLook["bar"]]>([
    [0.25, [0, 1], { from: 0, to: 0.25, color: "#ABCDEF" }],
    [7, [0, 1], { from: 0, to: 1, color: "#ABCDEF" }],
    [-7, [0, 1], { from: 0, to: 0, color: "#ABCDEF" }],
    [15, [10, 20], { from: 0, to: 0.5, color: "#ABCDEF" }],
    [50, [-100, 100], { from: 0.5, to: 0.75, color: "#ABCDEF", axis: { at: 0.5, color: "#000000" } }],
    [-50, [-100, 100], { from: 0.25, to: 0.5, color: "#ABCDEF", axis: { at: 0.5, color: "#000000" } }],
    ["text", [0, 1], undefined],
  ])("draw a bar for %s on the scale %j", async (value, [minimum, maximum], bar) => {
    const look = await looksOf((sheet) => {
      sheet.setValue(0, 0, value);
      sheet.addConditionalFormat(block, { kind: "dataBar", color: "#ABCDEF", minimum, maximum, showValue: true });
    });
    expect(look(0, 0).bar).toEqual(bar);
    expect(look(0, 0).text).toBe(String(value));
  });

  it("can show the bar alone", async () => {
    const look = await looksOf((sheet) => {
      sheet.setValue(0, 0, 1);
      sheet.addConditionalFormat(block, {
        kind: "dataBar",
        color: "#ABCDEF",
        minimum: 0,
        maximum: 1,
        showValue: false,
      });
    });
    expect(look(0, 0)).toMatchObject({ text: "", bar: { to: 1 } });
  });
});

describe("table styles", () => {
  const options: TableOptions = {
    name: "T",
    range: { top: 0, left: 0, bottom: 4, right: 1 },
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: false,
  };
  const tableOf = (different: Partial<TableOptions>, fill: (sheet: SheetFile) => void = () => undefined) =>
    looksOf((sheet) => {
      sheet.setValue(0, 0, "A");
      sheet.setValue(0, 1, "B");
      sheet.addTable({ ...options, ...different });
      fill(sheet);
    });

  it("have a header, a frame and stripes in the colours of the theme", async () => {
    const look = await tableOf({});
    expect(look(0, 0)).toMatchObject({ fill: "#4472C4", font: { bold: true, color: "#FFFFFF" } });
    expect([1, 2, 3, 4].map((row) => look(row, 1).fill)).toEqual(["#DAE3F3", undefined, "#DAE3F3", undefined]);
    const edge = { style: "thin", color: "#8FAADC" };
    expect(look(4, 1).border).toEqual({ top: edge, bottom: edge, right: edge });
    expect(look(2, 0).border).toEqual({ top: edge, bottom: edge, left: edge });
    expect(look(5, 0)).toMatchObject({ fill: undefined, border: {} });
  });

  it.each([
    ["TableStyleLight1", undefined, "#D9D9D9"],
    ["TableStyleLight9", "#4472C4", undefined],
    ["TableStyleLight16", undefined, "#DAE3F3"],
    ["TableStyleMedium7", "#70AD47", "#E2F0D9"],
    ["TableStyleMedium9", "#4472C4", "#B4C7E7"],
    ["TableStyleMedium15", "#000000", "#D9D9D9"],
    ["TableStyleMedium24", "#FBE5D6", "#F8CBAD"],
    ["TableStyleDark2", "#000000", "#2F5597"],
    ["TableStyleDark9", "#ED7D31", "#B4C7E7"],
    ["TableStyleMedium29", undefined, undefined],
    ["A style of the file", undefined, undefined],
    [undefined, undefined, undefined],
  ])("%s has headers on %s and stripes of %s", async (style, header, stripe) => {
    const look = await tableOf({ style });
    expect([look(0, 0).fill, look(1, 0).fill]).toEqual([header, stripe]);
  });

  it("count only the rows that are shown", async () => {
    const rows = [1, 2, 3, 4, 5].map((row) => `<row r="${row}"${row === 3 ? ' hidden="1"' : ""}/>`).join("");
    const file = openWorkbook(makeWorkbook(`<sheetData>${rows}</sheetData>`));
    file.sheet("Plan")?.addTable(options);
    const looks = (await openLooks(file.toBytes())).looks("Plan");
    expect([1, 3, 4].map((row) => looks.cell(row, 0).fill)).toEqual(["#DAE3F3", undefined, "#DAE3F3"]);
  });

  it("lie below the cells' own formats", async () => {
    const look = await tableOf({}, (sheet) => {
      const edge = { style: "medium", color: "#010203" } as const;
      sheet.formatRange(cell(1, 0), { fill: "#123456", font: { color: "#654321" }, border: { left: edge } });
    });
    expect(look(1, 0)).toMatchObject({ fill: "#123456", font: { color: "#654321", bold: false } });
    expect(look(1, 0).border).toMatchObject({ left: { style: "medium" }, top: { style: "thin" } });
  });

  it("put filter buttons on the header alone, and only where they are wanted", async () => {
    const [withButtons, without] = await Promise.all([tableOf({ showFilterButton: true }), tableOf({})]);
    expect(
      [withButtons(0, 1), withButtons(1, 1), withButtons(0, 2), without(0, 1)].map((look) => look.hasFilterButton),
    ).toEqual([true, false, false, false]);
  });
});
