import type { Border, Change, FormatPatch } from "../workbook/changes";
import { borderLines } from "./border-lines";
import type { Proxies } from "./proxies";

type FormatChange = Extract<Change, { kind: "format" }>;

const weights = { thin: "Thin", medium: "Medium" } as const;
const horizontals = { general: "General", left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

export function applyFormat(proxies: Proxies, { sheet, range, patch }: FormatChange): void {
  const cells = proxies.range(sheet, range);
  // A single value goes to every cell of the range, which the declared type does not know.
  if (patch.numberFormat !== undefined) Object.assign(cells, { numberFormat: patch.numberFormat });
  if (patch.font !== undefined) setFont(cells.format.font, patch.font);
  if (patch.fill !== undefined) setFill(cells.format.fill, patch.fill);
  if (patch.alignment !== undefined) setAlignment(cells.format, patch.alignment);
  for (const [line, border] of borderLines(range, patch.border)) drawLine(cells.format.borders.getItem(line), border);
}

function setFont(font: Excel.RangeFont, { underline, ...named }: NonNullable<FormatPatch["font"]>): void {
  font.set(underline === undefined ? named : { ...named, underline: underline ? "Single" : "None" });
}

function setFill(fill: Excel.RangeFill, color: string | null): void {
  if (color === null) fill.clear();
  else fill.color = color;
}

function setAlignment(format: Excel.RangeFormat, alignment: NonNullable<FormatPatch["alignment"]>): void {
  const { horizontal, vertical, wrapText, indent } = alignment;
  if (horizontal !== undefined) format.horizontalAlignment = horizontals[horizontal];
  if (vertical !== undefined) format.verticalAlignment = verticals[vertical];
  if (wrapText !== undefined) format.wrapText = wrapText;
  if (indent !== undefined) format.indentLevel = indent;
}

function drawLine(line: Excel.RangeBorder, { style, color }: Border): void {
  if (style === "none") {
    line.style = "None";
    return;
  }
  line.style = "Continuous";
  line.weight = weights[style];
  line.color = color;
}
