/** `worksheet.horizontalPageBreaks` and `worksheet.verticalPageBreaks`: breaks that were set by hand. */
import type { LineAxis } from "../../package/workbook-file";
import { number } from "../arguments";
import { invalidArgument } from "../host-error";
import { defineObject, method, scalar, type HostObject } from "../host-object";
import { atArea, type SheetTarget } from "../range-target";
import { rangeArgument, rangeObject } from "./range";

interface BreaksTarget extends SheetTarget {
  readonly axis: LineAxis;
}

interface BreakTarget extends BreaksTarget {
  /** The row or column after the break. */
  readonly line: number;
}

const pageBreakObject = defineObject<BreakTarget>({
  name: "PageBreak",
  since: "1.9",
  members: {
    RowIndex: scalar(({ axis, line }) => (axis === "rows" ? line : 0)),
    ColumnIndex: scalar(({ axis, line }) => (axis === "columns" ? line : 0)),
    GetCellAfterBreak: method((target) => cellAfter(target)),
    Delete: method(({ sheet, axis, line }) =>
      sheet.page.setBreaks(
        axis,
        sheet.page.breaks(axis).filter((one) => one !== line),
      ),
    ),
  },
});

export const pageBreaksObject = defineObject<BreaksTarget>({
  name: "PageBreakCollection",
  since: "1.9",
  items: (target) => target.sheet.page.breaks(target.axis).map((line) => pageBreakObject({ ...target, line })),
  members: {
    Add: method((target, [range]) => add(target, range)),
    GetCount: method(({ sheet, axis }) => sheet.page.breaks(axis).length),
    GetItem: method((target, [index]) => {
      const line = target.sheet.page.breaks(target.axis)[number(index)];
      if (line !== undefined) return pageBreakObject({ ...target, line });
      throw invalidArgument(`the page break ${number(index)}`);
    }),
    RemovePageBreaks: method(({ sheet, axis }) => sheet.page.setBreaks(axis, [])),
  },
});

/** "Adds a page break before the top-left cell of the range specified": the declaration of add. */
function add(target: BreaksTarget, range: unknown): HostObject {
  const { sheet, area } = rangeArgument(range, target);
  if (sheet !== target.sheet) throw invalidArgument("a range of another sheet");
  const line = target.axis === "rows" ? area.top : area.left;
  if (line === 0) throw invalidArgument("a page break before the first row or column");
  sheet.page.setBreaks(target.axis, [...sheet.page.breaks(target.axis), line]);
  return pageBreakObject({ ...target, line });
}

function cellAfter({ axis, line, ...target }: BreakTarget): HostObject {
  const [top, left] = axis === "rows" ? [line, 0] : [0, line];
  return rangeObject(atArea(target, { top, left, bottom: top, right: left }));
}
