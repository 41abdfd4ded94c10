import type { CellFormat } from "../../src/package/workbook-file";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { validationErrors } from "../support/validate-workbook";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel({ requirementSets: { ExcelApi: "1.20" } });
});
afterEach(() => excel.close());

function withSheet<T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await use(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });
}

type Loadable = OfficeExtension.ClientObject & { load(names?: string): unknown };

async function load<T extends Loadable>(object: T, names?: string): Promise<T> {
  object.load(names);
  await object.context.sync();
  return object;
}

function formatAt(row: number, column: number): CellFormat {
  const [sheet] = excel.host.workbook.sheets;
  return excel.host.workbook.styles.format(sheet?.formats.styleAt(row, column) ?? 0);
}

describe("Fonts", () => {
  it("have all underlines, a stroke through, letters above and below the line, and a tint", async () => {
    const read = await withSheet(async (sheet) => {
      const { font } = sheet.getRange("A1").format;
      font.set({ underline: "DoubleAccountant", strikethrough: true, superscript: true, color: "#4472C4" });
      font.tintAndShade = 0.5;
      return (await load(font)).toJSON();
    });
    expect(read).toMatchObject({ underline: "DoubleAccountant", strikethrough: true, superscript: true });
    // A tint lightens the colour that is there: ECMA-376, 18.8.19.
    expect(read).toMatchObject({ subscript: false, tintAndShade: 0.5, color: "#A2B9E2" });
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("lose their tint with a new colour, and their letters return to the line when subscript ends", async () => {
    const read = await withSheet(async (sheet) => {
      const { font } = sheet.getRange("A1").format;
      font.tintAndShade = 0.25;
      font.subscript = true;
      font.color = "#112233";
      font.subscript = false;
      return (await load(font)).toJSON();
    });
    expect(read).toMatchObject({ color: "#112233", tintAndShade: 0, subscript: false, superscript: false });
  });

  it("keep a colour of the theme where only its tint is set", async () => {
    await withSheet((sheet) => void (sheet.getRange("A1").format.font.tintAndShade = 0.4));
    // The default font is in the theme's dark colour: black, lightened by 40 %.
    expect(formatAt(0, 0).font).toMatchObject({ color: "#666666", tint: 0.4 });
  });

  it("refuse a tint beyond 1 and a name of more than 31 characters, as their declarations say", async () => {
    for (const values of [{ tintAndShade: 1.5 }, { name: "x".repeat(32) }])
      expect(await catchError(() => withSheet((sheet) => sheet.getRange("A1").format.font.set(values)))).toMatchObject({
        code: "InvalidArgument",
      });
  });
});

describe("Fills", () => {
  it("have patterns with a colour behind and one of their lines", async () => {
    const read = await withSheet(async (sheet) => {
      const { fill } = sheet.getRange("B2:C3").format;
      fill.color = "#FFEE00";
      fill.pattern = "Gray25";
      fill.patternColor = "#FF0000";
      return (await load(fill)).toJSON();
    });
    expect(read).toMatchObject({ color: "#FFEE00", pattern: "Gray25", patternColor: "#FF0000", tintAndShade: 0 });
    expect(formatAt(1, 1)).toMatchObject({ fill: undefined, pattern: { kind: "lightGray", lineColor: "#FF0000" } });
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("are gone after clear, and a gradient cannot be set, as the declaration says", async () => {
    await withSheet((sheet) => {
      const { fill } = sheet.getRange("A1").format;
      fill.pattern = "CrissCross";
      fill.clear();
    });
    expect(formatAt(0, 0).pattern.kind).toBe("none");
    const gradient = () => withSheet((sheet) => void (sheet.getRange("A1").format.fill.pattern = "LinearGradient"));
    expect(await catchError(gradient)).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("Borders", () => {
  it.each([
    ["Dash", "Medium", "mediumDashed"],
    ["DashDot", "Thin", "dashDot"],
    ["DashDotDot", "Medium", "mediumDashDotDot"],
    ["Dot", "Thin", "dotted"],
    ["Double", "Thick", "double"],
    ["SlantDashDot", "Medium", "slantDashDot"],
    ["Continuous", "Hairline", "hair"],
  ] as const)("%s in weight %s is %s in the file (ECMA-376, 18.18.3)", async (style, weight, file) => {
    const read = await withSheet(async (sheet) => {
      const border = sheet.getRange("B2").format.borders.getItem("EdgeLeft");
      border.style = style;
      border.weight = weight;
      return (await load(border)).toJSON();
    });
    expect(read).toMatchObject({ style, weight, sideIndex: "EdgeLeft" });
    expect(formatAt(1, 1).border.left?.style).toBe(file);
  });

  it("run across cells both ways, and one way can go while the other stays", async () => {
    await withSheet((sheet) => {
      const { borders } = sheet.getRange("A1").format;
      borders.getItem("DiagonalUp").style = "Continuous";
      borders.getItem("DiagonalDown").color = "#00FF00";
      borders.getItem("DiagonalUp").style = "None";
    });
    expect(formatAt(0, 0).border).toEqual({ diagonalDown: { style: "thin", color: "#00FF00" } });
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("are eight by number, and null where the cells of an edge differ", async () => {
    const [count, side, mixed] = await withSheet(async (sheet, context) => {
      sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Double";
      const { borders } = sheet.getRange("A1:B1").format;
      const [first, top] = [borders.getItemAt(0), borders.getItem("EdgeTop")];
      borders.load("count");
      first.load("sideIndex");
      top.load("style");
      await context.sync();
      return [borders.count, first.sideIndex, top.style];
    });
    expect([count, side, mixed]).toEqual([8, "EdgeTop", null]);
  });

  it("take a tint on the colour that they have", async () => {
    await withSheet((sheet) => {
      const border = sheet.getRange("A1").format.borders.getItem("EdgeBottom");
      border.color = "#FF0000";
      border.tintAndShade = -0.5;
    });
    expect(formatAt(0, 0).border.bottom).toEqual({ style: "thin", color: "#800000", tint: -0.5 });
  });
});

describe("Alignment and protection of cells", () => {
  it("have every setting, and read as null where cells differ", async () => {
    const settings = {
      horizontalAlignment: "CenterAcrossSelection",
      verticalAlignment: "Distributed",
      readingOrder: "RightToLeft",
      shrinkToFit: true,
      autoIndent: true,
      textOrientation: -45,
      indentLevel: 3,
    } as const;
    const [one, both] = await withSheet(async (sheet) => {
      const { format } = sheet.getRange("A1");
      format.set(settings);
      format.protection.set({ locked: false, formulaHidden: true });
      const alone = await load(format, "textOrientation,readingOrder,indentLevel,protection/locked");
      return [alone.toJSON(), (await load(sheet.getRange("A1:A2").format)).toJSON()];
    });
    expect(one).toMatchObject({ textOrientation: -45, readingOrder: "RightToLeft", protection: { locked: false } });
    expect(both).toMatchObject(Object.fromEntries(Object.keys(settings).map((name) => [name, null])));
    expect(formatAt(0, 0).protection).toEqual({ locked: false, formulaHidden: true });
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("stand letters above each other at an orientation of 180, and refuse what is beyond 90", async () => {
    const turn = (degrees: number) =>
      withSheet((sheet) => void (sheet.getRange("A1").format.textOrientation = degrees));
    await turn(180);
    expect(formatAt(0, 0).alignment.rotation).toBe(255);
    expect(await catchError(() => turn(91))).toMatchObject({ code: "InvalidArgument" });
  });

  it("move every cell's indent by itself, and stop at 0 and 250, as adjustIndent is declared", async () => {
    await withSheet((sheet) => {
      sheet.getRange("A1").format.indentLevel = 249;
      sheet.getRange("A1:A2").format.adjustIndent(2);
    });
    expect([formatAt(0, 0).alignment.indent, formatAt(1, 0).alignment.indent]).toEqual([250, 2]);
  });

  it("of whole columns hold for cells that nobody has touched", async () => {
    const read = await withSheet(async (sheet) => {
      sheet.getRange("B:C").format.font.bold = true;
      sheet.getRange("B7").values = [[1]];
      const loaded = [sheet.getRange("B5"), sheet.getRange("B:C"), sheet.getRange("A:B")].map(({ format }) => format);
      for (const format of loaded) await load(format, "font/bold");
      return loaded.map(({ font }) => font.bold);
    });
    expect(read).toEqual([true, true, null]);
  });
});
