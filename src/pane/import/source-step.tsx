import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { describeImportFindingInPane } from "../../localisation/import-findings";
import { usePane } from "../pane-context";
import { ErrorMessage } from "../parts/error-message";
import { usePartStyles } from "../parts/part-styles";
import { Section } from "../parts/section";
import { Troubles } from "../parts/troubles";
import type { SourceFinding } from "./import-draft";
import { SourceFile } from "./source-file";
import { Doing, StepFrame } from "./step-frame";
import { useImportTexts } from "./use-import-texts";
import { useSource } from "./use-source";
import { WorkbookSourceList } from "./workbook-source-list";

export interface SourceStepProps {
  readonly account: string;
}

/** Where the order lines come from. */
export function SourceStep({ account }: SourceStepProps) {
  const styles = usePartStyles();
  const texts = useImportTexts();
  const { busy, refusal, answer, openFile, openCells } = useSource(account);
  return (
    <StepFrame step="source" lead={texts.source.lead}>
      <Troubles />
      {busy.failure && <ErrorMessage title={texts.source.failed} failure={busy.failure} />}
      {refusal.length > 0 && <Refusal findings={refusal} onSeparator={answer} />}
      <Doing doing={busy.doing && texts.busy.source} />
      <Section title={texts.source.file}>
        <SourceFile onFile={openFile} />
      </Section>
      <Section title={texts.source.workbook}>
        <p className={styles.quiet}>{texts.source.workbookHint}</p>
        <WorkbookSourceList onChoose={openCells} />
        <div className={styles.actions}>
          <Button onClick={() => openCells({ kind: "selection" })}>{texts.source.useSelection}</Button>
        </div>
        <p className={styles.quiet}>{texts.source.selectionHint}</p>
      </Section>
    </StepFrame>
  );
}

interface RefusalProps {
  readonly findings: readonly SourceFinding[];
  readonly onSeparator: (separator: string) => void;
}

function Refusal({ findings, onSeparator }: RefusalProps) {
  const styles = usePartStyles();
  const texts = useImportTexts();
  const { language } = usePane();
  const separators = openSeparators(findings);
  const names: Readonly<Record<string, string>> = texts.source.separators;
  const isTooLarge = findings.some(({ code }) => code.endsWith("-too-large"));
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle className={styles.messageTitle}>{texts.source.refused}</MessageBarTitle>
        {findings.map((finding) => describeImportFindingInPane(finding, language) ?? finding.code).join(" ")}
        {isTooLarge && ` ${texts.source.tooLargeHelp}`}
      </MessageBarBody>
      {separators.length > 0 && (
        <MessageBarActions>
          {separators.map((name) => (
            <Button key={name} onClick={() => onSeparator(name === "tab" ? "\t" : name)}>
              {names[name] ?? name}
            </Button>
          ))}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

/** The separators between which a reading could not decide, as the finding names them. */
function openSeparators(findings: readonly SourceFinding[]): readonly string[] {
  const finding = findings.find(({ code }) => code === "tabular.separator-ambiguous");
  return finding ? [String(finding.params.separator), String(finding.params.other)] : [];
}
