import type { ReactNode } from "react";
import { adoptSteps } from "../../actions/adopt/adopt-draft";
import type { CreateForm } from "../create/create-form";
import type { AdoptTools } from "./adopt-tools";
import { AdoptColumnsStep } from "./adopt-columns-step";
import { AdoptPlanStep } from "./adopt-plan-step";
import { AdoptPreviewStep } from "./adopt-preview-step";
import { FoundStep } from "./found-step";
import type { AdoptDraftState } from "./use-adopt-draft";
import type { AdoptReading } from "./use-adopt-reading";
import { useAdoptTexts } from "./use-adopt-texts";
import type { Adoption } from "./use-adoption";
import type { OwnSheets } from "./use-own-sheets";

export interface AdoptStepsProps {
  readonly state: AdoptDraftState;
  readonly read: AdoptReading;
  readonly form: CreateForm | undefined;
  readonly adoption: Adoption;
  readonly own: OwnSheets;
  readonly messages: ReactNode;
}

/** The step that the draft is at. A preview is never kept: a draft that was left there begins one step before. */
export function AdoptSteps({ state, read, form, adoption, own, messages }: AdoptStepsProps) {
  const texts = useAdoptTexts();
  const { draft, change } = state;
  const { shown, busy, preview } = adoption;
  const steps = adoptSteps.filter((step) => step !== "plan" || form !== undefined);
  const beforePreview = form === undefined ? "columns" : "plan";
  const isKnown = steps.includes(draft.step) && (draft.step !== "preview" || shown !== undefined);
  const step = isKnown ? draft.step : beforePreview;
  const doing = busy.doing !== undefined ? texts.previewing : own.busy.doing && texts.reading;
  const tools: AdoptTools = {
    ...read,
    draft,
    change,
    steps,
    step,
    form,
    messages,
    preview,
    doing,
    readAgain: own.readAgain,
  };
  if (step === "preview" && shown !== undefined)
    return <AdoptPreviewStep tools={tools} adoption={adoption} shown={shown} />;
  if (step === "plan" && form !== undefined) return <AdoptPlanStep tools={tools} form={form} />;
  return step === "columns" ? <AdoptColumnsStep tools={tools} /> : <FoundStep tools={tools} />;
}
