import { Select } from "@fluentui/react-components";
import { inspectSource } from "../../actions/import/inspect-source";
import type { ReadingRequest } from "../../actions/import/import-preview";
import { describeImportFindingInPane } from "../../localisation/import-findings";
import { usePane } from "../pane-context";
import { FormField } from "../parts/form-field";
import { Section } from "../parts/section";
import { withAnswer, withInspection, type ImportDraft, type Question } from "./import-draft";
import { useImportStyles } from "./import-styles";
import type { StepProps } from "./lines-step";
import { useImportTexts } from "./use-import-texts";

type Props = Pick<StepProps, "draft" | "onChange">;

/** What a whole column leaves open: only what is open, and what was answered, so that it can be changed. */
export function ReadingQuestions({ draft, onChange }: Props) {
  const styles = useImportStyles();
  const texts = useImportTexts();
  const { questions } = draft;
  if (questions.size === 0) return null;
  const isNeeded = [...questions.values()].some(({ severity }) => severity === "error");
  return (
    <Section title={isNeeded ? texts.columns.questions : texts.columns.doubts}>
      <div className={styles.form}>
        {questions.has("decimal") && <DecimalQuestion draft={draft} onChange={onChange} />}
        {questions.has("dates") && <DatesQuestion draft={draft} onChange={onChange} />}
        {questions.has("encoding") && <EncodingQuestion draft={draft} onChange={onChange} />}
      </div>
    </Section>
  );
}

function DecimalQuestion({ draft, onChange }: Props) {
  const { columns } = useImportTexts();
  const choices = columns.decimalChoices;
  return (
    <ChoiceField
      question="decimal"
      label={columns.decimal}
      choices={Object.entries(choices)}
      draft={draft}
      onChoose={(value) => onChange(withAnswer(draft, { decimal: keyIn(choices, value) }))}
    />
  );
}

function DatesQuestion({ draft, onChange }: Props) {
  const { columns } = useImportTexts();
  const choices = columns.dateChoices;
  return (
    <ChoiceField
      question="dates"
      label={columns.dates}
      choices={Object.entries(choices)}
      draft={draft}
      onChoose={(value) => onChange(withAnswer(draft, { dates: keyIn(choices, value) }))}
    />
  );
}

function keyIn<Key extends NonNullable<ReadingRequest["decimal"] | ReadingRequest["dates"]>>(
  choices: Readonly<Record<Key, string>>,
  value: string,
): Key | undefined {
  const isKey = (key: string): key is Key => Object.hasOwn(choices, key);
  return isKey(value) ? value : undefined;
}

interface ChoiceFieldProps {
  readonly question: Question;
  readonly label: string;
  readonly choices: readonly (readonly [value: string, text: string])[];
  readonly draft: ImportDraft;
  readonly onChoose: (value: string) => void;
}

function ChoiceField({ question, label, choices, draft, onChoose }: ChoiceFieldProps) {
  const styles = useImportStyles();
  const texts = useImportTexts();
  const { language } = usePane();
  const finding = draft.questions.get(question);
  const hint = finding && describeImportFindingInPane(finding, language);
  const value = draft.answers[question] ?? "";
  return (
    <FormField label={label} isRequired={finding?.severity === "error"} hint={hint}>
      <Select
        className={styles.control}
        name={question}
        value={value}
        onChange={(_, { value: chosen }) => onChoose(chosen)}
      >
        <option value="">{texts.columns.choose}</option>
        {choices.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </FormField>
  );
}

/** What German and English systems write where it is not UTF-8. */
const usualEncodings = ["windows-1252", "utf-8", "utf-16le", "macintosh", "windows-1250"] as const;

/** The file is read at once in the encoding that is chosen, so that its words can be judged. */
function EncodingQuestion({ draft, onChange }: Props) {
  const styles = useImportStyles();
  const texts = useImportTexts();
  const finding = draft.questions.get("encoding");
  const encodings: Readonly<Record<string, string>> = texts.columns.encodings;
  const asRead = String(finding?.params.encoding ?? "");
  function choose(encoding: string): void {
    const next = withAnswer(draft, { encoding: encoding === "" ? undefined : encoding });
    const inspection = inspectSource(draft.source, { ...next.answers, map: [] });
    onChange(inspection.columns.length === 0 ? next : withInspection(next, inspection));
  }
  return (
    <FormField label={texts.columns.encoding} hint={texts.columns.encodingHint(foreignWords(draft).join(" · "))}>
      <Select
        className={styles.control}
        name="encoding"
        value={draft.answers.encoding ?? ""}
        onChange={(_, { value }) => choose(value)}
      >
        <option value="">{texts.columns.encodingAsRead(asRead)}</option>
        {usualEncodings.map((encoding) => (
          <option key={encoding} value={encoding}>
            {encodings[encoding] ?? encoding}
          </option>
        ))}
      </Select>
    </FormField>
  );
}

/** Words with letters beyond those of ASCII: only they depend on the encoding. */
function foreignWords({ inspection }: ImportDraft): readonly string[] {
  const words = inspection.columns.flatMap(({ name, examples, values }) => [
    name,
    ...examples,
    ...values.map(({ value }) => value),
  ]);
  return [...new Set(words)].filter((word) => /[^\u0000-\u007f]/.test(word)).slice(0, 4);
}
