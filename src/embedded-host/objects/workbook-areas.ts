/** Ranges of several sheets: where formulas come from and where they lead. */
import { eachRange, formatAreas, type AreasTarget } from "../areas-target";
import { number, text } from "../arguments";
import { invalidArgument, itemNotFound } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject, type Members } from "../host-object";
import { sheetId } from "../object-ids";
import type { RangeTarget } from "../range-target";
import { dependentsOf, precedentsOf } from "../traced-cells";
import { rangeAreasObject, rangesObject } from "./range-areas";

interface WorkbookAreas {
  /** One for each sheet. */
  readonly sheets: readonly AreasTarget[];
}

const areasCollection = defineObject<WorkbookAreas>({
  name: "RangeAreasCollection",
  since: "1.12",
  items: ({ sheets }) => sheets.map((areas) => rangeAreasObject(areas)),
  members: {
    GetCount: method(({ sheets }) => sheets.length),
    GetItemAt: method(({ sheets }, [index]) => {
      const found = sheets[number(index)];
      if (found) return rangeAreasObject(found);
      throw invalidArgument(`the areas at ${number(index)}`);
    }),
  },
});

const workbookAreasObject = defineObject<WorkbookAreas>({
  name: "WorkbookRangeAreas",
  since: "1.12",
  members: {
    Addresses: scalar(({ sheets }) => sheets.map(formatAreas)),
    Areas: navigation((target) => areasCollection(target)),
    Ranges: navigation(({ sheets }) => rangesObject({ ranges: sheets.flatMap(eachRange) })),
    GetRangeAreasBySheet: method((target, [key]) => {
      const found = onSheet(target, text(key));
      if (found) return found;
      throw itemNotFound(`ranges on the worksheet ${text(key)}`);
    }),
    GetRangeAreasOrNullObjectBySheet: method((target, [key]) => onSheet(target, text(key))),
  },
});

export const rangeTraces: Members<RangeTarget> = {
  GetDirectPrecedents: method((range) => traced(precedentsOf(range, true)), "1.12"),
  GetPrecedents: method((range) => traced(precedentsOf(range, false)), "1.14"),
  GetDirectDependents: method((range) => traced(dependentsOf(range, true)), "1.13"),
  GetDependents: method((range) => traced(dependentsOf(range, false)), "1.15"),
};

function onSheet({ sheets }: WorkbookAreas, key: string): HostObject | null {
  const found = sheets.find(({ sheet }) => sheet.name.toLowerCase() === key.toLowerCase() || sheetId(sheet) === key);
  return found ? rangeAreasObject(found) : null;
}

function traced(sheets: readonly AreasTarget[]): HostObject {
  if (sheets.length === 0) throw itemNotFound("cells that formulas connect with the range");
  return workbookAreasObject({ sheets });
}
