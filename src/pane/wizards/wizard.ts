/** What a wizard is to the pane: how its draft begins, and how it is read back from the workbook. */
import type { EditAction } from "../../actions/edit/edit-actions";
import type { Plan } from "../../actions/edit/open-plan";
import type { TableSheetKey } from "../../domain/schema/plan-schema";

export interface WizardStart {
  readonly plan: Plan;
  /** ISO date. */
  readonly today: string;
  /** Gives ids for new rows, none twice and none that the plan has. */
  readonly newId: () => string;
}

export interface Wizard<D> {
  /** Names the draft, the restore point and the operation. */
  readonly key: EditAction;
  /** Sheets that it writes to; where the plan lacks one, the person is asked to switch it on first. */
  readonly needs: readonly TableSheetKey[];
  readonly begin: (start: WizardStart) => D;
  /** A draft as it was kept in the workbook; undefined where it is none of this version. */
  readonly restore: (content: unknown) => D | undefined;
}
