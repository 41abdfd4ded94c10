/** Styles of Excel's own as they come into a file when they are first used, in the colours of the Office theme. */
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

/** The style of this name, in any letters. */
export function builtInStyle(name: string): BuiltInStyle | undefined {
  return STYLES.find((style) => style.name.toLowerCase() === name.toLowerCase());
}
