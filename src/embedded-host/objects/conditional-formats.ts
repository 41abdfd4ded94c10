import type { ConditionalRule, ConditionalStyle } from "../../package/workbook-file";
import { choice, color, flag, number, record, text } from "../arguments";
import { toRuleFormula } from "../formulas";
import { notSupported } from "../host-error";
import { defineObject, method, navigation, scalar, type Member } from "../host-object";
import { intersection } from "../addresses";
import type { RangeTarget } from "../range-target";

/** A rule while its batch builds it up; it is written at the batch's end, or before the next rule of the sheet. */
interface Draft {
  readonly range: RangeTarget;
  readonly kind: "Custom" | "DataBar";
  formula: string;
  stopIfTrue: boolean;
  style: ConditionalStyle;
  bar: DataBar;
  isWritten: boolean;
}

interface DataBar {
  readonly color: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly showValue: boolean;
  readonly isGradient: boolean;
  readonly hasBorder: boolean;
}

/** As Excel makes a new data bar; only some of it can be written to the file, so the rest must be changed. */
const newBar: DataBar = { color: "#638EC6", showValue: true, isGradient: true, hasBorder: true };

function property(
  change: (draft: Draft, value: unknown) => void,
  read: (draft: Draft) => unknown = unreadable,
): Member<Draft> {
  const write = (draft: Draft, value: unknown) => {
    if (draft.isWritten) throw notSupported("changing a conditional format after the batch that added it");
    change(draft, value);
  };
  return scalar(read, write);
}

function unreadable(): never {
  throw notSupported("reading conditional formats");
}

/** A property that has one value only for what the file's data bars can be. */
function fixed(expected: unknown, what: string): Member<Draft> {
  return property((_, value) => {
    if (value !== expected) throw notSupported(`${what} ${JSON.stringify(value)} of a data bar`);
  });
}

const styleProperty = (part: (value: unknown) => ConditionalStyle) =>
  property((draft, value) => void (draft.style = { ...draft.style, ...part(value) }));

const barProperty = (part: (value: unknown) => Partial<DataBar>) =>
  property((draft, value) => void (draft.bar = { ...draft.bar, ...part(value) }));

const ruleObject = defineObject<Draft>({
  name: "ConditionalFormatRule",
  since: "1.6",
  members: {
    Formula: property((draft, value) => void (draft.formula = toRuleFormula(draft.range.book.file, text(value)))),
  },
});

const fontObject = defineObject<Draft>({
  name: "ConditionalRangeFont",
  since: "1.6",
  members: {
    Color: styleProperty((value) => ({ fontColor: color(value) })),
    Bold: styleProperty((value) => ({ bold: flag(value) })),
  },
});

const fillObject = defineObject<Draft>({
  name: "ConditionalRangeFill",
  since: "1.6",
  members: { Color: styleProperty((value) => ({ fill: color(value) })) },
});

const formatObject = defineObject<Draft>({
  name: "ConditionalRangeFormat",
  since: "1.6",
  members: {
    Font: navigation((draft) => fontObject(draft)),
    Fill: navigation((draft) => fillObject(draft)),
    NumberFormat: styleProperty((value) => ({ numberFormat: text(value) })),
  },
});

const customObject = defineObject<Draft>({
  name: "CustomConditionalFormat",
  since: "1.6",
  members: { Rule: navigation((draft) => ruleObject(draft)), Format: navigation((draft) => formatObject(draft)) },
});

const positiveObject = defineObject<Draft>({
  name: "ConditionalDataBarPositiveFormat",
  since: "1.6",
  members: {
    FillColor: barProperty((value) => ({ color: color(value) })),
    GradientFill: barProperty((value) => ({ isGradient: flag(value) })),
    BorderColor: barProperty((value) => ({ hasBorder: text(value) !== "" })),
  },
});

const negativeObject = defineObject<Draft>({
  name: "ConditionalDataBarNegativeFormat",
  since: "1.6",
  members: {
    MatchPositiveFillColor: fixed(true, "the own negative colour"),
    MatchPositiveBorderColor: fixed(true, "the own negative border"),
  },
});

const dataBarObject = defineObject<Draft>({
  name: "DataBarConditionalFormat",
  since: "1.6",
  members: {
    ShowDataBarOnly: barProperty((value) => ({ showValue: !flag(value) })),
    BarDirection: fixed("Context", "the direction"),
    AxisFormat: fixed("Automatic", "the axis"),
    LowerBoundRule: barProperty((value) => ({ minimum: bound(value) })),
    UpperBoundRule: barProperty((value) => ({ maximum: bound(value) })),
    PositiveFormat: navigation((draft) => positiveObject(draft)),
    NegativeFormat: navigation((draft) => negativeObject(draft)),
  },
});

const conditionalFormatObject = defineObject<Draft>({
  name: "ConditionalFormat",
  since: "1.6",
  members: {
    Type: scalar(({ kind }) => kind),
    StopIfTrue: property((draft, value) => void (draft.stopIfTrue = flag(value))),
    Priority: property((_, value) => {
      if (number(value) !== 0) throw notSupported("a priority other than the first for a new conditional format");
    }),
    Custom: navigation((draft) => (draft.kind === "Custom" ? customObject(draft) : null)),
    DataBar: navigation((draft) => (draft.kind === "DataBar" ? dataBarObject(draft) : null)),
  },
});

export const conditionalFormatsObject = defineObject<RangeTarget>({
  name: "ConditionalFormatCollection",
  since: "1.6",
  members: {
    Add: method((range, [type]) => {
      const kind = choice<Draft["kind"]>(type, { Custom: "Custom", DataBar: "DataBar" });
      const draft: Draft = { range, kind, formula: "", stopIfTrue: false, style: {}, bar: newBar, isWritten: false };
      range.book.settle();
      range.book.later(draft, () => write(draft));
      return conditionalFormatObject(draft);
    }),
    ClearAll: method(({ book, sheet, area }) => {
      book.settle();
      sheet.clearConditionalFormats(area);
    }),
    GetCount: method(({ book, sheet, area }) => {
      book.settle();
      return sheet.conditionalFormats.filter(({ ranges }) => ranges.some((range) => intersection(range, area))).length;
    }),
  },
});

function bound(value: unknown): number {
  const { type, formula } = record(value);
  const limit = Number(text(formula).replace(/^=/, ""));
  if (type === "Number" && Number.isFinite(limit)) return limit;
  throw notSupported(`the bound ${JSON.stringify(value)} of a data bar`);
}

function write(draft: Draft): void {
  draft.isWritten = true;
  draft.range.sheet.addConditionalFormat(
    draft.range.area,
    draft.kind === "Custom" ? formulaRule(draft) : dataBarRule(draft.bar),
  );
}

function formulaRule({ formula, style, stopIfTrue }: Draft): ConditionalRule {
  if (formula === "") throw notSupported("a conditional format without its formula");
  return { kind: "formula", formula, style, stopIfTrue };
}

function dataBarRule({
  color: barColor,
  minimum,
  maximum,
  showValue,
  isGradient,
  hasBorder,
}: DataBar): ConditionalRule {
  if (isGradient || hasBorder) throw notSupported("a data bar with a gradient or a border");
  if (minimum === undefined || maximum === undefined)
    throw notSupported("a data bar without two numbers as its bounds");
  return { kind: "dataBar", color: barColor, minimum, maximum, showValue };
}
