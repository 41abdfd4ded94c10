/**
 * A short mark of imported figures. It stands behind the source of an imported row, so that a later import can tell
 * figures that are still as imported from figures that were corrected by hand.
 */
import type { KpiFigures } from "./kpi-figures";

type Sealed = Pick<KpiFigures, "actual" | "numerator" | "denominator" | "actualThrough">;

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const sealLength = 4;
/** Digits that survive a cell, and programs that save it anew. */
const significantDigits = 12;

const digits = (value: number | null) => (value === null ? "" : String(Number(value.toPrecision(significantDigits))));

/** Four characters of Crockford's base 32, from a 32-bit FNV-1a hash. Chance takes one change in a million for none. */
export function sealOf({ actual, numerator, denominator, actualThrough }: Sealed): string {
  const text = [digits(actual), digits(numerator), digits(denominator), actualThrough ?? ""].join("|");
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return Array.from({ length: sealLength }, (_, index) => alphabet[(hash >>> (index * 5)) & 31] ?? "0").join("");
}
