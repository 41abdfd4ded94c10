import { openWorkbook } from "../../src/package/open-workbook";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { validationErrors } from "../support/validate-workbook";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel({ requirementSets: { ExcelApi: "1.14" } });
});
afterEach(() => excel.close());

function run<T>(use: (styles: Excel.StyleCollection, sheet: Excel.Worksheet) => T | Promise<T>): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await use(context.workbook.styles, context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
    return result;
  });
}

/** Format of a cell of the first sheet, as a file. */
function formatAt(file: Uint8Array, row: number, column = 0) {
  const again = openWorkbook(file);
  return again.styles.format(again.sheets[0]?.cell(row, column)?.style ?? 0);
}

/** Steps through everything that a style can say. */
const everything = {
  horizontalAlignment: "Right",
  verticalAlignment: "Top",
  indentLevel: 2,
  wrapText: true,
  shrinkToFit: true,
  textOrientation: 38,
  readingOrder: "RightToLeft",
  autoIndent: true,
  locked: false,
  formulaHidden: true,
  numberFormat: "0.000",
} as const;

describe("The styles of a workbook", () => {
  it("can be added, say all that cells can say, and stand in a valid file", async () => {
    await run((styles, sheet) => {
      styles.add("Own <style>");
      const style = styles.getItem("own <STYLE>");
      style.set(everything);
      style.font.set({ color: "#008000", bold: true });
      style.fill.color = "yellow";
      style.borders.getItem("EdgeBottom").style = "Double";
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A1").style = "Own <style>";
    });
    const read = await run(async (styles, sheet) => {
      const style = styles.getItem("Own <style>").load("builtIn,name");
      style.load(Object.keys(everything).join());
      style.font.load("color,bold");
      style.borders.load("items/sideIndex,items/style");
      const cell = sheet.getRange("A1").load("style");
      await style.context.sync();
      const { font, ...plain } = style.toJSON();
      const borders = style.borders.items.map((border) => [border.sideIndex, border.style]);
      return { plain, font, cell: cell.style, borders };
    });
    expect(read.plain).toMatchObject({ name: "Own <style>", builtIn: false, ...everything });
    expect(read.font).toEqual({ color: "#008000", bold: true });
    const sides = [
      ["EdgeTop", "None"],
      ["EdgeBottom", "Double"],
      ["EdgeLeft", "None"],
      ["EdgeRight", "None"],
    ];
    expect([read.cell, read.borders]).toEqual(["Own <style>", sides]);
    expect(formatAt(excel.save(), 0)).toMatchObject({
      numberFormat: "0.000",
      fill: "#FFFF00",
      alignment: { rotation: 38, horizontal: "right" },
      protection: { locked: false },
    });
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("bring a change to their cells, but not to what a cell says itself", async () => {
    await run(async (styles, sheet) => {
      styles.add("Own");
      for (const address of ["A1", "A2", "A3"]) sheet.getRange(address).values = [[1]];
      sheet.getRange("A1:A2").style = "Own";
      sheet.getRange("A2").format.font.color = "#FF0000";
      await sheet.context.sync();
      const style = styles.getItem("Own");
      style.font.set({ color: "#0000FF", italic: true });
      style.numberFormat = "0.0";
      style.horizontalAlignment = "Center";
      style.horizontalAlignment = "Left";
    });
    const [first, second, third] = [0, 1, 2].map((row) => formatAt(excel.save(), row));
    const followed = { numberFormat: "0.0", alignment: { horizontal: "left" } };
    expect(first).toMatchObject({ ...followed, font: { color: "#0000FF", italic: true } });
    expect(second).toMatchObject({ ...followed, font: { color: "#FF0000", italic: false } });
    expect(third).toMatchObject({ numberFormat: "General", font: { italic: false } });
  });

  it("give Normal to the cells of a style that is deleted, without what the cells say themselves", async () => {
    await run(async (styles, sheet) => {
      styles.add("Own");
      styles.getItem("Own").fill.color = "#FFFF00";
      sheet.getRange("A1").style = "Own";
      sheet.getRange("A1").format.font.bold = true;
      await sheet.context.sync();
      styles.getItem("Own").delete();
    });
    const found = await run(async (styles, sheet) => {
      const cell = sheet.getRange("A1").load("style");
      const gone = styles.getItemOrNullObject("Own");
      await sheet.context.sync();
      return [cell.style, gone.isNullObject];
    });
    expect(found).toEqual(["Normal", true]);
    expect(formatAt(excel.save(), 0)).toMatchObject({ fill: undefined, font: { bold: true } });
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("leave to the cells what they do not include, and include what is set", async () => {
    const read = await run(async (styles, sheet) => {
      styles.add("Own");
      styles.getItem("Own").set({ includeNumber: false, includeFont: false, includeProtection: false });
      styles.getItem("Own").font.bold = true;
      sheet.getRange("A1").numberFormat = [["0%"]];
      sheet.getRange("A1").style = "Own";
      const style = styles.getItem("Own").load("includeNumber,includeFont,includePatterns,includeProtection");
      const good = styles.getItem("Good").load("includeNumber,includeFont,builtIn");
      await sheet.context.sync();
      return [style.toJSON(), good.toJSON()];
    });
    expect(read).toMatchObject([
      { includeNumber: false, includeFont: true, includePatterns: true, includeProtection: false },
      { includeNumber: false, includeFont: true, builtIn: true },
    ]);
    expect(formatAt(excel.save(), 0)).toMatchObject({ numberFormat: "0%", font: { bold: true } });
  });

  it("hold those of Excel's own too, which come into the file only when they are used or changed", async () => {
    const before = excel.save();
    const read = await run(async (styles) => {
      const heading = styles.getItem("Heading 1").load("name,builtIn");
      heading.font.load("size");
      const accent = styles.getItem("20% - Accent1");
      accent.fill.load("color");
      const count = styles.getCount();
      const first = styles.getItemAt(0).load("name");
      styles.load("items/name");
      // Excel does not find its own styles by the names of its constants: office-js issue 3061.
      const constant = styles.getItemOrNullObject("Heading1");
      await styles.context.sync();
      const found = [heading.name, heading.builtIn, heading.font.size, accent.fill.color, constant.isNullObject];
      return { found, isListed: styles.items.length === count.value && styles.items[0]?.name === first.name };
    });
    expect(read).toEqual({ found: ["Heading 1", true, 15, "#DAE3F3", true], isListed: true });
    expect(excel.save()).toEqual(before);
    await run((styles) => void (styles.getItem("Heading 1").font.size = 20));
    expect(openWorkbook(excel.save()).styles.named.all.find(({ name }) => name === "Heading 1")).toMatchObject({
      format: { font: { size: 20, bold: true } },
    });
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("can be used by the names of Excel's constants: accents with their shades, numbers without decimals, links", async () => {
    const wanted = ["Accent1", "Accent6_60", "Accent2_20", "WholeComma", "WholeDollar", "Hlink", "HlinkTrav"];
    const read = await run(async (_, sheet) => {
      const cells = wanted.map((name, row) => {
        const cell = sheet.getCell(row, 0);
        cell.style = name;
        return cell.load("style");
      });
      await sheet.context.sync();
      return cells.map(({ style }) => style);
    });
    expect(read).toEqual(wanted);
    expect(formatAt(excel.save(), 0)).toMatchObject({ fill: "#4472C4", font: { color: "#FFFFFF" } });
    expect(formatAt(excel.save(), 3)).toMatchObject({ numberFormat: expect.stringContaining("#,##0_)") as string });
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("refuse a name that is taken, one that is not there, and to lose Normal", async () => {
    const codes = [
      await catchError(() => run((styles) => styles.add("good"))),
      await catchError(() => run((styles) => styles.getItem("None").load("name"))),
      await catchError(() => run((styles) => styles.getItem("Normal").delete())),
      await catchError(() => run((styles) => styles.add(""))),
    ];
    expect(codes).toMatchObject([
      { code: "ItemAlreadyExists" },
      { code: "ItemNotFound" },
      { code: "InvalidArgument" },
      { code: "InvalidArgument" },
    ]);
  });

  it("change what all cells look like through Normal", async () => {
    await run((styles, sheet) => {
      sheet.getRange("A1").values = [[1]];
      styles.getItem("Normal").font.name = "Arial";
    });
    expect(formatAt(excel.save(), 0).font.name).toBe("Arial");
    expect(formatAt(excel.save(), 500).font.name).toBe("Arial");
  });
});
