/** What an adoption suggests for each block of the source, before anything is read as rows of the plan. */
import type { Severity } from "../../domain/finding";
import type { AdoptionTarget } from "./adoption-targets";
import type { FactsContent } from "./recognise-facts";
import type { ListContent } from "./recognise-list";
import type { MatrixContent } from "./recognise-matrix";
import type { OrdersContent } from "./recognise-orders";
import type { Area, SourceSheet } from "./source-sheet";
import type { SwotContent } from "./recognise-swot";

export type Confidence = "high" | "medium" | "low";

/** Something that a person should know: a code with the facts that its text needs, and its place in the source. */
export interface AdoptionFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly params: Readonly<Record<string, string | number>>;
  /** The sheet, where it is not that of the block. */
  readonly sheet?: string;
  /** One-based row of the sheet or line of the file. */
  readonly line?: number;
  /** Header of the column. */
  readonly column?: string;
  /** A question: what is assumed as long as nobody says otherwise, and the entries of `--map` that would say so. */
  readonly answers?: readonly string[];
}

/** What a column of the source becomes. */
export interface ColumnSuggestion {
  /** Zero-based column of the worksheet. */
  readonly position: number;
  /** Its header; of two lines both. */
  readonly header: string;
  /** Column of the plan's sheet, or what it says of one ("@first_name"); undefined: not taken. */
  readonly column?: string;
  readonly reason: ColumnReason;
  /** What the reason speaks of, such as the header that was preferred. */
  readonly because?: string;
}

export type ColumnReason =
  /** The header is the plan's own, or a common word for it. */
  | "exact"
  /** The header is a word that often means this. */
  | "loose"
  /** The user said so. */
  | "mapped"
  /** It only numbers the rows. */
  | "idle"
  /** Another column means the same and says it better. */
  | "second"
  /** It tells what the list is, but the plan has no column for it. */
  | "no_place"
  | "unknown"
  /** A year or month. */
  | "period"
  /** It sums or compares other columns. */
  | "sum"
  | "forecast";

export type BlockContent = ListContent | FactsContent | MatrixContent | SwotContent | OrdersContent;

/** A block as it was recognised, with how much speaks for it. */
export interface Candidate {
  readonly content: BlockContent;
  readonly area: Area;
  readonly columns: readonly ColumnSuggestion[];
  /** Weight of everything that was recognised; comparable between candidates. */
  readonly score: number;
  readonly confidence: Confidence;
  readonly findings: readonly AdoptionFinding[];
}

export interface Suggestion {
  /** One-based; what `--map` names the block by. */
  readonly number: number;
  readonly sheet: SourceSheet;
  readonly area: Area;
  /** The text above the block, if there is one. */
  readonly title: string;
  /** Undefined: nothing is known of the block, it is not taken. */
  readonly candidate?: Candidate;
}

/** The sheet that a content goes to; orders become KPI rows as well, by the import. */
export function targetOf(content: BlockContent): AdoptionTarget {
  if (content.kind === "list") return content.target;
  if (content.kind === "facts") return "profile";
  return content.kind === "swot" ? "swot" : "kpis";
}
