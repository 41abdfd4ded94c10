/** The names of categories in the room that they have. */
import type { ChartFont } from "../../package/workbook-file";
import { fontPixels, textWidth } from "./svg-element";

const mostLines = 2;

/** The lines of each label; none for a category that is left out because they are too many. */
export function wrapLabels(
  labels: readonly string[],
  font: ChartFont,
  room: { readonly band: number; readonly isHorizontal: boolean; readonly width: number },
): readonly (readonly string[])[] {
  const smallest = fontPixels(font) * (room.isHorizontal ? 1.2 : 2.2);
  const step = Math.max(1, Math.ceil(smallest / room.band));
  const width = room.isHorizontal ? room.width : room.band * step - 4;
  return labels.map((label, index) => {
    if (index % step !== 0) return [];
    return room.isHorizontal ? [cut(label, font, width)] : wrap(label, font, width);
  });
}

function wrap(label: string, font: ChartFont, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, font) > width && lines.length < mostLines) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines.map((line) => cut(line, font, width));
}

function cut(text: string, font: ChartFont, width: number): string {
  if (textWidth(text, font) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, font) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
