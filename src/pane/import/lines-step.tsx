import { Checkbox, MessageBar, MessageBarBody, MessageBarTitle, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../pane-context";
import { usePartStyles } from "../parts/part-styles";
import { Troubles } from "../parts/troubles";
import { type ImportDraft, withLines } from "./import-draft";
import { ImportFindings } from "./import-findings";
import { useImportStyles } from "./import-styles";
import { canRepeat, chosenRows, filterColumns, filterWords, isOtherSelection, type LineChoice } from "./line-choice";
import { ColumnAndValues } from "./column-and-values";
import { StepButtons, StepFrame, useRowCount } from "./step-frame";
import { useImportTexts } from "./use-import-texts";

export interface StepProps {
  readonly draft: ImportDraft;
  readonly account: string;
  readonly onChange: (draft: ImportDraft | undefined) => void;
}

type Problem = "nothing_picked" | "other_not_meant";

/** Which lines of the source belong to the customer of the plan. */
export function LinesStep({ draft, account, onChange }: StepProps) {
  const texts = useImportTexts();
  const { announce } = usePane();
  const rowCount = useRowCount();
  const [shown, setShown] = useState<Problem | undefined>();
  const problem = problemOf(draft);
  const choose = (lines: LineChoice) => onChange(withLines(draft, lines));
  function next(): void {
    setShown(problem);
    if (problem === undefined) onChange({ ...draft, step: "columns" });
    else announce(texts.lines.problems[problem]);
  }
  return (
    <StepFrame
      step="lines"
      lead={texts.lines.lead(account)}
      about={`${draft.source.name} · ${rowCount(draft.inspection.rowCount)}`}
    >
      <Troubles />
      <ImportFindings
        source={draft.source}
        findings={draft.inspection.findings.filter(({ code }) => code.startsWith("tabular."))}
      />
      <Choices draft={draft} onChoose={choose} />
      <OtherThanBefore draft={draft} onMeant={(isOtherMeant) => onChange({ ...draft, isOtherMeant })} />
      <StepButtons
        onBack={() => onChange(undefined)}
        next={{ label: texts.next, onClick: next }}
        problem={shown !== undefined && shown === problem ? texts.lines.problems[shown] : undefined}
      />
    </StepFrame>
  );
}

function problemOf({ lines, basics, inspection, isOtherMeant }: ImportDraft): Problem | undefined {
  if (lines.kind === "picked" && lines.values.length === 0) return "nothing_picked";
  return isOtherSelection(lines, basics.remembered, inspection) && !isOtherMeant ? "other_not_meant" : undefined;
}

interface ChoicesProps {
  readonly draft: ImportDraft;
  readonly onChoose: (lines: LineChoice) => void;
}

function Choices({ draft, onChoose }: ChoicesProps) {
  const styles = { ...usePartStyles(), ...useImportStyles() };
  const texts = useImportTexts();
  const { lines, inspection, basics } = draft;
  const columns = filterColumns(inspection);
  if (columns.length === 0) return <p className={styles.text}>{texts.lines.noColumns}</p>;
  const remembered = basics.remembered.where.length > 0 && canRepeat(basics.remembered, inspection);
  const picked = lines.kind === "picked" ? lines : firstPicked(draft);
  const byKind: Readonly<Record<string, LineChoice>> = {
    all: { kind: "all" },
    remembered: { kind: "remembered" },
    picked,
  };
  return (
    <div className={styles.form}>
      <RadioGroup
        aria-label={texts.lines.legend}
        value={lines.kind}
        onChange={(_, { value }) => onChoose(byKind[value] ?? lines)}
      >
        {remembered && (
          <Radio
            value="remembered"
            label={`${texts.lines.remembered}: ${filterWords(basics.remembered.where, inspection)}`}
          />
        )}
        <Radio value="picked" label={texts.lines.picked} />
        <Radio value="all" label={<AllLines rows={inspection.rowCount} />} />
      </RadioGroup>
      {lines.kind === "picked" && <ColumnAndValues lines={lines} columns={columns} onChoose={onChoose} />}
      <Chosen draft={draft} />
    </div>
  );
}

/** Where a person goes on to pick, when something else was chosen before. */
function firstPicked({ inspection }: ImportDraft): LineChoice {
  const columns = filterColumns(inspection);
  const customer = columns.find(({ name }) => name === inspection.recognised.get("customer")) ?? columns[0];
  return { kind: "picked", column: customer?.name ?? "", values: [] };
}

function AllLines({ rows }: { readonly rows: number }) {
  const styles = usePartStyles();
  const texts = useImportTexts();
  const rowCount = useRowCount();
  return (
    <>
      {texts.lines.all} <span className={styles.quiet}>({rowCount(rows)})</span>
    </>
  );
}

function Chosen({ draft: { lines, inspection, basics } }: Pick<ChoicesProps, "draft">) {
  const styles = usePartStyles();
  const texts = useImportTexts();
  const { format } = usePane();
  const rows = chosenRows(lines, inspection);
  const isMissing = basics.remembered.where.length > 0 && !canRepeat(basics.remembered, inspection);
  return (
    <>
      {isMissing && (
        <p className={styles.text}>{texts.lines.missing(filterWords(basics.remembered.where, inspection))}</p>
      )}
      {lines.kind === "picked" && lines.suggestedBy !== undefined && (
        <p className={styles.text}>{texts.lines.suggested[lines.suggestedBy](format.list(lines.values))}</p>
      )}
      {lines.kind === "picked" && rows !== undefined && (
        <p role="status" className={styles.quiet}>
          {texts.lines.chosen(format.number(lines.values.length), format.number(rows))}
        </p>
      )}
    </>
  );
}

interface OtherThanBeforeProps {
  readonly draft: ImportDraft;
  readonly onMeant: (isMeant: boolean) => void;
}

/** A plan whose figures come from other lines than before would compare what cannot be compared. */
function OtherThanBefore({ draft, onMeant }: OtherThanBeforeProps) {
  const styles = usePartStyles();
  const texts = useImportTexts();
  const { lines, basics, inspection, isOtherMeant } = draft;
  const isEmpty = lines.kind === "picked" && lines.values.length === 0;
  if (isEmpty || !isOtherSelection(lines, basics.remembered, inspection)) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.messageTitle}>{texts.lines.otherTitle}</MessageBarTitle>
        {texts.lines.other(filterWords(basics.remembered.where, inspection))}
        <div>
          <Checkbox
            label={texts.lines.otherMeant}
            checked={isOtherMeant}
            onChange={(_, { checked }) => onMeant(checked === true)}
          />
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
