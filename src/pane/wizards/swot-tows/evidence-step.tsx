import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import {
  openSuggestions,
  suggestionsOf,
  withAccepted,
  withNothingRefused,
  withRefused,
  type Suggestion,
} from "../../../actions/wizards/swot-tows-evidence";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { StepFrame } from "./step-frame";
import { SuggestionList } from "./suggestion-list";
import { useSwotTowsWords, type StepProps, type SwotTowsTools } from "./use-swot-tows";

/** What the plan's own rows suggest, accepted or refused one by one. */
export function EvidenceStep({ tools }: StepProps) {
  const { texts } = useSwotTowsWords();
  const all = useAllSuggestions(tools);
  const { title, lead } = texts.evidence;
  return (
    <StepFrame tools={tools} title={title} lead={lead}>
      {all.length === 0 ? <Nothing tools={tools} /> : <Suggestions tools={tools} all={all} />}
    </StepFrame>
  );
}

/** From all rows of the plan: computed when the plan has changed, not with each decision. */
function useAllSuggestions({ plan, draft: { perspective } }: SwotTowsTools): readonly Suggestion[] {
  const { services, language } = usePane();
  const today = services.today();
  return useMemo(
    () => (perspective === null ? [] : suggestionsOf(plan, perspective, today, language)),
    [plan, perspective, today, language],
  );
}

function Nothing({ tools }: StepProps) {
  const styles = usePartStyles();
  const { texts } = useSwotTowsWords();
  const { nothing, nothingHelp, nothingMarket } = texts.evidence;
  return (
    <div className={styles.panel}>
      <strong>{nothing}</strong>
      <p className={styles.text}>{tools.draft.perspective === "customer_market" ? nothingMarket : nothingHelp}</p>
    </div>
  );
}

interface SuggestionsProps extends StepProps {
  readonly all: readonly Suggestion[];
}

function Suggestions({ tools, all }: SuggestionsProps) {
  const { plan, draft, change, newId } = tools;
  const styles = usePartStyles();
  const { format, announce } = usePane();
  const { texts } = useSwotTowsWords();
  const { open, accepted, refused, known } = useMemo(() => openSuggestions(plan, draft, all), [plan, draft, all]);
  const { list, focusNext, onKeyDown } = useListFocus(open.length);
  const left = format.number(open.length - 1);
  const accept = (suggestion: Suggestion, position: number) => {
    focusNext(position);
    change(withAccepted(draft, suggestion, newId()));
    announce(texts.evidence.accepted(left));
  };
  const refuse = (suggestion: Suggestion, position: number) => {
    focusNext(position);
    change(withRefused(draft, suggestion.key));
    announce(texts.evidence.refused(left));
  };
  return (
    <>
      <p className={styles.quiet}>{texts.evidence.keys}</p>
      <p className={styles.text} tabIndex={-1} data-status="suggestions">
        {texts.evidence.counts(...([open.length, accepted, refused].map(format.number) as [string, string, string]))}
      </p>
      {open.length === 0 && <p className={styles.text}>{texts.evidence.done}</p>}
      <div ref={list} onKeyDown={onKeyDown} role="presentation">
        <SuggestionList plan={plan} open={open} onAccept={accept} onRefuse={refuse} onFocus={focusNext} />
      </div>
      {known > 0 && <p className={styles.quiet}>{texts.evidence.known(format.number(known))}</p>}
      {refused > 0 && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => change(withNothingRefused(draft))}>
            {texts.evidence.again}
          </Button>
        </div>
      )}
    </>
  );
}

/**
 * Arrow keys go from one suggestion that is shown to the next; after a decision the next one has the focus, else the
 * heading of those that are folded, at the end what is left.
 */
function useListFocus(count: number) {
  const list = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<number>();
  const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-accept]") ?? [])];
  const heading = () => list.current?.querySelector<HTMLElement>("h2 button");
  const focusAt = (index: number) =>
    (buttons()[Math.min(Math.max(index, 0), buttons().length - 1)] ?? heading())?.focus();
  useEffect(() => {
    if (wanted === undefined) return;
    setWanted(undefined);
    if (count > 0) return focusAt(wanted);
    list.current?.parentElement?.querySelector<HTMLElement>("[data-status=suggestions]")?.focus();
  }, [count, wanted]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = buttons().findIndex((button) => button.closest("li")?.contains(document.activeElement));
    if (step === undefined || at < 0) return;
    event.preventDefault();
    focusAt(at + step);
  };
  return { list, focusNext: setWanted, onKeyDown };
}
