/** What a person settled about the blocks: entries `2=contacts`, `2.Tel.=-`, `3.2026=target`, `3.Besuche=support_scope`. */
import { lists } from "../../domain/schema/lists";
import { findKpi } from "../../domain/kpi/catalogue";
import { importFields } from "../import/import-fields";
import { isAdoptionTarget, ownColumns, type AdoptionTarget } from "./adoption-targets";
import { foldWord } from "./fold-word";
import { recogniseFacts } from "./recognise-facts";
import { asList } from "./recognise-list";
import { recogniseMatrix, type MatrixContent, type RowRole } from "./recognise-matrix";
import { columnLetters } from "./source-sheet";
import type { Candidate, ColumnSuggestion, Suggestion, AdoptionFinding } from "./suggestion";

export interface MapEntry {
  readonly entry: string;
  readonly block: number;
  /** Header, row or "perspective"; undefined: the block as a whole. */
  readonly part?: string;
  /** "" is: not taken. */
  readonly meaning: string;
}

/** A suggestion as the user wants it. */
export interface SettledSuggestion extends Suggestion {
  /** The user said that the block is not taken. */
  readonly isRefused: boolean;
  /** KPIs of rows or fields of facts as the user said, by label; "" is: not taken. */
  readonly saidRows: ReadonlyMap<string, string>;
  readonly perspective: string;
}

export interface SettledMapping {
  readonly suggestions: readonly SettledSuggestion[];
  /** Entries that mean nothing; all of them errors. */
  readonly findings: readonly AdoptionFinding[];
}

/** The entry taken apart at its last "="; undefined where it does not begin with the number of a block. */
function parseEntry(entry: string): MapEntry | undefined {
  const [, block, part, meaning = ""] = /^\s*(\d+)(?:\.(.+))?=([^=]*)$/s.exec(entry) ?? [];
  if (block === undefined) return undefined;
  const said = meaning.trim() === "-" ? "" : meaning.trim();
  return { entry, block: Number(block), meaning: said, ...(part !== undefined && { part: part.trim() }) };
}

/** Lays the entries over the suggestions. */
export function settleMapping(suggestions: readonly Suggestion[], entries: readonly string[]): SettledMapping {
  const findings: AdoptionFinding[] = [];
  const fail = (code: string, params: Readonly<Record<string, string>>) =>
    void findings.push({ code, severity: "error", params });
  const parsed = entries.flatMap((entry) => {
    const found = parseEntry(entry);
    if (found === undefined) fail("adopt.map-malformed", { entry });
    else if (!suggestions.some(({ number }) => number === found.block))
      fail("adopt.map-block-unknown", { entry, count: String(suggestions.length) });
    return found ?? [];
  });
  const settled = suggestions.map((suggestion) =>
    settle(
      suggestion,
      parsed.filter(({ block }) => block === suggestion.number),
      fail,
    ),
  );
  return { suggestions: settled, findings };
}

type Fail = (code: string, params: Readonly<Record<string, string>>) => void;

function settle(suggestion: Suggestion, entries: readonly MapEntry[], fail: Fail): SettledSuggestion {
  const whole = entries.find(({ part }) => part === undefined);
  const forced =
    whole === undefined || whole.meaning === "" ? suggestion.candidate : candidateAs(suggestion, whole, fail);
  const base = {
    ...suggestion,
    ...(forced && { candidate: forced }),
    isRefused: whole?.meaning === "",
    saidRows: new Map<string, string>(),
    perspective: "relationship",
  };
  return entries
    .filter(({ part }) => part !== undefined)
    .reduce((settled, entry) => settlePart(settled, entry, fail), base as SettledSuggestion);
}

function candidateAs(suggestion: Suggestion, { entry, meaning }: MapEntry, fail: Fail): Candidate | undefined {
  if (!isAdoptionTarget(meaning)) {
    fail("adopt.map-sheet-unknown", { entry });
    return suggestion.candidate;
  }
  return { ...recognisedAs(suggestion, meaning), findings: [] };
}

function recognisedAs({ sheet, area, title, candidate }: Suggestion, target: AdoptionTarget): Candidate {
  const block = { sheet, area };
  if (candidate?.content.kind === "swot" && target === "swot") return candidate;
  const special =
    target === "profile"
      ? recogniseFacts(block, true)
      : target === "kpis"
        ? recogniseMatrix(block, `${sheet.name} ${title}`)
        : undefined;
  return special ?? asList(block, target);
}

function settlePart(settled: SettledSuggestion, entry: MapEntry, fail: Fail): SettledSuggestion {
  const { candidate } = settled;
  const { part = "", meaning } = entry;
  if (candidate?.content.kind === "swot" && part === "perspective")
    return { ...settled, perspective: meaning, candidate: withoutQuestion(candidate, "adopt.swot-perspective") };
  const column = candidate?.columns.find(
    ({ header, position }) => foldWord(header) === foldWord(part) || columnLetters(position) === part.toUpperCase(),
  );
  if (candidate === undefined || column === undefined) return settleRow(settled, entry, fail);
  if (!isMeaning(candidate, meaning)) {
    fail("adopt.map-column-unknown", { entry: entry.entry, columns: meaningsOf(candidate).join(", ") });
    return settled;
  }
  const answered = withoutQuestion(candidate, "adopt.which-dimension");
  return { ...settled, candidate: withColumn(answered, column, meaning) };
}

/** What somebody has said is not asked any more. */
function withoutQuestion(candidate: Candidate, question: string): Candidate {
  return { ...candidate, findings: candidate.findings.filter(({ code }) => code !== question) };
}

/** A row of a matrix by its label is a KPI, a fact by its label a field. */
function settleRow(settled: SettledSuggestion, { entry, part = "", meaning }: MapEntry, fail: Fail): SettledSuggestion {
  if (isRowMeaning(settled.candidate?.content.kind, meaning)) {
    return { ...settled, saidRows: new Map([...settled.saidRows, [part, meaning]]) };
  }
  const headers = settled.candidate?.columns.map(({ header }) => header).filter((header) => header !== "") ?? [];
  fail("adopt.map-part-unknown", { entry, columns: headers.join(", ") });
  return settled;
}

function isRowMeaning(kind: Candidate["content"]["kind"] | undefined, meaning: string): boolean {
  if (kind === "facts") return meaning === "" || lists.profile_field.some((field) => field === meaning);
  return kind === "matrix" && (meaning === "" || findKpi(meaning) !== undefined);
}

const matrixMeanings: readonly string[] = [
  "actual",
  "target",
  "kpi",
  "product_group",
  "region",
  "segment",
  "unit",
  "source",
  "comment",
];

/** What a column of the block can be, as entries say it. */
export function meaningsOf({ content }: Pick<Candidate, "content">): readonly string[] {
  if (content.kind === "orders") return importFields;
  if (content.kind === "list")
    return [
      ...ownColumns(content.target),
      ...(content.target === "contacts" ? ["@role", "@first_name", "@last_name"] : []),
    ];
  return content.kind === "matrix" ? matrixMeanings : [];
}

function isMeaning(candidate: Candidate, meaning: string): boolean {
  return meaning === "" || meaningsOf(candidate).includes(meaning);
}

/** The column means this now; another one that meant it before does not any more. */
function withColumn(candidate: Candidate, wanted: ColumnSuggestion, meaning: string): Candidate {
  const isValue = meaning === "actual" || meaning === "target" || meaning === "";
  const columns = candidate.columns.map((column): ColumnSuggestion => {
    const { position, header } = column;
    if (position === wanted.position)
      return { position, header, reason: "mapped", ...(meaning !== "" && { column: meaning }) };
    return column.column === meaning && !isValue
      ? { position, header, reason: "second", because: wanted.header }
      : column;
  });
  const { content } = candidate;
  return {
    ...candidate,
    columns,
    content: content.kind === "matrix" && !isValue ? withRole(content, wanted.position, meaning) : content,
  };
}

function withRole(content: MatrixContent, position: number, meaning: string): MatrixContent {
  const others = [...content.roles].filter(([role, at]) => at !== position && role !== meaning);
  const role = matrixMeanings.slice(2).find((each) => each === meaning);
  // the meanings behind the first two are roles of rows
  return role === undefined ? content : { ...content, roles: new Map([...others, [role as RowRole, position]]) };
}
