import { useMemo } from "react";
import { suggestPlan } from "../../actions/adopt/adopt-workbook";
import { readingBasics } from "../../actions/adopt/adopt-form";
import type { AdoptDraft } from "../../actions/adopt/adopt-draft";
import { newCreateForm, type CreateForm } from "../create/create-form";
import { usePane } from "../pane-context";
import { adoptForm } from "./adopt-form";
import { requestOf } from "./adopt-request";
import type { AdoptReading } from "./use-adopt-reading";

/** The form of the plan to be made, with what the sheets suggest; undefined where none is to be made. */
export function useAdoptForm(draft: AdoptDraft, read: AdoptReading, isWanted: boolean): CreateForm | undefined {
  const { services, language } = usePane();
  const { displayLanguage } = services.office;
  return useMemo(() => {
    if (!isWanted) return undefined;
    const { guess, reading } = read;
    const today = services.today();
    const basics = readingBasics(draft.plan, guess, newCreateForm(language, displayLanguage).currency);
    const request = { ...requestOf(draft, read, guess.language, today), ...basics };
    const account = typeof draft.plan.account === "string" ? draft.plan.account : guess.account;
    const suggested = suggestPlan(reading, { ...request, ...(account !== undefined && { account }) });
    return adoptForm(draft.plan, guess, suggested, { language, displayLanguage });
  }, [draft, read, isWanted, services, language, displayLanguage]);
}
