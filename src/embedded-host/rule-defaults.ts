/** What a new conditional format of each type is before something is said of it, as in Excel. */
import type { ConditionalRule, DataBarRule, IconCriterion, IconSetName } from "../package/workbook-file";
import { iconCount } from "./icon-sets";

export type FormatType =
  "Custom" | "DataBar" | "ColorScale" | "IconSet" | "TopBottom" | "PresetCriteria" | "ContainsText" | "CellValue";

/** The API's type for each kind of rule; kinds that only the file knows have none. */
export const typeOfKind: Readonly<Record<ConditionalRule["kind"], FormatType | null>> = {
  formula: "Custom",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  topBottom: "TopBottom",
  period: "PresetCriteria",
  state: "PresetCriteria",
  average: "PresetCriteria",
  text: "ContainsText",
  cellValue: "CellValue",
  unknown: null,
};

const dataBar: DataBarRule = {
  kind: "dataBar",
  color: "#638EC6",
  minimum: { type: "autoMin" },
  maximum: { type: "autoMax" },
  showValue: true,
  gradient: true,
  borderColor: "#638EC6",
  negativeColor: "#FF0000",
  negativeBorderColor: "#FF0000",
};

const nothing = { kind: "formula", formula: "FALSE", style: {} } as const;

export const newRules: Readonly<
  Record<FormatType, { readonly rule: ConditionalRule; readonly isIncomplete: boolean }>
> = {
  Custom: { rule: nothing, isIncomplete: true },
  CellValue: {
    rule: { kind: "cellValue", operator: "equal", formula1: '""', style: {} },
    isIncomplete: true,
  },
  ContainsText: { rule: { kind: "text", operator: "contains", text: "", style: {} }, isIncomplete: true },
  PresetCriteria: { rule: { kind: "state", state: "errors", style: {} }, isIncomplete: true },
  TopBottom: {
    rule: { kind: "topBottom", isBottom: false, isPercent: false, rank: 10, style: {} },
    isIncomplete: false,
  },
  DataBar: { rule: dataBar, isIncomplete: false },
  ColorScale: {
    rule: {
      kind: "colorScale",
      points: [
        { threshold: { type: "min" }, color: "#F8696B" },
        { threshold: { type: "percentile", value: "50" }, color: "#FFEB84" },
        { threshold: { type: "max" }, color: "#63BE7B" },
      ],
    },
    isIncomplete: false,
  },
  IconSet: {
    rule: {
      kind: "iconSet",
      set: "3TrafficLights1",
      showValue: true,
      reverse: false,
      criteria: evenCriteria("3TrafficLights1"),
    },
    isIncomplete: false,
  },
};

/** Equal shares of the scale, in percent. */
export function evenCriteria(set: IconSetName): readonly IconCriterion[] {
  const count = iconCount(set);
  return Array.from({ length: count }, (_, index) => ({
    threshold: { type: "percent", value: String(Math.round((index * 100) / count)) },
    orEqual: true,
  }));
}
