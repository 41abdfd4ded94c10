import { useState } from "react";
import { importFields, type FieldMapping, type ImportField } from "../../actions/import/import-fields";
import { importFieldTexts } from "../../localisation/import-field-texts";
import { usePane } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { ErrorMessage } from "../parts/error-message";
import { usePartStyles } from "../parts/part-styles";
import { Section } from "../parts/section";
import { Troubles } from "../parts/troubles";
import { ColumnField } from "./column-field";
import { mappingOf, unanswered, withField, type ImportDraft } from "./import-draft";
import { ImportFindings } from "./import-findings";
import { useImportStyles } from "./import-styles";
import { filterColumnsOf, headersOf } from "./line-choice";
import type { StepProps } from "./lines-step";
import { ReadingQuestions } from "./reading-questions";
import { StepButtons, StepFrame } from "./step-frame";
import { useImportTexts } from "./use-import-texts";
import { usePreview } from "./use-preview";

/** Which column of the source is what. */
export function ColumnsStep({ draft, onChange }: StepProps) {
  const texts = useImportTexts();
  const { show, busy } = usePreview();
  const [isAsked, setAsked] = useState(false);
  const open = unanswered(draft);
  function next(): void {
    setAsked(open.length > 0);
    if (open.length === 0) void show(draft);
  }
  return (
    <StepFrame step="columns" lead={texts.columns.lead} about={draft.source.name}>
      <Troubles />
      {busy.failure && <ErrorMessage title={texts.source.failed} failure={busy.failure} />}
      <ReadingQuestions draft={draft} onChange={onChange} />
      <Remarks draft={draft} />
      <Fields draft={draft} onChange={onChange} />
      <StepButtons
        onBack={() => onChange({ ...draft, step: "lines" })}
        next={{ label: texts.columns.preview, onClick: next }}
        doing={busy.doing && texts.busy[busy.doing]}
        problem={isAsked && open.length > 0 ? texts.columns.unanswered : undefined}
      />
    </StepFrame>
  );
}

/** Why there is no preview; before it was asked for, what the names of the columns leave open. */
function Remarks({ draft }: Pick<StepProps, "draft">) {
  const texts = useImportTexts();
  const findings = draft.problems.length > 0 ? draft.problems : mappingOf(draft).findings;
  const isBlocked = findings.some(({ severity }) => severity === "error");
  if (findings.length === 0 || unanswered(draft).length > 0) return null;
  return (
    <Section title={isBlocked ? texts.columns.problems : texts.columns.remarks}>
      <ImportFindings source={draft.source} findings={findings} />
    </Section>
  );
}

function Fields({ draft, onChange }: Pick<StepProps, "draft" | "onChange">) {
  const styles = usePartStyles();
  const texts = useImportTexts();
  const [isOpen, setOpen] = useState(false);
  const { mapping } = mappingOf(draft);
  const needed = neededFields(mapping);
  const others = importFields.filter((field) => !needed.includes(field));
  const used = others.filter((field) => mapping.has(field));
  const fieldOf = (field: ImportField) => (
    <ColumnField
      key={field}
      field={field}
      column={mapping.get(field) ?? ""}
      inspection={draft.inspection}
      onChoose={(column) => onChange(withField(draft, field, column))}
    />
  );
  return (
    <>
      <Section title={texts.columns.needed}>
        <p className={styles.quiet}>{texts.columns.neededHint}</p>
        <FieldList>{needed.map(fieldOf)}</FieldList>
      </Section>
      <Section
        title={texts.columns.others}
        aside={<span className={styles.quiet}>{texts.columns.assigned(used.length, others.length)}</span>}
      >
        <p className={styles.quiet}>{texts.columns.othersHint}</p>
        {!isOpen && <UsedFields fields={used} mapping={mapping} />}
        <Disclosure
          isOpen={isOpen}
          onToggle={() => setOpen(!isOpen)}
          show={texts.columns.show}
          hide={texts.columns.hide}
        >
          <FieldList>{others.map(fieldOf)}</FieldList>
        </Disclosure>
        <UnusedColumns draft={draft} mapping={mapping} />
      </Section>
    </>
  );
}

/** What revenue is made of; with a column of revenue the others only add to it. */
function neededFields(mapping: FieldMapping): readonly ImportField[] {
  if (mapping.has("revenue")) return ["date", "revenue"];
  return ["date", "revenue", "unit_price", "quantity", "discount", "discount_amount"];
}

function FieldList({ children }: { readonly children: readonly React.ReactNode[] }) {
  const styles = useImportStyles();
  return <div className={styles.form}>{children}</div>;
}

function UsedFields({ fields, mapping }: { readonly fields: readonly ImportField[]; readonly mapping: FieldMapping }) {
  const styles = useImportStyles();
  const { language } = usePane();
  return (
    <dl className={styles.facts}>
      {fields.map((field) => (
        <Fact key={field} term={importFieldTexts[field].name[language]} value={mapping.get(field) ?? ""} />
      ))}
    </dl>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  const styles = useImportStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{value}</dd>
    </>
  );
}

function UnusedColumns({ draft, mapping }: { readonly draft: ImportDraft; readonly mapping: FieldMapping }) {
  const styles = usePartStyles();
  const texts = useImportTexts();
  const { format } = usePane();
  const { lines, basics, inspection } = draft;
  const used = new Set([...mapping.values(), ...filterColumnsOf(lines, basics.remembered, inspection)]);
  const unused = headersOf(inspection).filter((header) => !used.has(header));
  if (unused.length === 0) return null;
  return <p className={styles.quiet}>{texts.columns.unusedColumns(format.list(unused))}</p>;
}
