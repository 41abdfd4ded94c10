/** Number formats as people of a culture write them: German Excel says `TT.MM.JJJJ`, and `0,00` for two decimals. */
import type { CultureFormats } from "./culture";
import { notSupported } from "./host-error";

/** What must not be touched: quoted text, escaped signs, and whatever stands in brackets. */
const untouched = /("[^"]*"|\\.|_.|\*.|\[[^\]]*\])/;

const toGerman: Readonly<Record<string, string>> = { y: "J", m: "M", d: "T", h: "h", s: "s", Y: "J", D: "T" };
const fromGerman: Readonly<Record<string, string>> = { J: "y", M: "m", T: "d", j: "y", t: "d", m: "m" };

/** From the English form, which files and `numberFormat` have. */
export function formatToCulture(format: string, culture: CultureFormats): string {
  return translate(format, culture, (piece, { decimal, group }) => {
    if (/^General$/i.test(piece)) return "Standard";
    const letters = piece.replace(/[ymdYD]/g, (letter) => toGerman[letter] ?? letter);
    return swapSigns(letters, [".", ","], [decimal, group]);
  });
}

export function formatFromCulture(format: string, culture: CultureFormats): string {
  return translate(format, culture, (piece, { decimal, group }) => {
    if (/^Standard$/i.test(piece)) return "General";
    const letters = piece.replace(/[JTMjtm]/g, (letter) => fromGerman[letter] ?? letter);
    return swapSigns(letters, [decimal, group], [".", ","]);
  });
}

function translate(
  format: string,
  culture: CultureFormats,
  change: (piece: string, culture: CultureFormats) => string,
): string {
  if (culture.name.startsWith("en")) return format;
  if (!culture.name.startsWith("de")) throw notSupported(`number formats as they are written in ${culture.name}`);
  return format
    .split(untouched)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece, culture)))
    .join("");
}

/** Points between the parts of a date stay: only those beside digits separate decimals or thousands. */
function swapSigns(piece: string, from: readonly [string, string], to: readonly [string, string]): string {
  return piece.replace(/[0#?][0#?.,]*/g, (digits) =>
    [...digits].map((sign) => (sign === from[0] ? to[0] : sign === from[1] ? to[1] : sign)).join(""),
  );
}
