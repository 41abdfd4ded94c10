import { useMemo } from "react";
import { blockKeys, entriesOf, type AdoptDraft, type DraftEntries } from "../../actions/adopt/adopt-draft";
import { readingBasics } from "../../actions/adopt/adopt-form";
import { shownBlock, type ShownBlock } from "../../actions/adopt/adoption-view";
import { guessPlan, type GuessedPlan } from "../../actions/adopt/guess-plan";
import { readSuggestions, type AdoptionReading } from "../../actions/adopt/read-adoption";
import { recogniseSheets } from "../../actions/adopt/recognise-sheets";
import type { SourceSheet } from "../../actions/adopt/source-sheet";
import { newCreateForm } from "../create/create-form";
import { usePane } from "../pane-context";
import { useObservable } from "../state/use-plan-state";

/** What the sheets hold, as it was recognised and as the person wants it. */
export interface AdoptReading {
  readonly reading: AdoptionReading;
  readonly blocks: readonly ShownBlock[];
  readonly entries: DraftEntries;
  readonly guess: GuessedPlan;
}

/** Recognising looks at all cells, so it is done once; what the person says is laid over it. */
export function useAdoptReading(sheets: readonly SourceSheet[], draft: AdoptDraft): AdoptReading {
  const { model, services, language } = usePane();
  const plan = useObservable(model.open)?.plan;
  const found = useMemo(() => recogniseSheets(sheets), [sheets]);
  const guess = useMemo(() => guessPlan(sheets, found), [sheets, found]);
  return useMemo(() => {
    const keys = blockKeys(found);
    const entries = entriesOf(draft, found);
    const usual = newCreateForm(language, services.office.displayLanguage).currency;
    const { currency, fiscalYearStart } = plan?.settings ?? readingBasics(draft.plan, guess, usual);
    const { decimal, dates } = draft;
    const context = { today: services.today(), currency, fiscalYearStart, decimal, dates };
    const reading = readSuggestions(found, { ...context, map: entries.map });
    const blocks = reading.blocks.flatMap((block, index): ShownBlock[] => {
      const [suggestion, key] = [found[index], keys.get(block.suggestion.number)];
      return suggestion === undefined || key === undefined ? [] : [shownBlock(block, suggestion, key)];
    });
    return { reading, blocks, entries, guess };
  }, [found, guess, draft, plan, services, language]);
}
