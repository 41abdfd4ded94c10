/** Several blocks of cells of one sheet, and collections of ranges. */
import type { CellRange } from "../../package/workbook-file";
import { lastColumn, lastRow } from "../addresses";
import { atAddresses, eachRange, formatAreas, type AreasTarget } from "../areas-target";
import { number, text } from "../arguments";
import { cellCount } from "../cell-count";
import { invalidArgument, itemNotFound } from "../host-error";
import { defineObject, HostObject, method, navigation, scalar, type Members } from "../host-object";
import type { RangeTarget, SheetTarget } from "../range-target";
import { followingAreas } from "../shift-cells";
import { specialCells } from "../special-cells";
import { areasEditing } from "./areas-editing";
import { areasRelatives } from "./areas-relatives";
import { dataValidationObject } from "./data-validation";
import { conditionalFormatsObject } from "./conditional-formats";
import { rangeObject } from "./range";
import { rangeFormatObject } from "./range-format";
import { worksheetObject } from "./worksheet";

/** Ranges in a row, of any sheets. */
export const rangesObject = defineObject<{ readonly ranges: readonly RangeTarget[] }>({
  name: "RangeCollection",
  since: "1.9",
  items: ({ ranges }) => ranges.map((range) => rangeObject(range)),
  members: {
    GetCount: method(({ ranges }) => ranges.length),
    GetItemAt: method(({ ranges }, [index]) => {
      const found = ranges[number(index)];
      if (found) return rangeObject(found);
      throw invalidArgument(`the area ${number(index)}`);
    }),
  },
});

const place: Members<AreasTarget> = {
  Address: scalar(formatAreas),
  AddressLocal: scalar(formatAreas),
  AreaCount: scalar(({ areas }) => areas.length),
  CellCount: scalar(({ areas }) => cellCount(areas)),
  IsEntireColumn: scalar(({ areas }) => areas.every(({ top, bottom }) => top === 0 && bottom === lastRow)),
  IsEntireRow: scalar(({ areas }) => areas.every(({ left, right }) => left === 0 && right === lastColumn)),
  Areas: navigation((target) => rangesObject({ ranges: eachRange(target) })),
  Worksheet: navigation((target) => worksheetObject(target)),
  Format: navigation((target) => forEach(target, rangeFormatObject)),
  DataValidation: navigation((target) => dataValidationObject(target)),
  ConditionalFormats: navigation((target) => conditionalFormatsObject(target)),
};

const createAreas = defineObject<AreasTarget>({
  name: "RangeAreas",
  since: "1.9",
  members: { ...place, ...areasRelatives, ...areasEditing },
});

/** Areas stay on their cells while others are inserted or deleted. */
export const rangeAreasObject = Object.assign((target: AreasTarget) => createAreas(followingAreas(target)), {
  targetOf: createAreas.targetOf,
});

/** One object for all areas, made of the objects of each. */
function forEach(target: AreasTarget, create: (range: RangeTarget) => HostObject): HostObject {
  const [first, ...others] = eachRange(target);
  if (!first) throw invalidArgument("no range");
  return HostObject.combine([create(first), ...others.map((range) => create(range))]);
}

/** Areas as an object; `null`, a null object, for none. */
export function areasOrNull(target: Omit<AreasTarget, "areas">, areas: readonly CellRange[]): HostObject | null {
  const { book, sheet } = target;
  return areas.length === 0 ? null : rangeAreasObject({ book, sheet, areas });
}

/** An argument that is a range, several areas or a list of addresses. */
export function areasArgument(value: unknown, on: SheetTarget): AreasTarget {
  const range = rangeObject.targetOf(value);
  if (range) return { ...range, areas: [range.area] };
  return rangeAreasObject.targetOf(value) ?? atAddresses(on, text(value, "range or address expected"));
}

/** The cells of one kind in the areas; `null` where there are none. */
export function special(target: AreasTarget, [cellType, valueType]: readonly unknown[]): HostObject | null {
  return areasOrNull(target, specialCells(target, cellType, valueType));
}

/** For what must be there: a null object becomes an error. */
export function found(object: HostObject | null): HostObject {
  if (object) return object;
  throw itemNotFound("no such cells");
}
