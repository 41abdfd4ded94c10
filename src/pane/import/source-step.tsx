import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { CellSource } from "../../actions/open-workbook";
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
import { useAbandon, useBegunImport, type BegunImport } from "./use-kept-import";
import { useSource } from "./use-source";
import { WorkbookSourceList } from "./workbook-source-list";

export interface SourceStepProps {
  readonly account: string;
}

/** Where the order lines come from. */
export function SourceStep({ account }: SourceStepProps) {
  const styles = usePartStyles();
  const texts = useImportTexts();
  const begun = useBegunImport();
  const { busy, refusal, answer, openFile, openCells } = useSource(account, begun);
  useGoOn(begun, openCells);
  return (
    <StepFrame step="source" lead={texts.source.lead}>
      <Troubles />
      {busy.failure && <ErrorMessage title={texts.source.failed} failure={busy.failure} />}
      {refusal.length > 0 && <Refusal findings={refusal} onSeparator={answer} />}
      <Doing doing={busy.doing && texts.busy.source} />
      {begun && !busy.doing && <Begun begun={begun} onGoOn={openCells} />}
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

/** Cells of the workbook are read again at once; a file has to be chosen. */
function useGoOn(begun: BegunImport | undefined, open: (what: CellSource) => void): void {
  const goOn = useRef(() => {
    const source = begun?.kept.source;
    if (source !== undefined && source.kind !== "file") open(source);
  });
  useEffect(() => goOn.current(), []);
}

interface BegunProps {
  readonly begun: BegunImport;
  readonly onGoOn: (what: CellSource) => void;
}

/** An import that was begun earlier: how it goes on, and the way out of it. */
function Begun({ begun: { kept, on }, onGoOn }: BegunProps) {
  const { format } = usePane();
  const { begun: texts } = useImportTexts();
  const abandon = useAbandon();
  const { source } = kept;
  const text = source.kind === "file" ? texts.file : texts.cells;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{text(source.name, format.date(on))}</MessageBarBody>
      <MessageBarActions>
        {source.kind !== "file" && <Button onClick={() => onGoOn(source)}>{texts.goOn}</Button>}
        <Button onClick={abandon}>{texts.startAgain}</Button>
      </MessageBarActions>
    </MessageBar>
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
