import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePartStyles } from "../parts/part-styles";
import { Screen } from "../parts/screen";
import { useWizardStyles } from "./wizard-styles";
import { useWizardTexts } from "../parts/use-wizard-texts";

export interface WizardStepProps {
  /** The question of this step. */
  readonly title: string;
  /** Names the step, such as "target gap baseline". */
  readonly content: string;
  readonly lead?: string;
  /** Counted from 0. */
  readonly position: number;
  readonly count: number;
  /** What it is about, such as the KPI. */
  readonly about?: string | undefined;
  readonly messages: ReactNode;
  readonly children: ReactNode;
}

/** One step of a wizard: its question as heading, and how far it is. */
export function WizardStep({ title, content, lead, position, count, about, messages, children }: WizardStepProps) {
  const styles = usePartStyles();
  const texts = useWizardTexts();
  const step = texts.step(position + 1, count);
  return (
    <Screen
      // another step is another screen: nothing of the one before keeps the focus
      key={content}
      title={title}
      content={content}
      lead={
        <>
          <p className={styles.quiet}>{about === undefined ? step : `${step} · ${about}`}</p>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </>
      }
    >
      {messages}
      {children}
    </Screen>
  );
}

export interface WizardButtonsProps {
  /** Missing at the first step. */
  readonly onBack?: (() => void) | undefined;
  readonly next: { readonly label: string; readonly onClick: () => void };
  /** Why it does not go on. */
  readonly problem?: string | undefined;
}

/** Back and on. A button that cannot go on says why when it is pressed, rather than being dead. */
export function WizardButtons({ onBack, next, problem }: WizardButtonsProps) {
  const styles = useWizardStyles();
  const texts = useWizardTexts();
  return (
    <div className={styles.foot}>
      {problem !== undefined && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.buttons}>
        {onBack && <Button onClick={onBack}>{texts.previous}</Button>}
        <Button appearance="primary" className={styles.grow} onClick={next.onClick}>
          {next.label}
        </Button>
      </div>
      <p className={styles.quiet}>{texts.draftKept}</p>
    </div>
  );
}
