import { Button } from "@fluentui/react-components";
import { isBegun } from "../../../actions/wizards/buying-center-draft";
import { buyingCenterEdits, outcomeOf, type BuyingCenterOutcome } from "../../../actions/wizards/buying-center-edits";
import type { BuyingCenterTexts } from "../../../localisation/buying-center-texts";
import { usePane } from "../../pane-context";
import { useWizardTexts } from "../../parts/use-wizard-texts";
import { useWizardStyles } from "../wizard-styles";
import { useBuyingCenterTexts, type PanelProps } from "./use-buying-center";

/** What would be written, and the button that writes it. What is still missing is said when it is pressed. */
export function Finish({ tools: { plan, draft, write, hasTried, noteTry } }: PanelProps) {
  const styles = useWizardStyles();
  const { format } = usePane();
  const texts = useBuyingCenterTexts();
  const wizard = useWizardTexts();
  if (!isBegun(draft)) return <p className={styles.quiet}>{texts.finish.nothing}</p>;
  const outcome = outcomeOf(plan, draft);
  const problems = problemsOf(outcome, texts);
  const parts = partsOf(outcome, texts);
  const finish = () => (problems.length > 0 ? noteTry() : write(buyingCenterEdits(plan, draft)));
  return (
    <div className={styles.foot}>
      {outcome.vanished > 0 && <p className={styles.quiet}>{texts.finish.vanished(outcome.vanished)}</p>}
      <p className={styles.quiet}>{parts.length === 0 ? wizard.nothing : texts.finish.toWrite(format.list(parts))}</p>
      {hasTried && problems.length > 0 && (
        <p role="alert" className={styles.problem}>
          {problems.join(" ")}
        </p>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" className={styles.grow} onClick={finish}>
          {wizard.finish}
        </Button>
      </div>
      <p className={styles.quiet}>{wizard.draftKept}</p>
    </div>
  );
}

function problemsOf({ unnamed, incomplete }: BuyingCenterOutcome, { finish }: BuyingCenterTexts): readonly string[] {
  return [
    ...(unnamed > 0 ? [finish.unnamed(unnamed)] : []),
    ...(incomplete > 0 ? [finish.incomplete(incomplete)] : []),
  ];
}

function partsOf({ changed, added, measures }: BuyingCenterOutcome, { finish }: BuyingCenterTexts): readonly string[] {
  return [
    ...(changed > 0 ? [finish.changed(changed)] : []),
    ...(added > 0 ? [finish.added(added)] : []),
    ...(measures > 0 ? [finish.measures(measures)] : []),
  ];
}
