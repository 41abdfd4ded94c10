/** Styles of Excel's own as they come into a file when they are first used, in the colours that the theme has by then. */
import { tinted } from "./file-colors";
import type { FormatPatch } from "./workbook-file";

export interface BuiltInStyle {
  readonly name: string;
  /** ECMA-376, 18.8.7. */
  readonly id: number;
  readonly patch: FormatPatch;
  /** Flags of what the style brings. */
  readonly included: readonly string[];
}

const DARK = "#44546A";
const ACCENT = "#4472C4";

/** A box of thin lines. */
function box(color: string, style: "thin" | "double" = "thin"): NonNullable<FormatPatch["border"]> {
  const line = { style, color };
  return { top: line, bottom: line, left: line, right: line };
}

function look(name: string, id: number, patch: FormatPatch): BuiltInStyle {
  const included = [
    ...(patch.font ? ["applyFont"] : []),
    ...(patch.fill ? ["applyFill"] : []),
    ...(patch.border ? ["applyBorder"] : []),
    ...(patch.numberFormat ? ["applyNumberFormat"] : []),
  ];
  return { name, id, patch, included };
}

const STYLES: readonly BuiltInStyle[] = [
  look("Comma", 3, { numberFormat: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' }),
  look("Currency", 4, { numberFormat: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)' }),
  look("Percent", 5, { numberFormat: "0%" }),
  look("Comma [0]", 6, { numberFormat: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)' }),
  look("Currency [0]", 7, { numberFormat: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)' }),
  look("Note", 10, { fill: "#FFFFCC", border: box("#B2B2B2") }),
  look("Warning Text", 11, { font: { color: "#FF0000" } }),
  look("Title", 15, { font: { name: "Calibri Light", size: 18, color: DARK } }),
  look("Heading 1", 16, {
    font: { size: 15, bold: true, color: DARK },
    border: { bottom: { style: "thick", color: ACCENT } },
  }),
  look("Heading 2", 17, {
    font: { size: 13, bold: true, color: DARK },
    border: { bottom: { style: "thick", color: "#A2B8E1" } },
  }),
  look("Heading 3", 18, {
    font: { bold: true, color: DARK },
    border: { bottom: { style: "medium", color: "#8EA9DB" } },
  }),
  look("Heading 4", 19, { font: { bold: true, color: DARK } }),
  look("Input", 20, { font: { color: "#3F3F76" }, fill: "#FFCC99", border: box("#7F7F7F") }),
  look("Output", 21, { font: { bold: true, color: "#3F3F3F" }, fill: "#F2F2F2", border: box("#3F3F3F") }),
  look("Calculation", 22, { font: { bold: true, color: "#FA7D00" }, fill: "#F2F2F2", border: box("#7F7F7F") }),
  look("Check Cell", 23, {
    font: { bold: true, color: "#FFFFFF" },
    fill: "#A5A5A5",
    border: box("#3F3F3F", "double"),
  }),
  look("Linked Cell", 24, {
    font: { color: "#FA7D00" },
    border: { bottom: { style: "double", color: "#FF8001" } },
  }),
  look("Total", 25, {
    font: { bold: true },
    border: { top: { style: "thin", color: ACCENT }, bottom: { style: "double", color: ACCENT } },
  }),
  look("Good", 26, { font: { color: "#006100" }, fill: "#C6EFCE" }),
  look("Bad", 27, { font: { color: "#9C0006" }, fill: "#FFC7CE" }),
  look("Neutral", 28, { font: { color: "#9C5700" }, fill: "#FFEB9C" }),
  look("Explanatory Text", 53, { font: { italic: true, color: "#7F7F7F" } }),
];

/** Where the colours of accents begin in a theme, and where links have theirs. */
const FIRST_ACCENT = 4;
const LINK = 10;
const ACCENT_COUNT = 6;
/** Names of an accent's shades, and how much of the accent is lightened; the darker ones carry white letters. */
const SHADES = [
  { prefix: "", tint: 0, isDark: true },
  { prefix: "20% - ", tint: 0.8, isDark: false },
  { prefix: "40% - ", tint: 0.6, isDark: false },
  { prefix: "60% - ", tint: 0.4, isDark: true },
];

function accents(theme: readonly string[]): readonly BuiltInStyle[] {
  return Array.from({ length: ACCENT_COUNT }, (_, accent) =>
    SHADES.map(({ prefix, tint, isDark }, shade) =>
      look(`${prefix}Accent${accent + 1}`, 29 + accent * SHADES.length + shade, {
        font: { color: theme[isDark ? 0 : 1] ?? "#000000" },
        fill: tinted(theme[FIRST_ACCENT + accent] ?? ACCENT, tint),
      }),
    ),
  ).flat();
}

function links(theme: readonly string[]): readonly BuiltInStyle[] {
  return ["Hyperlink", "Followed Hyperlink"].map((name, index) =>
    look(name, 8 + index, { font: { underlineKind: "single", color: theme[LINK + index] ?? "#0563C1" } }),
  );
}

/** @param theme colours by the index that cells count */
export function builtInStyles(theme: readonly string[]): readonly BuiltInStyle[] {
  return [...STYLES, ...links(theme), ...accents(theme)];
}
