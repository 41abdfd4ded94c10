import type { FontScript, UnderlineKind } from "../../package/workbook-file";
import { choice, color, flag, keyOf, number, text } from "../arguments";
import { formatProperty, type FormatTarget } from "../format-target";
import { invalidArgument } from "../host-error";
import { defineObject } from "../host-object";

const underlines: Readonly<Record<string, UnderlineKind>> = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

export const rangeFontObject = defineObject<FormatTarget>({
  name: "RangeFont",
  members: {
    Name: formatProperty(
      ({ font }) => font.name,
      (value) => ({ font: { name: fontName(value) } }),
    ),
    Size: formatProperty(
      ({ font }) => font.size,
      (value) => ({ font: { size: fontSize(value) } }),
    ),
    Bold: formatProperty(
      ({ font }) => font.bold,
      (value) => ({ font: { bold: flag(value) } }),
    ),
    Italic: formatProperty(
      ({ font }) => font.italic,
      (value) => ({ font: { italic: flag(value) } }),
    ),
    Underline: formatProperty(
      ({ font }) => keyOf(underlines, font.underlineKind),
      (value) => ({ font: { underlineKind: choice(value, underlines) } }),
    ),
    Strikethrough: formatProperty(
      ({ font }) => font.strikethrough,
      (value) => ({ font: { strikethrough: flag(value) } }),
      "1.9",
    ),
    Superscript: script("superscript"),
    Subscript: script("subscript"),
    Color: formatProperty(
      ({ font }) => font.color ?? "#000000",
      (value) => ({ font: { color: color(value) } }),
    ),
    TintAndShade: formatProperty(
      ({ font }) => font.tint,
      (value) => ({ font: { tint: tint(value) } }),
      "1.9",
    ),
  },
});

/** Switching one off leaves the letters on the line. */
function script(name: FontScript) {
  return formatProperty(
    ({ font }) => font.script === name,
    (value) => ({ font: { script: flag(value) ? name : "baseline" } }),
    "1.9",
  );
}

function fontSize(value: unknown): number {
  const size = number(value);
  if (size < 1 || size > 409) throw invalidArgument("font size out of 1 to 409");
  return size;
}

/** "The name's length should not be greater than 31 characters": the declaration of RangeFont.name. */
function fontName(value: unknown): string {
  const name = text(value);
  if (name === "" || name.length > 31) throw invalidArgument("font name of 1 to 31 characters");
  return name;
}

/** From -1, darkest, to 1, brightest. */
export function tint(value: unknown): number {
  const share = number(value);
  if (share < -1 || share > 1) throw invalidArgument("tint out of -1 to 1");
  return share;
}
