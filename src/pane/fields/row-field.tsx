/** One control for each kind of column of a plan sheet: what it asks for and offers comes from the schema. */
import { Checkbox, Input, Select, Textarea, useId } from "@fluentui/react-components";
import { fieldOf, type FieldDescription, type FieldOption } from "../../actions/edit/field-of";
import type { Plan } from "../../actions/edit/open-plan";
import type { TableSheetKey } from "../../domain/schema/plan-schema";
import { usePane } from "../pane-context";
import { FormField } from "../parts/form-field";
import { useWizardTexts } from "../parts/use-wizard-texts";
import { NumberField } from "./number-field";

export type FieldValue = string | number | null;

export interface RowFieldProps {
  readonly plan: Plan;
  readonly sheet: TableSheetKey;
  readonly column: string;
  readonly value: FieldValue;
  readonly onChange: (value: FieldValue) => void;
  /** Instead of the column's header, and of its prompt. */
  readonly label?: string;
  readonly hint?: string;
  /** Of a choice: what is offered, where that is less than the column's list. */
  readonly options?: readonly FieldOption[];
  readonly isRequired?: boolean;
  readonly problem?: string | undefined;
  /** Something to know about an entry that can be taken. */
  readonly notice?: string | undefined;
}

/** Asks for the contents of one cell. Empty is `null`; dates are ISO texts, shares from 0 to 1, choices their codes. */
export function RowField(props: RowFieldProps) {
  const { language } = usePane();
  const { plan, sheet, column, label, hint, options } = props;
  const known = fieldOf(plan, sheet, column, language);
  const field = { ...known, label: label ?? known.label, hint: hint ?? known.hint, options: options ?? known.options };
  switch (field.kind) {
    case "mark":
      return <MarkField {...props} field={field} />;
    case "choice":
      return <ChoiceField {...props} field={field} />;
    case "number":
    case "whole":
    case "percent":
      return <NumberField {...props} field={field} />;
    default:
      return <TextField {...props} field={field} />;
  }
}

export interface KindFieldProps extends RowFieldProps {
  readonly field: FieldDescription;
}

const nameOf = ({ sheet, column }: RowFieldProps) => `${sheet}.${column}`;

function MarkField(props: KindFieldProps) {
  const { field, value, onChange } = props;
  return (
    <Checkbox
      name={nameOf(props)}
      label={field.label}
      checked={value !== null}
      onChange={(_, { checked }) => onChange(checked === true ? (field.options[0]?.value ?? null) : null)}
    />
  );
}

/** What stands in the cell stays to be chosen, even where the list does not have it. */
function ChoiceField(props: KindFieldProps) {
  const { field, value, onChange, isRequired, problem } = props;
  const texts = useWizardTexts();
  const chosen = value === null ? "" : String(value);
  const isUnlisted = chosen !== "" && !field.options.some((option) => option.value === chosen);
  const options = isUnlisted ? [{ value: chosen, label: chosen }, ...field.options] : field.options;
  return (
    <FormField label={field.label} hint={field.hint} isRequired={isRequired ?? false} problem={problem}>
      <Select
        name={nameOf(props)}
        value={chosen}
        onChange={(_, { value: next }) => onChange(next === "" ? null : next)}
      >
        <option value="">{isRequired === true ? texts.choose : ""}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </FormField>
  );
}

/** Characters that a line of the narrowest pane holds, and lines that are shown without scrolling. */
const [lineLength, leastRows, mostRows] = [32, 2, 8];

/** As many lines as a text needs: what stands there is to be read. */
function rowsFor(text: string): number {
  const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(line.length / lineLength)));
  return Math.min(
    mostRows,
    Math.max(
      leastRows,
      lines.reduce((sum, count) => sum + count, 0),
    ),
  );
}

function TextField(props: KindFieldProps) {
  const { field, value, onChange, isRequired, problem, notice } = props;
  const list = useId("names");
  const common = {
    name: nameOf(props),
    value: value === null ? "" : String(value),
    onChange: (_: unknown, { value: next }: { value: string }) => onChange(next === "" ? null : next),
  };
  const isLong = field.kind === "longText";
  return (
    <>
      <FormField
        label={field.label}
        hint={field.hint}
        isRequired={isRequired ?? false}
        problem={problem}
        notice={notice}
      >
        {isLong ? (
          <Textarea resize="vertical" rows={rowsFor(common.value)} {...common} />
        ) : (
          <Input
            autoComplete="off"
            {...(field.kind === "date" && { type: "date" as const })}
            {...(field.kind === "names" && { list })}
            {...common}
          />
        )}
      </FormField>
      {field.kind === "names" && (
        <datalist id={list}>
          {field.options.map((option) => (
            <option key={option.value} value={option.value} />
          ))}
        </datalist>
      )}
    </>
  );
}
