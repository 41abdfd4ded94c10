/** Recognises lists by their headers: in any order, over one line or two, with titles above. */
import { looksLikeHeaders } from "../../tabular/looks-like-data";
import {
  adoptionTargets,
  isEnough,
  isIdleHeader,
  knownName,
  type AdoptionTarget,
  type KnownHeader,
} from "./adoption-targets";
import { headerName } from "./fold-word";
import { firstLine, headerLines, type HeaderLine } from "./header-lines";
import { cellsIn, type Block } from "./source-sheet";
import type { AdoptionFinding, Candidate, ColumnSuggestion, Confidence } from "./suggestion";

export interface ListContent {
  readonly kind: "list";
  readonly target: AdoptionTarget;
  /** Zero-based row of the headers; of two lines the lower one. */
  readonly headerRow: number;
  readonly block: Block;
}

const weights = { exact: 1, loose: 0.5, hint: 1.5 } as const;
/** At least this share of the headers must be known, or four of them. */
const knownShare = 0.4;
const manyKnown = 4;
/** Two sheets whose scores are as close as this are told apart by a person. */
const closeCall = 0.5;
/** Things that tell of a list, but that no sheet of the plan has a column for. */
const placeless: ReadonlySet<string> = new Set(["@email", "@phone", "@salutation"]);

/** A line with its readings as names that compare. */
interface NamedLine extends HeaderLine {
  /** Each reading as it stands, and without what is in brackets: "Einfluss (1-5)". */
  readonly names: readonly (readonly (readonly string[])[])[];
}

function named(line: HeaderLine): NamedLine {
  return { ...line, names: line.readings.map((texts) => texts.map(namesOf)) };
}

function namesOf(text: string): readonly string[] {
  const bare = text.replace(/\s*[([][^)\]]*[)\]]/g, "").trim();
  return bare === "" || bare === text ? [headerName(text)] : [headerName(text), headerName(bare)];
}

interface MappedLine {
  readonly line: HeaderLine;
  readonly columns: readonly ColumnSuggestion[];
  /** Columns of the sheet that were found, with how they are named. */
  readonly found: ReadonlyMap<string, KnownHeader>;
}

/** The list that a block is most likely, if it is any. `hints` are the sheets that its title speaks of. */
export function recogniseList(block: Block, hints: ReadonlySet<AdoptionTarget>): Candidate | undefined {
  const candidates = headerLines(block)
    .filter(({ row }) => isHeaderLike(block, row))
    .map(named)
    .flatMap((line) => adoptionTargets.flatMap((target) => matchTarget(block, line, target, hints.has(target)) ?? []));
  const [best, ...others] = candidates.sort((a, b) => b.score - a.score);
  if (best === undefined) return undefined;
  const rival = others.find(({ content }) => targetIn(content) !== targetIn(best.content));
  const isClose = rival !== undefined && best.score - rival.score < closeCall;
  return isClose ? { ...best, confidence: "low", findings: [askWhich(best, rival)] } : best;
}

function isHeaderLike(block: Block, row: number): boolean {
  return looksLikeHeaders(cellsIn({ ...block, area: { ...block.area, top: row, bottom: row } })[0] ?? []);
}

const targetIn = (content: Candidate["content"]): string => (content.kind === "list" ? content.target : content.kind);

function askWhich(best: Candidate, rival: Candidate): AdoptionFinding {
  const [target, other] = [targetIn(best.content), targetIn(rival.content)];
  return { code: "adopt.which-sheet", severity: "warning", params: { target, other }, answers: [other, "-"] };
}

/** A block as a list of this sheet, whatever speaks against it: for a person who says so. */
export function asList(block: Block, target: AdoptionTarget): Candidate {
  const first = named(firstLine(block));
  const lines = [...headerLines(block).map(named), first];
  const candidates = lines.map((line) => build(block, mapHeaders(block, line, target), target, false));
  // there is always one: the first line
  const [best = build(block, mapHeaders(block, first, target), target, false)] = candidates.sort(
    (a, b) => b.score - a.score,
  );
  return { ...best, confidence: "high", findings: [] };
}

function matchTarget(block: Block, line: NamedLine, target: AdoptionTarget, hinted: boolean): Candidate | undefined {
  const mapped = mapHeaders(block, line, target);
  const filled = line.texts.filter((text) => text !== "").length;
  const isKnown = mapped.found.size >= Math.min(manyKnown, Math.max(2, filled * knownShare));
  return isKnown && isEnough(target, mapped.found, hinted) ? build(block, mapped, target, hinted) : undefined;
}

function build(block: Block, { line, columns, found }: MappedLine, target: AdoptionTarget, hinted: boolean): Candidate {
  const known = [...found.values()];
  const score = known.reduce((sum, { isExact }) => sum + (isExact ? weights.exact : weights.loose), 0);
  const named = columns.filter(({ header, reason }) => header !== "" && reason !== "idle").length;
  const taken = columns.filter(({ column }) => column !== undefined).length;
  const exact = known.filter(({ isExact }) => isExact).length;
  return {
    content: { kind: "list", target, headerRow: line.row, block },
    area: block.area,
    columns,
    score: score + (hinted ? weights.hint : 0),
    confidence: taken < 2 ? "low" : confidenceOf(known.length / Math.max(1, named), exact, hinted),
    findings: [],
  };
}

function confidenceOf(share: number, exact: number, hinted: boolean): Confidence {
  if (exact >= 3 && share >= 0.6) return "high";
  if (exact >= 2 && (hinted || share >= 0.5)) return hinted ? "high" : "medium";
  return hinted ? "medium" : "low";
}

/** What each column means on a sheet. Of several headers for one column the one with the best name is taken. */
function mapHeaders(block: Block, line: NamedLine, target: AdoptionTarget): MappedLine {
  const known = knownIn(line, target);
  const columns = line.texts.map((header, index): ColumnSuggestion => {
    const place = { position: block.area.left + index, header };
    const own = known[index];
    if (own === undefined) return { ...place, reason: isIdleHeader(header) ? "idle" : "unknown" };
    const winner = winnerOf(own.column, known);
    if (winner !== index) return { ...place, reason: "second", because: line.texts[winner] ?? "" };
    if (placeless.has(own.column)) return { ...place, reason: "no_place" };
    return { ...place, column: own.column, reason: own.isExact ? "exact" : "loose" };
  });
  const found = new Map(known.flatMap((entry) => (entry === undefined ? [] : [[entry.column, entry] as const])));
  return { line, columns, found };
}

/** Headers of two lines count where the lower line says something of its own: else it is a row of data. */
function knownIn(line: NamedLine, target: AdoptionTarget): readonly (KnownHeader | undefined)[] {
  const readings = line.names.map((names) => {
    const found = names.map((each) => each.flatMap((name) => knownName(target, name) ?? [])[0]);
    const index = found.findIndex((known) => known !== undefined);
    return { index, known: found[index] };
  });
  const ownWords = readings.filter(({ index, known }) => known !== undefined && index < 2).length;
  return line.isTwoLined && ownWords < 2 ? [] : readings.map(({ known }) => known);
}

function winnerOf(column: string, known: readonly (KnownHeader | undefined)[]): number {
  const rivals = known.flatMap((entry, index) => (entry?.column === column ? [{ index, rank: entry.rank }] : []));
  const [winner] = rivals.sort((a, b) => a.rank - b.rank || a.index - b.index);
  return winner?.index ?? -1;
}
