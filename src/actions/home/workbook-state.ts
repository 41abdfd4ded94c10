/** What the open workbook is, as the pane shows it. Everything comes from the workbook itself. */
import type { Finding } from "../../domain/finding";
import type { Level } from "../../domain/schema/define-sheet";
import type { SheetKey } from "../../domain/schema/plan-schema";
import type { Language } from "../../localisation/language";
import type { CellPlace } from "../open-workbook";

export type WorkbookState =
  /** Nothing in it yet. */
  | { readonly kind: "empty" }
  /** Contents, but no plan: one can be built beside them. */
  | { readonly kind: "foreign"; readonly sheetCount: number }
  /** A build that did not come to its end, with the sheets that it has made so far. */
  | {
      readonly kind: "unfinished";
      readonly sheets: readonly string[];
      /** The workbook knows enough to complete it: `resumePlan`. */
      readonly canResume: boolean;
      /** It is not a plan yet, so it may go: `removeUnfinished`. */
      readonly canRemove: boolean;
    }
  | { readonly kind: "plan"; readonly plan: PlanOverview }
  | { readonly kind: "newer"; readonly version: number; readonly known: number }
  | { readonly kind: "damaged"; readonly missing: string };

/** What a plan says of itself, before its rows are known. */
export interface PlanFacts {
  readonly account: string;
  readonly language: Language;
  readonly currency: string;
  readonly level: Level;
  readonly status: "draft" | "agreed" | "closed";
  /** The invented plan to look at. */
  readonly isSample: boolean;
  /** First and last plan year. */
  readonly years: readonly [first: number, last: number];
}

export interface PlanOverview extends PlanFacts {
  readonly health: PlanHealth;
  readonly nextStep: NextStep;
  /** The worst first, equals in the order of the sheets. */
  readonly findings: readonly PlacedFinding[];
}

export interface PlanHealth {
  /** Share from 0 to 1, as the overview sheet computes it; undefined where nothing can be counted. */
  readonly completeness: number | undefined;
  /** Share of facts that are dated and recent enough, from 0 to 1, as the overview sheet computes it; undefined where there are none. */
  readonly freshness: number | undefined;
  /** Where to go on: the first sheet with something to fill in, and the first fact that is due. */
  readonly firstGap: CellPlace | undefined;
  readonly firstStale: CellPlace | undefined;
  readonly overdueMeasures: readonly OverdueMeasure[];
  readonly errors: number;
  readonly warnings: number;
}

export interface OverdueMeasure {
  readonly title: string;
  readonly owner: string;
  /** ISO date. */
  readonly due: string;
  readonly place: CellPlace;
}

export interface PlacedFinding extends Finding {
  /** Where the finding is in this workbook; undefined for the workbook as a whole. */
  readonly place: CellPlace | undefined;
}

/** The next sensible step, and where to do it. Texts are in `localisation/`. */
export interface NextStep {
  readonly code:
    | "repair_errors"
    | "import_actuals"
    | "describe_account"
    | "name_team"
    | "name_decider"
    | "set_targets"
    | "write_goals"
    | "plan_measures"
    | "do_overdue"
    | "refresh_facts"
    | "review";
  readonly sheet: SheetKey;
  readonly place: CellPlace | undefined;
}
