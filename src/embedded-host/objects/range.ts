/** The range: its members are grouped by what they are for. Only this file imports the groups. */
import { text } from "../arguments";
import { defineObject, joinMembers, type HostObject } from "../host-object";
import { atAddress, atArea, type RangeTarget } from "../range-target";
import { following } from "../shift-cells";
import { usedRange } from "../used-range";
import { rangeArrays } from "./range-arrays";
import { rangeContents } from "./range-contents";
import { rangeEditing } from "./range-editing";
import { rangeLines } from "./range-lines";
import { rangeNotations } from "./range-notations";
import { rangePlace } from "./range-place";
import { rangeProperties } from "./range-properties";
import { rangeRegions } from "./range-regions";
import { rangeRelatives } from "./range-relatives";
import { rangeSearch } from "./range-search";
import { rangeStyle } from "./range-style";
import { rangeTraces } from "./workbook-areas";

const createRange = defineObject<RangeTarget>({
  name: "Range",
  members: joinMembers(
    rangeArrays,
    rangeContents,
    rangeNotations,
    rangeLines,
    rangePlace,
    rangeProperties,
    rangeRelatives,
    rangeRegions,
    rangeSearch,
    rangeStyle,
    rangeTraces,
    rangeEditing,
  ),
});

/** A range stays on its cells while others are inserted or deleted. */
export const rangeObject = Object.assign((target: RangeTarget) => createRange(following(target)), {
  targetOf: createRange.targetOf,
});

/** An argument that is a range or an address; addresses without a sheet mean `sheet`. */
export function rangeArgument(value: unknown, on: Parameters<typeof atAddress>[0]): RangeTarget {
  const range = rangeObject.targetOf(value);
  if (range) return range;
  return atAddress(on, text(value, "range or address expected"));
}

/** The used cells of a range as an object; `null` where there are none. See `usedRange`. */
export function usedIn(range: RangeTarget, valuesOnly: boolean): HostObject | null {
  const area = usedRange(range, valuesOnly);
  return area ? rangeObject(atArea(range, area)) : null;
}
