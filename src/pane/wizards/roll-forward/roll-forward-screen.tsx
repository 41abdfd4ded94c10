import { Button, Checkbox, MessageBar, MessageBarActions, MessageBarBody, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../../actions/edit/open-plan";
import type { RollForwardHistory } from "../../../actions/roll-forward/roll-forward";
import {
  beginRollForward,
  mostYears,
  restoreRollForward,
  rollForwardView,
  withCarried,
  withConfirmed,
  withKept,
  type RollForwardDraft,
  type RollForwardView,
} from "../../../actions/wizards/roll-forward-draft";
import { rollForwardPaneTexts, type RollForwardPaneTexts } from "../../../localisation/roll-forward-pane-texts";
import { HomeScreen } from "../../home/home-screen";
import { usePane } from "../../pane-context";
import { ErrorMessage } from "../../parts/error-message";
import { FormField } from "../../parts/form-field";
import { usePartStyles } from "../../parts/part-styles";
import { Progress } from "../../parts/progress";
import { Screen } from "../../parts/screen";
import { Section } from "../../parts/section";
import { Troubles } from "../../parts/troubles";
import { useObservable, useOperation } from "../../state/use-plan-state";
import { useDraft, type WizardDraft } from "../use-draft";
import type { Wizard } from "../wizard";
import { useWizardStyles } from "../wizard-styles";
import { NewLines, Results } from "./figures";
import { RowChoices } from "./row-choices";
import { useRoll, yearsText } from "./use-roll";
import { useRollForwardHistory } from "./use-roll-forward-history";

const wizard: Wizard<RollForwardDraft> = {
  key: "roll_forward",
  needs: [],
  begin: beginRollForward,
  restore: restoreRollForward,
};

/** Moves the plan on into a new period: everything that changes, decided row by row, before anything is written. */
export function RollForwardScreen() {
  const open = useObservable(usePane().model.open);
  return open === undefined ? <HomeScreen /> : <RollForwardPanel plan={open.plan} />;
}

function RollForwardPanel({ plan }: { readonly plan: Plan }) {
  const { services, language } = usePane();
  const texts = rollForwardPaneTexts(language);
  const operation = useOperation();
  const choice = useDraft(wizard, plan);
  const { draft, change } = choice;
  const rolling = useRoll(plan);
  const [reading, readAgain] = useRollForwardHistory(plan);
  const view = rollForwardView(plan, draft, services.today());
  if (operation.kind === "running")
    return (
      <Screen title={texts.title} content="writing" isFirst>
        <Progress operation={operation} />
      </Screen>
    );
  const { before, after } = view.decided;
  const { retry } = rolling;
  return (
    <Screen title={texts.title} content="roll forward" lead={texts.lead(yearsText(before), yearsText(after))}>
      <Troubles onRetry={retry && (() => retry(view.decided))} />
      <Resumed choice={choice} />
      <Years draft={draft} onChange={change} />
      <Preview plan={plan} view={view} draft={draft} change={change} />
      {reading.kind === "failed" && (
        <ErrorMessage
          title={texts.historyFailed}
          failure={reading.failure}
          retry={{ label: texts.readAgain, onClick: readAgain }}
          onAnswer={readAgain}
        />
      )}
      {reading.kind === "reading" && <p role="status">{texts.reading}</p>}
      {reading.kind === "read" && (
        <Begin history={reading.history} onBegin={(again) => rolling.roll({ draft, seen: view.decided, again })} />
      )}
    </Screen>
  );
}

const everyFact = (texts: RollForwardPaneTexts, onChoose: (isTrue: boolean) => void) => ({
  yes: texts.allTrue,
  no: texts.noneTrue,
  onChoose,
});

function Resumed({ choice }: { readonly choice: WizardDraft<RollForwardDraft> }) {
  const { language, format } = usePane();
  const texts = rollForwardPaneTexts(language);
  if (choice.resumedFrom === undefined) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{texts.resumed(format.date(choice.resumedFrom))}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={choice.restart}>{texts.startAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface YearsProps {
  readonly draft: RollForwardDraft;
  readonly onChange: (draft: RollForwardDraft) => void;
}

function Years({ draft, onChange }: YearsProps) {
  const texts = rollForwardPaneTexts(usePane().language);
  const choices = Array.from({ length: mostYears }, (_, index) => index + 1);
  return (
    <FormField label={texts.years}>
      <Select
        name="years"
        value={String(draft.years)}
        onChange={(_, { value }) => onChange({ ...draft, years: Number(value) })}
      >
        {choices.map((count) => (
          <option key={count} value={String(count)}>
            {texts.year(count)}
          </option>
        ))}
      </Select>
    </FormField>
  );
}

interface PreviewProps {
  readonly plan: Plan;
  readonly view: RollForwardView;
  readonly draft: RollForwardDraft;
  readonly change: (draft: RollForwardDraft) => void;
}

/** Everything that changes: figures, rows that are done, rows that go on, and facts that nobody has confirmed lately. */
function Preview({ plan, view, draft, change }: PreviewProps) {
  const texts = rollForwardPaneTexts(usePane().language);
  const { decided, closed, open, facts } = view;
  const known = facts.filter(({ canChoose }) => canChoose).map(({ row }) => row.id);
  return (
    <>
      <Results plan={plan} decided={decided} />
      <RowChoices
        title={texts.closed}
        hint={texts.closedHint}
        choices={closed}
        onChoose={({ row }, stays) => change(withKept(draft, row.id, stays))}
      />
      <RowChoices
        title={texts.open}
        hint={texts.openHint}
        choices={open}
        onChoose={({ row }, stays) => change(withCarried(draft, row.id, stays))}
      />
      <RowChoices
        title={texts.facts}
        hint={texts.factsHint}
        choices={facts}
        onChoose={({ row }, stays) => change(withConfirmed(draft, [row.id], stays))}
        {...(known.length > 0 && { all: everyFact(texts, (isTrue) => change(withConfirmed(draft, known, isTrue))) })}
      />
      <NewLines decided={decided} />
    </>
  );
}

interface BeginProps {
  readonly history: RollForwardHistory;
  readonly onBegin: (again: boolean) => void;
}

/** What taking it back means, whether it was done lately, and the button. */
function Begin({ history: { rolledOn, begun }, onBegin }: BeginProps) {
  const styles = { ...usePartStyles(), ...useWizardStyles() };
  const { language, format } = usePane();
  const texts = rollForwardPaneTexts(language);
  const [isMeant, setMeant] = useState(false);
  const [hasTried, setTried] = useState(false);
  const isRefused = rolledOn !== undefined && !isMeant;
  return (
    <Section title={texts.after}>
      <p className={styles.text}>{texts.takeBack}</p>
      {begun !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.begun(format.date(begun.on), texts.year(begun.years))}</MessageBarBody>
        </MessageBar>
      )}
      {rolledOn !== undefined && (
        <>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{texts.repeated(format.date(rolledOn))}</MessageBarBody>
          </MessageBar>
          <Checkbox
            name="again"
            label={texts.again}
            checked={isMeant}
            onChange={(_, { checked }) => setMeant(checked === true)}
          />
        </>
      )}
      {hasTried && isRefused && (
        <p role="alert" className={styles.problem}>
          {texts.againMissing}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          className={styles.grow}
          onClick={() => (isRefused ? setTried(true) : onBegin(rolledOn !== undefined))}
        >
          {texts.write}
        </Button>
      </div>
    </Section>
  );
}
