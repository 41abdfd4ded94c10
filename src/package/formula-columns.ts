/** Structured references as they follow columns of tables, or tables, that are gone. */
import { scanFormula } from "./formula-scan";

/** A table whose columns, in their order before, are gone in part or all together. */
export interface LostColumns {
  readonly table: string;
  readonly columns: readonly string[];
  readonly lost: readonly string[];
}

const GONE = "#REF!";

/** The formula without the lost columns: a span of columns shrinks, everything else that names one is `#REF!`. */
export function loseColumnsInFormula(formula: string, loss: LostColumns): string {
  const pieces = scanFormula(formula);
  const isAllGone = loss.lost.length === loss.columns.length;
  return pieces
    .map((piece, index) => {
      const isTable = (at: number): boolean =>
        pieces[at]?.kind === "word" && isSame(pieces[at]?.text ?? "", loss.table);
      const next = pieces[index + 1];
      if (isTable(index) && next?.text !== "(") {
        const isGone = isAllGone || (next?.kind === "bracket" && withoutLost(next.text, loss) === undefined);
        return isGone ? GONE : piece.text;
      }
      if (piece.kind !== "bracket" || !isTable(index - 1)) return piece.text;
      return isAllGone ? "" : (withoutLost(piece.text, loss) ?? "");
    })
    .join("");
}

/** The bracket after the loss; undefined where nothing is left of what it names. */
function withoutLost(bracket: string, loss: LostColumns): string | undefined {
  const span = /\[((?:'[\s\S]|[^[\]'])*)\]:\[((?:'[\s\S]|[^[\]'])*)\]/.exec(bracket);
  if (span !== null) {
    const [whole, first = "", last = ""] = span;
    const left = spanWithout(plain(first), plain(last), loss);
    if (left === undefined) return undefined;
    const text = `[${escaped(left[0])}]:[${escaped(left[1])}]`;
    return bracket.replace(whole, () => text);
  }
  const named = Array.from(bracket.matchAll(/\[((?:'[\s\S]|[^[\]'])*)\]/g), ([, name = ""]) => plain(name));
  return named.some((name) => isLost(name, loss)) ? undefined : bracket;
}

function spanWithout(first: string, last: string, loss: LostColumns): readonly [string, string] | undefined {
  const at = (name: string): number => loss.columns.findIndex((column) => isSame(column, name));
  const [from, to] = [at(first), at(last)];
  if (from < 0 || to < 0) return [first, last];
  const left = loss.columns.slice(Math.min(from, to), Math.max(from, to) + 1).filter((name) => !isLost(name, loss));
  const [begin, end] = [left[0], left.at(-1)];
  return begin === undefined || end === undefined ? undefined : [begin, end];
}

function isLost(name: string, { lost }: LostColumns): boolean {
  return lost.some((column) => isSame(column, name));
}

/** An apostrophe takes the next character literally. */
function plain(name: string): string {
  return name.replace(/'([\s\S])/g, "$1");
}

function escaped(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
