import { Button } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { placeInPlan, type Plan } from "../../../actions/edit/open-plan";
import { referencedTitle } from "../../../actions/edit/plan-edit";
import type { Suggestion } from "../../../actions/wizards/swot-tows-evidence";
import { usePartStyles } from "../../parts/part-styles";
import { useGoToCell } from "../../parts/use-go-to-cell";
import { useSwotTowsWords } from "./use-swot-tows";
import { useSwotTowsStyles } from "./swot-tows-styles";

export interface SuggestionCardProps {
  readonly plan: Plan;
  readonly suggestion: Suggestion;
  readonly onAccept: () => void;
  readonly onRefuse: () => void;
}

/** One suggestion: what would be written, why, and the row that says it. One key decides. */
export function SuggestionCard(props: SuggestionCardProps) {
  const { suggestion, onAccept, onRefuse } = props;
  const { statement, reason } = suggestion;
  const styles = { ...usePartStyles(), ...useSwotTowsStyles() };
  const { texts } = useSwotTowsWords();
  const onKeyDown = decisionKeys(onAccept, onRefuse);
  return (
    <div className={styles.card}>
      <strong>{statement}</strong>
      <span className={styles.quiet}>{reason}</span>
      <div className={styles.actions}>
        <Button
          size="small"
          data-accept=""
          aria-keyshortcuts="A"
          aria-label={texts.evidence.acceptNamed(statement)}
          onKeyDown={onKeyDown}
          onClick={onAccept}
        >
          {texts.evidence.accept}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-keyshortcuts="Delete"
          aria-label={texts.evidence.refuseNamed(statement)}
          onKeyDown={onKeyDown}
          onClick={onRefuse}
        >
          {texts.evidence.refuse}
        </Button>
        <EvidenceLink {...props} />
      </div>
    </div>
  );
}

/** Keys with Ctrl or Alt belong to Excel and the browser. */
function decisionKeys(accept: () => void, refuse: () => void) {
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const decide = event.key.toLowerCase() === "a" ? accept : event.key === "Delete" ? refuse : undefined;
    if (decide === undefined) return;
    event.preventDefault();
    decide();
  };
}

/** Leads to the row, where a row says it. */
function EvidenceLink({ plan, suggestion: { sheet, rowNumber, evidence } }: SuggestionCardProps) {
  const styles = usePartStyles();
  const { texts } = useSwotTowsWords();
  const goToCell = useGoToCell();
  const place = rowNumber === undefined ? undefined : placeInPlan(plan, sheet, rowNumber);
  if (place === undefined)
    return <span className={styles.quiet}>{texts.quadrant.evidence(referencedTitle(evidence))}</span>;
  return (
    <button
      type="button"
      className={styles.link}
      title={texts.evidence.toRow(evidence)}
      aria-label={texts.evidence.toRow(evidence)}
      onClick={() => void goToCell(place)}
    >
      {texts.evidence.show}
    </button>
  );
}
