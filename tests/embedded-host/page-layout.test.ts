import { openWorkbook } from "../../src/package/open-workbook";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { validationErrors } from "../support/validate-workbook";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel({ requirementSets: { ExcelApi: "1.20" } });
});
afterEach(() => excel.close());

type Use<T> = (layout: Excel.PageLayout, sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>;

function withLayout<T>(use: Use<T>): Promise<T> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const result = await use(sheet.pageLayout, sheet, context);
    await context.sync();
    return result;
  });
}

/** The page as it stands in the saved file. */
const saved = () => openWorkbook(excel.save()).sheets[0]?.page;

describe("The page layout", () => {
  it("keeps every setting in the file, and says it again", async () => {
    const settings = {
      orientation: "Landscape",
      paperSize: "EnvelopeDL",
      blackAndWhite: true,
      draftMode: true,
      centerVertically: true,
      firstPageNumber: 7,
      printComments: "InPlace",
      printErrors: "NotAvailable",
      printGridlines: true,
      printHeadings: true,
      printOrder: "OverThenDown",
      zoom: { scale: 85 },
    } as const;
    const read = await withLayout(async (layout, _, context) => {
      layout.set(settings);
      layout.load();
      await context.sync();
      return layout.toJSON();
    });
    expect(read).toMatchObject(settings);
    expect(saved()?.details).toMatchObject({ scale: 85, comments: "asDisplayed", errors: "NA", firstPageNumber: 7 });
    expect(saved()?.setup).toMatchObject({ paperSize: 27, orientation: "landscape" });
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it('goes on with the page numbers of the sheet before where none is set (declared as "")', async () => {
    const read = await withLayout(async (layout, _, context) => {
      layout.firstPageNumber = 3;
      layout.firstPageNumber = "";
      layout.load("firstPageNumber");
      await context.sync();
      return layout.firstPageNumber;
    });
    expect(read).toBe("");
    expect(saved()?.details.firstPageNumber).toBeNull();
  });

  it("prints at a scale or on a number of pages, the last one counts", async () => {
    await withLayout((layout) => {
      layout.zoom = { scale: 50 };
      layout.zoom = { horizontalFitToPages: 1 };
    });
    expect([saved()?.setup.fitTo, saved()?.details.scale]).toEqual([{ width: 1, height: 0 }, 100]);
    await withLayout((layout) => void (layout.zoom = { scale: 70 }));
    expect([saved()?.setup.fitTo, saved()?.details.scale]).toEqual([undefined, 70]);
    for (const zoom of [{ scale: 9 }, { scale: 401 }, { scale: 50, verticalFitToPages: 1 }])
      expect(await catchError(() => withLayout((layout) => void (layout.zoom = zoom)))).toMatchObject({
        code: "InvalidArgument",
      });
  });

  it("takes margins in points, inches and centimetres, and leaves those that are not named", async () => {
    await withLayout((layout) => {
      layout.setPrintMargins("Inches", { top: 1, header: 0.5 });
      layout.setPrintMargins("Centimeters", { left: 2.54 });
      layout.bottomMargin = 10;
    });
    expect(saved()?.setup.margins).toEqual({ top: 72, header: 36, left: 72, bottom: 10, right: 50.4, footer: 21.6 });
  });

  it("repeats rows and columns, prints several areas, and says which", async () => {
    const read = await withLayout(async (layout, sheet, context) => {
      layout.setPrintTitleRows("$1:$2");
      layout.setPrintTitleColumns(sheet.getRange("A:B"));
      layout.setPrintArea("A1:C9,E1:F9");
      const [rows, columns, area] = [
        layout.getPrintTitleRows(),
        layout.getPrintTitleColumnsOrNullObject(),
        layout.getPrintArea(),
      ];
      for (const range of [rows, columns]) range.load("address");
      area.load("address,areaCount");
      await context.sync();
      return [rows.address, columns.address, area.areaCount];
    });
    expect(read).toEqual(["Sheet1!1:2", "Sheet1!A:B", 2]);
    expect(saved()?.details.printAreas).toHaveLength(2);
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("has no print area at first: a null object, and ItemNotFound for the other call, as declared", async () => {
    const isNull = await withLayout(async (layout, _, context) => {
      const area = layout.getPrintAreaOrNullObject();
      await context.sync();
      return area.isNullObject;
    });
    expect(isNull).toBe(true);
    expect(await catchError(() => withLayout((layout) => layout.getPrintArea().load("address")))).toMatchObject({
      code: "ItemNotFound",
    });
  });
});

describe("Headers and footers", () => {
  it("have six sections on first, even and all other pages, with Excel's codes and ampersands", async () => {
    await withLayout(({ headersFooters }) => {
      headersFooters.state = "FirstOddAndEven";
      headersFooters.firstPage.centerHeader = '&"Arial,Bold"Plan && Co';
      headersFooters.oddPages.leftHeader = "&A";
      headersFooters.oddPages.rightFooter = "&P / &N";
      headersFooters.evenPages.leftFooter = "&D";
      headersFooters.useSheetScale = false;
    });
    const page = saved();
    expect(page?.flags).toMatchObject({ differentFirst: true, differentOddEven: true, scaleWithDoc: false });
    expect(page?.sections("first", "header")).toEqual({ center: '&"Arial,Bold"Plan && Co' });
    expect([page?.sections("odd", "header"), page?.sections("odd", "footer")]).toEqual([
      { left: "&A" },
      { right: "&P / &N" },
    ]);
    expect(page?.sections("even", "footer")).toEqual({ left: "&D" });
    expect(await validationErrors(excel.save())).toEqual([]);
  });
});

describe("Page breaks", () => {
  it("stand before the top-left cell of a range, and go one by one or altogether", async () => {
    const read = await withLayout(async (_, sheet, context) => {
      const [rows, columns] = [sheet.horizontalPageBreaks, sheet.verticalPageBreaks];
      rows.add("A21:B22");
      rows.add("A11");
      columns.add(sheet.getRange("D5"));
      rows.load("items/rowIndex,items/columnIndex");
      const after = columns.getItem(0).getCellAfterBreak();
      after.load("address");
      await context.sync();
      rows.getItem(1).delete();
      columns.removePageBreaks();
      return [rows.items.map(({ rowIndex }) => rowIndex), after.address];
    });
    expect(read).toEqual([[10, 20], "Sheet1!D1"]);
    expect([saved()?.breaks("rows"), saved()?.breaks("columns")]).toEqual([[10], []]);
    expect(await validationErrors(excel.save())).toEqual([]);
  });
});
