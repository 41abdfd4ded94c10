/** What an import would do, before anything is written. */
import type { FieldMapping } from "./import-fields";
import type { ImportFinding } from "./import-findings";
import type { ReadActuals } from "./actuals-source";
import type { ActualsPlan } from "./actuals-decisions";
import type { Finding } from "../../domain/finding";

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

export interface ImportPreview {
  readonly reading: ReadActuals;
  /** Undefined when nothing could be read; the reading's findings say why. */
  readonly decisions: ActualsPlan | undefined;
  /** Per fiscal year, to compare with accounting. */
  readonly years: readonly YearTotal[];
}

export interface YearTotal {
  readonly fiscalYear: number;
  /** In the plan's currency. */
  readonly revenue: number | null;
  readonly orders: number | null;
}

export type ImportOutcome =
  | { readonly kind: "done"; readonly decisions: ActualsPlan }
  /** The plan was changed after the preview; nothing was written. */
  | { readonly kind: "changedMeanwhile"; readonly preview: ImportPreview };
