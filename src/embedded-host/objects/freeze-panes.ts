import { number, optional } from "../arguments";
import { lastColumn, lastRow } from "../addresses";
import { invalidArgument, itemNotFound } from "../host-error";
import { defineObject, method, type HostObject } from "../host-object";
import type { SheetTarget } from "../range-target";
import { rangeArgument, rangeObject } from "./range";

export const freezePanesObject = defineObject<SheetTarget>({
  name: "WorksheetFreezePanes",
  since: "1.7",
  members: {
    FreezeAt: method((target, [range]) => freezeAt(target, range)),
    FreezeRows: method(({ sheet }, [count]) => sheet.setFreeze({ rows: optional(count, number, 1), columns: 0 })),
    FreezeColumns: method(({ sheet }, [count]) => sheet.setFreeze({ rows: 0, columns: optional(count, number, 1) })),
    Unfreeze: method(({ sheet }) => sheet.setFreeze({ rows: 0, columns: 0 })),
    GetLocation: method((target) => {
      const found = frozenRange(target);
      if (found) return found;
      throw itemNotFound("frozen panes");
    }),
    GetLocationOrNullObject: method(frozenRange),
  },
});

/** The range is what stays in view; whole rows or columns freeze in one direction only. */
function freezeAt(target: SheetTarget, range: unknown): void {
  const { sheet, area } = rangeArgument(range, target);
  if (sheet !== target.sheet) throw invalidArgument("a range of another sheet");
  const rows = area.bottom === lastRow ? 0 : area.bottom + 1;
  target.sheet.setFreeze({ rows, columns: area.right === lastColumn ? 0 : area.right + 1 });
}

function frozenRange({ book, sheet }: SheetTarget): HostObject | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  const bottom = rows === 0 ? lastRow : rows - 1;
  return rangeObject({
    book,
    sheet,
    area: { top: 0, left: 0, bottom, right: columns === 0 ? lastColumn : columns - 1 },
  });
}
