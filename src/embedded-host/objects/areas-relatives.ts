/** What is found from several areas: all of it again several areas. */
import type { CellRange } from "../../package/workbook-file";
import { lastColumn, lastRow } from "../addresses";
import { eachRange, type AreasTarget } from "../areas-target";
import { flag, number, optional } from "../arguments";
import { commonAreas } from "../cell-areas";
import { invalidArgument } from "../host-error";
import { method, type HostObject, type Members } from "../host-object";
import { atArea } from "../range-target";
import { usedRange } from "../used-range";
import { areasArgument, areasOrNull, found, rangeAreasObject, special } from "./range-areas";
import { scopedTablesObject } from "./scoped-tables";

export const areasRelatives: Members<AreasTarget> = {
  GetEntireColumn: method((target) => changed(target, (area) => ({ ...area, top: 0, bottom: lastRow }))),
  GetEntireRow: method((target) => changed(target, (area) => ({ ...area, left: 0, right: lastColumn }))),
  GetOffsetRangeAreas: method((target, [rows, columns]) => {
    const [down, along] = [number(rows), number(columns)];
    return changed(target, ({ top, left, bottom, right }) => ({
      top: top + down,
      left: left + along,
      bottom: bottom + down,
      right: right + along,
    }));
  }),
  GetIntersection: method((target, [other]) => found(intersect(target, other))),
  GetIntersectionOrNullObject: method((target, [other]) => intersect(target, other)),
  GetUsedRangeAreas: method((target, [valuesOnly]) => found(used(target, valuesOnly))),
  GetUsedRangeAreasOrNullObject: method((target, [valuesOnly]) => used(target, valuesOnly)),
  GetSpecialCells: method((target, args) => found(special(target, args))),
  GetSpecialCellsOrNullObject: method(special),
  GetTables: method((target, [fullyContained]) =>
    scopedTablesObject({ ...target, isWhole: optional(fullyContained, flag, false) }),
  ),
};

function changed(target: AreasTarget, change: (area: CellRange) => CellRange): HostObject {
  return rangeAreasObject({ ...target, areas: target.areas.map((area) => atArea(target, change(area)).area) });
}

function intersect(target: AreasTarget, other: unknown): HostObject | null {
  const { sheet, areas } = areasArgument(other, target);
  if (sheet !== target.sheet) throw invalidArgument("ranges of two sheets");
  return areasOrNull(target, commonAreas(target.areas, areas));
}

function used(target: AreasTarget, valuesOnly: unknown): HostObject | null {
  const isValuesOnly = optional(valuesOnly, flag, false);
  return areasOrNull(
    target,
    eachRange(target).flatMap((range) => usedRange(range, isValuesOnly) ?? []),
  );
}
