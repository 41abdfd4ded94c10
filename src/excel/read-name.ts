import type { NameSnapshot } from "../workbook/port";
import { unquotedSheetName } from "../workbook/references";
import { untracked } from "./proxies";

export interface QueuedName {
  /** Where the name points, once the batch has been sent. */
  read(): NameSnapshot;
}

export function queueName(item: Excel.NamedItem): QueuedName {
  // where it points is never taken from the formula's text, which is localised on the desktop
  const range = untracked(item.getRangeOrNullObject()).load("address,rowIndex,columnIndex");
  return {
    read: () => ({
      name: item.name,
      formula: item.formula.replace(/^=/, ""),
      ...(!range.isNullObject && { place: placeOf(range) }),
    }),
  };
}

function placeOf({ address, rowIndex, columnIndex }: Excel.Range): NonNullable<NameSnapshot["place"]> {
  const sheet = unquotedSheetName(address.slice(0, address.lastIndexOf("!")));
  return { sheet, row: rowIndex, column: columnIndex };
}
