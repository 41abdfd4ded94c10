/** What a name's formula says in every language of Excel: where it reads, its numbers, and whether it is broken. */
import { columnIndex, unquotedSheetName } from "./references";
import type { CellRange } from "./changes";
import type { SheetRange } from "./port";

export interface NameShape {
  /** Places in the order in which they stand, repeated where they are; only those with the name of their sheet. */
  readonly places: readonly SheetRange[];
  /** Numbers that stand outside of places and texts. */
  readonly numbers: readonly number[];
  /** An error value stands where a place was. */
  readonly isBroken: boolean;
}

const texts = /"(?:[^"]|"")*"/g;
const places = /('(?:[^']|'')+'|[^\s'!(),;:#&*+\-/<>=^"{}[\]]+)!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/gi;
/** "#REF!" in English, "#BEZUG!" in German; only these two end so and say that a place is gone. */
const lostPlace = /#[\p{L}\d/]+!/u;
const numbers = /(?<![\p{L}\d_.$])\d+(?![\p{L}\d_.(])/gu;

/**
 * The shape of a name's formula, with or without its "=". Excel on a desktop gives functions and separators in the
 * language of its user: neither counts here. References in the R1C1 style are not read; the shape has no places then.
 */
export function nameShape(formula: string): NameShape {
  const bare = formula.replaceAll(texts, '""');
  const rest = bare.replaceAll(places, " ");
  return {
    places: [...bare.matchAll(places)].map(placeOf),
    numbers: (rest.match(numbers) ?? []).map(Number),
    isBroken: lostPlace.test(rest),
  };
}

function placeOf([, sheet = "", left = "", top = "", right = left, bottom = top]: RegExpMatchArray): SheetRange {
  const range: CellRange = {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
  return { sheet: unquotedSheetName(sheet), range };
}
