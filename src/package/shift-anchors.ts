/** Places of drawings, controls and comment boxes, as they follow moved cells. */
import { deletedEnd, isInBand, type CellShift } from "./cell-shift";

/** A corner: a cell, and how far into it (0 is its very edge). */
interface Corner {
  readonly index: number;
  readonly offset: number;
}

const ANCHOR = /<((?:[\w.-]+:)?(?:twoCellAnchor|oneCellAnchor|anchor))(?=[\s>])([^>]*)>[\s\S]*?<\/\1>/g;
const VML_ANCHOR = /(<x:Anchor>)([^<]*)(?=<\/x:Anchor>)/g;

/** The text of a drawing, or of a list of controls, with every anchor moved that is not fixed to the page. */
export function shiftAnchors(xml: string, shift: CellShift): string {
  return xml.replace(ANCHOR, (anchor: string, _, attributes: string) =>
    /\beditAs="absolute"/.test(attributes) ? anchor : shiftAnchor(anchor, shift),
  );
}

function shiftAnchor(anchor: string, shift: CellShift): string {
  const [along, across] = shift.axis === "rows" ? (["row", "col"] as const) : (["col", "row"] as const);
  const from = cornerOf(anchor, "from", along);
  if (from === undefined) return anchor;
  const to = cornerOf(anchor, "to", along);
  const crossFrom = cornerOf(anchor, "from", across)?.index ?? 0;
  const crossTo = cornerOf(anchor, "to", across)?.index ?? crossFrom;
  if (!isAcross(shift, crossFrom, crossTo)) return anchor;
  const begin = movedCorner(shift, from, false);
  if (to === undefined) return withCorner(anchor, "from", along, begin);
  const isSized = !/\beditAs="oneCell"/.test(anchor);
  const end = isSized ? movedCorner(shift, to, true) : { ...to, index: to.index + begin.index - from.index };
  return withCorner(withCorner(anchor, "from", along, begin), "to", along, end);
}

/** A drawing moves when all of it lies above (or beside) moved cells. */
function isAcross(shift: CellShift, first: number, last: number): boolean {
  const range = { top: 0, left: 0, bottom: 0, right: 0 };
  const span = shift.axis === "rows" ? { left: first, right: last } : { top: first, bottom: last };
  return isInBand(shift, { ...range, ...span });
}

/** An end on the very edge of a cell belongs to the cell before it. */
function movedCorner(shift: CellShift, corner: Corner, isEnd: boolean): Corner {
  const owner = isEnd && corner.offset === 0 ? corner.index - 1 : corner.index;
  if (owner < shift.start) return corner;
  if (owner < deletedEnd(shift)) return { index: shift.start, offset: 0 };
  return { ...corner, index: corner.index + shift.count };
}

function cornerOf(anchor: string, name: string, axis: string): Corner | undefined {
  const text = new RegExp(`<(?:[\\w.-]+:)?${name}>([\\s\\S]*?)</(?:[\\w.-]+:)?${name}>`).exec(anchor)?.[1] ?? "";
  const number = (tag: string): number | undefined => {
    const found = new RegExp(`<(?:[\\w.-]+:)?${tag}>\\s*(-?\\d+)`).exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const index = number(axis);
  return index === undefined ? undefined : { index, offset: number(`${axis}Off`) ?? 0 };
}

function withCorner(anchor: string, name: string, axis: string, { index, offset }: Corner): string {
  const block = new RegExp(`(<(?:[\\w.-]+:)?${name}>)([\\s\\S]*?)(?=</(?:[\\w.-]+:)?${name}>)`);
  const value = (tag: string): RegExp => new RegExp(`(<(?:[\\w.-]+:)?${tag}>)\\s*-?\\d+`);
  return anchor.replace(block, (_, tag: string, inner: string) => {
    return tag + inner.replace(value(axis), `$1${index}`).replace(value(`${axis}Off`), `$1${offset}`);
  });
}

/** The anchor of a shape in a legacy drawing: left, top, right and bottom, each as cell and offset. */
export function shiftVmlAnchors(vml: string, shift: CellShift): string {
  return vml.replace(VML_ANCHOR, (_, tag: string, text: string) => tag + shiftVmlAnchor(text, shift));
}

function shiftVmlAnchor(text: string, shift: CellShift): string {
  const numbers = text.split(",").map(Number);
  const [first, second, crossFirst, crossSecond] = shift.axis === "rows" ? [2, 6, 0, 4] : [0, 4, 2, 6];
  const at = (index: number | undefined): number => numbers[index ?? 0] ?? 0;
  if (numbers.length !== 8 || numbers.some(Number.isNaN) || !isAcross(shift, at(crossFirst), at(crossSecond)))
    return text;
  const begin = movedCorner(shift, { index: at(first), offset: at((first ?? 0) + 1) }, false);
  // A comment's box keeps its size, as it does in Excel.
  const moved = begin.index - at(first);
  return ` ${numbers.map((number, index) => (index === first || index === second ? number + moved : number)).join(", ")} `;
}
