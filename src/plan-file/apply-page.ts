import type { PageSetup as FilePage, WorkbookFile } from "../package/workbook-file";
import type { Change, PageSetup } from "../workbook/changes";
import { sheetOf } from "./sheet-of";

type SetPage = Extract<Change, { kind: "setPage" }>;

const a4 = 9;

/** Without title rows, title columns or print area the sheet keeps those it has, because Office.js cannot take them away. */
export function setPage(workbook: WorkbookFile, { sheet, page }: SetPage): void {
  const target = sheetOf(workbook, sheet);
  const { titleRows, printArea } = { ...target.pageSetup, ...page };
  const { orientation, margins, centerHorizontally, footer } = page;
  target.setPageSetup({
    orientation,
    paperSize: a4,
    margins,
    centerHorizontally,
    footer,
    ...fitTo(page.fitTo),
    ...(titleRows !== undefined && { titleRows }),
    ...(printArea !== undefined && { printArea }),
  });
  if (page.titleColumns !== undefined) target.page.changeDetails({ titleColumns: page.titleColumns });
}

function fitTo(pages: PageSetup["fitTo"]): Pick<FilePage, "fitTo"> {
  return pages.width === 0 && pages.height === 0 ? {} : { fitTo: pages };
}
