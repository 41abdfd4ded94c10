/**
 * SUBTOTAL over rows that are not shown. Its numbers 1 to 11 leave out what a filter hides, 101 to 111 also what was
 * hidden by hand; columns count whether hidden or not (Microsoft's page on SUBTOTAL). The engine knows of no hidden
 * rows, so it gets the stretches between them.
 */
import type { HiddenRow } from "./calculator";
import { call, literal, mapParts, type Expression, type PlacedRange } from "./expression";
import type { FormulaScope } from "./resolve-formula";
import { UnsupportedConstruct } from "./unsupported-construct";

/** The expression with only the shown rows in its SUBTOTALs. Throws `UnsupportedConstruct` where it cannot tell them. */
export function leaveOutHiddenRows(expression: Expression, scope: FormulaScope): Expression {
  if (!scope.hasHiddenRows()) return expression;
  const inner = mapParts(expression, (part) => leaveOutHiddenRows(part, scope));
  return inner.kind === "call" && inner.name === "SUBTOTAL" ? subtotalOfShown(inner.args, scope) : inner;
}

function subtotalOfShown([number, ...sources]: readonly (Expression | undefined)[], scope: FormulaScope): Expression {
  const code = number?.kind === "literal" ? Number(number.text) : NaN;
  const ranges = sources.flatMap((source) => (source?.kind === "range" ? [source.range] : []));
  if (Number.isNaN(code) || ranges.length < sources.length) throw new UnsupportedConstruct("SUBTOTAL");
  const shown = ranges.flatMap((range) => {
    const hidden = scope.hiddenRows(range.sheet).filter(({ isFiltered }) => isFiltered || code > 100);
    return shownParts(range, hidden);
  });
  if (shown.length === 0) return literal(OF_NOTHING.get(code % 100) ?? "#DIV/0!");
  return call("SUBTOTAL", number, ...shown.map((range): Expression => ({ kind: "range", range })));
}

/** What COUNT, COUNTA, MAX, MIN, PRODUCT and SUM are without any cell; the others divide by the number of cells. */
const OF_NOTHING: ReadonlyMap<number, string> = new Map([2, 3, 4, 5, 6, 9].map((number) => [number, "0"]));

function shownParts(range: PlacedRange, hidden: readonly HiddenRow[]): readonly PlacedRange[] {
  const parts: PlacedRange[] = [];
  let top = range.top;
  for (const { row } of hidden) {
    if (row < top || row > range.bottom) continue;
    if (row > top) parts.push({ ...range, top, bottom: row - 1 });
    top = row + 1;
  }
  return top > range.bottom ? parts : [...parts, { ...range, top }];
}
