/** Recognises a table of the plan by its headers, in either language, wherever it stands. */
import { columnsOf } from "../../domain/schema/define-sheet";
import { planSheets, type TableSheetKey } from "../../domain/schema/plan-schema";
import { allHeadersOf } from "../../localisation/sheet-texts";
import type { SheetContents } from "../port";
import { lastIndex } from "../last-index";

/** For each column of a table the texts that its header may have, in lower case. */
export type KnownHeaders = readonly ReadonlySet<string>[];

/** Headers of a plan sheet's table; `live` are those that its columns had last. */
export function knownHeaders(sheet: TableSheetKey, live: ReadonlyMap<string, string>): KnownHeaders {
  return columnsOf(planSheets[sheet]).map(([column]) => {
    const texts = [live.get(column), ...allHeadersOf(sheet, column)];
    return new Set(texts.flatMap((text) => (text === undefined ? [] : [text.trim().toLowerCase()])));
  });
}

/** Share of the known columns that have their header among these texts. */
export function headerScore(texts: readonly unknown[], known: KnownHeaders): number {
  const found = new Set(
    texts.map((text) =>
      String(text ?? "")
        .trim()
        .toLowerCase(),
    ),
  );
  const hits = known.filter((names) => [...names].some((name) => found.has(name)));
  return known.length === 0 ? 0 : hits.length / known.length;
}

/** Share of the headers that a row of texts must have to be taken for those of a table; of few headers all. */
export function enoughHeaders(known: KnownHeaders): number {
  return known.length < 5 ? 1 : 0.5;
}

/** The range of a table that stands as plain cells: its headers, and the rows below them down to an empty one. */
export function rangeOfPlainTable(contents: SheetContents, known: KnownHeaders) {
  const scores = contents.cells.map((row) => headerScore(row, known));
  const best = Math.max(0, ...scores);
  if (best < enoughHeaders(known)) return undefined;
  const index = scores.indexOf(best);
  const { left, right } = widthOf(contents.cells[index] ?? [], known);
  let last = index;
  const isFilled = (row: SheetContents["cells"][number]) => row.slice(left, right + 1).some((cell) => cell !== null);
  while (isFilled(contents.cells[last + 1] ?? [])) last += 1;
  return {
    top: contents.top + index,
    left: contents.left + left,
    bottom: contents.top + Math.max(last, index + 1),
    right: contents.left + right,
  };
}

/** From the first known header to the last one, and as far as headers of people's own columns go on. */
function widthOf(row: readonly unknown[], known: KnownHeaders): { readonly left: number; readonly right: number } {
  const isKnown = (cell: unknown) => headerScore([cell], known) > 0;
  let left = row.findIndex(isKnown);
  let right = lastIndex(row, isKnown);
  while (left > 0 && isText(row[left - 1])) left -= 1;
  while (isText(row[right + 1])) right += 1;
  return { left, right };
}

const isText = (cell: unknown) => cell !== null && cell !== undefined;
