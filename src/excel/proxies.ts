/** The objects of one batch. A sheet is looked up once per batch, because every proxy costs payload. */
import type { CellRange } from "../workbook/changes";

export interface Proxies {
  readonly context: Excel.RequestContext;
  sheet(name: string): Excel.Worksheet;
  range(sheet: string, range: CellRange): Excel.Range;
  /** After a rename the old name finds nothing and the new one must be looked up again. */
  forget(name: string): void;
}

export function createProxies(context: Excel.RequestContext): Proxies {
  const sheets = new Map<string, Excel.Worksheet>();

  function sheet(name: string): Excel.Worksheet {
    const known = sheets.get(name.toLowerCase());
    if (known !== undefined) return known;
    const proxy = context.workbook.worksheets.getItem(name);
    sheets.set(name.toLowerCase(), proxy);
    return proxy;
  }

  return {
    context,
    sheet,
    range(name, { top, left, bottom, right }) {
      return untracked(sheet(name).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
    },
    forget(name) {
      sheets.delete(name.toLowerCase());
    },
  };
}

/** The range for this batch only: the client keeps others in the host, and sends a further request to let go of them. */
export function untracked(range: Excel.Range): Excel.Range {
  range.untrack();
  return range;
}

/** The same for several areas. */
export function untrackedAreas(areas: Excel.RangeAreas): Excel.RangeAreas {
  areas.untrack();
  return areas;
}
