import { Input } from "@fluentui/react-components";
import { useState } from "react";
import type { FieldDescription } from "../../actions/edit/field-of";
import type { PaneFormat } from "../format";
import { usePane } from "../pane-context";
import { FormField } from "../parts/form-field";
import type { WizardTexts } from "../../localisation/wizard-texts";
import { useWizardTexts } from "../parts/use-wizard-texts";
import { readNumber, writeNumber } from "./read-number";
import type { KindFieldProps } from "./row-field";

/** Asks for a number. What is no number stays as it was typed, with the reason, and counts as empty. */
export function NumberField({ sheet, column, field, value, onChange, isRequired, problem }: KindFieldProps) {
  const { format } = usePane();
  const texts = useWizardTexts();
  const scale = field.kind === "percent" ? 100 : 1;
  const written = typeof value === "number" ? writeNumber(rounded(value * scale), format.locale) : "";
  const [typed, setTyped] = useState<string>();
  const trouble = typed === undefined ? undefined : troubleOf(typed, field, format, texts);
  function type(text: string): void {
    setTyped(text);
    const number = troubleOf(text, field, format, texts) === undefined ? readNumber(text, format.locale) : undefined;
    onChange(number === undefined ? null : number / scale);
  }
  return (
    <FormField
      label={field.label}
      hint={hintOf(field, texts)}
      isRequired={isRequired ?? false}
      problem={trouble ?? problem}
    >
      <Input
        name={`${sheet}.${column}`}
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? written}
        onChange={(_, { value: text }) => type(text)}
        // what is taken is shown as it was understood; what is wrong stays to be corrected
        onBlur={() => trouble === undefined && setTyped(undefined)}
      />
    </FormField>
  );
}

/** 0.07 × 100 is 7, not 7.000000000000001. */
const rounded = (value: number) => Number(value.toPrecision(12));

function hintOf({ hint, kind }: FieldDescription, texts: WizardTexts): string | undefined {
  if (kind !== "percent") return hint;
  if (hint === undefined) return texts.percentHint;
  // a definition with a percent sign says it already
  return hint.includes("%") ? hint : `${hint} (${texts.percentHint})`;
}

function troubleOf(text: string, field: FieldDescription, format: PaneFormat, texts: WizardTexts): string | undefined {
  if (text.trim() === "") return undefined;
  const number = readNumber(text, format.locale);
  if (number === undefined) return texts.problems.number;
  if (field.kind === "whole" && !Number.isInteger(number)) return texts.problems.whole;
  const scale = field.kind === "percent" ? 100 : 1;
  const [least, most] = [field.minimum, field.maximum].map((limit) => limit !== undefined && limit * scale);
  const isOutside = (typeof least === "number" && number < least) || (typeof most === "number" && number > most);
  if (!isOutside || typeof least !== "number" || typeof most !== "number") return undefined;
  return texts.problems.range(format.number(least), format.number(most));
}
