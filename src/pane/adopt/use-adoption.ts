import { useRef, useState } from "react";
import type { AdoptionPreview, AdoptRequest } from "../../actions/adopt/adopt-workbook";
import {
  resumeAdoption,
  showAdoption,
  writeAdoption,
  type AdoptionOutcome,
  type ShownAdoption,
} from "../../actions/adopt/open-adoption";
import { adoptPaneTexts } from "../../localisation/adopt-pane-texts";
import type { Language } from "../../localisation/language";
import type { CreateForm } from "../create/create-form";
import { useBusy, type Busy } from "../import/use-busy";
import { usePane } from "../pane-context";
import { requestOf } from "./adopt-request";
import type { AdoptDraftState } from "./use-adopt-draft";
import type { AdoptReading } from "./use-adopt-reading";
import type { OwnSheets } from "./use-own-sheets";

export interface Adoption {
  /** The preview of what is said now; undefined until it is made. */
  readonly shown: ShownAdoption | undefined;
  /** The workbook was changed after a preview was shown: the present one is new. */
  readonly isRenewed: boolean;
  /** Writing has begun and did not come to its end. */
  readonly isInterrupted: boolean;
  readonly busy: Busy<"preview">;
  readonly preview: () => void;
  /** Writes what is shown; after an interruption goes on. */
  readonly write: () => void;
}

interface AdoptionOf {
  readonly state: AdoptDraftState;
  readonly read: AdoptReading;
  /** Undefined where the workbook has a plan. */
  readonly form: CreateForm | undefined;
  readonly own: OwnSheets;
}

interface MadePreview {
  readonly shown: ShownAdoption;
  /** What it was made of; what has been begun goes on with it, though there may be a plan by now. */
  readonly request: AdoptRequest;
  readonly isRenewed: boolean;
}

/** Makes the preview of an adoption and writes it. A workbook that was changed meanwhile is left alone, and shown anew. */
export function useAdoption({ state, read, form, own }: AdoptionOf): Adoption {
  const { services, model, language } = usePane();
  const [made, setMade] = useState<MadePreview | undefined>();
  const [isInterrupted, setInterrupted] = useState(false);
  const busy = useBusy<"preview">();
  const finished = useFinished(state);
  const { workbook, random } = services;
  const { draft } = state;
  const latest = useRef(draft);
  latest.current = draft;
  const preview = () =>
    void busy.run("preview", async (isWanted) => {
      const request = requestOf(draft, read, form?.language ?? language, services.today(), form);
      const shown = await showAdoption(workbook, request, random);
      // what was said meanwhile counts: this preview knows nothing of it
      if (!isWanted() || latest.current !== draft) return;
      own.take(shown.sheets);
      setMade({ shown, request, isRenewed: false });
      state.change({ ...draft, step: "preview" });
    });
  async function write(): Promise<void> {
    if (made === undefined) return;
    const { shown, request } = made;
    const result = await model.operations.run("adopt", (options) =>
      (isInterrupted ? resumeAdoption : writeAdoption)(workbook, shown, request, random, options),
    );
    if (result.kind === "failed") return setInterrupted(true);
    if (result.kind !== "done") return;
    setInterrupted(false);
    settle(result.value, request);
  }
  function settle(outcome: AdoptionOutcome, request: AdoptRequest): void {
    if (outcome.kind === "written") return finished(outcome.preview, request);
    own.take(outcome.shown.sheets);
    setMade({ shown: outcome.shown, request, isRenewed: true });
  }
  const isPreview = draft.step === "preview";
  return {
    shown: isPreview ? made?.shown : undefined,
    isRenewed: made?.isRenewed ?? false,
    isInterrupted,
    busy,
    preview,
    write: () => void write(),
  };
}

/** Goes home and says there what has been written. */
function useFinished({ forget }: AdoptDraftState): (preview: AdoptionPreview, request: AdoptRequest) => void {
  const { model, language, goToScreen, announce } = usePane();
  return (preview, { newPlan }) => {
    forget();
    goToScreen("home");
    const text = (now: Language) => writtenText(preview, newPlan?.account, now);
    model.notice.set({ intent: "success", text: (_, now) => text(now) });
    announce(text(language));
  };
}

/** `account` is that of a plan that has been made. */
function writtenText(preview: AdoptionPreview, account: string | undefined, language: Language): string {
  const { decisions, missingSheets, orders } = preview;
  const texts = adoptPaneTexts(language);
  const isMissing = (target: string) => missingSheets.some((each) => each === target);
  const count = (ofMissing: boolean) =>
    decisions.sheets
      .filter(({ target }) => isMissing(target) === ofMissing)
      .reduce((sum, { added, filled }) => sum + added.length + filled.length, 0);
  const figures = orders.reduce((sum, { actuals }) => sum + (actuals?.figures.length ?? 0), 0);
  return [
    ...(account === undefined ? [] : [texts.writtenNew(account)]),
    texts.written(count(false), figures),
    ...(count(true) > 0 ? [texts.missing(count(true))] : []),
  ].join(" ");
}
