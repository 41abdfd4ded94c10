/** What stands behind RangeAreas: blocks of cells of one sheet, at least one. */
import type { CellRange } from "../package/workbook-file";
import { formatAddress, parseAddress, wholeSheet } from "./addresses";
import { invalidArgument } from "./host-error";
import { rangeOfName } from "./objects/names";
import { atAddress, type RangeTarget, type SheetTarget } from "./range-target";

export interface AreasTarget extends SheetTarget {
  readonly areas: readonly CellRange[];
}

/** Longest list of addresses that Excel takes; see "Troubleshooting Excel add-ins" in Microsoft's documentation. */
const longestList = 8192;

/** Blocks of a list of addresses or names, separated by commas or semicolons; all of one sheet. */
export function atAddresses(on: SheetTarget, list: string): AreasTarget {
  if (list.length > longestList) throw invalidArgument(`a list of addresses longer than ${longestList} characters`);
  if (list.trim() === "") return { ...on, areas: [wholeSheet] };
  const ranges = splitList(list).map((address) => atAddressOrName(on, address));
  const { sheet = on.sheet } = ranges[0] ?? {};
  if (ranges.some((range) => range.sheet !== sheet)) throw invalidArgument("ranges of several worksheets");
  return { book: on.book, sheet, areas: ranges.map(({ area }) => area) };
}

/** One address, or the name of a range. */
export function atAddressOrName(on: SheetTarget, address: string): RangeTarget {
  if (parseAddress(address)) return atAddress(on, address);
  const named = rangeOfName(on.book, address, on.sheet);
  if (named) return named;
  throw invalidArgument(`${JSON.stringify(address)} is neither an address nor a name`);
}

/** Separators inside of quoted names of sheets do not count. */
function splitList(list: string): readonly string[] {
  return (list.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? []).map((address) => address.trim());
}

export function eachRange({ book, sheet, areas }: AreasTarget): readonly RangeTarget[] {
  return areas.map((area) => ({ book, sheet, area }));
}

export function formatAreas({ book, sheet, areas }: AreasTarget): string {
  const whole = areas.map((area) => formatAddress(sheet.name, area)).join(", ");
  return whole.length > book.longestAddress ? whole.slice(0, whole.lastIndexOf(", ", book.longestAddress)) : whole;
}
