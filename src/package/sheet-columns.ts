/** Widths, visibility and formats of whole columns (`cols`). */
import { movedSpan, type CellShift } from "./cell-shift";
import { openAttributes } from "./shift-rows";
import type { XmlDocument } from "./xml-document";
import { attribute, attributeText, isTrue, parseElement, withAttribute } from "./xml-scan";

/** Columns `first` to `last`, zero-based, that share their attributes (without `min` and `max`). */
interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly attributes: string;
}

/** Width in pixels of the widest digit of the default font, Calibri 11, at 100 %: the file's unit of width. */
const DIGIT_WIDTH = 7;
const PIXELS_PER_POINT = 4 / 3;
/** Width in the file of a column of 64 pixels. */
export const DEFAULT_WIDTH = "9.140625";

export class SheetColumns {
  readonly #document: XmlDocument;
  #spans: readonly ColumnSpan[] | undefined;

  constructor(document: XmlDocument) {
    this.#document = document;
  }

  /** Width in points; undefined where the sheet's default holds. */
  width(column: number): number | undefined {
    const width = this.attributeOf(column, "width");
    return width === undefined ? undefined : toPoints(Number(width));
  }

  isHidden(column: number): boolean {
    return isTrue(this.attributeOf(column, "hidden"));
  }

  /** Style index of cells that are not stored. */
  style(column: number): number {
    return this.#read().length === 0 ? 0 : Number(this.attributeOf(column, "style") ?? 0);
  }

  /** Columns that stand for all from `first` to `last`: one of each stretch that is stored alike. */
  samples(first: number, last: number): readonly number[] {
    const starts = this.#read().flatMap((span) => [span.first, span.last + 1]);
    return [...new Set([first, ...starts.filter((column) => column > first && column <= last)])];
  }

  /** Adds the styles that any of the columns give to cells that are not stored. */
  addStyles(found: Set<number>, first: number, last: number): void {
    let covered = 0;
    for (const span of this.#read()) {
      const columns = Math.min(span.last, last) - Math.max(span.first, first) + 1;
      if (columns <= 0) continue;
      covered += columns;
      found.add(Number(attribute(span.attributes, "style") ?? 0));
    }
    if (covered < last - first + 1) found.add(0);
  }

  setWidth(first: number, last: number, points: number): void {
    const width = toFileWidth(points);
    this.change(first, last, (attributes) =>
      withAttribute(withAttribute(attributes, "width", width), "customWidth", 1),
    );
  }

  setHidden(first: number, last: number, isHidden: boolean): void {
    this.change(first, last, (attributes) => {
      const sized =
        attribute(attributes, "width") === undefined ? withAttribute(attributes, "width", DEFAULT_WIDTH) : attributes;
      return withAttribute(sized, "hidden", isHidden ? 1 : undefined);
    });
  }

  setStyle(first: number, last: number, change: (style: number) => number): void {
    this.change(first, last, (attributes) => {
      const sized =
        attribute(attributes, "width") === undefined ? withAttribute(attributes, "width", DEFAULT_WIDTH) : attributes;
      return withAttribute(sized, "style", change(Number(attribute(attributes, "style") ?? 0)));
    });
  }

  /** Follows whole columns that are inserted (they look like the one to the left) or deleted. */
  shift(shift: CellShift): void {
    const { start, count } = shift;
    if (this.#read().length === 0) return;
    const left = this.#read().find(({ first, last }) => first < start && start - 1 <= last);
    const added = count > 0 && left !== undefined ? openAttributes(left.attributes) : "";
    const moved = splitAt(this.#read(), start, start - 1).flatMap((span) => {
      const target = movedSpan(shift, span);
      return target === undefined ? [] : [{ ...span, ...target }];
    });
    const inserted = added === "" ? [] : [{ first: start, last: start + count - 1, attributes: added }];
    this.#spans = [...moved, ...inserted].sort((one, other) => one.first - other.first);
    this.#write();
  }

  attributeOf(column: number, name: string): string | undefined {
    const span = this.#read().find(({ first, last }) => first <= column && column <= last);
    return span === undefined ? undefined : attribute(span.attributes, name);
  }

  #read(): readonly ColumnSpan[] {
    this.#spans ??= this.#document
      .childTexts("cols")
      .flatMap((text) => parseElement(text).pieces.filter((piece) => piece.name === "col"))
      .map((piece) => readSpan(parseElement(piece.text).attributes))
      .sort((one, other) => one.first - other.first);
    return this.#spans;
  }

  /** Changes the attributes of the columns; without any left, nothing is stored for them. */
  change(first: number, last: number, change: (attributes: string) => string): void {
    const spans = splitAt(fillGaps(this.#read(), first, last), first, last);
    this.#spans = spans.flatMap((span) => {
      const isInside = span.first >= first && span.last <= last;
      const attributes = isInside ? change(span.attributes) : span.attributes;
      return attributes === "" ? [] : [{ ...span, attributes }];
    });
    this.#write();
  }

  #write(): void {
    const { prefix } = this.#document;
    const spans = this.#read();
    const inner = spans.map((span) => spanText(prefix, span)).join("");
    this.#document.setChild("cols", spans.length === 0 ? undefined : `<${prefix}cols>${inner}</${prefix}cols>`);
  }
}

function readSpan(attributes: string): ColumnSpan {
  return {
    first: Number(attribute(attributes, "min")) - 1,
    last: Number(attribute(attributes, "max")) - 1,
    attributes: withAttribute(withAttribute(attributes, "min", undefined), "max", undefined),
  };
}

function spanText(prefix: string, { first, last, attributes }: ColumnSpan): string {
  return `<${prefix}col${attributeText({ min: first + 1, max: last + 1 })}${attributes}/>`;
}

function fillGaps(spans: readonly ColumnSpan[], first: number, last: number): ColumnSpan[] {
  const filled: ColumnSpan[] = [];
  let next = first;
  for (const span of spans) {
    if (span.first > next && next <= last)
      filled.push({ first: next, last: Math.min(last, span.first - 1), attributes: "" });
    filled.push(span);
    next = Math.max(next, span.last + 1);
  }
  if (next <= last) filled.push({ first: next, last, attributes: "" });
  return filled;
}

/** Cuts spans so that none crosses the borders of the given columns. */
function splitAt(spans: readonly ColumnSpan[], first: number, last: number): ColumnSpan[] {
  return [first, last + 1].reduce<ColumnSpan[]>(
    (pieces, border) =>
      pieces.flatMap((span) =>
        span.first < border && border <= span.last
          ? [
              { ...span, last: border - 1 },
              { ...span, first: border },
            ]
          : [span],
      ),
    [...spans],
  );
}

/** ECMA-376, 18.3.1.13: the stored width is rounded down to 1/256; pixels are whole. */
export function toFileWidth(points: number): string {
  const pixels = Math.round(points * PIXELS_PER_POINT);
  return String(Math.trunc((pixels / DIGIT_WIDTH) * 256) / 256);
}

/** Points of a width in the file. */
export function toPoints(width: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);
  return pixels / PIXELS_PER_POINT;
}
