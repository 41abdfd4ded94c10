import { rowTexts, span, type Block } from "./source-sheet";

/** A row that may be the headers, alone or with the row above it. */
export interface HeaderLine {
  /** Zero-based row of the worksheet; of two lines the lower one. */
  readonly row: number;
  /** One header per column of the block; of two lines both. */
  readonly texts: readonly string[];
  /** What each header may be understood by, the fullest first. */
  readonly readings: readonly (readonly string[])[];
  readonly isTwoLined: boolean;
}

/** So far down in a block its headers are looked for. */
const searchedRows = 8;

/** The first rows of a block as headers: each alone, and with the row above it where that has gaps as merged cells leave. */
export function headerLines(block: Block): readonly HeaderLine[] {
  const { top, bottom } = block.area;
  return span(top, Math.min(top + searchedRows - 1, bottom - 1)).flatMap((row) => {
    const texts = rowTexts(block, row);
    const single = oneLine(row, texts);
    const above = row > top ? rowTexts(block, row - 1) : [];
    return isMerged(above, texts) ? [single, twoLines(row, fillRight(above), texts)] : [single];
  });
}

/** The header of a block that has one row of them, where nothing tells more. */
export function firstLine(block: Block): HeaderLine {
  return oneLine(block.area.top, rowTexts(block, block.area.top));
}

function oneLine(row: number, texts: readonly string[]): HeaderLine {
  return { row, texts, readings: texts.map((text) => [text]), isTwoLined: false };
}

function twoLines(row: number, upper: readonly string[], lower: readonly string[]): HeaderLine {
  const readings = lower.map((text, index) => {
    const above = upper[index] ?? "";
    return [`${above} ${text}`.trim(), text, above].filter((reading) => reading !== "");
  });
  return { row, texts: readings.map(([fullest]) => fullest ?? ""), readings, isTwoLined: true };
}

/** A merged header stands in its first cell; the others of it are empty. */
function fillRight(texts: readonly string[]): readonly string[] {
  let last = "";
  return texts.map((text) => (last = text === "" ? last : text));
}

/** The upper line of two has gaps above filled cells; a title alone is no line of headers, but a year above months is. */
function isMerged(upper: readonly string[], lower: readonly string[]): boolean {
  return upper.some((text) => text !== "") && lower.some((text, index) => text !== "" && (upper[index] ?? "") === "");
}
