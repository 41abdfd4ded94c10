import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import {
  beginSelection,
  entriesOfPart,
  isRated,
  restoreSelection,
  rowsWithoutPart,
  selectionEdits,
  selectionOutcome,
  selectionParts,
  selectionView,
  withNewCriterion,
  type SelectionDraft,
} from "../../../actions/wizards/selection";
import type { RowEntry } from "../../../actions/wizards/row-drafts";
import { selectionTexts } from "../../../localisation/selection-texts";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { useWizardTexts } from "../../parts/use-wizard-texts";
import { WizardStepFrame } from "../step-frame";
import { useWizardStyles } from "../wizard-styles";
import type { Wizard } from "../wizard";
import { WizardHost, type WizardTools } from "../wizard-host";
import { CriterionFields } from "./criterion-fields";
import { SelectionResultView } from "./selection-result";

const wizard: Wizard<SelectionDraft> = {
  key: "selection",
  needs: ["selection"],
  begin: beginSelection,
  restore: restoreSelection,
};

/** Conditions, weighted criteria, readiness, and what they come to. */
export function SelectionScreen() {
  const { language } = usePane();
  return (
    <WizardHost wizard={wizard} title={selectionTexts(language).title}>
      {(tools) => <PartStep key={tools.draft.step} tools={tools} />}
    </WizardHost>
  );
}

interface PartStepProps {
  readonly tools: WizardTools<SelectionDraft>;
}

function PartStep({ tools }: PartStepProps) {
  const { services, language } = usePane();
  const texts = selectionTexts(language);
  const wizardTexts = useWizardTexts();
  const { plan, draft, write } = tools;
  const today = services.today();
  const view = useMemo(() => selectionView(plan, draft, today), [plan, draft, today]);
  const { unnamed } = selectionOutcome(plan, draft);
  const { title, lead } = texts.parts[draft.step];
  const finish = { label: wizardTexts.finish, onClick: () => write(selectionEdits(plan, draft, today)) };
  return (
    <WizardStepFrame
      tools={tools}
      steps={selectionParts}
      wizard="selection"
      title={title}
      lead={lead}
      about={texts.title}
      missing={unnamed > 0 ? texts.unnamed : undefined}
      {...(draft.step === "readiness" && { next: finish })}
    >
      <OddRows tools={tools} />
      <Entries tools={tools} />
      <SelectionResultView plan={plan} draft={draft} view={view} />
    </WizardStepFrame>
  );
}

/** Rows that cannot be shown or written here. */
function OddRows({ tools: { plan, draft } }: PartStepProps) {
  const styles = usePartStyles();
  const texts = selectionTexts(usePane().language);
  const { vanished } = selectionOutcome(plan, draft);
  const lost = rowsWithoutPart(plan, draft);
  return (
    <>
      {vanished > 0 && <p className={styles.quiet}>{texts.vanished(vanished)}</p>}
      {lost > 0 && <p className={styles.quiet}>{texts.withoutPart(lost)}</p>}
    </>
  );
}

function Entries({ tools }: PartStepProps) {
  const styles = { ...usePartStyles(), ...useWizardStyles() };
  const texts = selectionTexts(usePane().language);
  const { plan, draft, change, newId } = tools;
  const entries = entriesOfPart(plan, draft, draft.step);
  const { area, isOpen, toggle, show } = useOpenEntries(entries);
  const add = () => {
    const id = newId();
    show(id);
    change(withNewCriterion(draft, draft.step, id));
  };
  const next = (from: RowEntry) => {
    const open = [...entries.slice(entries.indexOf(from)), ...entries].find((one) => one !== from && !isRated(one));
    return open && (() => show(open.key, from.key));
  };
  return (
    <div ref={area} tabIndex={-1}>
      {entries.length === 0 && <p className={styles.text}>{texts.noRows}</p>}
      {entries.map((entry) => (
        <CriterionFields
          key={entry.key}
          tools={tools}
          entry={entry}
          isOpen={isOpen(entry.key)}
          onToggle={() => toggle(entry.key)}
          onNext={next(entry)}
          onRemoved={() => area.current?.focus()}
        />
      ))}
      <div className={mergeClasses(styles.actions, styles.below)}>
        <Button size="small" onClick={add}>
          {texts.add[draft.step]}
        </Button>
      </div>
    </div>
  );
}

/** Open is the first that is not rated yet, and what a person opens; what they go to has the focus. */
function useOpenEntries(entries: readonly RowEntry[]) {
  const area = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<readonly (string | undefined)[]>(() => [
    (entries.find((entry) => !isRated(entry)) ?? entries[0])?.key,
  ]);
  const [wanted, setWanted] = useState<string>();
  useEffect(() => {
    if (wanted === undefined) return;
    setWanted(undefined);
    area.current?.querySelector<HTMLElement>(`[data-entry="${wanted}"] input`)?.focus();
  }, [wanted]);
  const without = (key: string | undefined) => open.filter((one) => one !== key);
  return {
    area,
    isOpen: (key: string) => open.includes(key),
    toggle: (key: string) => setOpen(open.includes(key) ? without(key) : [...open, key]),
    /** Opens one, and folds the one that it comes from. */
    show: (key: string, from?: string) => {
      setOpen([...without(from), key]);
      setWanted(key);
    },
  };
}
