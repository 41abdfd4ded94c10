import type { Change, PageSetup } from "../workbook/changes";
import { columnLetters } from "../workbook/references";
import type { Proxies } from "./proxies";

type SetPage = Extract<Change, { kind: "setPage" }>;

/** Without title rows, title columns or print area the sheet keeps those it has: Office.js cannot take them away. */
export function setPage(proxies: Proxies, { sheet, page }: SetPage): void {
  const layout = proxies.sheet(sheet).pageLayout;
  layout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.paperSize = "A4";
  layout.zoom = zoomOf(page.fitTo);
  layout.centerHorizontally = page.centerHorizontally;
  layout.setPrintMargins("Points", page.margins);
  setFooter(layout.headersFooters, page.footer);
  if (page.titleRows !== undefined)
    layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  if (page.titleColumns !== undefined) layout.setPrintTitleColumns(columnsAddress(page.titleColumns));
  if (page.printArea !== undefined) layout.setPrintArea(proxies.range(sheet, page.printArea));
}

function columnsAddress({ first, last }: NonNullable<PageSetup["titleColumns"]>): string {
  return `$${columnLetters(first)}:$${columnLetters(last)}`;
}

/** Office.js says "as many as needed" by not naming the direction. */
function zoomOf({ width, height }: PageSetup["fitTo"]): Excel.PageLayoutZoomOptions {
  if (width === 0 && height === 0) return { scale: 100 };
  return {
    ...(width > 0 && { horizontalFitToPages: width }),
    ...(height > 0 && { verticalFitToPages: height }),
  };
}

function setFooter(group: Excel.HeaderFooterGroup, { left, center, right }: PageSetup["footer"]): void {
  group.state = "Default";
  group.defaultForAllPages.leftFooter = left;
  group.defaultForAllPages.centerFooter = center;
  group.defaultForAllPages.rightFooter = right;
}
