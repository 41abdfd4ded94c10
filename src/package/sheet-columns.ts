/** Widths, visibility and formats of whole columns (`cols`). */
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
const DEFAULT_WIDTH = "9.140625";

export class SheetColumns {
  readonly #document: XmlDocument;
  #spans: readonly ColumnSpan[] | undefined;

  constructor(document: XmlDocument) {
    this.#document = document;
  }

  /** Width in points; undefined where the sheet's default holds. */
  width(column: number): number | undefined {
    const width = this.#attribute(column, "width");
    return width === undefined ? undefined : toPoints(Number(width));
  }

  isHidden(column: number): boolean {
    return isTrue(this.#attribute(column, "hidden"));
  }

  /** Style index of cells that are not stored. */
  style(column: number): number {
    return this.#read().length === 0 ? 0 : Number(this.#attribute(column, "style") ?? 0);
  }

  setWidth(first: number, last: number, points: number): void {
    const width = toFileWidth(points);
    this.#change(first, last, (attributes) =>
      withAttribute(withAttribute(attributes, "width", width), "customWidth", 1),
    );
  }

  setHidden(first: number, last: number, isHidden: boolean): void {
    this.#change(first, last, (attributes) => {
      const sized =
        attribute(attributes, "width") === undefined ? withAttribute(attributes, "width", DEFAULT_WIDTH) : attributes;
      return withAttribute(sized, "hidden", isHidden ? 1 : undefined);
    });
  }

  setStyle(first: number, last: number, change: (style: number) => number): void {
    this.#change(first, last, (attributes) => {
      const sized =
        attribute(attributes, "width") === undefined ? withAttribute(attributes, "width", DEFAULT_WIDTH) : attributes;
      return withAttribute(sized, "style", change(Number(attribute(attributes, "style") ?? 0)));
    });
  }

  #attribute(column: number, name: string): string | undefined {
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

  #change(first: number, last: number, change: (attributes: string) => string): void {
    const spans = splitAt(fillGaps(this.#read(), first, last), first, last);
    this.#spans = spans.flatMap((span) => {
      const isInside = span.first >= first && span.last <= last;
      const attributes = isInside ? change(span.attributes) : span.attributes;
      return attributes === "" ? [] : [{ ...span, attributes }];
    });
    const { prefix } = this.#document;
    const inner = this.#spans.map((span) => spanText(prefix, span)).join("");
    this.#document.setChild("cols", `<${prefix}cols>${inner}</${prefix}cols>`);
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
function toFileWidth(points: number): string {
  const pixels = Math.round(points * PIXELS_PER_POINT);
  return String(Math.trunc((pixels / DIGIT_WIDTH) * 256) / 256);
}

function toPoints(width: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);
  return pixels / PIXELS_PER_POINT;
}
