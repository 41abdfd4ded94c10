/** Recognises facts as field and value: beside each other, several pairs in a row, or one row under headers. */
import { lists } from "../../domain/schema/lists";
import { addressParts, factNames } from "../../localisation/adoption-words";
import { languages } from "../../localisation/language";
import { labelOf } from "../../localisation/list-labels";
import { readNumberText } from "../../tabular/number-text";
import { knownHeader } from "./adoption-targets";
import { foldWord, wordIndex } from "./fold-word";
import { rowTexts, span, textAt, type Block } from "./source-sheet";
import type { Candidate, ColumnSuggestion } from "./suggestion";

export interface FactPlace {
  /** Zero-based row of the value. */
  readonly row: number;
  /** Zero-based column of the value. */
  readonly column: number;
  /** As written, without a colon. */
  readonly label: string;
}

export interface FactsContent {
  readonly kind: "facts";
  readonly block: Block;
  readonly facts: readonly FactPlace[];
  /** Columns of further properties of each fact ("source"), zero-based. */
  readonly extras: ReadonlyMap<string, number>;
}

const fields = wordIndex(
  lists.profile_field.map(
    (field) =>
      [
        field,
        [...languages.map((language) => labelOf("profile_field", field, language)), ...factNames[field]],
      ] as const,
  ),
);
const parts = wordIndex(addressParts.map((words, index) => [index, words] as const));
const extraKeys: ReadonlySet<string> = new Set(["source", "as_of", "confidence", "owner", "comment", "unit"]);
const knownShare = 0.35;
const fewestKnown = 3;

/** The profile field that a label means; undefined for a field of the account's own. */
export function fieldOf(label: string): string | undefined {
  return fields.get(foldWord(label));
}

/** Which part of an address a label means, in the order of addresses; undefined for other labels. */
export function addressPart(label: string): number | undefined {
  return parts.get(foldWord(label));
}

const isKnown = (label: string) => fieldOf(label) !== undefined || addressPart(label) !== undefined;

/** The facts of a block, if it holds any. */
export function recogniseFacts(block: Block, isHinted: boolean): Candidate | undefined {
  const candidates = [...inPairs(block, isHinted), ...inOneRow(block)];
  return candidates.sort((a, b) => b.score - a.score)[0];
}

/** Labels stand left of their values: in the first column, and in every other one where rows hold several pairs. */
function inPairs(block: Block, isHinted: boolean): readonly Candidate[] {
  const { left, right, top, bottom } = block.area;
  if (right === left) return [];
  const header = headerOf(block);
  if (!isNarrow(block, header)) return [];
  const first = header === undefined ? top : top + 1;
  const labelColumns = [
    left,
    ...(header === undefined ? span(left + 2, right - 1).filter((_, index) => index % 2 === 0) : []),
  ];
  const facts = labelColumns.flatMap((column) => span(first, bottom).flatMap((row) => factAt(block, row, column)));
  const known = facts.filter(({ label }) => isKnown(label)).length;
  const needed = isHinted || header !== undefined ? 2 : fewestKnown;
  if (known < needed || known < facts.length * knownShare) return [];
  // headers that say what the columns are count as those of a list do
  const named = header === undefined ? 0 : header.size + 2;
  const columns = describePairs(block, labelColumns, header);
  const confidence = known >= facts.length * 0.6 ? "high" : "medium";
  const content: FactsContent = { kind: "facts", block, facts: distinct(facts), extras: header ?? new Map() };
  return [
    { content, area: block.area, columns, score: known + named + (isHinted ? 1.5 : 0), confidence, findings: [] },
  ];
}

/** A label with a text in the cell beside it; a cell that reads like a number is none. */
function factAt({ sheet }: Block, row: number, column: number): FactPlace[] {
  const label = textAt(sheet, row, column).replace(/[\s:]+$/, "");
  const isLabel = /\p{L}{2,}/u.test(label) && label.length <= 60 && readNumberText(label) === undefined;
  return isLabel ? [{ row, column: column + 1, label }] : [];
}

/** Lists of facts are two columns wide, or have their pairs side by side, or headers that say so. */
function isNarrow({ area }: Block, header: ReadonlyMap<string, number> | undefined): boolean {
  return header !== undefined || area.right - area.left <= 3;
}

/** Columns of further properties, where the first row is "Feld | Wert | Quelle". */
function headerOf(block: Block): ReadonlyMap<string, number> | undefined {
  const texts = rowTexts(block, block.area.top);
  const known = texts.map((text) => knownHeader("profile", text)?.column);
  if (known[0] !== "field" || known[1] !== "value_text") return undefined;
  return new Map(
    known.flatMap((column, index): [string, number][] =>
      column !== undefined && extraKeys.has(column) ? [[column, block.area.left + index]] : [],
    ),
  );
}

/** Customers as rows, fields as columns: with a single row it is this account. */
function inOneRow(block: Block): readonly Candidate[] {
  const { top, bottom, left } = block.area;
  if (bottom !== top + 1) return [];
  const labels = rowTexts(block, top);
  const facts = labels.flatMap((label, index) => (label === "" ? [] : [{ row: bottom, column: left + index, label }]));
  const known = facts.filter(({ label }) => isKnown(label)).length;
  if (known < fewestKnown || known < facts.length * knownShare) return [];
  const columns = labels.map((header, index) => ({ position: left + index, header, ...meaningOf(header) }));
  const content: FactsContent = { kind: "facts", block, facts: distinct(facts), extras: new Map() };
  return [{ content, area: block.area, columns, score: known, confidence: "medium", findings: [] }];
}

function meaningOf(header: string): Pick<ColumnSuggestion, "column" | "reason"> {
  const column = fieldOf(header) ?? (addressPart(header) === undefined ? undefined : "address");
  return column === undefined ? { reason: "unknown" } : { column, reason: "exact" };
}

/** Of a label that stands twice the first counts. */
function distinct(facts: readonly FactPlace[]): readonly FactPlace[] {
  const seen = new Set<string>();
  return facts.filter(({ label }) => {
    const isNew = !seen.has(foldWord(label));
    seen.add(foldWord(label));
    return isNew;
  });
}

function describePairs(
  block: Block,
  labelColumns: readonly number[],
  header: ReadonlyMap<string, number> | undefined,
): readonly ColumnSuggestion[] {
  const extraAt = new Map([...(header ?? [])].map(([column, position]) => [position, column]));
  return span(block.area.left, block.area.right).map((position): ColumnSuggestion => {
    const place = { position, header: header === undefined ? "" : textAt(block.sheet, block.area.top, position) };
    if (labelColumns.includes(position)) return { ...place, column: "field", reason: "exact" };
    if (labelColumns.includes(position - 1)) return { ...place, column: "value_text", reason: "exact" };
    const extra = extraAt.get(position);
    return extra === undefined ? { ...place, reason: "unknown" } : { ...place, column: extra, reason: "exact" };
  });
}
