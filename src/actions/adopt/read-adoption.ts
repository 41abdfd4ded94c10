/** From the sheets of a workbook and what the user settled to rows for the plan, with everything that was noticed. */
import type { AdoptedRow, BlockRows, OwnKpi, ReadingContext } from "./adopted-row";
import { settleMapping, type SettledSuggestion } from "./adoption-mapping";
import { readFacts } from "./read-facts";
import { readList } from "./read-list";
import { readMatrix } from "./read-matrix";
import { readSwot } from "./read-swot";
import { recogniseSheets } from "./recognise-sheets";
import type { SourceSheet } from "./source-sheet";
import type { AdoptionFinding, Suggestion } from "./suggestion";

export interface AdoptionRequest extends ReadingContext {
  /** Entries of `--map`. */
  readonly map: readonly string[];
}

/** A block with what becomes of it. */
export interface ReadBlock {
  readonly suggestion: SettledSuggestion;
  readonly rows: readonly AdoptedRow[];
  readonly ownKpis: readonly OwnKpi[];
  readonly findings: readonly AdoptionFinding[];
}

export interface AdoptionReading {
  readonly blocks: readonly ReadBlock[];
  /** Entries of the user that mean nothing. Where there are any, nothing may be written. */
  readonly mistakes: readonly AdoptionFinding[];
}

/** Recognises, settles and reads all blocks. Order lines have no rows here: they are the import's. */
export function readAdoption(sheets: readonly SourceSheet[], request: AdoptionRequest): AdoptionReading {
  return readSuggestions(recogniseSheets(sheets), request);
}

/** The same for blocks that have been recognised. */
export function readSuggestions(found: readonly Suggestion[], request: AdoptionRequest): AdoptionReading {
  const { suggestions, findings } = settleMapping(found, request.map);
  const blocks = suggestions.map((suggestion) => {
    const { rows, findings: noticed, ownKpis = [] } = readBlock(suggestion, request);
    const asked = suggestion.isRefused ? [] : (suggestion.candidate?.findings ?? []);
    return { suggestion, rows, ownKpis, findings: [...asked, ...noticed] };
  });
  return { blocks, mistakes: findings };
}

const nothing: BlockRows = { rows: [], findings: [] };

function readBlock(
  { candidate, isRefused, saidRows, perspective }: SettledSuggestion,
  request: ReadingContext,
): BlockRows {
  if (candidate === undefined || isRefused) return nothing;
  const { content, columns } = candidate;
  switch (content.kind) {
    case "list":
      return readList(content, columns, request);
    case "facts":
      return readFacts(content, request, saidRows);
    case "matrix":
      return readMatrix(content, columns, saidRows, request);
    case "swot":
      return readSwot(content, perspective);
    case "orders":
      return nothing;
  }
}
