/** Parts that a chart's elements share: fonts, and properties that have one value only in the charts that we can write. */
import type { ChartFont } from "../../package/workbook-file";
import { color, flag, number } from "../arguments";
import { notSupported } from "../host-error";
import { defineObject, navigation, scalar, type HostObject, type Member } from "../host-object";

/** A font somewhere in a chart. */
interface FontTarget {
  readonly read: () => ChartFont;
  readonly write: (font: ChartFont) => void;
}

const fontObject = defineObject<FontTarget>({
  name: "ChartFont",
  members: {
    Size: scalar(
      ({ read }) => read().size,
      ({ read, write }, value) => write({ ...read(), size: number(value) }),
    ),
    Bold: scalar(
      ({ read }) => read().bold,
      ({ read, write }, value) => write({ ...read(), bold: flag(value) }),
    ),
    Color: scalar(
      ({ read }) => read().color,
      ({ read, write }, value) => write({ ...read(), color: color(value) }),
    ),
  },
});

const textFormatObject = defineObject<FontTarget>({
  name: "ChartTextFormat",
  members: { Font: navigation((target) => fontObject(target)) },
});

/** The `format` of an element that has a font and nothing else. */
export function textFormat(read: () => ChartFont, write: (font: ChartFont) => void): HostObject {
  return textFormatObject({ read, write });
}

/** The `font` of a format that has more. */
export function fontOf(read: () => ChartFont, write: (font: ChartFont) => void): HostObject {
  return fontObject({ read, write });
}

/** Can be set, but only to what the charts of the file always are. */
export function always<T>(expected: string | boolean, what: string, since?: string): Member<T> {
  return scalar<T>(
    () => expected,
    (_, value) => {
      if (value !== expected) throw notSupported(`${what} ${JSON.stringify(value)} of a chart`);
    },
    since,
  );
}

export const defaultFont: ChartFont = { size: 10, bold: false, color: "#595959" };
