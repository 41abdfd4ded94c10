/** Formulas in a form in which those that say the same are equal, whichever program has written them. */

const prefixes = /_xl(?:fn|ws)\./gi;
const ownRow = /[\w.]*\[\[#This Row\],\s*\[((?:'.|[^\]'])*)\]\]/gi;
const ownRowInBrackets = /[\w.]*\[@\[((?:'.|[^\]'])*)\]\]/g;
const ownRowPlain = /[\w.]*\[@((?:'.|[^[\]'])*)\]/g;

/** `table` is the one that the formula stands in, whose name Excel may leave out. */
export function formulaForm(formula: string, table: string): string {
  const parts = formula.replace(/^=/, "").split(/("(?:[^"]|"")*")/);
  return parts.map((part, index) => (index % 2 === 1 ? part : plainForm(part, table))).join("");
}

function plainForm(part: string, table: string): string {
  return (
    part
      .replaceAll(prefixes, "")
      // as LibreOffice writes them
      .replaceAll(/\b(TRUE|FALSE)\(\)/gi, "$1")
      .replaceAll(ownRow, "[@$1]")
      .replaceAll(ownRowInBrackets, "[@$1]")
      .replaceAll(ownRowPlain, "[@$1]")
      .replaceAll(/[\s$]/g, "")
      .toUpperCase()
      .replaceAll(`${table.toUpperCase()}[`, "[")
  );
}

/** A formula that can give nothing any more, because what it read is gone. */
export function isBrokenFormula(content: string): boolean {
  return content.includes("#REF!");
}
