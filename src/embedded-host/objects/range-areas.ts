import { formatAddress } from "../addresses";
import { number } from "../arguments";
import { invalidArgument } from "../host-error";
import { defineObject, method, navigation, scalar } from "../host-object";
import type { RangeTarget } from "../range-target";
import { rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

const areasObject = defineObject<RangeTarget>({
  name: "RangeCollection",
  items: (range) => [rangeObject(range)],
  members: {
    GetCount: method(() => 1, "1.9"),
    GetItemAt: method((range, [index]) => {
      if (number(index) === 0) return rangeObject(range);
      throw invalidArgument(`the area ${number(index)}`);
    }, "1.9"),
  },
});

/** What is selected; on this screen that is always one area. */
export const rangeAreasObject = defineObject<RangeTarget>({
  name: "RangeAreas",
  members: {
    Address: scalar(({ sheet, area }) => formatAddress(sheet.name, area), undefined, "1.9"),
    AreaCount: scalar(() => 1, undefined, "1.9"),
    Areas: navigation((range) => areasObject(range), "1.9"),
    Worksheet: navigation((range) => worksheetObject(range), "1.9"),
  },
});
