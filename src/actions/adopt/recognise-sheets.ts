/** From the sheets of a workbook to suggestions: which blocks there are, and what each of them holds. */
import { hintsIn } from "./adoption-targets";
import { findParts, type Part } from "./find-blocks";
import { recogniseFacts } from "./recognise-facts";
import { recogniseList } from "./recognise-list";
import { recogniseMatrix } from "./recognise-matrix";
import { recogniseOrders } from "./recognise-orders";
import { recogniseSwot } from "./recognise-swot";
import { around, isWithinColumns, rowTexts, textAt, type Area, type SourceSheet } from "./source-sheet";
import type { Candidate, Suggestion } from "./suggestion";

interface Found {
  readonly area: Area;
  readonly title: string;
  readonly candidate: Candidate | undefined;
}

/** Suggestions for all blocks, numbered from one in the order of the sheets. */
export function recogniseSheets(sheets: readonly SourceSheet[]): readonly Suggestion[] {
  return sheets
    .flatMap((sheet) => recogniseSheet(sheet).map((found) => ({ sheet, ...found })))
    .map(({ sheet, area, title, candidate }, index) => {
      return { number: index + 1, sheet, area, title, ...(candidate !== undefined && { candidate }) };
    });
}

/** A sheet in more pieces than this was made by no person; what is below stays for people to name. */
const mostLooked = 500;

function recogniseSheet(sheet: SourceSheet): readonly Found[] {
  const swot = recogniseSwot(sheet);
  const taken = swot === undefined ? [] : [swot.area];
  const parts = findParts(sheet, taken);
  const rest = parts.slice(mostLooked).map(({ area }): Found => ({ area, title: "", candidate: undefined }));
  const solved = [...solve(sheet, parts.slice(0, mostLooked), ""), ...rest];
  const own = swot === undefined ? [] : [{ area: swot.area, title: "", candidate: swot }];
  return withoutTitles(sheet, continued(sheet, [...own, ...solved].sort(byPlace)));
}

const byPlace = (one: Found, other: Found) => one.area.top - other.area.top || one.area.left - other.area.left;

/** Parts in reading order; a text alone is the title of what follows. */
function solve(sheet: SourceSheet, parts: readonly Part[], outer: string): readonly Found[] {
  let title = outer;
  return parts.flatMap((part) => {
    if (isTitle(sheet, part.area)) {
      title = [title, titleText(sheet, part.area)].filter((text) => text !== "").join(" · ");
      return [{ area: part.area, title: "", candidate: undefined }];
    }
    const found = part.kind === "block" ? [evaluate(sheet, part.area, title)] : solveBeside(sheet, part, title);
    title = "";
    return found;
  });
}

/** A list with more empty columns than this is none. */
const mostParts = 12;

/** Parts side by side are one list with an empty column if that explains more than each for itself. */
function solveBeside(sheet: SourceSheet, part: Extract<Part, { kind: "beside" }>, title: string): readonly Found[] {
  const parts = solve(sheet, part.parts, title);
  if (part.parts.length > mostParts) return parts;
  const whole = evaluate(sheet, part.area, title);
  const sum = parts.reduce((score, { candidate }) => score + (candidate?.score ?? 0), 0);
  return whole.candidate !== undefined && whole.candidate.score >= sum ? [whole] : parts;
}

const longestTitle = 120;

/** One or two lines of text in the first column, and nothing beside them. */
function isTitle(sheet: SourceSheet, area: Area): boolean {
  const text = textAt(sheet, area.top, area.left);
  return area.left === area.right && area.bottom - area.top < 2 && text.length <= longestTitle && /\p{L}/u.test(text);
}

function titleText(sheet: SourceSheet, area: Area): string {
  return [area.top, area.bottom]
    .filter((row, index, rows) => rows.indexOf(row) === index)
    .map((row) => textAt(sheet, row, area.left))
    .join(" ");
}

/** What is wider is no list that people made. */
const widest = 256;

function evaluate(sheet: SourceSheet, area: Area, title: string): Found {
  if (area.right - area.left >= widest) return { area, title, candidate: undefined };
  const block = { sheet, area };
  const inside = leadingTitle(sheet, area);
  const words = [sheet.name, title, inside].filter((text) => text !== "").join(" · ");
  const hints = hintsIn(words);
  const candidates = [
    recogniseOrders(block),
    recogniseMatrix(block, words),
    recogniseList(block, hints),
    recogniseFacts(block, hints.has("profile")),
  ].flatMap((candidate) => candidate ?? []);
  const [best] = candidates.sort((a, b) => b.score - a.score);
  return { area, title: [title, inside].filter((text) => text !== "").join(" · "), candidate: best };
}

/** Lines with a single text on top of a block are its title. */
function leadingTitle(sheet: SourceSheet, area: Area): string {
  const first = rowTexts({ sheet, area }, area.top).filter((text) => text !== "");
  return first.length === 1 && area.right > area.left ? (first[0] ?? "") : "";
}

/** Rows below an empty row go on with the list above, where they have no headers of their own. */
function continued(sheet: SourceSheet, all: readonly Found[]): readonly Found[] {
  const done: Found[] = [];
  for (const found of all) {
    const index = done.findIndex((above) => continues(sheet, above, found));
    const above = done[index];
    if (above?.candidate === undefined) done.push(found);
    else done[index] = extend(sheet, above, found.area);
  }
  return done;
}

function continues(sheet: SourceSheet, above: Found, below: Found): boolean {
  const isList = above.candidate?.content.kind === "list" || above.candidate?.content.kind === "matrix";
  const isNext = below.area.top === above.area.bottom + 2 && isWithinColumns(below.area, above.area);
  if (!isList || below.candidate !== undefined || !isNext) return false;
  return rowTexts({ sheet, area: below.area }, below.area.top).filter((text) => text !== "").length >= 2;
}

function extend(sheet: SourceSheet, above: Found, area: Area): Found {
  const whole = around(above.area, area);
  const again = evaluate(sheet, whole, above.title);
  const isSame = again.candidate?.content.kind === above.candidate?.content.kind;
  return isSame ? { ...again, title: above.title } : above;
}

/** Titles are no blocks of their own, nor is a single remark. */
function withoutTitles(sheet: SourceSheet, all: readonly Found[]): readonly Found[] {
  return all.filter(({ area, candidate }) => candidate !== undefined || !isTitle(sheet, area));
}
