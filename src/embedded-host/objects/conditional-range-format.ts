/** What a conditional format lays over its cells. */
import type { ConditionalBorder, ConditionalBorderStyle, ConditionalStyle } from "../../package/workbook-file";
import { choice, color, flag, keyOf, number, optional, text } from "../arguments";
import { invalidArgument, itemNotFound } from "../host-error";
import { defineObject, method, navigation, scalar, type Member } from "../host-object";
import { changeRule, ruleOf, type RuleTarget } from "../rule-target";
import { without } from "../without";

function styleOf(target: RuleTarget): ConditionalStyle {
  const rule = ruleOf(target);
  if ("style" in rule) return rule.style;
  throw itemNotFound("a format of a rule without one");
}

function setStyle(target: RuleTarget, style: ConditionalStyle): void {
  const rule = ruleOf(target);
  if ("style" in rule) changeRule(target, { ...rule, style });
}

/** A part of the style; what the rule does not say is read as `nothing`. */
function part<K extends keyof ConditionalStyle>(
  name: K,
  read: (value: unknown) => NonNullable<ConditionalStyle[K]>,
  nothing: unknown = null,
): Member<RuleTarget> {
  return scalar(
    (target) => styleOf(target)[name] ?? nothing,
    (target, value) => setStyle(target, { ...styleOf(target), [name]: read(value) }),
  );
}

const fontParts = ["bold", "italic", "strikethrough", "underline", "fontColor"] as const;
const underlines = { None: "none", Single: "single", Double: "double" } as const;

const fontObject = defineObject<RuleTarget>({
  name: "ConditionalRangeFont",
  since: "1.6",
  members: {
    Bold: part("bold", flag),
    Italic: part("italic", flag),
    Strikethrough: part("strikethrough", flag),
    Color: part("fontColor", color, ""),
    Underline: scalar(
      (target) => keyOf<string>(underlines, styleOf(target).underline ?? "none"),
      (target, value) =>
        setStyle(target, { ...styleOf(target), underline: choice<"none" | "single" | "double">(value, underlines) }),
    ),
    Clear: method((target) => {
      const cleared = fontParts.reduce<ConditionalStyle>((style, name) => without(style, name), styleOf(target));
      setStyle(target, cleared);
    }),
  },
});

const fillObject = defineObject<RuleTarget>({
  name: "ConditionalRangeFill",
  since: "1.6",
  members: {
    Color: part("fill", color, ""),
    Clear: method((target) => setStyle(target, without(styleOf(target), "fill"))),
  },
});

type Edge = "top" | "bottom" | "left" | "right";
const edges: Readonly<Record<string, Edge>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};
const lines: Readonly<Record<string, ConditionalBorderStyle>> = {
  None: "none",
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};

interface BorderTarget extends RuleTarget {
  readonly edge: Edge;
}

function borderOf(target: BorderTarget): ConditionalBorder {
  return styleOf(target).border?.[target.edge] ?? { style: "none", color: "#000000" };
}

function setBorder(target: BorderTarget, border: ConditionalBorder): void {
  const style = styleOf(target);
  setStyle(target, { ...style, border: { ...style.border, [target.edge]: border } });
}

const borderObject = defineObject<BorderTarget>({
  name: "ConditionalRangeBorder",
  since: "1.6",
  members: {
    SideIndex: scalar(({ edge }) => keyOf(edges, edge)),
    Style: scalar(
      (target) => keyOf(lines, borderOf(target).style) ?? "Continuous",
      (target, value) => setBorder(target, { ...borderOf(target), style: choice(value, lines) }),
    ),
    Color: scalar(
      (target) => borderOf(target).color,
      (target, value) => {
        const { style } = borderOf(target);
        setBorder(target, { style: style === "none" ? "thin" : style, color: color(value) });
      },
    ),
  },
});

const border = (edge: Edge) => navigation<RuleTarget>((target) => borderObject({ ...target, edge }));

const bordersObject = defineObject<RuleTarget>({
  name: "ConditionalRangeBorderCollection",
  since: "1.6",
  items: (target) => Object.values(edges).map((edge) => borderObject({ ...target, edge })),
  members: {
    Count: scalar(() => Object.keys(edges).length),
    Top: border("top"),
    Bottom: border("bottom"),
    Left: border("left"),
    Right: border("right"),
    GetItem: method((target, [index]) => borderObject({ ...target, edge: choice(index, edges) })),
    GetItemAt: method((target, [index]) => {
      const edge = Object.values(edges)[number(index)];
      if (edge) return borderObject({ ...target, edge });
      throw invalidArgument(`the border ${number(index)}`);
    }),
  },
});

export const conditionalRangeFormatObject = defineObject<RuleTarget>({
  name: "ConditionalRangeFormat",
  since: "1.6",
  members: {
    Font: navigation((target) => fontObject(target)),
    Fill: navigation((target) => fillObject(target)),
    Borders: navigation((target) => bordersObject(target)),
    NumberFormat: scalar(
      (target) => styleOf(target).numberFormat ?? null,
      (target, value) => {
        const numberFormat = optional(value, text, undefined);
        const rest = without(styleOf(target), "numberFormat");
        setStyle(target, numberFormat === undefined ? rest : { ...rest, numberFormat });
      },
    ),
  },
});
