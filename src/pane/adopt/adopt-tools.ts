/** What every step of an adoption works with. */
import type { ReactNode } from "react";
import type { AdoptDraft, AdoptStep } from "../../actions/adopt/adopt-draft";
import type { CreateForm } from "../create/create-form";
import type { AdoptReading } from "./use-adopt-reading";

export interface AdoptTools extends AdoptReading {
  readonly draft: AdoptDraft;
  readonly change: (next: AdoptDraft) => void;
  readonly steps: readonly AdoptStep[];
  readonly step: AdoptStep;
  /** The plan that would be made; undefined where the workbook has one. */
  readonly form: CreateForm | undefined;
  /** Stands above every step: what failed, what was taken up again. */
  readonly messages: ReactNode;
  /** Makes the preview, and goes there. */
  readonly preview: () => void;
  /** What is being done, said beside the buttons; they wait for it. */
  readonly doing: string | undefined;
  readonly readAgain: () => void;
}
