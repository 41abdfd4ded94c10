import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ImportPreview } from "../../actions/import/import-preview";
import { usePane } from "../pane-context";
import { ErrorMessage } from "../parts/error-message";
import { usePartStyles } from "../parts/part-styles";
import { Section } from "../parts/section";
import { Troubles } from "../parts/troubles";
import { DecidedWork } from "./decided-work";
import type { ImportDraft } from "./import-draft";
import { ImportFindings, type ImportFindingsProps } from "./import-findings";
import { differingFigures, isNothingToDo, vanishedFigures } from "./kept-figures";
import { KeptFigureList } from "./kept-figure-list";
import type { StepProps } from "./lines-step";
import { StepButtons, StepFrame } from "./step-frame";
import { TakenLines } from "./taken-lines";
import { useImportTexts } from "./use-import-texts";
import { usePreview, type PreviewWork } from "./use-preview";
import { YearTotals } from "./year-totals";

export interface PreviewStepProps extends StepProps {
  readonly preview: ImportPreview;
  readonly onApply: () => void;
  /** After an import that came to no end. */
  readonly onRetry: () => void;
}

type Decisions = NonNullable<ImportPreview["decisions"]>;

/** Everything that the import would do, before it does anything. */
export function PreviewStep({ draft, preview, onChange, onApply, onRetry }: PreviewStepProps) {
  const styles = usePartStyles();
  const texts = useImportTexts();
  const { goToScreen } = usePane();
  const work = usePreview();
  const { decisions, reading } = preview;
  if (decisions === undefined) return null;
  const isIdle = isNothingToDo(decisions);
  function leave(): void {
    onChange(undefined);
    goToScreen("home");
  }
  const next = isIdle
    ? { label: texts.preview.applyNothing, onClick: leave }
    : { label: texts.preview.apply, onClick: onApply };
  return (
    <StepFrame step="preview" lead={texts.preview.lead} about={draft.source.name}>
      <Troubles onRetry={onRetry} />
      {draft.isRenewed && <Renewed />}
      {work.busy.failure && <ErrorMessage title={texts.source.failed} failure={work.busy.failure} />}
      <TakenLines draft={draft} reading={reading} />
      <YearTotals years={preview.years} basics={draft.basics} />
      <Section title={texts.preview.work}>
        <DecidedWork decisions={decisions} />
        {!preview.canTakeBack && <p className={styles.text}>{texts.preview.cannotTakeBack}</p>}
      </Section>
      <Decide draft={draft} decisions={decisions} kpis={preview.kpis} work={work} />
      <Problems source={draft.source} findings={reading.findings} />
      <StepButtons
        onBack={() => onChange({ ...draft, step: "columns", isRenewed: false })}
        next={next}
        doing={work.busy.doing && texts.busy[work.busy.doing]}
      />
    </StepFrame>
  );
}

function Renewed() {
  const styles = usePartStyles();
  const texts = useImportTexts();
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle className={styles.messageTitle}>{texts.preview.renewedTitle}</MessageBarTitle>
        {texts.preview.renewed}
      </MessageBarBody>
    </MessageBar>
  );
}

interface DecideProps extends Pick<ImportPreview, "kpis"> {
  readonly draft: ImportDraft;
  readonly decisions: Decisions;
  readonly work: PreviewWork;
}

/** The two decisions that a person may take; without one, what stands in the plan stays. */
function Decide({ draft, decisions, kpis, work }: DecideProps) {
  const { preview } = useImportTexts();
  const { replaceCorrections, clearVanished, basics } = draft;
  const isBusy = work.busy.doing !== undefined;
  const differing = differingFigures(decisions);
  const vanished = vanishedFigures(decisions);
  const decide = (change: Partial<ImportDraft>) => void work.show({ ...draft, ...change, isRenewed: false });
  return (
    <>
      {differing.length > 0 && (
        <KeptFigureList
          title={preview.keptTitle}
          hint={replaceCorrections ? preview.replacedHint : preview.keptHint}
          figures={differing}
          kpis={kpis}
          fiscalYearStart={basics.fiscalYearStart}
          choice={{
            label: preview.replace,
            isOn: replaceCorrections,
            isBusy,
            onChange: (isOn) => decide({ replaceCorrections: isOn }),
          }}
        />
      )}
      {vanished.length > 0 && (
        <KeptFigureList
          title={preview.vanishedTitle}
          hint={clearVanished ? preview.clearedHint : preview.vanishedHint}
          figures={vanished}
          kpis={kpis}
          fiscalYearStart={basics.fiscalYearStart}
          choice={{
            label: preview.clear,
            isOn: clearVanished,
            isBusy,
            onChange: (isOn) => decide({ clearVanished: isOn }),
          }}
        />
      )}
    </>
  );
}

function Problems({ findings, source }: Pick<ImportFindingsProps, "findings" | "source">) {
  const styles = usePartStyles();
  const texts = useImportTexts();
  const { format } = usePane();
  return (
    <Section
      title={texts.preview.problems}
      aside={<span className={styles.quiet}>{format.number(findings.length)}</span>}
    >
      {findings.length === 0 && <p className={styles.quiet}>{texts.preview.noProblems}</p>}
      <ImportFindings source={source} findings={findings} withQuestions />
    </Section>
  );
}
