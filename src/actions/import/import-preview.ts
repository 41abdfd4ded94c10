/** What an import would do, before anything is written. */
import type { Finding } from "../../domain/finding";
import type { DateOrder, DecimalMark } from "../../tabular/raw-table";
import type { ImportDecisions } from "./actuals-decisions";
import type { ActualsSource, ReadActuals } from "./actuals-source";
import type { FieldMapping } from "./import-fields";
import type { ImportFinding } from "./import-findings";
import type { CellPlace } from "../../workbook/port";
import type { ImportChoice } from "./remembered-import";

/** The columns of a source, for a person to say what they mean. */
export interface SourceInspection {
  readonly columns: readonly SourceColumn[];
  readonly rowCount: number;
  /** What is recognised by name, before anything is said. */
  readonly recognised: FieldMapping;
  readonly findings: readonly (ImportFinding | Finding)[];
}

export interface SourceColumn {
  readonly name: string;
  /** The first different values, as they stand in the source; at most three. */
  readonly examples: readonly string[];
  /** Every different value with its number of rows, most frequent first, where there are at most 500; else empty. */
  readonly values: readonly { readonly value: string; readonly rows: number }[];
}

/** How a source is to be read, as far as a person has said it. */
export interface ReadingRequest {
  /** Entries `field=column`, `field=` for a field that is not used; all others are recognised by their names. */
  readonly map: readonly string[];
  readonly decimal?: DecimalMark | undefined;
  readonly dates?: DateOrder | undefined;
  readonly encoding?: string | undefined;
  /** Separator of a text file. */
  readonly separator?: string | undefined;
}

/** What a person has said about an import. */
export interface ImportRequest extends ReadingRequest {
  /** Entries `column=value`: the lines of the account. */
  readonly where: readonly string[];
  /** ISO date; the clock is the caller's. */
  readonly today: string;
  /** Other lines than those that the plan was filled with are meant. */
  readonly otherFilter?: boolean | undefined;
  /** Overwrite figures that were corrected by hand. */
  readonly replaceCorrections?: boolean | undefined;
  /** Blank the figures of combinations that the source no longer has. */
  readonly clearVanished?: boolean | undefined;
}

export interface ImportPreview {
  readonly reading: ReadActuals;
  /** Undefined when nothing could be read; the reading's findings say why. */
  readonly decisions: ImportDecisions | undefined;
  /** Per fiscal year, to compare with accounting. */
  readonly years: readonly YearTotal[];
  /** Where the table of KPIs begins, to lead there; undefined when the plan has lost it. */
  readonly kpis: CellPlace | undefined;
  /** What the import writes can be taken back afterwards; one of very many rows cannot. */
  readonly canTakeBack: boolean;
  /** What the preview was made from; `applyImport` makes it again before it writes. */
  readonly origin: PreviewOrigin;
}

export interface PreviewOrigin {
  readonly source: ActualsSource;
  readonly request: ImportRequest;
  /** What the plan remembers of how it was filled. */
  readonly remembered: ImportChoice;
  /** Everything of the plan that decides how the source is read, as one text to compare. */
  readonly basis: string;
}

export interface YearTotal {
  readonly fiscalYear: number;
  /** In the plan's currency. */
  readonly revenue: number | null;
  readonly orders: number | null;
  /** The source begins or ends within the year, so accounting has more. */
  readonly isPartial: boolean;
}

export type ImportOutcome =
  | ({ readonly kind: "done"; readonly decisions: ImportDecisions } & Pick<ImportPreview, "kpis" | "canTakeBack">)
  /** The plan was changed after the preview; nothing was written. */
  | { readonly kind: "changedMeanwhile"; readonly preview: ImportPreview };
