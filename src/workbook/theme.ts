/** The one theme of every sheet and chart: colours, fonts and the formats built from them. */
import type { FormatPatch } from "./changes";

export const color = {
  ink: "#1B2733",
  muted: "#5B6875",
  faint: "#8A96A3",
  primary: "#17405F",
  primarySoft: "#E8EEF3",
  accent: "#1F8A8C",
  accentSoft: "#A9D3D2",
  accentPale: "#D6EAE9",
  line: "#CFD8E0",
  surface: "#F5F7F9",
  white: "#FFFFFF",
  good: "#1E7B45",
  fair: "#B26B00",
  bad: "#B3261E",
  goodSoft: "#E3F2E8",
  fairSoft: "#FBF0DC",
  badSoft: "#FBE6E4",
} as const;

export const fontName = "Calibri";

export const titleFormat: FormatPatch = {
  font: { name: fontName, size: 16, bold: true, italic: false, underline: false, color: color.primary },
  alignment: { horizontal: "left", vertical: "center", wrapText: false, indent: 0 },
};

export const helpFormat: FormatPatch = {
  font: { name: fontName, size: 10, bold: false, italic: false, underline: false, color: color.muted },
  alignment: { horizontal: "left", vertical: "center", wrapText: false, indent: 0 },
};

/** The line that says what the rows of a table come to. */
export const summaryFormat: FormatPatch = {
  font: { name: fontName, size: 10, bold: true, italic: false, underline: false, color: color.primary },
  alignment: { horizontal: "left", vertical: "center", wrapText: false, indent: 0 },
};

/** Header cells of columns that people fill in. */
export const inputHeaderFormat: FormatPatch = {
  // not "@": there the apostrophe that protects text would become part of it, when a build is repeated
  numberFormat: "General",
  font: { name: fontName, size: 10, bold: true, italic: false, underline: false, color: color.white },
  fill: color.primary,
  alignment: { horizontal: "left", vertical: "center", wrapText: true, indent: 1 },
};

/** Header cells of columns that formulas fill: visibly different from those that people fill in. */
export const computedHeaderFormat: FormatPatch = {
  ...inputHeaderFormat,
  font: { name: fontName, size: 10, bold: true, italic: true, underline: false, color: color.primary },
  fill: color.primarySoft,
};

const hairline = { style: "thin", color: color.line } as const;

export const inputCellFormat: FormatPatch = {
  font: { name: fontName, size: 10, bold: false, italic: false, underline: false, color: color.ink },
  fill: null,
  border: { bottom: hairline },
};

/** Cells that only machines read. */
export const quietCellFormat: FormatPatch = {
  ...inputCellFormat,
  font: { name: fontName, size: 8, bold: false, italic: false, underline: false, color: color.faint },
};

export const computedCellFormat: FormatPatch = {
  font: { name: fontName, size: 10, bold: false, italic: true, underline: false, color: color.muted },
  fill: color.surface,
  border: { bottom: hairline },
};

/** Tab colours by what a sheet is for. */
export const tabColor = {
  overview: color.primary,
  plan: color.accent,
  settings: color.faint,
  hidden: color.faint,
} as const;

/** Date format of a plan's language: what its readers expect, the same on every computer. */
export const dateFormat = { de: "dd.mm.yyyy", en: "yyyy-mm-dd" } as const;

const pointsPerPixel = 0.75;

/** Column width in points for a number of characters of the default font (7 pixels each, 5 for the margins). */
export function widthOfCharacters(characters: number): number {
  return (characters * 7 + 5) * pointsPerPixel;
}
