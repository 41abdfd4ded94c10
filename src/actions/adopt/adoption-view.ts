/** A block of the user's sheets as a person is shown it: where it is, what it was taken for and why, and how it can be read otherwise. */
import { lists } from "../../domain/schema/lists";
import { kpiCatalogue } from "../../domain/kpi/catalogue";
import type { CellPlace } from "../open-workbook";
import { customersIn } from "./adopt-orders";
import { meaningsOf } from "./adoption-mapping";
import type { BlockKey } from "./adopt-draft";
import { readKpiLabel } from "./kpi-label";
import { fieldOf } from "./recognise-facts";
import type { ReadBlock } from "./read-adoption";
import { addressOf, columnLetters, span, textAt, type Area, type SourceSheet } from "./source-sheet";
import {
  targetOf,
  type AdoptionFinding,
  type BlockContent,
  type Candidate,
  type ColumnReason,
  type Suggestion,
} from "./suggestion";
import type { AdoptionTarget } from "./adoption-targets";

/** A finding, and where in the user's sheet it is. */
export interface PlacedAdoptionFinding extends AdoptionFinding {
  readonly place: CellPlace | undefined;
}

/** A column of the block, or a row of it that says what it is about. */
export interface ShownPart {
  /** What it is named by in what a person says. */
  readonly part: string;
  readonly header: string;
  /** What it becomes; "" is nothing. */
  readonly meaning: string;
  /** All that it can become. */
  readonly choices: readonly string[];
  readonly reason: ColumnReason;
  readonly because: string;
  readonly examples: readonly string[];
}

export interface ShownBlock {
  readonly number: number;
  readonly key: BlockKey;
  readonly sheet: string;
  /** "A3:F20" */
  readonly address: string;
  readonly place: CellPlace;
  readonly title: string;
  /** What it was taken for by itself. */
  readonly recognised: { readonly kind: BlockContent["kind"]; readonly target: AdoptionTarget } | undefined;
  readonly kind: BlockContent["kind"] | undefined;
  readonly target: AdoptionTarget | undefined;
  readonly confidence: Candidate["confidence"] | undefined;
  readonly isTaken: boolean;
  /** The headers that it was told by; of a block that is not known its first texts. */
  readonly told: readonly string[];
  /** Rows for the plan; of order lines those of the sheet. */
  readonly rows: number;
  readonly columns: readonly ShownPart[];
  readonly labels: readonly ShownPart[];
  readonly perspective: string | undefined;
  /** Of order lines: the column of the customers, "" without one, and who stands there. */
  readonly customerHeader: string;
  readonly customers: readonly string[];
  readonly findings: readonly PlacedAdoptionFinding[];
}

/** How a block is shown; `found` is the suggestion before anything was said. */
export function shownBlock({ suggestion, rows, findings }: ReadBlock, found: Suggestion, key: BlockKey): ShownBlock {
  const { number, sheet, area, title, candidate, isRefused, saidRows, perspective } = suggestion;
  const content = candidate?.content;
  const customers = content?.kind === "orders" ? customersIn(content) : undefined;
  return {
    number,
    key,
    sheet: sheet.name,
    address: addressOf(area),
    place: { sheet: sheet.name, row: area.top, column: area.left },
    title,
    recognised: found.candidate && { kind: found.candidate.content.kind, target: targetOf(found.candidate.content) },
    kind: content?.kind,
    target: content && targetOf(content),
    confidence: found.candidate?.confidence,
    isTaken: candidate !== undefined && !isRefused,
    told: toldBy(suggestion),
    rows: content?.kind === "orders" ? area.bottom - content.headerRow : rows.length,
    columns: candidate === undefined ? [] : columnsOf(sheet, area, candidate, findings),
    labels: content === undefined ? [] : labelsOf(sheet, content, saidRows),
    perspective: content?.kind === "swot" ? perspective : undefined,
    customerHeader: customers?.header ?? "",
    customers: customers?.customers ?? [],
    findings: findings.map((finding) => ({ ...finding, place: placeOf(finding, sheet.name, area, candidate) })),
  };
}

const mostTold = 4;

function toldBy({ sheet, area, candidate }: Suggestion): readonly string[] {
  const texts = (row: number) => span(area.left, area.right).map((column) => textAt(sheet, row, column));
  const told =
    candidate === undefined
      ? texts(area.top)
      : candidate.content.kind === "facts"
        ? candidate.content.facts.flatMap(({ label }) => (fieldOf(label) === undefined ? [] : [label]))
        : candidate.columns.flatMap(({ header, column }) => (column === undefined ? [] : [header]));
  return told.filter((text) => text !== "").slice(0, mostTold);
}

function placeOf(
  { line, column }: AdoptionFinding,
  sheet: string,
  area: Area,
  candidate: Candidate | undefined,
): CellPlace {
  const position = candidate?.columns.find(({ header }) => header === column)?.position;
  return { sheet, row: line === undefined ? area.top : line - 1, column: position ?? area.left };
}

/** The first row below the headers. */
function firstRow(content: BlockContent, area: Area): number {
  return content.kind === "facts" || content.kind === "swot" ? area.top : content.headerRow + 1;
}

/** Of facts and of a SWOT in blocks the columns say nothing: their rows and headings do. */
function columnsOf(
  sheet: SourceSheet,
  area: Area,
  candidate: Candidate,
  findings: readonly AdoptionFinding[],
): readonly ShownPart[] {
  const { content, columns } = candidate;
  if (content.kind === "facts" || content.kind === "swot") return [];
  const choices = meaningsOf(candidate);
  const counts = new Map<string, number>();
  for (const { header } of columns) counts.set(header, (counts.get(header) ?? 0) + 1);
  const ahead = new Set(findings.flatMap(({ code, column }) => (code === "adopt.future-year" ? [column] : [])));
  return columns.flatMap(({ position, header, column, reason, because }): ShownPart[] => {
    const examples = examplesIn(sheet, position, firstRow(content, area), area.bottom);
    if (header === "" && examples.length === 0) return [];
    const isUnique = header !== "" && counts.get(header) === 1;
    const meaning = column === "actual" && ahead.has(header) ? "target" : (column ?? "");
    return [
      {
        part: isUnique ? header : columnLetters(position),
        header: header === "" ? columnLetters(position) : header,
        meaning,
        choices,
        reason,
        because: because ?? "",
        examples,
      },
    ];
  });
}

const mostExamples = 3;
const sampledRows = 200;

function examplesIn(sheet: SourceSheet, column: number, first: number, last: number): readonly string[] {
  const found = new Set<string>();
  for (const row of span(first, Math.min(last, first + sampledRows))) {
    const text = textAt(sheet, row, column);
    if (text !== "") found.add(text);
    if (found.size === mostExamples) break;
  }
  return [...found];
}

const kpiKeys = kpiCatalogue.map(({ key }) => key);

/** Rows that name a KPI or a field. */
function labelsOf(sheet: SourceSheet, content: BlockContent, said: ReadonlyMap<string, string>): readonly ShownPart[] {
  if (content.kind === "facts")
    return content.facts.map(({ label, row, column }) =>
      shownLabel(label, said, fieldOf(label), lists.profile_field, [textAt(sheet, row, column)]),
    );
  const column = content.kind === "matrix" ? content.roles.get("kpi") : undefined;
  if (content.kind !== "matrix" || column === undefined) return [];
  const rows = span(content.headerRow + 1, content.block.area.bottom);
  const labels = new Set(rows.map((row) => textAt(sheet, row, column)).filter((text) => text !== ""));
  return [...labels].map((label) => shownLabel(label, said, readKpiLabel(label).kpi, kpiKeys, []));
}

/** What a label means by itself when nothing of the plan fits: something of the account's own. */
export const ownMeaning = "@own";

function shownLabel(
  label: string,
  said: ReadonlyMap<string, string>,
  known: string | undefined,
  choices: readonly string[],
  examples: readonly string[],
): ShownPart {
  const meaning = said.get(label) ?? known ?? ownMeaning;
  const all = known === undefined ? [ownMeaning, ...choices] : choices;
  const reason = said.has(label) ? "mapped" : known === undefined ? "unknown" : "exact";
  return { part: label, header: label, meaning, choices: all, reason, because: "", examples: examples.filter(Boolean) };
}
